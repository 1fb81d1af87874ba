import { withDefaults, type Defaults } from "./defaults.ts";
import type { FacetName, Facets } from "./facets.ts";
import type { Column } from "./header.ts";
import { columnLetters, noticeAt, type Notice, type Place } from "./notice.ts";
import type { ExportOptions } from "./options.ts";
import { leadsPart } from "./row-name.ts";

/** Columns with what they take from the one that they are a part of, and why that is open for some of them, by their index. */
export interface ColumnParts {
  readonly columns: readonly Column[];
  readonly open: ReadonlyMap<number, Notice>;
}

/** What a person may say that a column is a part of: another column, all of the money before it, or none (the title then counts). */
interface Reading {
  readonly word: string;
  readonly facets: Facets;
}
/** A column as it stands: what it is a part of, if anything. */
interface Placed {
  readonly column: Column;
  readonly whole: Placed | null;
  /** Whether "Trong đó" leads to it, or to the column of the same kind before it. */
  readonly isLed: boolean;
}

/** None: what the header does not say is as above the table. */
const ofTitle: Reading = { word: "title", facets: {} };

const divisions = ["source", "level", "type", "memo"] as const satisfies readonly FacetName[];
const budget = [
  "year",
  "periodStart",
  "periodEnd",
  "stage",
  "carryingOut",
  "measure",
  "basis",
  "asOf",
  "rate",
] as const satisfies readonly FacetName[];

/**
 * "Nhu cầu vốn năm 2024 | Trong đó: NSTW": a part is of the year, the stage, the report, the source and the type of the column that it
 * is a part of, whatever the title says. So is a source or type without words of its own behind a total that has them, where the title
 * says none; where it says others, or where a part may lie in two columns, a person decides.
 */
export function settledParts(columns: readonly Column[], options: ExportOptions, defaults: Defaults, place: Place): ColumnParts {
  const figures = columns.filter(({ dimension, path }) => dimension === null && path.length > 0);
  const placed: Placed[] = [];
  const open = new Map<number, Notice>();
  for (let at = 0; at < figures.length; at = placed.length) {
    const members = groupAt(figures, at);
    const [first] = members;
    if (first === undefined) break;
    const isLed = isKnown(first) && leadOf(first) !== null;
    const isCarried = isBareCarried(first);
    const wholes = isLed || isCarried ? wholesOf(members, placed) : followed(placed.at(-1), first);
    const unknown = isLed && isBehindUnknown(first, placed, wholes[0]);
    const all = wholes.map(({ column: { index, facets } }): Reading => ({ word: columnLetters(index), facets }));
    const left = unknown && wholes.length === 0 ? [ofTitle] : outside(members, wholes, placed);
    const readings = isLed ? [...all, ...left] : isCarried ? all.slice(0, 1) : besideTitle(members, all, options, defaults);
    const letter = columnLetters(first.index);
    const said = readings.find(({ word }) => options.within?.includes(`${letter}=${word}`));
    // under one heading with its whole it is a column of that
    const isUnder = first.path.length > 1 && wholes[0]?.column.path[0] === first.path[0];
    const isAsked = unknown || (isCarried && !isUnder && readings.length > 0);
    const chosen = said ?? (isAsked ? undefined : single(members, readings));
    if (chosen === undefined && readings.length > 0) {
      const asides = isAsked ? members.map(({ index }) => `--ignore ${columnLetters(index)}`) : [];
      const args = { readings: [...readings.map(({ word }) => `--within ${letter}=${word}`), ...asides].join(", ") };
      const notice = noticeAt({ ...place, column: letter }, isCarried ? "carried-beside" : "whole-ambiguous", first.path.join(" / "), args);
      for (const { index } of members) open.set(index, notice);
    }
    const whole = wholes.find(({ column: { index } }) => columnLetters(index) === chosen?.word) ?? null;
    for (const column of members) {
      placed.push({ column: chosen === undefined ? column : { ...column, facets: within(column.facets, chosen.facets) }, whole, isLed });
    }
  }
  return { columns: columns.map((column) => placed.find((one) => one.column.index === column.index)?.column ?? column), open };
}

