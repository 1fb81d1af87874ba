import { readCellLocator } from "../../domain/cell-locator.ts";

/** A heading of a document, found from the places of its figures. */
export interface Heading {
  /** Its first figure's place in the list. */
  readonly at: number;
  readonly level: 2 | 3;
  /** As the document numbers it (`B.III`, `B.III.3`), or the file and sheet whose cells the figures are. */
  readonly number: string;
  readonly isFile: boolean;
  /** How many figures stand under it, those of the headings below it too. */
  readonly count: number;
}

/** Fewer figures than this under one heading need no headings below it. */
const fewFigures = 8;

/** The headings under which figures stand, in document order: parts and sections, and numbered headings in a long section. */
export function headingsOf(locators: readonly string[]): Heading[] {
  const places = locators.map(headingPath);
  const isFile = locators.map((locator) => readCellLocator(locator) !== null);
  const mains = places.map((path) => path.slice(0, mainLength(path)).join("."));
  const sections = runs(mains);
  return sections.flatMap(({ start, end }) => {
    const section: Heading = { at: start, level: 2, number: mains[start] ?? "", isFile: isFile[start] ?? false, count: end - start };
    const inside = places.slice(start, end);
    const depth = splitDepth(inside);
    if (depth === null) return [section];
    const numbers = inside.map((path) => (isNumbered(path[depth]) ? path.slice(0, depth + 1).join(".") : ""));
    const below = runs(numbers).filter((run) => numbers[run.start] !== "");
    return [
      section,
      ...below.map((run): Heading => ({
        at: start + run.start,
        level: 3,
        number: numbers[run.start] ?? "",
        isFile: false,
        count: run.end - run.start,
      })),
    ];
  });
}

/** `B.III.3.1.b, gạch 2; IV, đoạn 1` stands under B, III, 3, 1, b: the first place counts. A cell stands under its file and sheet. */
function headingPath(locator: string): string[] {
  const cell = readCellLocator(locator);
  if (cell !== null) return [cell.sheet === null ? cell.file : `${cell.file}, ${cell.sheet}`];
  const [first = ""] = locator.split("; ");
  const [heading = ""] = first.split(", ");
  return heading.split(".");
}

/** How many numbers of a path name its part and section: those in capital letters, and at least one. */
function mainLength(path: readonly string[]): number {
  const at = path.findIndex((number) => !/^\p{Lu}+$/u.test(number));
  return Math.max(1, at < 0 ? path.length : at);
}

const isNumbered = (number: string | undefined) => number !== undefined && /^\d+$/.test(number);

/** How deep the numbered headings of a section begin to differ; null where it is short, or has no two of them. */
function splitDepth(paths: readonly (readonly string[])[]): number | null {
  if (paths.length < fewFigures) return null;
  for (let depth = mainLength(paths[0] ?? []); paths.some((path) => isNumbered(path[depth])); depth += 1) {
    const numbers = new Set(paths.map((path) => path[depth]).filter(isNumbered));
    if (numbers.size > 1) return depth;
  }
  return null;
}

/** Stretches of equal neighbours. */
function runs(values: readonly string[]): { start: number; end: number }[] {
  const starts = values.flatMap((value, at) => (at === 0 || value !== values[at - 1] ? [at] : []));
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? values.length }));
}
