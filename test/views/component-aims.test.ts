import { expect, test } from "vitest";
import type { Domain } from "../../src/domain/domain.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import { componentAims } from "../../src/views/component/component-aims.ts";
import { aim, contextIn, domain as places } from "./aim-rows.ts";
import { spoken } from "./drawn-view.ts";

const domain: Domain = {
  ...places,
  components: [
    { component_code: "P5", parent_code: null, short_vi: "Nhà ở", short_en: "Housing" },
    { component_code: "P5.S1", parent_code: "P5", short_vi: "Xây mới", short_en: "New houses" },
  ],
};
const houses = { unit: "houses" as const, indicator_code: "houses", indicator_vi: "Nhà ở được hỗ trợ", indicator_en: "Houses supported" };
const row = (place: string, value: number, component_code = "P5") => ({ ...aim(place, [">", value], houses), component_code });
const told = (rows: readonly object[], language: Language = "vi") =>
  spoken(componentAims.arrange(rows as unknown as readonly AnswerRow[], { component: "p5" }, { ...contextIn(language), domain }));

test("few aims are told in the title with their bounds", () => {
  expect(told([row("b", 300)]).title).toBe("Bê, chỉ tiêu 2024: nhà ở được hỗ trợ (trên 300 căn nhà)");
  expect(told([row("b", 300), row("c", 20)], "en").title).toBe(
    "B, target for 2024: houses supported (more than 300 houses); C, target for 2024: houses supported (more than 20 houses)",
  );
});

test("what is aimed at and what was reached stand apart, each with its years", () => {
  const reached = { ...row("a", 20), basis: "actual", period_start: 2020, period_end: 2020 };
  expect(told([row("a", 300), reached], "en").title).toBe(
    "A (district), target for 2024: houses supported (more than 300 houses); A (district), reached in 2020: houses supported (more than 20 houses)",
  );
});

test("more are counted in the title and told in the sentence", () => {
  const view = told([row("a", 300), row("b", 20), row("c", 7)]);
  expect(view.title).toBe("Nhà ở: 3 con số của 3 nơi");
  expect(view.sentence).toMatch(/Bê: nhà ở được hỗ trợ.* trên 20 căn nhà\./);
});

test("none is said to be none of its own, without a table of nothing", () => {
  expect(told([])).toMatchObject({ title: "Nhà ở: không văn bản nào nêu chỉ tiêu riêng", notes: [], table: { rows: [] } });
});

test("every row names its sub-project and leads to its figure", () => {
  const [first] = told([row("a", 300, "P5.S1")]).table.rows;
  expect(first?.[1]?.text).toBe("Xây mới");
  expect(first?.[4]).toMatchObject({ text: "trên 300 căn nhà", href: "/ke-hoach/a-plan/#10" });
});
