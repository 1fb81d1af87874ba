import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Domain } from "../src/domain/domain.ts";
import type { AnswerFile, AnswerRow, AnswersFile, Engine } from "../src/query/engine.ts";
import { bindings, comparisons, sliceName, slices, type View } from "../src/views/view.ts";
import { openNative } from "./duckdb-native.ts";

/** Where the answer of a slice lies in the folder of compiled data. */
export function answerPath(view: View, slice: string): string {
  return path.posix.join("answers", view.id, `${slice}.json`);
}

/** Where all answers of a view lie, if they are few. */
export function togetherPath(view: View): string {
  return path.posix.join("answers", `${view.id}.json`);
}

/** All answers of a view are one file as well up to so many bytes: compressed some kilobytes, and read by an old phone between two frames. */
const mostTogether = 256 * 1024;

/**
 * Asks every slice of every view of the Parquet files just written, and writes `answers/<view>/<slice>.json`; and for each view
 * that a reader chooses in, where its answers are few, `answers/<view>.json` with all of them. Returns how many answers there are.
 */
export async function writeAnswers(views: readonly View[], domain: Domain, folder: string): Promise<number> {
  const engine = await openNative(folder);
  let count = 0;
  try {
    for (const view of views) {
      const answers = await askAll(view, domain, engine);
      mkdirSync(path.join(folder, "answers", view.id), { recursive: true });
      for (const [slice, rows] of answers) {
        const answer: AnswerFile = { view: view.id, slice, data_version: domain.data_version, rows };
        writeFileSync(path.join(folder, answerPath(view, slice)), JSON.stringify(answer));
      }
      writeTogether(view, { view: view.id, data_version: domain.data_version, answers: Object.fromEntries(answers) }, folder);
      count += answers.size;
    }
  } finally {
    await engine.close();
  }
  return count;
}

/** The rows of every slice of a view, by its name. */
async function askAll(view: View, domain: Domain, engine: Engine): Promise<Map<string, readonly AnswerRow[]>> {
  const answers = new Map<string, readonly AnswerRow[]>();
  for (const values of slices(view, domain)) {
    const slice = sliceName(view, values);
    if (!/^[a-z0-9.-]+$/.test(slice))
      throw new Error(`view ${view.id}: not a name for a slice: "${slice}" (expected a-z, 0-9, dot, hyphen)`);
    if (answers.has(slice)) throw new Error(`view ${view.id}: two slices have one name: "${slice}"`);
    answers.set(slice, await engine.ask(view.sql, bindings(view, values)));
  }
  return answers;
}

function writeTogether(view: View, answers: AnswersFile, folder: string): void {
  const text = JSON.stringify(answers);
  const isChosenIn = comparisons.some((page) => page === view.page);
  if (isChosenIn && Buffer.byteLength(text) <= mostTogether) writeFileSync(path.join(folder, togetherPath(view)), text);
}
