import { isFormulaLike } from "../formula-like.ts";
import type { Fact } from "./facts.ts";
import { noticeAt, type Notice } from "./notice.ts";

/** Notes that a spreadsheet would take for a formula, at the row of the file: once for all figures of a row. */
export function formulaNotes(facts: readonly Fact[]): Notice[] {
  return facts.flatMap(({ cells, entry }) =>
    [cells["note_vi"] ?? "", cells["note_en"] ?? ""]
      .filter(isFormulaLike)
      .map((note) => noticeAt({ ...entry.place, column: "" }, "note-formula", note)),
  );
}