/** The columns that are parts of one thing: under one "Trong đó", or one behind another by the same kind of name. */
function groupAt(figures: readonly Column[], at: number): Column[] {
  const members = figures.slice(at, at + 1);
  const key = keyOf(figures[at]);
  for (const column of figures.slice(at + 1)) {
    const before = members.at(-1);
    if (before === undefined) break;
    if (!isKnown(column) || !isKnown(before)) break;
    const isSameKind = isBare(column.facets) && isBare(before.facets) && leadOf(column) === null;
    const isNext = key === null ? isSameKind : keyOf(column) === key || (isSameKind && axesOf(column) === axesOf(before));
    if (!isNext) break;
    members.push(column);
  }
  return members;
}

/** Whether a column says nothing that is not understood. */
function isKnown({ rest, clash }: Column): boolean {
  return rest === "" && clash === null;
}

/** Where in the path of a column stand the words that make it a part. */
function leadOf({ path, facets }: Column): number | null {
  const at = facets.rate === true || facets.denominator !== undefined ? -1 : path.findIndex((text) => leadsPart(text));
  return at < 0 ? null : at;
}

/** "Vốn năm 2022 kéo dài sang" beside the year's money, and no "Trong đó" before it: a part of that, or more than it. */
function isBareCarried(column: Column): boolean {
  const { facets } = column;
  return (
    isKnown(column) && facets.memo === "carried_over" && facets.measure === undefined && facets.rate !== true && leadOf(column) === null
  );
}

function keyOf(column: Column | undefined): string | null {
  const lead = column === undefined ? null : leadOf(column);
  return lead === null ? null : JSON.stringify(column?.path.slice(0, lead + 1));
}

/** The nearest column before the parts that they may lie in, and others that they may as well. */
function wholesOf(parts: readonly Column[], placed: readonly Placed[]): Placed[] {
  const left = placed
    .filter(({ column }) => isKnown(column) && isBeside(column, parts[0]) && parts.every((part) => holds(column, part)))
    .toReversed();
  const [near] = left;
  if (near === undefined) return [];
  const others = left.slice(1);
  if (near.column.facets.rate === true) return [near, ...others.filter(({ column }) => column.facets.rate !== true).slice(0, 1)];
  if (axesOf(near.column) === "") return [near];
  const total = others.find((one) => axesOf(one.column) === "" && isSameBudget(one, near));
  return isCertain(near, placed) ? [near] : [near, ...(total === undefined ? [] : [total])];
}

/** Whether a column stands under the headings that the words of a part stand under. */
function isBeside({ path }: Column, part: Column | undefined): boolean {
  const over = part?.path.slice(0, leadOf(part) ?? 0) ?? [];
  return over.every((text, at) => path[at] === text);
}

/** Whether a column that nobody understands stands nearer to a part than any that it may lie in: it may be a part of that. */
function isBehindUnknown(part: Column, placed: readonly Placed[], near: Placed | undefined): boolean {
  return placed
    .slice(near === undefined ? 0 : placed.indexOf(near) + 1)
    .some(({ column }) => !isKnown(column) && keyOf(column) !== keyOf(part) && isBeside(column, part));
}

/** Below the first source or type a part lies in it; below a later one only where the former have parts of their own. */
function isCertain(near: Placed, placed: readonly Placed[]): boolean {
  if (near.isLed) return false;
  const before = placed.slice(0, placed.indexOf(near));
  const since = before.slice(before.findLastIndex((one) => !one.isLed && axesOf(one.column) === "") + 1);
  const alike = since.filter((one) => !one.isLed && axesOf(one.column) === axesOf(near.column) && isSameBudget(one, near));
  return alike.length === 0 || alike.some((one) => placed.some(({ whole, isLed }) => isLed && whole === one));
}

/** Money of all the sources or types before it, where no column has it. */
function outside(parts: readonly Column[], wholes: readonly Placed[], placed: readonly Placed[]): Reading[] {
  const [near, other] = wholes;
  if (near === undefined || other !== undefined || axesOf(near.column) === "" || isCertain(near, placed)) return [];
  const { source: _source, level: _level, levelText: _words, type: _type, memo: _memo, fromYear: _from, ...facets } = near.column.facets;
  return parts.length === 0 ? [] : [{ word: "ALL", facets }];
}

