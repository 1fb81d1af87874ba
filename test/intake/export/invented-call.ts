import path from "node:path";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import type { SourceFile } from "../../../src/intake/country.ts";
import { sourceFiles } from "../source-files.ts";

const country = sourceFiles(path.join(import.meta.dirname, "../../fixtures/odd-country"));

/** The reference tables of the invented country: its programme, places and indicators. */
export const reference: readonly SourceFile[] = country.filter(({ path: name }) => name.startsWith("reference/"));

/** A new plan of an invented commune, with all that a cover does not say. */
export const newPlan: ExportOptions = {
  plan: "ben-lang-2030",
  about: {
    locality_code: "ben-lang",
    document_no: "none",
    issued_on: "none",
    issued_precision: "unknown",
    received_on: "2026-11-20",
    period_start: "2019",
    period_end: "2030",
    document_kind: "plan",
    title_vi: "Kế hoạch (bịa)",
    title_en: "Plan (invented)",
    source_sha256: "ab".repeat(32),
  },
};
