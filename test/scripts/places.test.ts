import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placesOfRows } from "../../scripts/write-places.ts";
import { byCode, kinOf, type Places } from "../../src/domain/place.ts";
import { compiled, countries, type Compiled } from "../query/countries.ts";

const placesIn = (folder: string) => JSON.parse(readFileSync(path.join(folder, "places.json"), "utf8")) as Places;

describe.each(countries)("the places of %s", (dataFolder) => {
  let country: Compiled;
  let places: Places["places"];
  beforeAll(async () => {
    country = await compiled(dataFolder);
    places = placesIn(country.folder).places;
  });
  afterAll(() => country.remove());

  it("are all localities, also those without a document, and part of what is published", () => {
    const { tables, files } = country.manifest;
    expect(places).toHaveLength(tables.find((table) => table.name === "localities")?.rows ?? 0);
    expect(files.map((file) => file.path)).toContain("places.json");
    expect(placesIn(country.folder).data_version).toBe(country.manifest.data_version);
  });

  it("have the documents that the domain knows", () => {
    const planned = places.filter((place) => place.plans.length > 0);
    expect(planned.map((place) => place.locality_code).sort()).toEqual(country.domain.localities.map((one) => one.locality_code).sort());
    expect(planned.flatMap((place) => place.plans).sort()).toEqual(country.domain.plans.map((plan) => plan.plan_code).sort());
    expect(places.some((place) => place.plans.length === 0)).toBe(true);
  });

  it("name each change from both sides", () => {
    const known = byCode(places);
    for (const place of places) {
      for (const { locality_code, on, part } of place.became)
        expect(known.get(locality_code)?.came_from).toContainEqual({ locality_code: place.locality_code, on, part });
      for (const { locality_code } of place.came_from)
        expect(known.get(locality_code)?.became.map((change) => change.locality_code)).toContain(place.locality_code);
    }
    expect(places.some((place) => place.became.some(({ part }) => part === "some"))).toBe(true);
  });

  it("lie in units that are there, the nearest first", () => {
    const known = byCode(places);
    for (const place of places) {
      const chain = place.within.map((code) => known.get(code));
      expect(chain).not.toContain(undefined);
      for (const [at, unit] of chain.entries()) expect(unit?.within).toEqual(place.within.slice(at + 1));
    }
  });
});

const locality = (locality_code: string, more: object = {}) => ({
  ...{ locality_code, gso_code: "1", level: "commune" as const, name_vi: locality_code, name_en: locality_code },
  ...{ parent_code: null, valid_from: null, valid_to: null, sort_vi: locality_code, ...more },
});
const places = placesOfRows(
  {
    localities: [
      locality("tinh", { level: "province" }),
      locality("huyen", { level: "district", parent_code: "tinh" }),
      locality("b", { parent_code: "huyen" }),
      locality("a", { parent_code: "huyen" }),
      locality("moi"),
      locality("moi-nua"),
    ],
    successions: [
      { from_code: "b", to_code: "moi", on: "2025-07-01", part: "all" },
      { from_code: "a", to_code: "moi", on: "2025-07-01", part: "some" },
      { from_code: "moi", to_code: "moi-nua", on: "2026-07-01", part: "all" },
      { from_code: "moi-nua", to_code: "b", on: "2027-07-01", part: "all" },
    ],
    plans: [],
  },
  "v",
).places;
const known = byCode(places);
const codesOf = (code: string, direction: "became" | "came_from") => {
  const place = known.get(code);
  return place ? kinOf(place, direction, known).map((kin) => kin.locality_code) : null;
};

it("places stand in the order of their names, each in all units around it", () => {
  expect(places.map((place) => place.locality_code)).toEqual(["a", "b", "huyen", "moi", "moi-nua", "tinh"]);
  expect(known.get("a")?.within).toEqual(["huyen", "tinh"]);
});

it("what a place became is followed to its end, also where it comes round to itself", () => {
  expect(codesOf("a", "became")).toEqual(["moi", "moi-nua", "b"]);
  expect(codesOf("b", "became")).toEqual(["moi", "moi-nua"]);
  expect(codesOf("moi-nua", "came_from")).toEqual(["moi", "a", "b"]);
});
