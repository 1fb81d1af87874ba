import type { SourceFile } from "../country.ts";
import { readCsv } from "../read.ts";
import { csvText } from "./csv-text.ts";
import { numberOf } from "./merge.ts";

/** Where the ids of all kept releases stand among the files of a country. */
export const publishedIdsPath = "releases/figure-ids.csv";

/** The text of that file. */
export function publishedIdsText(ids: Iterable<string>): string {
  return csvText(
    ["figure_id"],
    [...ids].map((figure_id) => ({ figure_id })),
  );
}

/** The numbers that figures of a plan have, or had, in a kept release: whoever cited one must never find another figure there. */
export function publishedNumbers(plan: string, country: readonly SourceFile[]): number[] {
  const file = country.find(({ path }) => path === publishedIdsPath);
  if (file === undefined) return [];
  const { records } = readCsv(publishedIdsPath, new TextDecoder().decode(file.bytes));
  return records.filter(({ cells }) => cells["figure_id"]?.startsWith(`${plan}.`) === true).map(({ cells }) => numberOf(cells));
}
