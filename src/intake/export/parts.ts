import type { BudgetLevel } from "./budget-levels.ts";
import type { Entry } from "./entry.ts";
import { noticeAt, type Notice } from "./notice.ts";
import type { ExportOptions } from "./options.ts";

/** A remark on a figure in both languages. */
export interface Note {
  readonly vi: string;
  readonly en: string;
}
/** The figures that have rows of their own, and what is noted beside them. */
export interface WithoutParts {
  readonly entries: readonly Entry[];
  readonly notes: ReadonlyMap<Entry, Note>;
  readonly notices: readonly Notice[];
}

const levelNames: Readonly<Record<BudgetLevel, string | null>> = {
  province: "the province's budget",
  district: "the district's budget",
  commune: "the commune's budget",
  // in the file's own words: whose town, and which levels, our own would have to guess
  city: null,
  several: null,
};
const typeNames = { capital: ", capital", recurrent: ", recurrent funds", unstated: "", all: "" } as const;

/**
 * Takes out what the contract has no rows for, and puts it into the note of the figure that it is a part of: what each level of
 * government gives to the local budget, and what was done within a month beside what has been done so far. No sum is made of levels: where the local total is printed nowhere, a person says whether a single level is all
 * of the local money, or whether that is money named without a figure.
 */
export function withoutParts(all: readonly Entry[], options: ExportOptions): WithoutParts {
  const wholeOf = finder(all.filter((entry) => !isPart(entry)));
  const known = Map.groupBy(all.filter(isPart), (part) => wholeOf(part) ?? keyOf(part));
  const notes = new Map<Entry, Note>();
  const made = new Map<Entry, Entry>();
  const notices: Notice[] = [];
  for (const [whole, parts] of known) {
    const [first, ...others] = parts;
    if (first === undefined) continue;
    if (typeof whole !== "string") {
      notes.set(whole, noteOf("Of which", parts, whole));
      continue;
    }
    if (first.facets.span === "within") {
      const { place, facets: of } = first;
      notices.push(noticeAt(place, "other-span", of.spanText ?? null, { option: `--ignore ${place.column}` }));
      continue;
    }
    const isOne = others.length === 0;
    const isReport = first.facets.measure !== undefined;
    const { level: _level, ...facets } = first.facets;
    if (isOne && options.levels === "whole") made.set(first, { ...first, facets });
    else if (!isReport && options.levels === "part") {
      const local: Entry = { ...first, facets, figure: null, unit: null, printed: null };
      made.set(first, local);
      notes.set(local, noteOf("The local total is not stated;", parts, local));
    } else notices.push(levelsNotice(first, [...(isOne ? ["whole"] : []), ...(isReport ? [] : ["part"])]));
  }
  const entries = all.flatMap((entry) => made.get(entry) ?? (isPart(entry) ? [] : [entry]));
  return { entries, notes, notices: notices.slice(0, 1) };
}

/** Whether a figure is one that only a note has room for. */
export function isPart({ facets }: Entry): boolean {
  return facets.level !== undefined || facets.span === "within";
}

/** Finds the figure that a part is a part of: of its own type, or of both. */
function finder(entries: readonly Entry[]): (part: Entry) => Entry | null {
  const wholes = Map.groupBy(entries, (entry) => keyOf(entry));
  const undated = Map.groupBy(entries, (entry) => keyOf(withoutDay(entry)));
  return (part) => {
    const isWithin = part.facets.span === "within";
    const known = isWithin ? undated : wholes;
    const sought = isWithin ? withoutDay(part) : part;
    const [first, ...others] = known.get(keyOf(sought)) ?? known.get(keyOf(sought, "all")) ?? [];
    // of reports up to two days nobody knows which one a month belongs to
    return others.some(({ facets }) => facets.asOf !== first?.facets.asOf) ? null : (first ?? null);
  };
}

function withoutDay({ facets: { asOf: _asOf, ...facets }, ...entry }: Entry): Entry {
  return { ...entry, facets };
}

/** Levels without the total that they are parts of, and the readings of them that a person may choose. */
export function levelsNotice(entry: Entry, readings: readonly string[]): Notice {
  return noticeAt(entry.place, "levels-without-total", entry.printed, { readings: readings.join(" ") });
}

/** What two figures have in common when one is a part of the other. */
function keyOf({ subject, facets, isRate }: Entry, type: string = facets.type ?? "all"): string {
  const { year, stage, source, measure, basis, denominator, asOf, memo, fromYear } = facets;
  return [subject.is, subject.code, year, stage, source, type, measure, basis, denominator, asOf, memo, fromYear, isRate].join("|");
}

/** In Vietnamese the file's own words, in English ours; amounts as printed, with the file's word for their unit. */
function noteOf(lead: string, parts: readonly Entry[], { facets: whole }: Entry): Note {
  const shown = ({ printed, isUnitPrinted, unit }: Entry) => `${printed ?? "…"}${isUnitPrinted || unit === null ? "" : ` ${unit}`}`;
  const vi = parts.map((part) => `${wordsOf(part)}: ${shown(part)}`);
  const en = parts.map((part) => {
    const { level, levelText, span, type = "all" } = part.facets;
    const names = [
      ...(level === undefined ? [] : [levelNames[level] ?? `what is called “${levelText}”`]),
      ...(span === "within" ? ["within the period only"] : []),
    ];
    return `${names.join(", ")}${type === whole.type ? "" : typeNames[type]}: ${shown(part)}`;
  });
  return { vi: `${vi.join("; ")}.`, en: `${lead} ${en.join("; ")}.` };
}

function wordsOf({ facets: { levelText, spanText } }: Entry): string {
  return [...new Set([levelText, spanText])].filter(Boolean).join(", ");
}
