import { dimensions } from "./dimensions.ts";
import { figures } from "./figures.ts";
import { funding } from "./funding.ts";
import { outputs } from "./outputs.ts";
import { targets } from "./targets.ts";
import type { View } from "./view.ts";

/** Every view of the site. Adding one is adding a file and a line here. */
export const views: readonly View[] = [funding, targets, dimensions, outputs, figures];

/** The view of that name; throws on any other. */
export function viewOf(id: string): View {
  const view = views.find((one) => one.id === id);
  if (!view) throw new Error(`no such view: ${id}`);
  return view;
}
