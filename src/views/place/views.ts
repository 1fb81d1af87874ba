import type { View } from "../view.ts";
import { timeline } from "./timeline.ts";
import { unstated } from "./unstated.ts";

/** The views of the page of a place that no other page has, in its order. */
export const views: readonly View[] = [timeline, unstated];