/** The total that a source or type without any words of its own stands behind. */
function followed(before: Placed | undefined, { facets }: Column): Placed[] {
  if (before === undefined || !isKnown(before.column) || !isBare(facets)) return [];
  const total = rootOf(before);
  return axesOf(total.column) === "" && total.column.facets.rate !== true ? [total] : [];
}

function rootOf(placed: Placed): Placed {
  return placed.whole === null ? placed : rootOf(placed.whole);
}

/** The total's words count where the title has none; where it has others, either may be meant. */
function besideTitle(parts: readonly Column[], [total]: readonly Reading[], options: ExportOptions, defaults: Defaults): Reading[] {
  if (total === undefined) return [];
  const decided: readonly string[] = (["year", "stage"] as const).filter((name) => options[name] !== undefined);
  const [asTotal, asTitle] = [total, ofTitle].map(({ facets }) => withDefaults(within(parts[0]?.facets ?? {}, facets), defaults));
  const other = budget.filter((name) => asTotal?.[name] !== asTitle?.[name] && !decided.includes(name));
  if (other.length === 0) return [ofTitle];
  const isSilent = total.facets.measure === undefined && other.every((name) => asTitle?.[name] === undefined);
  return isSilent ? [total] : [total, ofTitle];
}

/** The only reading, or one of several that come to the same. */
function single(parts: readonly Column[], readings: readonly Reading[]): Reading | undefined {
  const results = readings.map(({ facets }) => JSON.stringify(parts.map((part) => Object.entries(within(part.facets, facets)).toSorted())));
  return new Set(results).size === 1 ? readings[0] : undefined;
}

/** Whether money of one column may lie in that of another. */
function holds({ facets: whole }: Column, { facets: part }: Column): boolean {
  const isOpen = (value: unknown) => value === undefined || value === "all";
  const isWider = (name: "source" | "type") => isOpen(whole[name]) || isOpen(part[name]) || whole[name] === part[name];
  const isOfYear = whole.year === undefined || part.year === undefined || whole.year === part.year;
  const isOfLevel = whole.level === undefined || part.level === undefined || whole.level === part.level;
  const isPlanInReport = part.stage !== undefined && part.measure === undefined && whole.measure !== undefined;
  const own = (Object.keys(part) as FacetName[]).filter((name) => !isOpen(part[name]));
  const isLess = own.length === 0 || own.some((name) => part[name] !== whole[name]);
  return isWider("source") && isWider("type") && isOfYear && isOfLevel && !isPlanInReport && isLess;
}

/** What a part says, and what it leaves to its whole. */
function within(part: Facets, whole: Facets): Facets {
  const isOfReport = part.measure === undefined || (part.measure === whole.measure && part.basis === whole.basis);
  const left: FacetName[] = [
    ...(part.year === undefined && part.periodStart === undefined ? (["year", "periodStart", "periodEnd"] as const) : []),
    ...(part.stage === undefined && part.measure === undefined && part.carryingOut === undefined
      ? (["stage", "carryingOut", "measure", "basis", "rate", "denominator"] as const)
      : []),
    ...(isOfReport && part.asOf === undefined && part.span === undefined ? (["asOf", "span", "spanText"] as const) : []),
    ...(part.source === undefined ? (["source", "level", "levelText"] as const) : []),
    ...(part.type === undefined ? (["type"] as const) : []),
    ...(part.memo === undefined ? (["memo", "fromYear"] as const) : []),
    ...(part.unit === undefined ? (["unit", "unitText"] as const) : []),
  ];
  return { ...Object.fromEntries(left.filter((name) => whole[name] !== undefined).map((name) => [name, whole[name]])), ...part };
}

/** Whether a header names a source, a type or a part of them, and leaves the rest to others. */
function isBare(facets: Facets): boolean {
  return divisions.some((name) => facets[name] !== undefined) && budget.every((name) => facets[name] === undefined);
}

function isSameBudget(one: Placed, other: Placed): boolean {
  return budget.every((name) => one.column.facets[name] === other.column.facets[name]);
}

function axesOf({ facets }: Column): string {
  return divisions.filter((name) => facets[name] !== undefined && facets[name] !== "all").join(" ");
}
