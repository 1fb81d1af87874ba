import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparators } from "../../src/domain/codes.ts";
import { budgetsOf } from "../../src/views/funding/funding-budgets.ts";
import { projectOf } from "../../src/views/funding/funding-keys.ts";
import { countryOf, rowsOf, told, type Said } from "./funding-rows.ts";

const a: Said = { place: "a", parts: { P1: 60, P2: 40 } };
const b: Said = { place: "b", parts: { P1: 10, P2: 190 } };
const c: Said = { place: "c", parts: { "P1.S1": 5, "P1.S2": null, P3: 0 } };
const whole: Said = { place: "d", parts: { ALL: 1000 } };
const silent: Said = { place: "e", parts: { P2: null } };

const budgets = (said: readonly Said[]) => budgetsOf(rowsOf(said) as never, projectOf);

describe("a budget", () => {
  test("sums its own rows only, never another document, year or stage", () => {
    const all = budgets([a, { ...a, year: 2023 }, { ...a, stage: "assigned" }, { ...a, document: "2" }, b]);
    expect(all.map((budget) => budget.amountVnd)).toEqual([100e6, 100e6, 100e6, 100e6, 200e6]);
  });

  test("folds sub-projects into their project, with all their figures in document order", () => {
    const part = budgets([c])[0]?.parts.get("P1");
    expect(part).toMatchObject({ amountVnd: 5e6, notStated: 1, figureIds: ["c-plan.10", "c-plan.20"], share: 1 });
  });

  test("keeps what is not stated null and what is printed as 0 a 0", () => {
    const [stated, none] = budgets([c, silent]);
    expect(stated?.parts.get("P3")).toMatchObject({ amountVnd: 0, notStated: 0, share: 0 });
    expect(none).toMatchObject({ amountVnd: null, notStated: 1 });
    expect(none?.parts.get("P2")).toMatchObject({ amountVnd: null, share: null });
  });

  test("of zeros has amounts and no shares", () => {
    expect(budgets([{ place: "a", parts: { P1: 0 } }])[0]?.parts.get("P1")).toMatchObject({ amountVnd: 0, share: null });
  });
});

describe("the sentence", () => {
  test("gives each total exactly, and the largest part", () => {
    expect(
      told([
        { ...a, stated: 100 },
        { ...b, stated: 200 },
      ]).sentence,
    ).toBe(
      "Bản (2024 · kế hoạch) nêu 200 triệu đồng, nhiều nhất là sinh kế với 190 triệu đồng. Áng (2024 · kế hoạch) nêu 100 triệu đồng, nhiều nhất là hạ tầng với 60 triệu đồng.",
    );
    expect(told([{ ...a, stated: 100 }], {}, "en").sentence).toBe(
      "Ang (2024 · planned) states VND 100 million; the largest part is hạ tầng (en), VND 60 million.",
    );
  });

  test("never says that a document states a sum that it does not print", () => {
    const sentences = (said: Said) => [told([said]).sentence, told([said], {}, "en").sentence];
    expect(sentences(a)).toEqual([
      "Áng (2024 · kế hoạch) có các phần cộng lại là 100 triệu đồng, nhiều nhất là hạ tầng với 60 triệu đồng.",
      "Ang (2024 · planned) has parts that add up to VND 100 million; the largest part is hạ tầng (en), VND 60 million.",
    ]);
    expect(sentences({ ...a, stated: 99 })).toEqual([
      "Áng (2024 · kế hoạch) có các phần cộng lại là 100 triệu đồng (văn bản ghi tổng 99 triệu đồng), nhiều nhất là hạ tầng với 60 triệu đồng.",
      "Ang (2024 · planned) has parts that add up to VND 100 million (the document prints VND 99 million); the largest part is hạ tầng (en), VND 60 million.",
    ]);
  });

  test("tells a printed total as it is printed, also where the parts add up to just that", () => {
    const sentence = (stated: number) => told([{ ...a, stated, statedAs: "~" }]).sentence;
    expect(sentence(99)).toContain("(văn bản ghi tổng khoảng 99 triệu đồng)");
    expect(sentence(100)).toContain("nêu khoảng 100 triệu đồng");
  });

  test("has one unit of money", () => {
    const said: Said = { place: "a", parts: { P1: 15_000, P2: 181_350 }, stated: 196_000 };
    expect(told([said]).sentence).toBe(
      "Áng (2024 · kế hoạch) có các phần cộng lại là 196.350 triệu đồng (văn bản ghi tổng 196.000 triệu đồng), nhiều nhất là sinh kế với 181.350 triệu đồng.",
    );
  });

  test("says at least where a part is named without a figure", () => {
    expect([told([c]).sentence, told([c], {}, "en").sentence]).toEqual([
      "Cốc (2024 · kế hoạch) có các phần cộng lại là ít nhất 5 triệu đồng, nhiều nhất là hạ tầng với ít nhất 5 triệu đồng.",
      "Coc (2024 · planned) has parts that add up to at least VND 5 million; the largest part is hạ tầng (en), at least VND 5 million.",
    ]);
  });

  test("says that no figure is stated, never 0 and never at least", () => {
    expect([told([silent]).sentence, told([silent], {}, "en").sentence]).toEqual([
      "Ếch (2024 · kế hoạch) nêu khoản tiền nhưng không ghi con số.",
      "Ech (2024 · planned) names money without a figure.",
    ]);
    const zero: Said = { place: "a", parts: { P1: 0 } };
    expect(told([zero]).sentence).toBe("Áng (2024 · kế hoạch) nêu 0 đồng.");
  });

  test("names no project of a budget that is not split", () => {
    expect(told([whole]).sentence).toBe("Đồi (2024 · kế hoạch) nêu 1 tỷ đồng.");
  });

  test("of many budgets gives the ends, leaving out those without an amount", () => {
    const many = ["f", "g", "h"].map((place, at): Said => ({ place, parts: { P1: 300 + at } }));
    expect(told([a, b, silent, ...many]).sentence).toBe("6 ngân sách đặt cạnh nhau, từ 100 triệu đồng (Áng) đến 302 triệu đồng (Nơi h).");
    const silents = ["a", "b", "c", "d", "e", "f"].map((place): Said => ({ place, parts: { P1: null } }));
    expect(told(silents).sentence).toBe("6 nơi: văn bản nêu khoản tiền nhưng không ghi con số.");
  });

  test("of a selection without a budget tells what exists instead, and stops listing in time", () => {
    expect(told([], {}, "vi", countryOf([a, { ...b, stage: "assigned" }])).sentence).toBe(
      "Hiện có: Áng (2024 · kế hoạch); Bản (2024 · được giao).",
    );
    expect(told([], {}, "en", countryOf([])).sentence).toBe("There is no document yet.");
    const many = Array.from({ length: 15 }, (_, at): Said => ({ ...a, place: `p${at}` }));
    expect(told([], {}, "vi", countryOf(many)).sentence).toMatch(/; và 3 ngân sách nữa\.$/);
  });

  test("of places without a budget tells what these have", () => {
    const country = countryOf([{ ...a, year: 2022 }, b]);
    expect(told([], { localities: ["a"] }, "vi", country).sentence).toBe("Áng: không có ngân sách cho lựa chọn này (có: 2022 · kế hoạch).");
    expect(told([], { localities: ["b"] }, "en", { ...country, budgets: [] }).sentence).toBe("Ban 2024: only targets, no money stated.");
    const bare = { ...countryOf([{ ...b, targets: 0 }]), budgets: [] };
    expect([told([], { localities: ["b"] }, "vi", bare).sentence, told([], { localities: ["b"] }, "en", bare).sentence]).toEqual([
      "Bản 2024: không ghi kinh phí, không có chỉ tiêu.",
      "Ban 2024: neither funding nor targets.",
    ]);
    expect(told([a], { level: "province" }, "vi", countryOf([a])).sentence).toMatch(/^Hiện có/);
  });
});

