import { describe, expect, inject, test } from "vitest";
import { longestOfEachKind } from "./kinds.ts";
import { readerOf } from "./reader.ts";
import { visit } from "./visit.ts";

/** How everything that stands before the page's late style sheet looks, a line each. */
function looksAbove(): string[] {
  const link = document.querySelector("main link[rel=stylesheet]");
  if (link === null) throw new Error("no late style sheet");
  const shown = [...document.body.querySelectorAll("*")].filter(
    (element) => (element.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && element.checkVisibility(),
  );
  return shown.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const kept = ["color", "fill", "stroke", "fontSize", "fontWeight", "backgroundColor", "borderTopColor", "borderTopWidth"] as const;
    const box = [x, y, width, ...(element.contains(link) ? [] : [height])].map((value) => Math.round(value * 10) / 10);
    return `${element.localName}.${element.getAttribute("class") ?? ""} ${box.join(" ")} ${kept.map((name) => style[name]).join(" ")}`;
  });
}

describe.each([360, 1280])("at %d px", (width) => {
  const reader = readerOf("plans", { viewport: { width, height: 900 } });

  test.for(longestOfEachKind(inject("sites").plans))(
    "what is painted first on $kind stays as it is when the style of the rest comes",
    async ({ path }) => {
      const { page } = await visit(reader.context, reader.server, path);
      const after = await page.evaluate(looksAbove);
      await page.evaluate(() => {
        const sheet = document.querySelector<HTMLLinkElement>("main link[rel=stylesheet]");
        if (sheet) sheet.disabled = true;
      });
      const before = await page.evaluate(looksAbove);
      expect(after.filter((line, at) => line !== before[at]).slice(0, 5)).toEqual([]);
      expect(after.length).toBe(before.length);
    },
  );
});
