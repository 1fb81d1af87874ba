import { fold } from "../../domain/text.ts";
import type { Facets } from "./facets.ts";
import { onOneLine, placeIn, type Line } from "./grid.ts";
import { noticeAt, type Notice } from "./notice.ts";
import { cellAt, isStated, type Table } from "./table.ts";

/** What the cells of a row say of its figures under headers such as "Nguồn vốn", and those that say nothing known. */
export function facetsInCells(
  table: Table,
  line: Line,
  facetOf: (header: string, text: string) => readonly Facets[] | null,
): { facets: Facets[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const facets = table.columns.flatMap(({ dimension, index, path }) => {
    if (dimension !== "facet") return [];
    const text = cellAt(line, index);
    const found = facetOf(path.at(-1) ?? "", onOneLine(text));
    if (found === null && isStated(table, line)) {
      notices.push(noticeAt(placeIn(table.grid, line.row, index), "word-unknown", text, { option: "" }));
    }
    return found ?? [];
  });
  return { facets, notices };
}

/** Cells that name another place than the plan's. */
export function otherPlaces(table: Table, line: Line, names: readonly string[]): Notice[] {
  return table.columns.flatMap(({ dimension, index }) => {
    const text = cellAt(line, index);
    if (dimension !== "place" || text === "" || names.some((known) => fold(text).endsWith(fold(known)))) return [];
    return [noticeAt(placeIn(table.grid, line.row, index), "other-place", text, { place: names[0] ?? "" })];
  });
}
