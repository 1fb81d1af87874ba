import { readFileSync } from "node:fs";
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from "culori";
import { describe, expect, test } from "vitest";

const read = (name: string) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), "utf8");

/** The named colours of a block of a style sheet. */
function coloursOf(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = "", value = ""]) => [name, value]));
}
const [, light = "", dark = ""] = read("tokens").split(":root {");
const [, print = ""] = read("print").split(":root {");
const schemes = {
  light: coloursOf(light),
  dark: { ...coloursOf(light), ...coloursOf(dark) },
  print: { ...coloursOf(light), ...coloursOf(print) },
};
const words = ["ink", "ink-2", "accent"];
const marks = [
  "bar",
  "bar-light",
  "neutral",
  "accent",
  "source-central",
  "source-local",
  "source-community",
  "source-unstated",
  "type-capital",
  "type-recurrent",
];
const readers: Record<string, (color: Color) => Color> = {
  "full colour vision": (color) => color,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};
const difference = differenceCiede2000();

test("a colour that is too pale is found", () => {
  expect(wcagContrast("#cccccc", "#fbfaf5")).toBeLessThan(3);
});

describe.for(Object.entries(schemes))("%s", ([, colours]) => {
  const colour = (name: string) => {
    const value = colours[name];
    if (value === undefined) throw new Error(`tokens.css names no colour ${name}`);
    return value;
  };
  test.for(words)("words in %s can be read on both papers", (name) => {
    for (const paper of ["paper", "paper-2"]) expect(wcagContrast(colour(name), colour(paper)), paper).toBeGreaterThanOrEqual(4.5);
  });
  test.for(marks)("marks in %s stand out from the paper", (name) => {
    expect(wcagContrast(colour(name), colour("paper"))).toBeGreaterThanOrEqual(3);
  });
  test.for(Object.keys(readers))("sources and tones are told apart with %s", (reader) => {
    const seen = (name: string) => readers[reader]?.(parse(colour(name)) ?? { mode: "rgb", r: 0, g: 0, b: 0 }) ?? colour(name);
    const pairs = [
      ["bar", "bar-light"],
      ["source-central", "source-local"],
      ["source-central", "source-community"],
      ["source-local", "source-community"],
      ["source-central", "source-unstated"],
      ["source-local", "source-unstated"],
      ["source-community", "source-unstated"],
      ["type-capital", "type-recurrent"],
      ["type-capital", "source-unstated"],
      ["type-recurrent", "source-unstated"],
    ] as const;
    for (const [one, other] of pairs) expect(difference(seen(one), seen(other)), `${one} and ${other}`).toBeGreaterThan(10);
  });
});
