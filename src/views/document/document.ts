import { arrangeDocument } from "./document-arrange.ts";
import { planParam } from "./plan-param.ts";
import type { View } from "../view.ts";

/** What a document says of itself: number, date, issuer, period. */
export const document: View = {
  id: "document",
  page: "plan",
  params: [planParam],
  tables: ["plans", "localities"],
  // $1 the document
  sql: `select plan_code, locality_code, name_vi, name_en, level, title_vi, title_en, document_kind, document_no, issued_on::VARCHAR as issued_on,
  issued_precision, issuer_vi, period_start::INTEGER as period_start, period_end::INTEGER as period_end, received_on::VARCHAR as received_on,
  source_url, source_sha256, findings
from plans join localities using (locality_code) where plan_code = $1 order by plan_code`,
  arrange: arrangeDocument,
};
