import { eachRow, occurrences, readRows, type BrokenQuote, type CsvRow } from "../read.ts";
import { noneTyped } from "./grid.ts";
import { beginsHeader } from "./header.ts";
import { separators, type Separator } from "./options.ts";

/** Every separator with which a text is a table, and its rows where that is one only. */
export interface SplitText {
  readonly sensible: readonly Separator[];
  readonly rows: readonly CsvRow[];
  /** What is wrong with the quotes, where no separator makes a table. */
  readonly broken: BrokenQuote | null;
}

/** The header of a table stands behind fewer rows than this, but for files that are read once more. */
const beginning = 1_000;

/**
 * Splits a text into rows by the separator with which a header is found. The beginning tells which one is likely; the others are
 * still held against the whole text, if they occur in it at all, without keeping a row: one that makes a table as well is told.
 */
export function splitText(text: string, names: readonly Separator[], onProgress: (done: number, of: number) => void): SplitText {
  const occurring = names.filter((name) => text.includes(separators[name]));
  const likely = occurring.find((name) => tryOut(text, name, beginning).hasHeader);
  const passes = passesOver(text, occurring.length + (likely === undefined ? 1 : 0), onProgress);
  const read = likely === undefined ? null : readRows(text, separators[likely], passes.next());
  const tried = occurring.map((name): Trial & { name: Separator } =>
    read !== null && name === likely
      ? { name, hasHeader: true, broken: read.broken }
      : { name, ...tryOut(text, name, Infinity, passes.next()) },
  );
  const sensible = tried.filter(({ hasHeader, broken }) => hasHeader && broken === null).map(({ name }) => name);
  const [one, other] = sensible;
  if (one === undefined) return { sensible, rows: [], broken: brokenIn(text, names, tried) };
  if (other !== undefined) return { sensible, rows: [], broken: null };
  return {
    sensible,
    rows: read !== null && one === likely ? read.rows : readRows(text, separators[one], passes.next()).rows,
    broken: null,
  };
}

interface Trial {
  readonly hasHeader: boolean;
  readonly broken: BrokenQuote | null;
}

/** Whether a header is among the first rows, whole ones, or among all of them; then also the first broken quote. */
function tryOut(text: string, name: Separator, most: number, onRow: (end: number) => void = () => {}): Trial {
  let [hasHeader, count] = [false, 0];
  const broken = eachRow(text, separators[name], ({ line, cells }, end) => {
    hasHeader ||= beginsHeader({ row: line, cells, typed: noneTyped });
    onRow(end);
    return (count += 1) < most;
  });
  return { hasHeader, broken };
}

/** With a separator that is none of the file's, quotes seem broken that are not: the most frequent one counts. */
function brokenIn(text: string, names: readonly Separator[], tried: readonly (Trial & { name: Separator })[]): BrokenQuote | null {
  const count = (name: Separator) => occurrences(text, separators[name]);
  const [most] = names.toSorted((a, b) => count(b) - count(a));
  if (most === undefined) return null;
  return (tried.find(({ name }) => name === most) ?? tryOut(text, most, Infinity)).broken;
}

/** Tells how much of several passes over a text is done, a percent at a time. */
function passesOver(text: string, count: number, onProgress: (done: number, of: number) => void): { next(): (end: number) => void } {
  let pass = -1;
  let told = -1;
  return {
    next: () => {
      pass += 1;
      return (end) => {
        const done = pass * text.length + end;
        const percent = Math.floor((100 * done) / (count * text.length));
        if (percent !== told) onProgress(done, count * text.length);
        told = percent;
      };
    },
  };
}
