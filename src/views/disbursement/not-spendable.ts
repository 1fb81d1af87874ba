import { levels } from "../../domain/codes.ts";
import { arrangeNotSpendable } from "./not-spendable-arrange.ts";
import { notSpendableSql } from "./not-spendable-sql.ts";
import { choiceParam, localitiesParam } from "../param.ts";
import { mostPlaces } from "./reports.ts";
import type { View } from "../view.ts";

/** Which part of the money is carried over, and which cannot be spent? */
export const notSpendable: View = {
  id: "not-spendable",
  page: "disbursement",
  params: [
    choiceParam("year", "slice", "latest", (domain) => ["latest", ...(domain.years["not-spendable"] ?? []).map(String)]),
    localitiesParam(mostPlaces),
    choiceParam("level", "pick", "any", ["any", ...levels]),
    choiceParam("sort", "pick", "name", ["name", "value"]),
  ],
  tables: ["memo_amounts", "stated_totals", "allocations", "plans", "localities"],
  sql: notSpendableSql,
  arrange: arrangeNotSpendable,
};
