import { bases, levels } from "../../domain/codes.ts";
import { arrangeDisbursement } from "./disbursement-arrange.ts";
import { disbursementSql } from "./disbursement-sql.ts";
import { choiceParam, localitiesParam } from "../param.ts";
import { mostPlaces } from "./reports.ts";
import type { View } from "../view.ts";

/** How much of it has been spent? */
export const disbursement: View = {
  id: "disbursement",
  page: "disbursement",
  params: [
    choiceParam("year", "slice", "latest", (domain) => ["latest", ...(domain.years["disbursement"] ?? []).map(String)]),
    localitiesParam(mostPlaces),
    choiceParam("level", "pick", "any", ["any", ...levels]),
    choiceParam("basis", "pick", "any", ["any", ...bases]),
    choiceParam("sort", "pick", "name", ["name", "value"]),
  ],
  tables: ["disbursements", "memo_amounts", "stated_totals", "allocations", "plans", "localities"],
  sql: disbursementSql,
  arrange: arrangeDisbursement,
};
