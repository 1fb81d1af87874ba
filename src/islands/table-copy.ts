import type { Language } from "../i18n/language.ts";

/** A number as a spreadsheet of that language reads it: no separators between thousands, its own decimal mark. */
export function plainNumber(value: number, language: Language): string {
  const text = String(value);
  return language === "vi" ? text.replace(".", ",") : text;
}

/**
 * A cell for a spreadsheet: the plain number, or the words where they say more than the number; lines below the words behind them,
 * and behind what is empty the code that it has in the published files.
 */
export function plainCell(cell: HTMLElement, language: Language): string {
  const { value, words: isWords, state } = cell.dataset;
  if (value !== undefined && isWords === undefined) return plainNumber(Number(value), language);
  const lines = [...cell.querySelectorAll(":scope > p")].map((line) => line.textContent);
  const words = [...cell.childNodes].filter((node) => node.nodeName !== "P").map((node) => node.textContent ?? "");
  const text = [words.join(""), ...lines]
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("; ");
  return state === undefined ? text : `${text} [${state}]`;
}

/** Rows of a table as cells; only those cells that are asked for. */
export function plainRows(table: HTMLTableElement, language: Language, wanted: (cell: HTMLElement) => boolean = () => true): string[][] {
  return [...table.rows]
    .map((row) => [...row.cells].filter(wanted).map((cell) => plainCell(cell, language)))
    .filter((cells) => cells.length > 0);
}

/** As text: a tab between cells, a line a row. */
export function asText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join("\t")).join("\n");
}

/** As a table of its own, without links and buttons. */
export function asHtml(rows: readonly (readonly string[])[]): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
}
