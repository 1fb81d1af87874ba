import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/intake/reconcile.ts";
import { budgetRows } from "./budget-rows.ts";

/** Each finding as `id difference [> also affected]`, plan codes left out. */
function findings(text: string): string[] {
  return reconcile(budgetRows(text), []).map(({ finding_id, difference, also_affects }) =>
    `${finding_id} ${difference} ${also_affects === null ? "" : `> ${also_affects}`}`.replaceAll("a-2024.", "").trim(),
  );
}

const clean = `
  10 ALL all all = 170
  20 ALL central all = 130
  30 ALL central capital = 80
  40 ALL central recurrent = 50
  50 ALL local all = 40
  60 P1 all all = 120
  70 P1.S1 all all = 100
  80 P1.S1 central capital 80
  90 P1.S1 local capital 20
  100 P1.S2 central recurrent 20
  110 P2 all all = 50
  120 P2 central recurrent 30
  130 P2 local recurrent 20`;

test("a budget that adds up has no finding", () => expect(findings(clean)).toEqual([]));
test("a plan without totals has no finding", () => expect(findings("10 P1 central capital 5\n20 P1 local capital 6")).toEqual([]));
test("a total with nothing printed below it has no finding", () => expect(findings("10 ALL all all = 5")).toEqual([]));

describe("one misprint is found where it is", () => {
  const planted = (line: string, instead: string) => {
    expect(clean).toContain(line);
    return findings(clean.replace(line, instead));
  };
  test("in the grand total", () => expect(planted("10 ALL all all = 170", "10 ALL all all = 171")).toEqual(["total_by_component.10 -1"]));
  test("in the total of a source", () =>
    expect(planted("50 ALL local all = 40", "50 ALL local all = 41")).toEqual(["total_by_component.50 -1"]));
  test("in the total of a type within a source", () =>
    expect(planted("40 ALL central recurrent = 50", "40 ALL central recurrent = 51")).toEqual(["total_by_component.40 -1"]));
  test("in a sub-total", () => expect(planted("60 P1 all all = 120", "60 P1 all all = 121")).toEqual(["total_by_component.60 -1"]));
  test("in a sub-total's sub-total", () =>
    expect(planted("70 P1.S1 all all = 100", "70 P1.S1 all all = 101")).toEqual(["total_by_source.70 -1"]));
  test("in a leaf: in its row and in its column, and in neither twice", () =>
    expect(planted("80 P1.S1 central capital 80", "80 P1.S1 central capital 81")).toEqual([
      "total_by_component.30 1 > 10 20",
      "total_by_source.70 1 > 10 60",
    ]));
});

describe("a fault that the totals above share", () => {
  test("is reported once, at the nearest total, and names those above", () =>
    expect(
      findings(`
        10 ALL all all = 150
        20 ALL central all = 150
        30 P1 all all = 100
        40 P1.S1 central recurrent 70
        50 P1.S2 central recurrent 37
        60 P2 central recurrent 50`),
    ).toEqual(["total_by_component.30 7 > 10 20"]));
  test("does not reach a total that was added up from the leaves", () =>
    expect(
      findings(`
        10 ALL all all = 157
        30 P1 all all = 100
        40 P1.S1 central recurrent 70
        50 P1.S2 central recurrent 37
        60 P2 central recurrent 50`),
    ).toEqual(["total_by_component.30 7"]));
  test("is told once where it shows in a total and in one of its types", () =>
    expect(
      findings(`
        10 ALL central all = 60
        20 ALL central recurrent = 40
        30 ALL central capital = 20
        40 P1 central all = 30
        50 P1 central recurrent 10
        60 P1 central capital 20
        70 P2 central recurrent 31`),
    ).toEqual(["total_by_component.20 1 > 10"]));
  test("is told of two sub-totals and not of their sum", () =>
    expect(
      findings(`
        10 ALL all all = 33
        20 P1 all all = 11
        30 P1.S1 central recurrent 10
        40 P2 all all = 25
        50 P2 central recurrent 20
        60 P2 local recurrent 3`),
    ).toEqual(["total_by_component.20 -1", "total_by_source.40 -2"]));
});

