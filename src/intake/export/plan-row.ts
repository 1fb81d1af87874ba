import { csvHeader } from "../../domain/tables.ts";
import type { SourceFile } from "../country.ts";
import { decode } from "../decode.ts";
import { readCsv } from "../read.ts";
import { aboutOf } from "./about.ts";
import type { DocumentFact } from "./cover-document.ts";
import { csvText } from "./csv-text.ts";
import { noticeAt, type Notice, type Place } from "./notice.ts";
import type { ExportOptions } from "./options.ts";
import type { OwnFile } from "./own-files.ts";
import type { Cells } from "./previous.ts";

/** The plan's own row: as it stands, or as the cover and a person give it. */
export interface PlanRow {
  readonly cells: Readonly<Record<string, string>>;
  /** The text of a new plan.csv; null where there is one. */
  readonly text: string | null;
  /** Whether nothing but covers and a person describe the plan. */
  readonly isDescribed: boolean;
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
  document: readonly DocumentFact[],
  sent: OwnFile | null,
  nowhere: Place,
): PlanRow {
  const path = `plans/${options.plan}/plan.csv`;
  const about = options.about ?? {};
  const header = csvHeader("plans");
  const file = files.find((one) => one.path === path);
  const standing = file === undefined ? null : (readCsv(path, decode(path, file.bytes).text).records[0]?.cells ?? {});
  const sentCells = sent?.csv.records[0]?.cells ?? null;
  const cells = standing ?? sentCells;
  if (cells !== null) {
    const notices = [
      ...against(cells, about, Object.keys(planOptions)),
      ...against(cells, standing === null ? {} : (sentCells ?? {}), header),
    ];
    const place = { ...nowhere, file: standing === null ? (sent?.name ?? nowhere.file) : `data/${path}` };
    return {
      cells,
      text: standing === null ? csvText(header, [cells]) : null,
      isDescribed: false,
      notices: notices.map(({ column, one, other }) => noticeAt({ ...place, column }, "facet-contradicted", null, { one, other })),
    };
  }
  const { columns, open } = documentColumns(document);
  const stated: Record<string, string> = { ...columns, ...about, plan_code: options.plan };
  if (stated["issued_on"] === "none") stated["issued_precision"] = "unknown";
  const missing = Object.keys(planOptions).filter((column) => column !== "source_url" && (stated[column] ?? "") === "");
  const notices = missing.map((column) => {
    const option = planOptions[column] ?? "";
    const readings = open.get(column) ?? (mayBeBlank.includes(column) ? ["…", "none"] : null);
    return noticeAt({ ...nowhere, column }, "plan-missing", open.get(column)?.join(", ") ?? null, {
      option: readings?.map((reading) => `${option} ${reading}`).join(", ") ?? option,
    });
  });
  const row = Object.fromEntries(header.map((column) => [column, blank(stated[column] ?? "")]));
  return { cells: row, text: csvText(header, [row]), isDescribed: true, notices };
}

/** The columns that the covers give; where they say two things of one, both are for a person to choose from. */
function documentColumns(document: readonly DocumentFact[]): { columns: Record<string, string>; open: Map<string, string[]> } {
  const valuesOf = (what: DocumentFact["what"]) => [...new Set(document.filter((fact) => fact.what === what).map(({ value }) => value))];
  const all = { "document-no": valuesOf("document_no"), "issued-on": valuesOf("issued_on"), issuer: valuesOf("issuer") };
  const single = Object.fromEntries(
    Object.entries(all)
      .filter(([, { length }]) => length === 1)
      .map(([name, [value]]) => [name, value]),
  );
  const several = [
    ["document_no", all["document-no"]],
    ["issued_on", all["issued-on"]],
    ["issuer_vi", all.issuer],
  ] as const;
  return { columns: aboutOf(single), open: new Map(several.filter(([, { length }]) => length > 1)) };
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
