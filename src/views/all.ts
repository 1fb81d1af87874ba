import { dimensions } from "./dimensions.ts";
import { disbursement } from "./disbursement.ts";
import { figures } from "./figures.ts";
import { funding } from "./funding.ts";
import { notSpendable } from "./not-spendable.ts";
import { outputs } from "./outputs.ts";
import { targets } from "./targets.ts";
import type { View } from "./view.ts";

/** Every view of the site. Adding one is adding a file and a line here. */
export const views: readonly View[] = [funding, disbursement, notSpendable, targets, dimensions, outputs, figures];

/** The view of that name; throws on any other. */
export function viewOf(id: string): View {
  const view = views.find((one) => one.id === id);
  if (!view) throw new Error(`no such view: ${id}`);
  return view;
}
