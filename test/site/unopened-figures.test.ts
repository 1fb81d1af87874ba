import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, inject, test } from "vitest";
import { listPages } from "../../scripts/site/site-pages.ts";
import type { Domain } from "../../src/domain/domain.ts";
import type { BuildName } from "./builds.ts";
import { publishedRows } from "./figure-dialog.ts";
import { unopenedFigures } from "./unopened-figures.ts";

describe.for<BuildName>(["plans", "odd-country"])("every figure of %s opens its card", (name) => {
  const { folder } = inject("sites")[name];
  const pages = listPages({ folder });
  const read = (path: string) => new JSDOM(readFileSync(pages.find((page) => page.path === path)?.file ?? "", "utf8")).window.document;
  const { findings, plans } = JSON.parse(readFileSync(join(folder, "data", "domain.json"), "utf8")) as Domain;
  const notes = [...publishedRows(folder).values()].flatMap((row) => [row["note_vi"], row["note_en"]]);
  const titles = plans.flatMap((plan) => [plan.title_vi, plan.title_en]);
  const quoted = [...notes, ...titles, ...findings.flatMap((one) => [one.explanation_vi, one.explanation_en])]
    .filter((text) => typeof text === "string" && text !== "")
    .map((text) => String(text).replaceAll(/\s+/g, " "))
    .sort((a, b) => b.length - a.length);

  test.for(pages)("$path", ({ path, language }) => {
    expect(unopenedFigures(read(path), language, quoted)).toEqual([]);
  });

  test.for(["h2.title a", ".sentence a", ".notes .caveat a", "td.numeric a", "svg.chart a[data-head]", "svg.chart a:not([data-head])"])(
    "one that does not is found: %s",
    (selector) => {
      const found = pages.find(({ path }) => path.startsWith("/en/") && read(path).querySelector(selector) !== null);
      const page = read(found?.path ?? "");
      page.querySelector(selector)?.removeAttribute("href");
      expect(unopenedFigures(page, "en", quoted)).not.toEqual([]);
    },
  );
});
