import { expenditureTypes, fundSources } from "../../domain/codes.ts";
import { lies } from "../box.ts";
import { isInside } from "./components.ts";
import type { Entry } from "./entry.ts";
import { noticeAt, sheetName, type Notice } from "./notice.ts";
import type { ExportOptions } from "./options.ts";

interface Leaf {
  readonly entry: Entry;
  readonly box: number;
}

/**
 * Which amounts are totals that others break down, and which are the money that adds up. A part that is named without a figure
 * breaks a total down all the same. Of two breakdowns of the same money by
 * different axes (sources here, types there) only one can be added up: which, is for a person to say.
 */
export function totalsAmong(
  entries: readonly Entry[],
  parentOf: (code: string) => string | null,
  { split }: ExportOptions,
): { totals: Set<Entry>; notices: Notice[] } {
  const totals = new Set<Entry>();
  const notices: Notice[] = [];
  const budgets = Map.groupBy(entries, ({ facets }) => `${facets.year} ${facets.stage}`);
  for (const budget of budgets.values()) {
    const places = Map.groupBy(budget.map(boxed), ({ entry }) => entry.subject.code);
    for (const [code, leaves] of places) {
      const boxes = new Set(leaves.map(({ box }) => box));
      const inner = new Set(
        [...places].filter(([other]) => isInside(other, code, parentOf)).flatMap(([, parts]) => parts.map(({ box }) => box)),
      );
      const isDivided = (box: number) =>
        some(boxes, (other) => other !== box && lies(other, box)) || some(inner, (other) => (other & box) !== 0);
      const divided = new Set([...boxes].filter(isDivided));
      for (const { entry, box } of leaves) if (divided.has(box)) totals.add(entry);
      const open = leaves.filter(({ entry, box }) => !divided.has(box) && entry.figure !== null);
      // one of each box is enough to find two that cross
      const firsts = [...new Map(open.toReversed().map((leaf) => [leaf.box, leaf])).values()].toReversed();
      for (const leaf of open) {
        const other = firsts.find(({ box }) => crosses(leaf.box, box));
        if (other === undefined) continue;
        if (split === undefined) notices.push(splitNotice(leaf.entry, other.entry));
        else if (axisOf(leaf) !== split) totals.add(leaf.entry);
      }
    }
  }
  return { totals, notices: notices.slice(0, 1) };
}

/** Every pair of a source and a type; money that is said to have no stated one is a pair of its own, and no total of the others. */
const pairs = fundSources.flatMap((source) => expenditureTypes.map((type) => ({ source, type })));

function boxed(entry: Entry): Leaf {
  const { source = "all", type = "all" } = entry.facets;
  const isIn = (pair: (typeof pairs)[number]) => (source === "all" || source === pair.source) && (type === "all" || type === pair.type);
  return { entry, box: pairs.reduce((box, pair, index) => (isIn(pair) ? box | (1 << index) : box), 0) };
}

function crosses(one: number, other: number): boolean {
  return (one & other) !== 0 && !lies(one, other) && !lies(other, one);
}

function some<T>(values: ReadonlySet<T>, isSuch: (value: T) => boolean): boolean {
  return [...values].some(isSuch);
}

function axisOf({ entry: { facets } }: Leaf): "source" | "type" {
  return facets.source !== undefined && facets.source !== "all" ? "source" : "type";
}

function splitNotice(one: Entry, other: Entry): Notice {
  const cell = `${other.place.column}${other.place.row}`;
  const at = other.place.file === one.place.file ? cell : `${sheetName(other.place)}, ${cell}`;
  return noticeAt(one.place, "split-ambiguous", one.printed, { other: other.printed ?? "", at });
}
