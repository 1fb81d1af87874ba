import type { Ask } from "../query/answer.ts";
import type { Values } from "../views/param.ts";
import { bindings, sliceName, type View } from "../views/view.ts";

/** A view and the reader's values as a question for the door. */
export function askOf(view: View, values: Values): Ask {
  return { view: view.id, slice: sliceName(view, values), sql: view.sql, values: bindings(view, values), tables: view.tables };
}
