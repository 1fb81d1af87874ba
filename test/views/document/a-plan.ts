import type { DocumentRow } from "../../../src/views/document/document-arrange.ts";

/** A document of a made-up place. */
export const plan: DocumentRow = {
  ...{ plan_code: "a-plan", locality_code: "a", name_vi: "Áng", name_en: "Ang", level: "district" },
  ...{ title_vi: "Kế hoạch năm 2024", title_en: "Plan 2024", document_kind: "plan", document_no: "12/KH-UBND" },
  ...{ issued_on: "2023-07-06", issued_precision: "day", issuer_vi: "Ủy ban", period_start: 2024, period_end: 2024 },
  ...{ received_on: "2026-11-20", source_url: null, source_sha256: "00", findings: null, received_as: null },
};
