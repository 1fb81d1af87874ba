import { expenditureTypes, fundSources } from "../domain/codes.ts";

/**
 * Which money a figure is about: a set of bits, one for each pair of a named source and a named type. `all` is every one of them.
 * So is `unstated`, but as a possibility: the box of an allocation says where its money may be.
 */
export type Box = number;

const sources = fundSources.filter((source) => source !== "unstated");
const types = expenditureTypes.filter((type) => type !== "unstated");
const cells = sources.flatMap((source) => types.map((type) => ({ source, type })));

/** The box of a source and a type, each a name, `all` or `unstated`. */
export function boxOf(source: string, type: string): Box {
  const covers = (word: string, name: string) => word === name || word === "all" || word === "unstated";
  return cells.reduce((box, cell, index) => (covers(source, cell.source) && covers(type, cell.type) ? box | (1 << index) : box), 0);
}

/** The boxes of each single source, and of each single type. */
export const slices = {
  source: sources.map((source) => boxOf(source, "all")),
  type: types.map((type) => boxOf("all", type)),
} as const;

/** Whether the first box is inside the second, or the same. */
export function lies(inner: Box, outer: Box): boolean {
  return (inner & ~outer) === 0;
}

/** What is left of a box without others. */
export function without(box: Box, others: readonly Box[]): Box {
  return others.reduce((left, other) => left & ~other, box);
}

/** How many pairs a box holds. */
export function sizeOf(box: Box): number {
  return cells.filter((_, index) => (box & (1 << index)) !== 0).length;
}
