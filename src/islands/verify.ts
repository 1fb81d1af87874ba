import type { Domain } from "../domain/domain.ts";
import { sameRows, type Door } from "../query/answer.ts";
import { views } from "../views/all.ts";
import { slices } from "../views/view.ts";
import { askOf } from "./ask.ts";

/** A written answer and whether DuckDB in this browser gives the same rows. */
export interface Verified {
  readonly view: string;
  readonly slice: string;
  readonly rows: number;
  readonly same: boolean;
}

/** Recomputes every answer of the site with DuckDB in this browser and compares whole rows. */
export async function verifyAnswers(door: Door, domain: Domain): Promise<Verified[]> {
  const verified: Verified[] = [];
  for (const view of views) {
    for (const values of slices(view, domain)) {
      const ask = askOf(view, values);
      const written = await door.written(ask);
      const { rows } = await door.recompute(ask);
      verified.push({ view: view.id, slice: ask.slice, rows: rows.length, same: written !== null && sameRows(written.rows, rows) });
    }
  }
  return verified;
}
