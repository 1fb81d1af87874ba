import { noticeText, reportText } from "../../../src/i18n/intake-report.ts";
import type { Language } from "../../../src/i18n/language.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import type { SourceFile } from "../../../src/intake/country.ts";
import { readCsv } from "../../../src/intake/read.ts";
import { newPlan, reference } from "./invented-call.ts";

/** A few lines taken in as `a.csv`, a new plan of the invented commune: what is said of them, and the rows that come of them. */
export async function reading(text: string, options: Partial<ExportOptions> = {}, standing: readonly SourceFile[] = []) {
  const about = { ...newPlan.about, issuer_vi: "Ủy ban nhân dân xã Bến Lặng" };
  const bytes = new TextEncoder().encode(text);
  const { report, files } = await takeIn([{ name: "a.csv", bytes }], [...reference, ...standing], { ...newPlan, about, ...options });
  return {
    report,
    files,
    messages: (language: Language = "en") => report.problems.map((problem) => noticeText(problem, language)),
    text: reportText(report, "en"),
    /** Some cells of each row of a table, as one text. */
    rows: (table: string, ...columns: readonly string[]) =>
      readCsv(table, files.get(`${table}.csv`) ?? "").records.map(({ cells }) => columns.map((column) => cells[column] ?? "").join(" ")),
  };
}
