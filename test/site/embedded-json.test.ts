import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { listPages } from "../../scripts/site/site-pages.ts";

const embedded = /<script[^>]*type="application\/(?:ld\+)?json"[^>]*>([^]*?)<\/script>/g;

test.for(["plans", "odd-country"] as const)("what the pages of %s embed has no < of the data's own", (name) => {
  const pages = listPages(inject("sites")[name]);
  const found = pages.flatMap(({ path, file }) =>
    [...readFileSync(file, "utf8").matchAll(embedded)].map(([, text = ""]) => ({ path, text })),
  );
  expect(found.filter(({ text }) => text.includes("<")).map(({ path }) => path)).toEqual([]);
  // a bound is printed on some comparison: without one, nothing would be held here
  const answers = found.filter(({ text }) => text.includes('"comparator"'));
  expect(answers.some(({ text }) => text.includes("\\u003c"))).toBe(true);
});
