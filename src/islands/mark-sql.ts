import type { FigureRow } from "../views/document/figure-row.ts";

/** The SQL behind a mark, and the values bound to its places. */
export interface MarkSql {
  readonly of: "view" | "rows";
  readonly sql: string;
  readonly bound: string;
}

/** The question of the view that drew the mark, where its page shows one; else the question that gives the mark's own rows. */
export function sqlOf(mark: Element, rows: readonly FigureRow[]): MarkSql {
  const shown = mark.closest("section")?.querySelector(":scope > details.sql");
  const sql = shown?.querySelector("pre")?.textContent ?? "";
  if (sql !== "") return { of: "view", sql, bound: shown?.querySelector("[data-bound]")?.textContent ?? "" };
  return { of: "rows", sql: sqlOfRows(rows), bound: "" };
}

/** One question a table that holds some of the rows. */
export function sqlOfRows(rows: readonly FigureRow[]): string {
  return [...Map.groupBy(rows, (row) => row.kind)]
    .map(([table, own]) => {
      const ids = own.map((row) => `'${row.figure_id}'`).join(", ");
      return `select * from ${table}\nwhere figure_id ${own.length === 1 ? `= ${ids}` : `in (${ids})`}\norder by figure_id;`;
    })
    .join("\n\n");
}

/**
 * The figure numbers of all marks of the same document in a picture that divides each budget by source or type: together they are
 * what a part's share was divided by. None elsewhere. The mark at the head of a budget is none of its parts.
 */
export function drawnBeside(mark: Element): string[][] {
  const view = mark.closest<HTMLElement>("ro-view[data-view=funding]");
  if (!view || !/^by-(source|type)\b/.test(view.dataset["slice"] ?? "")) return [];
  const document = (link: Element) => link.getAttribute("href")?.split("#")[0];
  // a figure of the title or of a sentence is of the same picture
  const picture = mark.closest("svg") ?? view.querySelector("svg.chart");
  return [...(picture?.querySelectorAll("a[href]:not([data-head])") ?? [])]
    .filter((link) => document(link) === document(mark))
    .map((link) => link.getAttribute("data-figures")?.split(" ") ?? [link.getAttribute("href")?.split("#")[1] ?? ""]);
}
