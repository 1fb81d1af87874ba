import { expect, test } from "vitest";
import { reconcile } from "../../src/intake/reconcile.ts";
import { budgetRows } from "./budget-rows.ts";

/** What each finding touches inside of its parts, without the plan. */
const inside = (text: string): Record<string, string | null> => {
  const bare = (ids: string | null) => ids?.replaceAll("a-2024.", "") ?? null;
  return Object.fromEntries(
    reconcile(budgetRows(text), []).map(({ finding_id, also_inside }) => [bare(finding_id) ?? "", bare(also_inside)]),
  );
};

test("a total that its printed parts contradict touches the allocations that those are made of", () =>
  expect(
    inside(`
      10 ALL all all = 90
      20 P1 all all = 60
      30 P1.S1 central capital 40
      40 P1.S2 local recurrent 20
      50 P2 all all = 40
      60 P2 central unstated 30
      70 P2 community capital 10`),
  ).toEqual({ "total_by_component.10": "30 40 60 70" }));

test("so it does the totals that are printed within those", () =>
  expect(
    inside(`
      10 ALL all all = 90
      20 P1 all all = 60
      30 P1.S1 all all = 40
      40 P1.S1 central capital 40
      50 P1.S2 local recurrent 20
      60 P2 all all = 40
      70 P2 all capital = 40
      80 P2 central capital 40`),
  ).toEqual({ "total_by_component.10": "30 40 50 70 80" }));

test("parts that are allocations themselves hold nothing else", () =>
  expect(
    inside(`
      10 P1 all all = 90
      20 P1.S1 all all 60
      30 P1.S2 all all 40`),
  ).toEqual({ "total_by_component.10": null }));

test("money of another source or type, of another part, and of another year is not touched", () =>
  expect(
    inside(`
      10 ALL local all = 40
      20 P1 local all = 30
      30 P1.S1 local capital 30
      40 P1.S1 central capital 90
      50 P1.S2 unstated capital 5
      60 P2 local recurrent 20
      70 P2 central recurrent 7
      80 P1.S1 local capital 30 2023`),
  ).toEqual({ "total_by_component.10": "30" }));

test("of two budgets only the one that does not add up is touched", () =>
  expect(
    inside(`
      10 ALL all all = 10
      20 P1 all all = 20
      30 P1 central capital 20
      40 ALL all all = 20 2023
      50 P1 all all = 20 2023
      60 P1 central capital 20 2023`),
  ).toEqual({ "total_by_component.10": "30" }));

test("a part that is only larger than its total was not added up", () =>
  expect(
    inside(`
      10 P2 all all = 10
      20 P2 unstated unstated = 12
      30 P2 central capital ?`),
  ).toEqual({ "part_over_total.10": null }));
