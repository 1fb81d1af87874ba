import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { SourceFile } from "../src/intake/country.ts";
import type { BudgetAxes, IntakeReference } from "../src/intake/source-text.ts";

/**
 * Writes what a browser needs to check a file: `intake/reference.json`, with the ids of kept releases, a file a plan with what is
 * published of it, so that its figures keep their ids, and the SQL with which the file's budgets are divided as the published ones are.
 */
export function writeIntake(files: readonly SourceFile[], version: string, axesSql: string, folder: string): void {
  const decoder = new TextDecoder();
  const textsIn = (...places: string[]): IntakeReference => ({
    data_version: version,
    files: files
      .filter(({ path: name }) => places.some((place) => name.startsWith(place)))
      .map(({ path: name, bytes }) => ({ path: name, text: decoder.decode(bytes) })),
  });
  const plans = new Set(files.flatMap(({ path: name }) => /^plans\/([^/]+)\//.exec(name)?.[1] ?? []));
  mkdirSync(path.join(folder, "intake", "plans"), { recursive: true });
  writeFileSync(path.join(folder, "intake", "reference.json"), JSON.stringify(textsIn("reference/", "releases/")));
  const axes: BudgetAxes = { data_version: version, sql: axesSql };
  writeFileSync(path.join(folder, "intake", "budget-axes.json"), JSON.stringify(axes));
  for (const plan of plans) writeFileSync(path.join(folder, "intake", "plans", `${plan}.json`), JSON.stringify(textsIn(`plans/${plan}/`)));
}
