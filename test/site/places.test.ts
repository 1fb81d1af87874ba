import { describe, expect, inject, test } from "vitest";
import { millionsVnd } from "../../src/domain/format.ts";
import { address } from "../../src/i18n/addresses.ts";
import { languages, named, type Language } from "../../src/i18n/language.ts";
import type { FundingRow } from "../../src/views/funding/funding-budgets.ts";
import { dueGaps, type GapRow } from "../../src/views/place/gaps.ts";
import type { TimelineRow } from "../../src/views/place/timeline-arrange.ts";
import { viewOf } from "../../src/views/all.ts";
import { defaults, sliceName } from "../../src/views/view.ts";
import { sumWords } from "../../src/views/sum-words.ts";
import type { BuildName } from "./builds.ts";
import { amountsIn, filesOf, lineOf, tableLines } from "./place-pages.ts";
import { listPages } from "../../scripts/site/site-pages.ts";

/** The views that a place's page shares with a comparison, in the slice that the comparison opens with. */
const shared = {
  disbursement: ["disbursement", "not-spendable"],
  targets: ["targets", "dimensions", "outputs"],
} as const;
const latestFunding = "by-component.stage-any.year-latest";

/** The slice that a comparison opens with. */
const answerName = (id: string) => sliceName(viewOf(id), defaults(viewOf(id)));

/** A page of one place has all documents of a year, and names each where two of them have a budget; the comparison has the latest alone. */
const withoutDocument = (line: string) => line.replace(/ \| [^|]* · (?=\d{4} · )/, " | ");

