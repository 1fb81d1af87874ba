import type { Language } from "../i18n/language.ts";
import { siteWords } from "../i18n/site.ts";
import { maker } from "./maker.ts";
import type { TableCell, ViewTable } from "./view.ts";

/** The table beside the picture: header cells that are headers, numbers that line up, every figure a link to its document. */
export function figureTable(table: ViewTable, id: string, open: boolean, language: Language, document: Document): HTMLElement {
  const make = maker(document);
  const head = make("tr", "");
  for (const column of table.columns) {
    const cell = make("th", column.numeric ? "numeric" : "", column.label);
    cell.scope = "col";
    head.append(cell);
  }
  const body = make("tbody", "");
  for (const row of table.rows) {
    const line = make("tr", "", ...row.map((cell, at) => tableCell(cell, at === 0, language, document)));
    const anchor = row[0]?.anchor;
    if (anchor !== undefined) line.id = anchor;
    body.append(line);
  }
  const element = make("table", "", make("caption", "", table.caption), make("thead", "", head), body);
  const scroll = make("div", "scroll", element);
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", table.caption);
  const details = make("details", "table", make("summary", "", siteWords[language].figure.table), scroll);
  details.id = id;
  details.open = open;
  return details;
}

function tableCell(cell: TableCell, first: boolean, language: Language, document: Document): HTMLElement {
  const make = maker(document);
  const element = make(first ? "th" : "td", [cell.numeric ? "numeric" : "", cell.empty ?? ""].join(" ").trim());
  if (first) element.setAttribute("scope", "row");
  if (cell.language !== undefined && cell.language !== language) element.lang = cell.language;
  if (cell.href === undefined) element.append(cell.text);
  else {
    const link = make("a", "", cell.text);
    link.href = cell.href;
    element.append(link);
  }
  return element;
}
