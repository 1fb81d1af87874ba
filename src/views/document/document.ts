import { cellPattern } from "../../domain/cell-locator.ts";
import { factTables } from "../../domain/tables.ts";
import { arrangeDocument } from "./document-arrange.ts";
import { planParam } from "./plan-param.ts";
import type { View } from "../view.ts";

/** Figures that stand in paragraphs and lists were read out of a text. */
const paragraph = ", (đoạn|gạch|cộng|chú thích) ";

/** What a document says of itself: number, date, issuer, period. */
export const document: View = {
  id: "document",
  page: "plan",
  params: [planParam],
  tables: ["plans", "localities", ...factTables],
  // $1 the document
  sql: `with places as (
  ${factTables.map((table) => `select locator from ${table} where plan_code = $1`).join("\n  union all ")}),
kinds as (
  select distinct case when regexp_matches(locator, '${cellPattern}') then lower(regexp_extract(locator, '${cellPattern}', 2))
    when regexp_matches(locator, '${paragraph}') then 'text' end as kind
  from places)
select plan_code, locality_code, name_vi, name_en, level, title_vi, title_en, document_kind, document_no, issued_on::VARCHAR as issued_on,
  issued_precision, issuer_vi, period_start::INTEGER as period_start, period_end::INTEGER as period_end, received_on::VARCHAR as received_on,
  source_url, source_sha256, findings, (select string_agg(kind, ' ' order by kind) from kinds) as received_as
from plans join localities using (locality_code) where plan_code = $1 order by plan_code`,
  arrange: arrangeDocument,
};
