import { csvHeader } from "../../domain/tables.ts";
import type { SourceFile } from "../country.ts";
import { decode } from "../decode.ts";
import { readCsv } from "../read.ts";
import { csvText } from "./csv-text.ts";
import { noticeAt, type Notice } from "./notice.ts";
import type { ExportOptions } from "./options.ts";

/** The plan's own row: as it stands, or as the cover and a person give it. */
export interface PlanRow {
  readonly cells: Readonly<Record<string, string>>;
  /** The text of a new plan.csv; null where there is one. */
  readonly text: string | null;
  readonly notices: readonly Notice[];
}

/** The options that give what a new plan.csv needs and a cover may not say. */
export const planOptions: Readonly<Record<string, string>> = {
  locality_code: "--locality",
  document_no: "--document-no",
  issued_on: "--issued-on",
  received_on: "--received-on",
  period_start: "--period",
  period_end: "--period",
  document_kind: "--kind",
  title_vi: "--title-vi",
  title_en: "--title-en",
  issuer_vi: "--issuer",
  source_url: "--source-url",
};
/** Columns that a document may leave blank: a person has to say that it does. */
const mayBeBlank = ["document_no", "issued_on"];

/** The row of a plan that stands, or a new one; what nobody says is a notice with the option that does. */
export function planRow(options: ExportOptions, files: readonly SourceFile[], document: Readonly<Record<string, string>>): PlanRow {
  const path = `plans/${options.plan}/plan.csv`;
  const place = { file: path, sheet: null, row: 0, column: "" };
  const about = options.about ?? {};
  const file = files.find((one) => one.path === path);
  if (file !== undefined) {
    const cells = readCsv(path, decode(path, file.bytes).text).records[0]?.cells ?? {};
    const against = Object.keys(planOptions).filter((column) => about[column] !== undefined && blank(about[column]) !== cells[column]);
    const notices = against.map((column) =>
      noticeAt({ ...place, column }, "facet-contradicted", null, { one: cells[column] ?? "", other: about[column] ?? "" }),
    );
    return { cells, text: null, notices };
  }
  const stated: Record<string, string> = { ...document, ...about, plan_code: options.plan };
  if (stated["issued_on"] === "none") stated["issued_precision"] = "unknown";
  const missing = Object.keys(planOptions).filter((column) => column !== "source_url" && (stated[column] ?? "") === "");
  const notices = missing.map((column) => {
    const option = planOptions[column] ?? "";
    return noticeAt({ ...place, column }, "plan-missing", null, {
      option: mayBeBlank.includes(column) ? `${option} …, ${option} none` : option,
    });
  });
  const header = csvHeader("plans");
  const cells = Object.fromEntries(header.map((column) => [column, blank(stated[column] ?? "")]));
  return { cells, text: csvText(header, [cells]), notices };
}

function blank(text: string): string {
  return text === "none" ? "" : text;
}
