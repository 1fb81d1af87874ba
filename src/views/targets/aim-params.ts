import { levels } from "../../domain/codes.ts";
import { mostPlaces } from "./aims.ts";
import { choiceParam, localitiesParam, type Param } from "../param.ts";

/** The parameters that every view of aims has; `view` names the years that it can be asked for. */
export function aimParams(view: string): Param[] {
  return [
    choiceParam("year", "slice", "latest", (domain) => ["latest", ...(domain.years[view] ?? []).map(String)]),
    localitiesParam(mostPlaces),
    choiceParam("level", "pick", "any", ["any", ...levels]),
    choiceParam("sort", "pick", "value", ["value", "name"]),
  ];
}
