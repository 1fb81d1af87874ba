import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNative } from "../../scripts/duckdb-native.ts";
import { stateCodes } from "../../src/domain/codes.ts";
import { emptyKeys } from "../../src/i18n/keys.ts";
import { languages } from "../../src/i18n/language.ts";
import { plainCell } from "../../src/islands/table-copy.ts";
import type { Engine } from "../../src/query/engine.ts";
import { views } from "../../src/views/all.ts";
import { figureTable } from "../../src/views/figure-table.ts";
import { bindings, defaults, slices } from "../../src/views/view.ts";
import { compiled, countries, type Compiled } from "./countries.ts";

const { document } = new JSDOM("").window;
const empties = ["nothing", ...emptyKeys];

/** Cells that are empty, or have no number where the others do, and that a copy would leave without a code. */
function withoutCode(table: HTMLElement): string[] {
  return [...table.querySelectorAll<HTMLElement>("tbody td, tbody th[scope=row], tbody .under")]
    .filter((cell) => empties.some((empty) => cell.classList.contains(empty)))
    .filter(({ dataset: { state } }) => !stateCodes.some((code) => code === state))
    .map((cell) => cell.outerHTML);
}

describe.each(countries)("the tables of %s", (dataFolder) => {
  let country: Compiled;
  let engine: Engine;
  beforeAll(async () => {
    country = await compiled(dataFolder);
    engine = await openNative(country.folder);
  });
  afterAll(async () => {
    await engine.close();
    country.remove();
  });

  it.each(views)("$id: what is empty has its code, and bears it when it is copied", async (view) => {
    for (const slice of slices(view, country.domain)) {
      const rows = await engine.ask(view.sql, bindings(view, slice));
      for (const language of languages) {
        const { table } = view.arrange(rows, { ...defaults(view), ...slice }, { language, domain: country.domain, base: "/" });
        const drawn = figureTable(table, view.id, true, language, document);
        expect(withoutCode(drawn)).toEqual([]);
        for (const cell of drawn.querySelectorAll<HTMLElement>("[data-state]:not([data-value])"))
          expect(plainCell(cell, language)).toMatch(/\S \[[a-z_]+\]$/);
      }
    }
  });
});

it("a cell that says nothing of why it is empty is found", () => {
  const columns = [{ label: "a" }, { label: "b" }];
  const rows = [[{ text: "a" }, { text: "nothing", empty: "nothing" }]];
  expect(withoutCode(figureTable({ caption: "", columns, rows }, "a", true, "en", document))).toHaveLength(1);
});
