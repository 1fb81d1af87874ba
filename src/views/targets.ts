import { levels, populationGroups } from "../domain/codes.ts";
import { aimSql, cuts } from "./aim-sql.ts";
import { mostPlaces } from "./aims.ts";
import { choiceParam, localitiesParam, type Param } from "./param.ts";
import { arrangeTargets } from "./targets-arrange.ts";
import type { View } from "./view.ts";

/** The parameters that every view of aims has; `id` names its years. */
export function aimParams(id: string): Param[] {
  return [
    choiceParam("year", "slice", "latest", (domain) => ["latest", ...(domain.years[id] ?? []).map(String)]),
    localitiesParam(mostPlaces),
    choiceParam("level", "pick", "any", ["any", ...levels]),
    choiceParam("sort", "pick", "value", ["value", "name"]),
  ];
}

/** How fast do they promise to cut poverty? */
export const targets: View = {
  id: "targets",
  page: "targets",
  params: [...aimParams("targets"), choiceParam("group", "pick", "any", ["any", ...populationGroups])],
  tables: ["targets", "results", "plans", "indicators", "localities"],
  sql: aimSql(cuts),
  arrange: arrangeTargets,
};
