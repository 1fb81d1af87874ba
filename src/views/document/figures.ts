import type { View } from "../view.ts";
import { arrangeFigures } from "./figures-arrange.ts";
import { figuresSql, figureTables } from "./figures-sql.ts";
import { planParam } from "./plan-param.ts";

/** Every figure taken from one document, in document order, with every name that it needs and the findings that touch it. */
export const figures: View = {
  id: "figures",
  page: "plan",
  params: [planParam],
  tables: figureTables,
  // $1 the document
  sql: `with ${figuresSql("where plan_code = $1")}
select * from figures order by figure_no, figure_id`,
  arrange: arrangeFigures,
};
