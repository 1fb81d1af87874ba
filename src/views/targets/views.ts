import type { View } from "../view.ts";
import { dimensions } from "./dimensions.ts";
import { outputs } from "./outputs.ts";
import { targets } from "./targets.ts";

/** The views of the page on targets, in its order. */
export const views: readonly View[] = [targets, dimensions, outputs];
