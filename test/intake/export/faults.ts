import { bracketFaults, cellFaults, markFaults } from "./cell-faults.ts";
import { coverFaults } from "./cover-faults.ts";
import { columnFaults } from "./column-faults.ts";
import { partFaults, readingFaults } from "./part-faults.ts";
import { divisionFaults, headingFaults, sentenceFaults } from "./division-faults.ts";
import { columnPartFaults } from "./column-part-faults.ts";
import type { Fault } from "./planting.ts";
import { reportFaults } from "./report-faults.ts";
import { restFaults, rowFaults } from "./row-faults.ts";
import { signFaults } from "./sign-faults.ts";
import { titleFaults } from "./title-faults.ts";

/** Everything that is planted into exports, in the order of docs/intake.md. */
export const faults: readonly Fault[] = [
  ...titleFaults,
  ...columnFaults,
  ...rowFaults,
  ...cellFaults,
  ...partFaults,
  ...bracketFaults,
  ...restFaults,
  ...coverFaults,
  ...reportFaults,
  ...divisionFaults,
  ...markFaults,
  ...headingFaults,
  ...readingFaults,
  ...sentenceFaults,
  ...columnPartFaults,
  ...signFaults,
];
