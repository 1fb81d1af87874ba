import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, inject, test } from "vitest";
import type { AnswerFile } from "../../src/query/engine.ts";
import { comparisons } from "./comparison-page.ts";

/** What a comparison page brings with it, read from its HTML: words for readers without scripts, controls at rest, its own rows. */
describe.for(["plans", "odd-country", "sub-path"] as const)("the comparison pages of %s", (name) => {
  const { folder } = inject("sites")[name];
  const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, "data", path), "utf8"));

  test.for(comparisons)("$path", ({ path, language }) => {
    const { document } = new JSDOM(readFileSync(join(folder, path, "index.html"), "utf8")).window;
    const page = document.querySelector("ro-page");
    const embedded = (key: string): unknown => JSON.parse(page?.querySelector(`script[data-${key}]`)?.textContent ?? "null");

    expect(page?.querySelector("noscript:has(> .banner)")?.textContent.trim()).toContain({ vi: "Năm: ", en: "Year: " }[language]);

    // without a script no control pretends to work
    const controls = [...document.querySelectorAll("main :is(select, input, button)")];
    expect(controls.length).toBeGreaterThan(3);
    expect(controls.filter((control) => control.closest("fieldset[disabled], [disabled]") === null)).toEqual([]);

    const answers = embedded("answers") as AnswerFile[];
    const shown = [...document.querySelectorAll("ro-view")].map((view) => [
      view.getAttribute("data-view"),
      view.getAttribute("data-slice"),
    ]);
    expect(shown.length).toBeGreaterThan(0);
    expect(answers.map((answer) => [answer.view, answer.slice])).toEqual(shown);
    for (const answer of answers) {
      expect(answer.rows.length, answer.view).toBeGreaterThan(0);
      expect(answer, answer.view).toEqual(json(`answers/${answer.view}/${answer.slice}.json`));
    }
    // what may be chosen is fetched once somebody chooses
    expect(embedded("domain")).toBe(null);
  });
});
