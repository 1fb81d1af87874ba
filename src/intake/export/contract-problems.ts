import type { SourceFile } from "../country.ts";
import type { Problem } from "../problem.ts";
import { readCountry } from "../read-country.ts";
import { readCsv } from "../read.ts";
import type { PlacedFact } from "./against-cover.ts";
import type { Merged } from "./merge.ts";
import { contractNotice } from "./contract-notice.ts";
import type { Notice, Place } from "./notice.ts";
import type { PlanAfter } from "./plan-after.ts";

/** Where in what was sent the cells of a plan come from. */
export interface Origins {
  readonly rows: readonly Merged[];
  readonly covers: readonly PlacedFact[];
  /** The plan's files as they stand. */
  readonly country: readonly SourceFile[];
  /** Where what no cell says is told: the file that was sent. */
  readonly nowhere: Place;
}

/** What the checks of the contract say of the plan as it would stand, each at its place in what was sent. */
export function contractProblems(plan: string, reference: readonly SourceFile[], { texts, kept }: PlanAfter, origins: Origins): Notice[] {
  const encoder = new TextEncoder();
  const folder = `data/plans/${plan}/`;
  const written = [...texts].map(([name, text]): SourceFile => ({ path: `plans/${plan}/${name}`, bytes: encoder.encode(text) }));
  const own = readCountry([...reference, ...kept, ...written]).problems.filter(({ file }) => file.startsWith(folder));
  return own.map((problem) => {
    const name = problem.file.slice(folder.length);
    const text = texts.get(name);
    // a file that stays as it is has its own lines
    const place =
      text === undefined ? { ...origins.nowhere, file: problem.file, row: problem.line } : placeOf(name, text, problem, origins);
    return contractNotice(place, problem);
  });
}

/** A row of a new text is a figure of what was sent, or one that the plan has; the row of plan.csv comes from covers and options. */
function placeOf(name: string, text: string, { file, line, column }: Problem, { rows, covers, country, nowhere }: Origins): Place {
  const record = readCsv(name, text).records.find((one) => one.line === line);
  if (name === "plan.csv") {
    const said = covers.find(
      ({ what, value }) => columnsOf[what]?.includes(column) === true && record?.cells[column]?.startsWith(value) === true,
    );
    return said?.place ?? nowhere;
  }
  const id = record?.cells["figure_id"];
  const own = rows.find(({ cells }) => cells["figure_id"] === id)?.place;
  if (own) return own;
  const standing = country.find(({ path }) => `data/${path}` === file);
  const records = standing === undefined ? [] : readCsv(name, new TextDecoder().decode(standing.bytes)).records;
  const row = records.find(({ cells }) => cells["figure_id"] === id)?.line;
  return row === undefined ? nowhere : { ...nowhere, file, row };
}

/** The columns of plan.csv that a line of a cover gives. */
const columnsOf: Readonly<Partial<Record<PlacedFact["what"], readonly string[]>>> = {
  document_no: ["document_no"],
  issued_on: ["issued_on", "issued_precision"],
  issuer: ["issuer_vi"],
};
