import { populationGroups } from "../../domain/codes.ts";
import { aimParams } from "./aim-params.ts";
import { aimSql, cuts } from "./aim-sql.ts";
import { choiceParam } from "../param.ts";
import { arrangeTargets } from "./targets-arrange.ts";
import type { View } from "../view.ts";

/** How fast do they promise to cut poverty? */
export const targets: View = {
  id: "targets",
  page: "targets",
  params: [...aimParams("targets"), choiceParam("group", "pick", "any", ["any", ...populationGroups])],
  tables: ["targets", "plans", "indicators", "localities"],
  sql: aimSql(cuts, "targets"),
  arrange: arrangeTargets,
};
