import type { Language } from "../i18n/language.ts";
import { tableToolWords } from "../i18n/table-tools.ts";
import { asHtml, asText, partsOf, plainRows } from "./table-copy.ts";
import { keyOf, sortedOrder } from "./table-sort.ts";

const language = document.documentElement.lang as Language;
const words = tableToolWords[language];

/** A button of a table was pressed. */
export function press(button: HTMLButtonElement): void {
  const frame = button.closest<HTMLElement>(".table");
  const table = frame?.querySelector("table");
  if (!frame || !table) return;
  if (button.matches(".sort")) sortBy(button, table);
  else copy(frame, table);
}

/** The rows of a table as they were drawn, each with the body that it stands in. */
const drawn = new WeakMap<HTMLTableElement, readonly (readonly [row: HTMLTableRowElement, body: HTMLTableSectionElement])[]>();

function drawnRows(table: HTMLTableElement) {
  const rows = drawn.get(table) ?? [...table.tBodies].flatMap((body) => [...body.rows].map((row) => [row, body] as const));
  drawn.set(table, rows);
  return rows;
}

/** The rows by what stands in the column of the button: one way, the other way round, as drawn. */
function sortBy(button: HTMLButtonElement, table: HTMLTableElement): void {
  const head = button.closest("th");
  const line = button.closest<HTMLElement>(".under, th");
  if (!head || !line) return;
  const part = partsOf(head).indexOf(line);
  const column = [...(table.tHead?.querySelectorAll('th[scope="col"]') ?? [])].indexOf(head);
  // numbers from the largest, words from the first letter
  const isNumeric = hasValues(table, column, part);
  const turns = isNumeric ? descendingFirst : ascendingFirst;
  const now = button.hasAttribute("data-sorts") ? head.getAttribute("aria-sort") : null;
  const next = now === null ? turns[0] : now === turns[0] ? turns[1] : null;
  for (const other of table.querySelectorAll("[aria-sort]")) other.removeAttribute("aria-sort");
  for (const other of table.querySelectorAll("[data-sorts]")) other.removeAttribute("data-sorts");
  const rows = drawnRows(table);
  if (next === null) {
    for (const [row, body] of rows) body.append(row);
  } else {
    head.setAttribute("aria-sort", next);
    button.setAttribute("data-sorts", "");
    const [firstBody] = table.tBodies;
    const sorted = rows.map(([row]) => row).filter((row) => !row.matches(resting));
    const cells = sorted.map((row) => partOf(row, column, part));
    const units = cells.map((cell) => cell?.dataset["unit"] ?? "");
    // what has no value among values is not stated, whatever its words
    const keys = cells.map((cell) => (isNumeric && cell?.dataset["value"] === undefined ? null : keyOf(cell)));
    const order = sortedOrder(keys, next === "descending", language, units);
    firstBody?.append(...order.flatMap((index) => sorted[index] ?? []));
  }
  // headings between the rows are of their drawn order
  for (const [row] of rows) if (row.matches(".heading")) row.hidden = next !== null;
}

const descendingFirst = ["descending", "ascending"] as const;
const ascendingFirst = ["ascending", "descending"] as const;
/** Rows that are not sorted: headings, and sums that stand first. */
const resting = ".heading, .all";

const partOf = (row: HTMLTableRowElement, column: number, part: number): HTMLElement | undefined => {
  const cell = row.cells[column];
  return cell && partsOf(cell)[part];
};
const hasValues = (table: HTMLTableElement, column: number, part: number) =>
  drawnRows(table).some(([row]) => partOf(row, column, part)?.dataset["value"] !== undefined);

function copy(frame: HTMLElement, table: HTMLTableElement): void {
  const said = frame.querySelector(".table-tools [role=status]");
  const rows = plainRows(table, language, isNoHeading);
  const blob = (type: string, text: string) => new Blob([text], { type });
  const item = { "text/plain": blob("text/plain", asText(rows)), "text/html": blob("text/html", asHtml(rows)) };
  Promise.resolve()
    .then(() => navigator.clipboard.write([new ClipboardItem(item)]))
    .then(
      () => said?.replaceChildren(words.copied(rows.length - 1 - (table.tFoot?.rows.length ?? 0))),
      () => said?.replaceChildren(words.failed),
    );
}

// what was said of a copy holds until the reader goes on
document.addEventListener("focusout", ({ target }) => {
  if (target instanceof Element) target.closest(".table-tools")?.querySelector("[role=status]")?.replaceChildren();
});

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
