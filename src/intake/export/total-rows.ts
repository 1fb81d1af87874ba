import { fold } from "../../domain/text.ts";
import type { Line } from "./grid.ts";

/** A row with figures, for telling what a total is the total of. */
export interface FigureRow {
  readonly line: Line;
  readonly name: string;
  readonly section: number;
  readonly isWhole: boolean;
  readonly isBareTotal: boolean;
  /** Whether a section above it says what its figures are about. */
  readonly isInherited: boolean;
}

/**
 * The rows "Cộng" of which nobody knows what they are the total of. One is the total of its section where it stands first or last;
 * elsewhere it may be of the rows above it. "Tổng cộng" behind the last section may be of that, or of all.
 */
export function openTotals(rows: readonly FigureRow[]): FigureRow[] {
  return rows.filter(({ line, name, section, isBareTotal, isInherited }) => {
    if (!isBareTotal) return false;
    const others = rows.filter((row) => row.section === section && !row.isWhole);
    const isBehind = others.some((row) => row.line.row < line.row);
    const isBetween = isBehind && others.some((row) => row.line.row > line.row);
    const isOpen = isBehind && isInherited && section > 1 && !fold(name).startsWith("cong");
    return isBetween || isOpen;
  });
}
