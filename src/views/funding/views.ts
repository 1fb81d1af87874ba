import type { View } from "../view.ts";
import { funding } from "./funding.ts";

/** The views of the page on funding, in its order. */
export const views: readonly View[] = [funding];
