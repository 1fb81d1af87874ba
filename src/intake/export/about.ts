/** What a person says of a new document, as the command's options or a form have it; absent where it is not said. */
export interface Said {
  readonly locality?: string | undefined;
  /** `none` where the document leaves it blank; so may the date. */
  readonly "document-no"?: string | undefined;
  /** A day, a month or a year: 2024, 2024-06, 2024-06-30. */
  readonly "issued-on"?: string | undefined;
  readonly "received-on"?: string | undefined;
  /** 2024, or 2021-2025. */
  readonly period?: string | undefined;
  readonly kind?: string | undefined;
  readonly "title-vi"?: string | undefined;
  readonly "title-en"?: string | undefined;
  readonly issuer?: string | undefined;
  readonly "source-url"?: string | undefined;
}

/** The columns of plan.csv that it gives. */
export function aboutOf(said: Said): Record<string, string> {
  const [start, end = start] = said.period?.split("-") ?? [];
  const issued = said["issued-on"];
  const [year, month = "01", day = "01"] = issued?.split("-") ?? [];
  const precision = ["year", "month", "day"][(issued?.split("-").length ?? 1) - 1];
  const about: Record<string, string | undefined> = {
    locality_code: said.locality,
    document_no: said["document-no"],
    issued_on: issued === "none" ? "none" : issued && [year, month, day].join("-"),
    issued_precision: issued && (issued === "none" ? "unknown" : precision),
    received_on: said["received-on"],
    period_start: start,
    period_end: end,
    document_kind: said.kind,
    title_vi: said["title-vi"],
    title_en: said["title-en"],
    issuer_vi: said.issuer,
    source_url: said["source-url"],
  };
  return Object.fromEntries(Object.entries(about).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
