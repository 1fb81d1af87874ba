import { describe, expect, inject, test } from "vitest";
import type { BuildName } from "./builds.ts";
import { longestOfEachKind } from "./kinds.ts";
import { readerOf } from "./reader.ts";

/** Smaller words are hard to read on a phone, px; those of a picture have sizes of their own. */
const least = 12;

describe.for<BuildName>(["plans", "odd-country"])("the words of %s", (name) => {
  const reader = readerOf(name, { viewport: { width: 360, height: 740 } });

  test.for(longestOfEachKind(inject("sites")[name]))(`are ${least} px high or more: $kind`, async ({ path }) => {
    const page = await reader.context.newPage();
    await page.goto(reader.server.origin + path);
    const small = await page.evaluate(
      (most) =>
        [...document.querySelectorAll("body *:not(svg, svg *, script, style)")]
          .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ""))
          .filter((element) => parseFloat(getComputedStyle(element).fontSize) < most)
          .map((element) => `${getComputedStyle(element).fontSize}: ${element.outerHTML.slice(0, 100)}`),
      least,
    );
    expect(small).toEqual([]);
  });
});
