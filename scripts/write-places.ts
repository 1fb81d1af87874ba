import type { Place, PlaceChange, Places } from "../src/domain/place.ts";
import type { Row } from "../src/domain/tables.ts";
import type { AllRows } from "./write-tables.ts";

/** Every locality with the units around it, before it and after it, in an order that never changes. */
export function placesOfRows(rows: Pick<AllRows, "localities" | "successions" | "plans">, version: string): Places {
  const parents = new Map(rows.localities.map(({ locality_code, parent_code }) => [locality_code, parent_code]));
  const order = new Map(rows.localities.toSorted(byName).map(({ locality_code }, at) => [locality_code, at]));
  const changes = (mine: "from_code" | "to_code", other: "from_code" | "to_code", code: string): PlaceChange[] =>
    rows.successions
      .filter((row) => row[mine] === code)
      .map((row) => ({ locality_code: row[other], on: row.on, part: row.part }))
      .sort((a, b) => compare(a.on, b.on) || (order.get(a.locality_code) ?? 0) - (order.get(b.locality_code) ?? 0));
  return {
    data_version: version,
    places: rows.localities.toSorted(byName).map(({ locality_code, gso_code, level, name_vi, name_en, valid_from, valid_to }): Place => ({
      ...{ locality_code, gso_code, level, name_vi, name_en, valid_from, valid_to },
      within: chain(locality_code, parents),
      became: changes("from_code", "to_code", locality_code),
      came_from: changes("to_code", "from_code", locality_code),
      plans: rows.plans
        .filter((plan) => plan.locality_code === locality_code)
        .map(({ plan_code }) => plan_code)
        .sort(),
    })),
  };
}

/** The units that a unit lies in, the nearest first; intake has refused a unit that would lie in itself. */
function chain(code: string, parents: ReadonlyMap<string, string | null>): string[] {
  const parent = parents.get(code) ?? null;
  return parent === null ? [] : [parent, ...chain(parent, parents)];
}

function byName(one: Row<"localities">, other: Row<"localities">): number {
  return compare(one.sort_vi, other.sort_vi) || compare(one.locality_code, other.locality_code);
}

/** By code unit, not by locale: the same order on every machine. */
function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
