import { csvHeader } from "../../domain/tables.ts";
import type { SourceFile } from "../country.ts";
import { decode } from "../decode.ts";
import { readCsv } from "../read.ts";
import { csvText } from "./csv-text.ts";
import { noticeAt, type Notice } from "./notice.ts";
import type { ExportOptions } from "./options.ts";
import type { Cells } from "./previous.ts";

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
export function planRow(
  options: ExportOptions,
  files: readonly SourceFile[],
  document: Readonly<Record<string, string>>,
  sent: Cells | null = null,
): PlanRow {
  const path = `plans/${options.plan}/plan.csv`;
  const place = { file: path, sheet: null, row: 0, column: "" };
  const about = options.about ?? {};
  const header = csvHeader("plans");
  const file = files.find((one) => one.path === path);
  const standing = file === undefined ? null : (readCsv(path, decode(path, file.bytes).text).records[0]?.cells ?? {});
  const cells = standing ?? sent;
  if (cells !== null) {
    const notices = [...against(cells, about, Object.keys(planOptions)), ...against(cells, standing === null ? {} : (sent ?? {}), header)];
    return {
      cells,
      text: standing === null ? csvText(header, [cells]) : null,
      notices: notices.map(({ column, one, other }) => noticeAt({ ...place, column }, "facet-contradicted", null, { one, other })),
    };
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
  const row = Object.fromEntries(header.map((column) => [column, blank(stated[column] ?? "")]));
  return { cells: row, text: csvText(header, [row]), notices };
}

/** Columns in which a row and what is said beside it do not agree. */
function against(cells: Cells, said: Cells, columns: readonly string[]): { column: string; one: string; other: string }[] {
  return columns.flatMap((column) => {
    const [one, other] = [cells[column] ?? "", said[column]];
    return other === undefined || blank(other) === one ? [] : [{ column, one, other }];
  });
}

function blank(text: string): string {
  return text === "none" ? "" : text;
}
