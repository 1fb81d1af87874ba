import { levels, stages } from "../../domain/codes.ts";
import { arrangeFunding } from "./funding-arrange.ts";
import { mostBudgets, projectsOf } from "./funding-keys.ts";
import { fundingSql } from "./funding-sql.ts";
import { choiceParam, localitiesParam } from "../param.ts";
import type { View } from "../view.ts";

/** Which project, source or type does each place put its money into? */
export const funding: View = {
  id: "funding",
  page: "funding",
  params: [
    choiceParam("by", "slice", "component", ["component", "source", "type"]),
    choiceParam("year", "slice", "latest", (domain) => ["latest", ...(domain.years["funding"] ?? []).map(String)]),
    choiceParam("stage", "slice", "any", ["any", ...stages]),
    localitiesParam(mostBudgets),
    choiceParam("level", "pick", "any", ["any", ...levels]),
    choiceParam("measure", "pick", "share", ["share", "amount"]),
    choiceParam("sort", "pick", "total", (domain) => ["total", "name", ...projectsOf(domain).map((code) => code.toLowerCase())]),
  ],
  tables: ["allocations", "stated_totals", "plans", "localities", "budget_axes"],
  sql: fundingSql,
  arrange: arrangeFunding,
};
