import type { Language } from "../i18n/language.ts";
import { siteWords } from "../i18n/site.ts";
import { badgeMark } from "./badges.ts";
import { maker } from "./maker.ts";
import { stateOfCell } from "./nothing.ts";
import type { TableCell, TableSection, ViewTable } from "./view.ts";

/**
 * The table beside the picture: header cells that are headers, numbers that line up, every figure a link to its document.
 * One with headings is a page's own matter: it is not folded away, and does not scroll in a window of its own.
 */
export function figureTable(table: ViewTable, id: string, open: boolean, language: Language, document: Document): HTMLElement {
  const make = maker(document);
  const head = make("tr", "");
  for (const column of table.columns) {
    const cell = make("th", [column.numeric ? "numeric" : "", column.width ?? ""].filter(Boolean).join(" "), column.label);
    cell.scope = "col";
    head.append(cell);
  }
  // a table scrolls in a window of its own: how much there is stands above it
  const caption = make("caption", "", `${table.caption} · ${siteWords[language].figure.rows(table.rows.length)}`);
  const element = make("table", "", caption, make("thead", "", head), ...bodiesOf(table, language, document));
  if (table.foot !== undefined) element.append(make("tfoot", "", footRow(table.foot, table.columns.length, document)));
  if (table.sections) {
    const rows = make("div", "table rows", element);
    rows.id = id;
    return rows;
  }
  const scroll = make("div", "scroll", element);
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", table.caption);
  const details = make("details", "table", make("summary", "", siteWords[language].figure.table), scroll);
  details.id = id;
  details.open = open;
  return details;
}

/** The rows in one body, or a body under each heading. */
function bodiesOf(table: ViewTable, language: Language, document: Document): HTMLElement[] {
  const make = maker(document);
  const lines = table.rows.map((row) => tableRow(row, language, document));
  const { sections } = table;
  if (!sections) return [make("tbody", "", ...lines)];
  return sections.map((section, index) => {
    const rows = lines.slice(section.at, sections[index + 1]?.at);
    return make("tbody", "", headingRow(section, table.columns.length, language, document), ...rows);
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

function tableRow(row: readonly TableCell[], language: Language, document: Document): HTMLElement {
  const make = maker(document);
  const line = make("tr", "", ...row.map((cell, at) => tableCell(cell, at === 0, language, document)));
  const anchor = row[0]?.anchor;
  if (anchor !== undefined) line.id = anchor;
  const locality = row.find((cell) => cell.locality !== undefined)?.locality;
  if (locality !== undefined) line.dataset["locality"] = locality;
  return line;
}

function tableCell(cell: TableCell, first: boolean, language: Language, document: Document): HTMLElement {
  const make = maker(document);
  const worded = cell.numeric && cell.text.includes(" ");
  const classes = [cell.numeric ? "numeric" : "", worded ? "worded" : "", cell.empty ?? ""];
  const element = make(first ? "th" : "td", classes.filter(Boolean).join(" "));
  if (first) element.setAttribute("scope", "row");
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
export function linked({ text, href, figures }: Pick<TableCell, "text" | "href" | "figures">, document: Document): HTMLElement | string {
  if (href === undefined) return text;
  const link = maker(document)("a", "", text);
  link.href = href;
  if (figures !== undefined) link.dataset["figures"] = figures;
  return link;
}
