import { choiceParam, type Param } from "../param.ts";

/** The place that a view is about; only places with a document have rows. */
export const placeParam: Param<string> = choiceParam("locality", "slice", "", (domain) =>
  domain.localities.map(({ locality_code }) => locality_code),
);
