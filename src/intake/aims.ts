import type { IndicatorUnit, PopulationGroup } from "../domain/codes.ts";
import type { Row } from "../domain/tables.ts";
import type { CountryRows } from "./country.ts";
import { scopeOf } from "./fault.ts";

type Indicator = Row<"indicators">;
/** A target or a result, with what it measures. */
export type Aim = (Row<"targets"> | Row<"results">) & Pick<Indicator, "kind" | "unit" | "part_of">;

/** All targets and results of a country. */
export function aimsOf(rows: CountryRows): Aim[] {
  const indicators = new Map(rows.indicators.map((indicator) => [indicator.indicator_code, indicator]));
  return [...rows.targets, ...rows.results].flatMap((row) => {
    const indicator = indicators.get(row.indicator_code);
    return indicator === undefined ? [] : [{ ...row, kind: indicator.kind, unit: indicator.unit, part_of: indicator.part_of }];
  });
}

/** Everything but what is counted: aims that share it count things of one project, period and group. */
export function timeKey(aim: Aim): string {
  const basis = "basis" in aim ? aim.basis : "target";
  return [aim.plan_code, aim.component_code, aim.population_group, aim.period_start, aim.period_end, basis].join(" ");
}

/** Everything but the group: aims that share it count one thing for different people. */
export function aimKey(aim: Aim): string {
  const basis = "basis" in aim ? aim.basis : "target";
  return [aim.plan_code, aim.indicator_code, aim.component_code, aim.period_start, aim.period_end, basis].join(" ");
}

/** The codes that say what is aimed at. */
export function aimScope(aim: Aim): string {
  const period = aim.period_start === aim.period_end ? String(aim.period_end) : `${aim.period_start}-${aim.period_end}`;
  return scopeOf([aim.indicator_code, aim.component_code, aim.population_group, period]);
}

/** Whether it counts things, which come whole. */
export function isCount(unit: IndicatorUnit): boolean {
  return unit !== "percent" && unit !== "percentage_points_a_year";
}

/** The groups directly inside a group. */
const groupsInside: Readonly<Record<PopulationGroup, readonly PopulationGroup[]>> = {
  all: ["poor_near_poor_and_newly_escaped"],
  poor_near_poor_and_newly_escaped: ["poor_and_near_poor"],
  poor_and_near_poor: ["poor", "near_poor"],
  poor: ["ethnic_minority_poor"],
  near_poor: [],
  ethnic_minority_poor: [],
};

/** Every group that lies in a group, however deep. */
export function groupsWithin(group: PopulationGroup): PopulationGroup[] {
  return groupsInside[group].flatMap((inner) => [inner, ...groupsWithin(inner)]);
}

/** The groups that a group is made of, where these leave nobody out. */
export const groupParts: Readonly<Partial<Record<PopulationGroup, readonly PopulationGroup[]>>> = {
  poor_and_near_poor: ["poor", "near_poor"],
};