describe.for<BuildName>(["plans", "odd-country"])("the places of %s", (name) => {
  const site = inject("sites")[name];
  const { domain, places, answer, page } = filesOf(site);
  const planned = places.filter((place) => place.plans.length > 0);
  const fundingOf = (slice: string, code: string) =>
    (answer("funding", slice) as unknown as FundingRow[]).filter((row) => row.locality_code === code && row.kind !== "total");
  const withoutPlace = (line: string, code: string, language: Language) => {
    const place = places.find((one) => one.locality_code === code);
    const cells = line.split(" | ");
    return cells.filter((cell) => !place || !cell.includes(named(place, "name", language))).join(" | ");
  };
  const sum = (rows: readonly FundingRow[]) => rows.reduce((total, row) => total + (row.amount_vnd ?? 0), 0);

  test("have a page each, in both languages, and no other place has one", () => {
    const found = listPages(site).map(({ path }) => path);
    const expected = languages.flatMap((language) => places.map((place) => address("/", language, "locality", place.locality_code)));
    const isPlace = (path: string) => languages.some((language) => path.startsWith(address("/", language, "locality")));
    expect(found.filter(isPlace).sort()).toEqual(expected.sort());
  });

  test("name the unit, what it lies in, and what it is today", () => {
    for (const place of places) {
      const document = page("vi", "locality", place.locality_code);
      expect(document.querySelector("h1")?.textContent).toContain(place.name_vi);
      expect(document.querySelectorAll(".breadcrumb li")).toHaveLength(place.within.length + 2);
      const today = [...document.querySelectorAll(".today a")].map((link) => link.getAttribute("href"));
      for (const { locality_code } of place.valid_to === null ? [] : place.became)
        expect(today).toContain(address("/", "vi", "locality", locality_code));
    }
  });

  test("lead to a comparison only where another place stands in it, of the same level if it says so", () => {
    const level = new Map(places.map((place) => [place.locality_code, place.level]));
    let followed = 0;
    for (const place of planned)
      for (const link of page("en", "locality", place.locality_code).querySelectorAll<HTMLAnchorElement>(".onward a")) {
        const { pathname, searchParams } = new URL(link.href, "http://a");
        const kind = (["funding", "disbursement", "targets"] as const).find((one) => address("/", "en", one) === pathname);
        if (!kind) throw new Error(link.href);
        const beside = answer(kind, answerName(kind)).map((row) => String(row["locality_code"]));
        const wanted = searchParams.get("level");
        const others = beside.filter((code) => code !== place.locality_code && (wanted === null || level.get(code) === wanted));
        expect(others.length, `${place.locality_code} ${link.href}`).toBeGreaterThan(0);
        followed++;
      }
    expect(followed).toBeGreaterThan(5);
  });

  test.for(planned.map((place) => place.locality_code))(
    "%s: each budget has a picture, a table and its total, as its answer has it",
    (code) => {
      const document = page("vi", "locality", code);
      const budgets = domain.budgets.filter((budget) => budget.locality_code === code);
      const timeline = answer("timeline", `locality-${code}`) as unknown as TimelineRow[];
      for (const { plan_code, year, stage } of budgets) {
        const rows = fundingOf(`by-component.stage-any.year-${year}`, code).filter(
          (row) => row.plan_code === plan_code && row.stage === stage,
        );
        const section = document.querySelector(`#funding-${year}`);
        const lines = section ? tableLines(section) : [];
        expect(section?.querySelectorAll("svg.chart")).toHaveLength(2);
        for (const row of rows.filter((one) => one.amount_vnd !== null))
          expect(lines.join("\n")).toContain(
            sumWords(millionsVnd(row.amount_vnd ?? 0, "vi"), { comparator: row.comparator, notStated: row.not_stated }, "vi"),
          );
        const own = timeline.find((row) => row.plan_code === plan_code && row.year === year && row.stage === stage);
        expect(own?.amount_vnd ?? 0).toBe(sum(rows));
      }
      expect(document.querySelectorAll("[id^=funding-2][id$=table]")).toHaveLength(new Set(budgets.map(({ year }) => year)).size);
    },
  );

  test.for(planned.map((place) => place.locality_code))("%s: its paragraph states the totals and largest projects of its rows", (code) => {
    for (const language of languages) {
      const text = page(language, "locality", code).querySelector(".lead")?.textContent ?? "";
      const rows = fundingOf(latestFunding, code).filter((row) => row.amount_vnd !== null);
      const byProject = Map.groupBy(rows, (row) => row.key.split(".")[0] ?? "");
      const totals = [...byProject].map(([key, own]) => ({ key, total: sum(own) }));
      const largest = totals.toSorted((a, b) => b.total - a.total)[0];
      if (!largest || largest.total === 0) continue;
      expect(amountsIn(text)).toContain(sum(rows));
      if (largest.key !== "ALL") expect(amountsIn(text)).toContain(largest.total);
    }
  });

  test("say what the comparisons say: every row of a place there is on its page, word for word", () => {
    let compared = 0;
    for (const language of languages) {
      for (const { locality_code: code } of planned) {
        const document = page(language, "locality", code);
        for (const [comparison, views] of Object.entries(shared) as [keyof typeof shared, readonly string[]][]) {
          for (const view of views) {
            const there = page(language, comparison).querySelector(`ro-view[data-view="${view}"]`);
            const here = document.querySelector(`ro-view[data-view="${view}"]`);
            // a table of one place alone does not name it in every row
            const unnamed = (lines: readonly string[]) => lines.map((line) => withoutPlace(line, code, language)).sort();
            const expected = there ? tableLines(there, code) : [];
            compared += expected.length;
            expect(unnamed(here ? tableLines(here) : []), `${language} ${code} ${view}`).toEqual(unnamed(expected));
          }
        }
        const funding = page(language, "funding").querySelector('ro-view[data-view="funding"]');
        const expected = funding ? tableLines(funding, code) : [];
        compared += expected.length;
        const lines = [...document.querySelectorAll('ro-view[data-view="funding"]')].flatMap((view) => tableLines(view));
        expect(lines.map(withoutDocument)).toEqual(expect.arrayContaining(expected));
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  test("say what the documents say: a place's amounts are the sums of their figures in the document", () => {
    let figures = 0;
    for (const { locality_code: code } of planned) {
      for (const row of fundingOf(latestFunding, code)) {
        const document = page("vi", "plan", row.plan_code);
        const printed = row.figures.split(" ").flatMap((number) => {
          const line = document.getElementById(number) as HTMLTableRowElement | null;
          const [first] = amountsIn(line ? lineOf(line) : "");
          return first === undefined ? [] : [first];
        });
        figures += printed.length;
        if (row.amount_vnd === null) expect(printed, `${row.plan_code} ${row.figures}`).toEqual([]);
        else
          expect(
            printed.reduce((total, one) => total + one, 0),
            `${row.plan_code} ${row.figures}`,
          ).toBe(row.amount_vnd);
      }
    }
    expect(figures).toBeGreaterThan(20);
  });

  test("link what is left unstated to its line in the document", () => {
    for (const { locality_code: code } of planned) {
      const gaps = dueGaps(answer("unstated", `locality-${code}`) as unknown as GapRow[]);
      const listed = [...page("vi", "locality", code).querySelectorAll("[data-gap]")];
      expect(new Set(listed.map((one) => one.getAttribute("data-gap")))).toEqual(new Set(gaps.map(({ gap }) => gap)));
      for (const one of listed) expect(one.querySelector("a[href*='/ke-hoach/']")).not.toBeNull();
    }
  });

  test("without a document say so, and lead to those of related places", () => {
    const without = places.filter((place) => place.plans.length === 0);
    for (const place of without) {
      const document = page("vi", "locality", place.locality_code);
      expect(document.querySelector("ro-view")).toBeNull();
      expect(document.querySelector(".lead")?.textContent).toContain("chưa có văn bản");
    }
    const led = without.filter((place) => page("vi", "locality", place.locality_code).querySelector("main a[href*='/ke-hoach/']"));
    expect(led.length).toBeGreaterThan(0);
  });
});

test("amounts in words are read with their unit", () => {
  expect(amountsIn("1.977 triệu đồng, 06 triệu đồng; 1,5 tỷ đồng và 434.567 nghìn đồng")).toEqual([1977e6, 6e6, 1.5e9, 434_567e3]);
  expect(amountsIn("VND 1,977 million and VND 5")).toEqual([1977e6, 5]);
  expect(amountsIn("73 % trong năm 2024")).toEqual([]);
});
