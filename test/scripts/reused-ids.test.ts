import { expect, it } from "vitest";
import { reusedIds } from "../../scripts/reused-ids.ts";
import { sourceFiles } from "../../scripts/source-files.ts";
import { formatProblem } from "../../src/intake/problem.ts";
import { readCountry } from "../../src/intake/read-country.ts";

const folder = "test/fixtures/odd-country";
const country = sourceFiles(folder);
const plan = "plans/quen-loi-2024/allocations.csv";
/** What is said of the id that the second release took away, once a row has it again. */
function said(row: string): string[] {
  const files = country.map((file) =>
    file.path === plan ? { ...file, bytes: new TextEncoder().encode(new TextDecoder().decode(file.bytes) + row) } : file,
  );
  const { rows, problems } = readCountry(files);
  expect(problems).toEqual([]);
  return reusedIds(folder, rows).map(formatProblem);
}

it("no figure may have the id of another one that was published and taken away", () => {
  expect(said("quen-loi-2024.60,P6,2024,community,unstated,assigned,9,million_vnd,9 triệu đồng,=,II.9,name,,\n")).toEqual([
    'data/plans/quen-loi-2024/allocations.csv figure_id: id of a figure that was taken away: "quen-loi-2024.60" (expected an id that no release has; in 2026-02-28-37924f4a it was 7 triệu đồng (B.III.6.1.c))',
  ]);
});

it("the same figure may come back, and every other keeps its own", () => {
  expect(said("quen-loi-2024.60,P6.S1,2024,local,recurrent,assigned,8,million_vnd,8 triệu đồng,=,B.III.6,name,,\n")).toEqual([]);
  expect(said("")).toEqual([]);
});
