import { populationGroups, borrowerGroups, type IndicatorUnit } from "../../domain/codes.ts";
import { wordsOf } from "../../domain/spelling.ts";
import type { Row } from "../../domain/tables.ts";
import { componentMatcher, nameMatcher, wholeProgramme, type ComponentMatcher, type Matching } from "./components.ts";
import { nearestName, type Named } from "./nearest-name.ts";
import { facetWords } from "./facets.ts";
import { headerWords } from "./header.ts";

/** What the names in an export may mean: the reference tables, made ready to be compared. */
export interface Context {
  readonly components: ComponentMatcher;
  /** The name that was most likely meant, or null. Told for the first unknown names only: a long search each. */
  readonly meant: (text: string, dimension: "component" | "indicator") => Named | null;
  readonly indicator: (text: string) => Matching;
  readonly indicatorUnits: ReadonlyMap<string, IndicatorUnit>;
  readonly group: (text: string) => Matching;
  readonly borrower: (text: string) => Matching;
  /** The words of the programme's own name. */
  readonly programmeWords: ReadonlySet<string>;
  /** The names of the place whose plan it is; empty where it is not known yet. */
  readonly placeNames: readonly string[];
  /** Words that such files hold, folded: a charset is told by them. */
  readonly knownWords: ReadonlySet<string>;
}

type Reference = {
  readonly [T in "components" | "indicators" | "localities"]: readonly Row<T>[];
};

/** Words for whom a figure counts, folded, in either order. */
const groupNames: Readonly<Record<(typeof populationGroups)[number], readonly string[]>> = {
  poor: ["ho ngheo", "nguoi ngheo", "poor households"],
  near_poor: ["ho can ngheo", "near poor households"],
  poor_and_near_poor: ["ho ngheo ho can ngheo", "ho ngheo va ho can ngheo", "ho ngheo can ngheo", "ngheo va can ngheo"],
  poor_near_poor_and_newly_escaped: [
    "ho ngheo ho can ngheo ho moi thoat ngheo",
    "ho ngheo can ngheo moi thoat ngheo",
    "ngheo can ngheo moi thoat ngheo",
  ],
  ethnic_minority_poor: ["ho ngheo dan toc thieu so", "ho ngheo dtts"],
  all: ["moi ho", "tat ca cac ho", "toan bo ho dan", "all households"],
};
const borrowerNames: Readonly<Record<(typeof borrowerGroups)[number], readonly string[]>> = {
  poor: ["ho ngheo", "cho vay ho ngheo"],
  near_poor: ["ho can ngheo", "cho vay ho can ngheo"],
  newly_escaped: ["ho moi thoat ngheo", "cho vay ho moi thoat ngheo"],
};
/** Words of cover and signature lines, and of units. */
const coverWords = "bieu phu luc don vi tinh trieu dong nghin ty nguoi lap chu tich uy ban nhan dan tinh huyen xa cong tong so";

/** Prepares the reference tables for names as documents write them. */
export function contextOf(reference: Reference, locality: string | null): Context {
  const named = <T extends { name_vi: string; name_en: string }>(rows: readonly T[], code: (row: T) => string) =>
    nameMatcher(rows.map((row) => ({ code: code(row), names: [row.name_vi, row.name_en, code(row)] })));
  const place = reference.localities.find(({ locality_code }) => locality_code === locality);
  const components = reference.components;
  const names = [...components, ...reference.indicators].flatMap(({ name_vi }) => wordsOf(name_vi));
  return {
    components: componentMatcher(components),
    meant: suggestions({
      component: components.map(({ component_code: code, name_vi: name }) => ({ code, name })),
      indicator: reference.indicators.map(({ indicator_code: code, name_vi: name }) => ({ code, name })),
    }),
    indicator: named(reference.indicators, ({ indicator_code }) => indicator_code),
    indicatorUnits: new Map(reference.indicators.map(({ indicator_code, unit }) => [indicator_code, unit])),
    group: nameMatcher(populationGroups.map((code) => ({ code, names: [code, ...groupNames[code]] }))),
    borrower: nameMatcher(borrowerGroups.map((code) => ({ code, names: [code, ...borrowerNames[code]] }))),
    programmeWords: new Set(components.filter((row) => row.component_code === wholeProgramme).flatMap((row) => wordsOf(row.name_vi))),
    placeNames: place === undefined ? [] : [place.name_vi, place.name_en],
    knownWords: new Set([...names, ...facetWords, ...headerWords, ...coverWords.split(" ")].filter((word) => /[a-z]/.test(word))),
  };
}

const mostSuggestions = 100;

function suggestions(names: Readonly<Record<"component" | "indicator", readonly Named[]>>): Context["meant"] {
  let left = mostSuggestions;
  return (text, dimension) => {
    left -= 1;
    return left < 0 ? null : nearestName(text, names[dimension]);
  };
}