describe("sources", () => {
  test("a sub-total counts for a source when all its parts have it", () =>
    expect(
      findings(`
        10 ALL central all = 160
        20 P1 all all = 100
        30 P1.S1 central capital 60
        40 P1.S2 central recurrent 40
        50 P2 central recurrent 50`),
    ).toEqual(["total_by_component.10 -10"]));
  test("a source that only a sub-project names may lie outside a headline made of others", () =>
    expect(
      findings(`
        10 ALL all all = 100
        20 ALL central all = 60
        30 ALL local all = 40
        40 P1 all all = 65
        50 P1 central recurrent 60
        60 P1 community unstated 5
        70 P2 local recurrent 40`),
    ).toEqual(["total_by_component.10 5"]));
  test("a total whose own sources do not add up is found by source", () =>
    expect(findings("10 P2 all all = 31\n20 P2 central recurrent 20\n30 P2 local recurrent 10")).toEqual(["total_by_source.10 -1"]));
  test("a source that a total names in two types is found by type", () =>
    expect(findings("10 P2 central all = 31\n20 P2 central recurrent 20\n30 P2 central capital 10")).toEqual(["total_by_type.10 -1"]));
  test("a total that names no source is the total of all of them", () =>
    expect(findings("10 ALL unstated unstated = 31\n20 P1 central capital 20\n30 P2 unstated unstated 10")).toEqual([
      "total_by_component.10 -1",
    ]));
});

test("a total of money of an unknown source beside that of all sources is left out", () =>
  expect(findings("10 ALL unstated all = 10\n20 ALL all all = 31\n30 P1 central capital 21\n40 P2 unstated unstated 10")).toEqual([]));

describe("not stated", () => {
  test("an amount not stated makes the sum a lower bound", () => {
    expect(findings("10 P1 all all = 30\n20 P1.S1 central capital 20\n30 P1.S2 central capital ?")).toEqual([]);
    expect(findings("10 P1 all all = 19\n20 P1.S1 central capital 20\n30 P1.S2 central capital ?")).toEqual(["total_by_component.10 1"]);
  });
  test("0 is an amount: the sum is exact", () =>
    expect(findings("10 P1 all all = 30\n20 P1.S1 central capital 20\n30 P1.S2 central capital 0")).toEqual(["total_by_component.10 -10"]));
  test("money of an unstated source can be held against a source only as far as it must be, or cannot be, part of it", () => {
    const parts = "20 P1 central capital 20\n30 P2 unstated capital 10";
    expect(findings(`10 ALL central all = 20\n${parts}`)).toEqual([]);
    expect(findings(`10 ALL central all = 30\n${parts}`)).toEqual([]);
    expect(findings(`10 ALL central all = 19\n${parts}`)).toEqual(["total_by_component.10 1"]);
    expect(findings(`10 ALL central all = 31\n${parts}`)).toEqual(["total_by_component.10 -1"]);
  });
  test("a sub-total around it says how much it can be", () => {
    const parts = "20 P1 all all = 50\n30 P1.S1 central recurrent 50\n40 P1.S2 unstated unstated ?\n50 P2 central recurrent 10";
    expect(findings(`10 ALL central all = 60\n${parts}`)).toEqual([]);
    expect(findings(`10 ALL central all = 61\n${parts}`)).toEqual(["total_by_component.10 -1"]);
  });
  test("what a faulty sub-total leaves open is not held against the total above as well", () =>
    expect(
      findings(`
        10 ALL central all = 60
        20 P1 all all = 50
        30 P1.S1 central recurrent 57
        40 P1.S2 unstated unstated ?
        50 P2 central recurrent 10`),
    ).toEqual(["total_by_component.20 7"]));
});

