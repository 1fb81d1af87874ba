import { problemOf, textIn } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** The code of a sub-project names its project, so the parent says the same: under another it would be counted there. */
export function checkProjects(draft: Draft): Problem[] {
  return draft.components.flatMap((row) => {
    const [code, parent] = [textIn(row, "component_code"), row.values["parent_code"]];
    // a component in itself is told already
    if (code === null || parent === undefined || parent === code) return [];
    const dot = code.lastIndexOf(".");
    const project = dot < 0 ? null : code.slice(0, dot);
    return parent === project ? [] : [problemOf(row, "parent_code", "not the project of its code", project ?? "no parent")];
  });
}