describe("whatever the budgets are", () => {
  const amount = fc.option(
    fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 1e9 }).map((vnd) => vnd / 1e6),
    ),
    { nil: null, freq: 6 },
  );
  const said = fc.record({
    place: fc.constantFrom("a", "b", "c"),
    parts: fc.oneof<fc.Arbitrary<Said["parts"]>[]>(
      fc.dictionary(fc.constantFrom("P1", "P1.S1", "P1.S2", "P2", "P3", "ALL"), amount, { minKeys: 1 }),
      fc.record({ ALL: amount }),
    ),
    bounds: fc.dictionary(fc.constantFrom("P1", "P1.S1", "P2", "ALL"), fc.constantFrom(...comparators)),
    year: fc.constantFrom(2022, 2023, 2024),
    stage: fc.constantFrom("proposed" as const, "planned" as const, "assigned" as const),
  });
  const key = ({ place, year, stage }: Said) => `${place} ${year} ${stage}`;
  const few = fc.uniqueArray(said, { maxLength: 5, selector: key });
  const several = fc.uniqueArray(said, { maxLength: 12, selector: key });
  const picks = fc.record({
    measure: fc.constantFrom("share", "amount"),
    sort: fc.constantFrom("total", "name", "p1", "p3"),
    localities: fc.subarray(["a", "b", "c"]),
  });

  test("changing any stated amount changes the sentence", () => {
    const changed = fc.tuple(few, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 999 }));
    const property = fc.property(changed, ([said, budgetAt, partAt, more]) => {
      const spots = said.flatMap(({ parts }, at) =>
        Object.keys(parts)
          .filter((name) => parts[name] !== null)
          .map((name) => ({ at, name })),
      );
      fc.pre(spots.length > 0);
      const spot = spots[(budgetAt + partAt) % spots.length];
      const other = said.map((one, at): Said =>
        at === spot?.at ? { ...one, parts: { ...one.parts, [spot.name]: (one.parts[spot.name] ?? 0) + more / 1e6 } } : one,
      );
      for (const language of ["vi", "en"] as const) expect(told(other, {}, language).sentence).not.toBe(told(said, {}, language).sentence);
    });
    fc.assert(property, { numRuns: 300 });
  });

  test("the shares of a budget add up to 1, or there are none", () => {
    const property = fc.property(said, (one) => {
      const [budget] = budgets([one]);
      const shares = [...(budget?.parts.values() ?? [])].flatMap(({ share }) => (share === null ? [] : [share]));
      const total = shares.reduce((sum, share) => sum + share, 0);
      if ((budget?.amountVnd ?? 0) > 0) expect(total).toBeCloseTo(1, 12);
      else expect(shares).toEqual([]);
    });
    fc.assert(property);
  });

  test("no words of the program get into what is read", () => {
    const property = fc.property(several, picks, fc.constantFrom("vi" as const, "en" as const), (all, picked, language) => {
      const { title, sentence, question, notes, table, sources } = told(all, picked, language);
      const cells = table.rows.flatMap((row) => row.map((cell) => `${cell.text} ${cell.href ?? ""}`));
      const read = [title, sentence, question, ...notes.map((note) => note.text), ...cells, ...sources.map((source) => source.text)].join(
        "\n",
      );
      expect(read).not.toMatch(/NaN|undefined|null|Infinity|\[object|e[+-]\d/);
      expect(read).not.toMatch(/ {2}|\( |\s[,.;]/);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
