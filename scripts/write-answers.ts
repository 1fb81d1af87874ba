import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Domain } from "../src/domain/domain.ts";
import type { AnswerFile } from "../src/query/engine.ts";
import { bindings, sliceName, slices, type View } from "../src/views/view.ts";
import { openNative } from "./duckdb-native.ts";

/** Where the answer of a slice lies in the folder of compiled data. */
export function answerPath(view: View, slice: string): string {
  return path.posix.join("answers", view.id, `${slice}.json`);
}

/** Writes `answers/<view>/<slice>.json` for every slice of every view, asked of the Parquet files just written; returns how many. */
export async function writeAnswers(views: readonly View[], domain: Domain, folder: string): Promise<number> {
  const engine = await openNative(folder);
  const written = new Set<string>();
  try {
    for (const view of views) {
      mkdirSync(path.join(folder, "answers", view.id), { recursive: true });
      for (const values of slices(view, domain)) {
        const slice = sliceName(view, values);
        const file = answerPath(view, slice);
        if (!/^[a-z0-9.-]+$/.test(slice))
          throw new Error(`view ${view.id}: not a name for a slice: "${slice}" (expected a-z, 0-9, dot, hyphen)`);
        if (written.has(file)) throw new Error(`view ${view.id}: two slices have one name: "${slice}"`);
        written.add(file);
        const rows = await engine.ask(view.sql, bindings(view, values));
        const answer: AnswerFile = { view: view.id, slice, data_version: domain.data_version, rows };
        writeFileSync(path.join(folder, file), JSON.stringify(answer));
      }
    }
  } finally {
    await engine.close();
  }
  return written.size;
}
