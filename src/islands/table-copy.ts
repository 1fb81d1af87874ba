import type { Language } from "../i18n/language.ts";

/** A number as a spreadsheet of that language reads it: no separators between thousands, its own decimal mark. */
export function plainNumber(value: number, language: Language): string {
  const text = String(value);
  return language === "vi" ? text.replace(".", ",") : text;
}

/** The words of a cell itself, without the lines below them and what stands under it. */
export const ownWords = (cell: HTMLElement): string =>
  [...cell.childNodes]
    .filter((node) => node.nodeName !== "P" && !(node as Partial<HTMLElement>).classList?.contains("under"))
    .map((node) => node.textContent ?? "")
    .join("");

/** A cell and what stands under it: each is a cell of a spreadsheet. */
export const partsOf = (cell: HTMLElement): HTMLElement[] => [cell, ...cell.querySelectorAll<HTMLElement>(":scope > .under")];

/**
 * A cell for a spreadsheet: the plain number, or the words where they say more than the number; lines below the words behind them,
 * and behind what is empty the code that it has in the published files.
 */
export function plainCell(cell: HTMLElement, language: Language): string {
  const { value, words: isWords, state } = cell.dataset;
  if (value !== undefined && isWords === undefined) return plainNumber(Number(value), language);
  const lines = [...cell.querySelectorAll(":scope > p")].map((line) => line.textContent);
  const text = [ownWords(cell), ...lines]
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("; ");
  return state === undefined ? text : `${text} [${state}]`;
}

/** Rows of a table as cells, its heads first; only those cells that are asked for. */
export function plainRows(table: HTMLTableElement, language: Language, wanted: (cell: HTMLElement) => boolean = () => true): string[][] {
  // one row of heads, also where groups of columns have heads of their own above it
  const heads = [...table.querySelectorAll<HTMLElement>('thead th[scope="col"]')];
  const widths = heads.map((head) => partsOf(head).length);
  const others = [...table.rows].filter((row) => row.parentElement !== table.tHead).map((row) => [...row.cells]);
  return [heads, ...others]
    .map((cells) =>
      cells.flatMap((cell, at) => {
        if (!wanted(cell)) return [];
        const parts = partsOf(cell).map((part) => plainCell(part, language));
        // a row that has nothing under its name keeps the columns behind it in their place
        return [...parts, ...Array.from({ length: Math.max(0, (widths[at] ?? 0) - parts.length) }, () => "")];
      }),
    )
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
