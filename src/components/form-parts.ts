import type { Domain } from "../domain/domain.ts";
import type { Param } from "../views/param.ts";

/** The controls of a page by where they stand. */
export interface FormParts {
  /** What a reader changes first. */
  readonly open: readonly Param[];
  /** Places, of which several are chosen. */
  readonly lists: readonly Param[];
  /** The rest, behind a summary. */
  readonly folded: readonly Param[];
}
const mostOpen = 3;

export function partsOf(params: readonly Param[]): FormParts {
  const choices = params.filter((param) => typeof param.default === "string");
  const lists = params.filter((param) => typeof param.default !== "string");
  return { open: choices.slice(0, mostOpen), lists, folded: choices.slice(mostOpen) };
}

/** How many of a list may be chosen at once. */
export function mostChosen(param: Param, domain: Domain): number {
  return "maximum" in param ? Number(param.maximum) : param.choices(domain).length;
}
