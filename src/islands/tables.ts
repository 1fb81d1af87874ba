import type { Language } from "../i18n/language.ts";
import { tableToolWords } from "../i18n/table-tools.ts";
import { maker } from "../views/maker.ts";
import { asHtml, asText, plainRows } from "./table-copy.ts";
import { keyOf, sortedOrder } from "./table-sort.ts";
import css from "../styles/table-tools.css?inline";
import { adoptStyle } from "./adopt-style.ts";

adoptStyle(css);

const language = document.documentElement.lang as Language;
const words = tableToolWords[language];
const make = maker(document);

/** Gives a table its buttons: one in each header cell to sort by, where it has no headings of its own, and one to copy it. */
export function equipTable(frame: HTMLElement): void {
  const table = frame.querySelector("table");
  if (!table || frame.dataset["tools"] !== undefined) return;
  frame.dataset["tools"] = "";
  if (table.tBodies.length === 1) for (const [at, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) addSorting(table, head, at);
  addCopying(frame, table);
}

function addSorting(table: HTMLTableElement, head: HTMLTableCellElement, at: number): void {
  const [body] = table.tBodies;
  if (!body) return;
  const asDrawn = [...body.rows];
  const button = make("button", "sort", ...head.childNodes);
  button.type = "button";
  head.replaceChildren(button);
  // numbers from the largest, words from the first letter; the other way round; as drawn
  const turns = head.classList.contains("numeric") ? (["descending", "ascending"] as const) : (["ascending", "descending"] as const);
  button.addEventListener("click", () => {
    const now = head.getAttribute("aria-sort");
    const next = now === null ? turns[0] : now === turns[0] ? turns[1] : null;
    for (const other of table.tHead?.rows[0]?.cells ?? []) other.removeAttribute("aria-sort");
    if (next === null) {
      body.append(...asDrawn);
      return;
    }
    head.setAttribute("aria-sort", next);
    const keys = asDrawn.map((row) => keyOf(row.cells[at]));
    const units = asDrawn.map((row) => row.cells[at]?.dataset["unit"] ?? "");
    body.append(...sortedOrder(keys, next === "descending", language, units).flatMap((index) => asDrawn[index] ?? []));
  });
}

function addCopying(frame: HTMLElement, table: HTMLTableElement): void {
  const said = make("span", "");
  said.setAttribute("role", "status");
  const button = make("button", "", words.copy);
  button.type = "button";
  button.addEventListener("click", () => {
    const rows = plainRows(table, language, isNoHeading);
    const blob = (type: string, text: string) => new Blob([text], { type });
    const item = { "text/plain": blob("text/plain", asText(rows)), "text/html": blob("text/html", asHtml(rows)) };
    Promise.resolve()
      .then(() => navigator.clipboard.write([new ClipboardItem(item)]))
      .then(
        () => said.replaceChildren(words.copied(rows.length - 1 - (table.tFoot?.rows.length ?? 0))),
        () => said.replaceChildren(words.failed),
      );
  });
  button.addEventListener("blur", () => said.replaceChildren());
  frame.append(make("p", "table-tools", button, said));
}

/** A heading between the rows is no cell of a spreadsheet. */
const isNoHeading = (cell: HTMLElement) => cell.getAttribute("scope") !== "rowgroup";

/** A selection that reaches over several cells of one table is copied as cells, without links, buttons and separators. */
document.addEventListener("copy", (event) => {
  const selection = getSelection();
  const { commonAncestorContainer: common } = selection?.rangeCount ? selection.getRangeAt(0) : {};
  const element = common instanceof Element ? common : common?.parentElement;
  const table = element?.closest("table") ?? element?.closest(".scroll, .rows")?.querySelector("table");
  if (!selection || !table || !event.clipboardData) return;
  const rows = plainRows(table, language, (cell) => isNoHeading(cell) && selection.containsNode(cell, true));
  if (rows.flat().length < 2) return;
  event.clipboardData.setData("text/plain", asText(rows));
  event.clipboardData.setData("text/html", asHtml(rows));
  event.preventDefault();
});
