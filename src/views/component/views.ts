import type { View } from "../view.ts";
import { componentAims } from "./component-aims.ts";
import { componentFamily } from "./component-family.ts";
import { componentFunding } from "./component-funding.ts";
import { componentSpending } from "./component-spending.ts";

/** The views of the page of one project, in its order. */
export const views: readonly View[] = [componentFamily, componentFunding, componentAims, componentSpending];
