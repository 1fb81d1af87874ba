import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatProblem } from "../../src/intake/problem.ts";
import { readCountry } from "../../src/intake/read-country.ts";
import { sourceFiles } from "./source-files.ts";

const base = sourceFiles(join(import.meta.dirname, "base"));
const fixtures = join(import.meta.dirname, "fixtures");

test("the country that every case changes has no problem", () => {
  expect(readCountry(base).problems).toEqual([]);
});

// A folder is a test: its files take the place of the base's, those named in removed.txt are left out, and expected.txt has every
// problem, one a line. An empty expected.txt says that such a file is good.
for (const name of readdirSync(fixtures)) {
  test(`fixtures/${name}`, () => {
    const folder = join(fixtures, name);
    const changed = sourceFiles(folder);
    const removed = existsSync(join(folder, "removed.txt")) ? readFileSync(join(folder, "removed.txt"), "utf8").split("\n") : [];
    const kept = base.filter(({ path }) => !removed.includes(path) && !changed.some((file) => file.path === path));
    const { problems } = readCountry([...changed, ...kept]);
    const expected = readFileSync(join(folder, "expected.txt"), "utf8");
    expect(problems.map((problem) => `${formatProblem(problem)}\n`).join("")).toBe(expected);
  });
}
