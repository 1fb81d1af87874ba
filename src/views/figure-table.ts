import type { Language } from "../i18n/language.ts";
import { siteWords } from "../i18n/site.ts";
import { tableToolWords } from "../i18n/table-tools.ts";
import { badgeMark } from "./badges.ts";
import { maker } from "./maker.ts";
import { stateOfCell } from "./nothing.ts";
import type { TableCell, TableColumn, TableSection, ViewTable } from "./view.ts";

/**
 * The table beside the picture: header cells that are headers, numbers that line up, every figure a link to its document.
 * One with headings is a page's own matter: it is not folded away, and does not scroll in a window of its own.
 */
export function figureTable(table: ViewTable, id: string, open: boolean, language: Language, document: Document): HTMLElement {
  const make = maker(document);
  const head = make("tr", "", ...stacked(table.columns, table.columns).map((columns) => headCell(columns, table.rows.length, document)));
  // a table scrolls in a window of its own: how much there is stands above it
  const caption = make("caption", "", `${table.caption} · ${siteWords[language].figure.rows(table.rows.length)}`);
  const held = table.columns.some((column) => column.names) ? "two-names" : "";
  const element = make("table", held, caption, make("thead", "", head), ...bodiesOf(table, language, document));
  if (table.foot !== undefined) element.append(make("tfoot", "", footRow(table.foot, head.cells.length, document)));
  if (table.sections) {
    const rows = make("div", "table rows", element, copyTool(language, document));
    rows.id = id;
    return rows;
  }
  const scroll = make("div", "scroll", element);
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", table.caption);
  const details = make("details", "table", make("summary", "", siteWords[language].figure.table), scroll, copyTool(language, document));
  details.id = id;
  details.open = open;
  return details;
}

/** Columns, or the cells of a row, that stand in one cell of the table together: each with those under it. */
function stacked<Part>(columns: readonly TableColumn[], parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  parts.forEach((part, at) => {
    if (columns[at]?.under) groups.at(-1)?.push(part);
    else groups.push([part]);
  });
  return groups;
}

/** Buttons that sort rest until their script is there (src/islands/tables.ts); one row needs none. */
function headCell([column, ...below]: readonly TableColumn[], rows: number, document: Document): HTMLElement {
  const make = maker(document);
  const sorting = ({ label }: TableColumn) => (rows < 2 ? label : resting("sort", label, document));
  const classes = [column?.numeric ? "numeric" : "", column?.width ?? "", column?.names ? "held" : ""].filter(Boolean).join(" ");
  const cell = make("th", classes, ...(column ? [sorting(column)] : []), ...below.map((one) => make("span", "under", sorting(one))));
  cell.scope = "col";
  return cell;
}

function resting(className: string, label: string, document: Document): HTMLButtonElement {
  const button = maker(document)("button", className, label);
  button.type = "button";
  button.disabled = true;
  return button;
}

/** The button that copies a table, and what is said of it. */
export function copyTool(language: Language, document: Document): HTMLElement {
  const make = maker(document);
  const said = make("span", "");
  said.setAttribute("role", "status");
  return make("p", "table-tools", resting("copy", tableToolWords[language].copy, document), said);
}

/** The rows in one body, or a body under each heading. */
function bodiesOf(table: ViewTable, language: Language, document: Document): HTMLElement[] {
  const make = maker(document);
  const lines = table.rows.map((row) => tableRow(row, table.columns, language, document));
  const { sections, columns } = table;
  if (!sections) return [make("tbody", "", ...lines)];
  return sections.map((section, index) => {
    const rows = lines.slice(section.at, sections[index + 1]?.at);
    return make("tbody", "", headingRow(section, stacked(columns, columns).length, language, document), ...rows);
  });
}

function footRow(text: string, columns: number, document: Document): HTMLElement {
  const make = maker(document);
  const cell = make("td", "", make("p", "", text));
  cell.colSpan = columns;
  return make("tr", "", cell);
}

function headingRow(
  { id, level, title, language: own }: TableSection,
  columns: number,
  language: Language,
  document: Document,
): HTMLElement {
  const make = maker(document);
  const heading = make(level === 2 ? "h2" : "h3", "", title);
  if (own !== undefined && own !== language) heading.lang = own;
  const cell = make("th", "", heading);
  cell.scope = "rowgroup";
  cell.colSpan = columns;
  const row = make("tr", "heading", cell);
  row.id = id;
  return row;
}

function tableRow(row: readonly TableCell[], columns: readonly TableColumn[], language: Language, document: Document): HTMLElement {
  const make = maker(document);
  const names = stacked(columns, columns).map(([column]) => column?.names === true);
  const line = make("tr", "");
  for (const [at, [cell, ...below]] of stacked(columns, row).entries()) {
    if (!cell) continue;
    const isName = at === 0 || names[at] === true;
    const element = make(isName ? "th" : "td", classOf(cell));
    if (isName) element.setAttribute("scope", "row");
    fill(element, cell, language, document);
    element.append(...below.map((one) => fill(make("span", ["under", classOf(one)].filter(Boolean).join(" ")), one, language, document)));
    line.append(element);
  }
  const anchor = row[0]?.anchor;
  if (anchor !== undefined) line.id = anchor;
  const locality = row.find((cell) => cell.locality !== undefined)?.locality;
  if (locality !== undefined) line.dataset["locality"] = locality;
  return line;
}

function classOf(cell: TableCell): string {
  const worded = cell.numeric && cell.text.includes(" ");
  return [cell.numeric ? "numeric" : "", worded ? "worded" : "", cell.empty ?? ""].filter(Boolean).join(" ");
}

/** The words of a cell, and what it is sorted and copied by; in an element of its own, or under another's. */
function fill(element: HTMLElement, cell: TableCell, language: Language, document: Document): HTMLElement {
  const make = maker(document);
  if (cell.language !== undefined && cell.language !== language) element.lang = cell.language;
  if (cell.value != null) element.dataset["value"] = String(cell.value);
  if (cell.unit !== undefined) element.dataset["unit"] = cell.unit;
  if (cell.bound) element.dataset["words"] = "";
  const state = stateOfCell(cell);
  if (state !== undefined) element.dataset["state"] = state;
  const badges = (cell.badges ?? []).map((badge) => badgeMark(badge, document));
  // numbers end in one line: a mark beside one stands before it
  element.append(...(cell.numeric ? [...badges, linked(cell, document)] : [linked(cell, document), ...badges]));
  for (const line of cell.lines ?? []) element.append(make("p", line.kind, linked(line, document)));
  return element;
}

/** Words that lead to their figures, if they do. */
export function linked(
  { text, href, figures, whole, again }: Pick<TableCell, "text" | "href" | "figures" | "whole" | "again">,
  document: Document,
): HTMLElement | string {
  if (href === undefined) return text;
  const link = maker(document)("a", "", text);
  link.href = href;
  if (figures !== undefined) link.dataset["figures"] = figures;
  if (whole !== undefined) link.dataset["whole"] = whole;
  if (again) link.tabIndex = -1;
  return link;
}
