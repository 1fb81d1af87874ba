import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { textOptions } from "../../../scripts/intake-call.ts";
import { rowKinds } from "../../../src/intake/export/entry.ts";
import { dialects } from "./dialects.ts";
import { faults } from "./faults.ts";
import { folder } from "./write-exports.ts";

const text = readFileSync(path.join(import.meta.dirname, "../../../docs/intake.md"), "utf8");
const cellsOf = (line: string) =>
  line
    .split("|")
    .map((cell) => cell.trim())
    .slice(1, -1);
const lines = text
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map(cellsOf);

test("the table of faults and dialects is that of the fixtures: a file in every cell", () => {
  expect(readdirSync(folder).sort()).toEqual(["sound", ...faults.map(({ name }) => name)].sort());
  for (const { name, about } of [{ name: "sound", about: "nothing: every figure is read" }, ...faults]) {
    const files = dialects.map((dialect) => `${dialect.name}.${dialect.extension}`);
    expect(readdirSync(path.join(folder, name)).sort(), name).toEqual([...files, "expected.txt"].sort());
    const links = files.map((file) => `[file](../test/intake/exports/${name}/${file})`);
    expect(lines.find(([first]) => first === `\`${name}\``)).toEqual([`\`${name}\``, about, ...links]);
  }
});

test("each fault stands with its exact message", () => {
  for (const { name } of faults) {
    const [message = ""] = readFileSync(path.join(folder, name, "expected.txt"), "utf8").split("\n");
    expect(text.split("\n"), name).toContain(message);
  }
});

test("every option and every kind of row is explained", () => {
  const explained = lines.map(([first = ""]) => first).join(" ");
  for (const option of Object.keys(textOptions).filter((name) => name !== "help")) expect(explained).toContain(`--${option}`);
  for (const kind of rowKinds) expect(explained).toContain(`\`${kind}\``);
});