test("an approximate amount counts as printed, a bound as a bound", () => {
  expect(findings("10 P1 all all = ~30\n20 P1.S1 central capital ~20\n30 P1.S2 central capital 11")).toEqual(["total_by_component.10 1"]);
  expect(findings("10 P1 all all = >=30\n20 P1.S1 central capital 20\n30 P1.S2 central capital 11")).toEqual([]);
  expect(findings("10 P1 all all = 30\n20 P1.S1 central capital >20\n30 P1.S2 central capital 5")).toEqual([]);
  expect(findings("10 P1 all all = 30\n20 P1.S1 central capital <20\n30 P1.S2 central capital 5")).toEqual(["total_by_component.10 -5"]);
});

test("years are never added together", () =>
  expect(findings("10 P1 all all = 30\n20 P1.S1 central capital 30\n30 P1.S2 central capital 5 2023\n40 P1 all all = 5 2023")).toEqual([]));

test("the finding says what was compared, and its review why", () => {
  const rows = budgetRows("10 P1 all all = 30\n120 P1.S1 central capital 20\n30 P1.S2 central capital 11");
  const review = {
    finding_id: "total_by_component.a-2024.10",
    ...{ stated: "30", computed: "31", figures: "30 11 20" },
    cause: "rounding",
    ...{ explanation_vi: "Làm tròn.", explanation_en: "Rounding." },
  };
  const expected = {
    finding_id: "total_by_component.a-2024.10",
    plan_code: "a-2024",
    rule: "total_by_component",
    scope: "P1 2024 planned all all",
    figure_ids: "a-2024.10 a-2024.30 a-2024.120",
    stated: 30,
    stated_comparator: "=",
    computed: 31,
    computed_comparator: "=",
    computed_not_stated: 0,
    difference: 1,
    unit: "vnd",
    cause: "unexplained",
    explanation_vi: null,
    explanation_en: null,
    also_affects: null,
    also_inside: null,
    inferred_count: 2,
    inferred_figure_id: null,
    inferred_value: null,
  };
  expect(reconcile(rows, [])).toEqual([expected]);
  const { cause, explanation_vi, explanation_en } = review;
  expect(reconcile(rows, [review])).toEqual([{ ...expected, cause, explanation_vi, explanation_en }]);
  // of other numbers nothing has been said: of another total, another sum, other parts of the same sum
  for (const old of [{ stated: "~30" }, { computed: "32" }, { figures: "30 12 19" }])
    expect(reconcile(rows, [{ ...review, ...old }])).toEqual([expected]);
});

describe("how exact a finding's numbers are", () => {
  /** `stated, computed [parts without a figure]` of the only finding. */
  const exactness = (text: string) => {
    const [one, ...others] = reconcile(budgetRows(text), []);
    expect(others).toEqual([]);
    return `${one?.stated_comparator}${one?.stated}, ${one?.computed_comparator}${one?.computed} [${one?.computed_not_stated}]`;
  };
  const sum = (total: string, one: string, other: string) =>
    exactness(`10 P1 all all = ${total}\n20 P1.S1 all all ${one}\n30 P1.S2 all all ${other}`);
  test("a total keeps its “about”", () => expect(sum("~30", "20", "11")).toBe("~30, =31 [0]"));
  test("a part without a figure leaves the sum at least so much", () => expect(sum("30", "31", "?")).toBe("=30, =31 [1]"));
  test("a part that is “about” makes the sum so", () => {
    expect(sum("30", "~20", "11")).toBe("=30, ~31 [0]");
    expect(sum("30", "~31", "?")).toBe("=30, ~31 [1]");
  });
  test("a bound makes the sum one, to the side that is compared", () => {
    expect(sum("30", ">20", "11")).toBe("=30, >=31 [0]");
    expect(sum("30", "<=10", "11")).toBe("=30, <=21 [0]");
    expect(sum("30", "<=10", "31")).toBe("=30, >=31 [0]");
  });
  test("printed sub-totals add up exactly, though a line below one of them has no figure", () =>
    expect(
      exactness(`
        10 ALL all all = 30
        20 P1 all all = 20
        30 P1.S1 central capital 20
        40 P1.S1 local capital ?
        50 P2 central capital 11`),
    ).toBe("=30, =31 [0]"));
});
