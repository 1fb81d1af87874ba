import type { View } from "../view.ts";
import { disbursement } from "./disbursement.ts";
import { notSpendable } from "./not-spendable.ts";

/** The views of the page on disbursement, in its order. */
export const views: readonly View[] = [disbursement, notSpendable];
