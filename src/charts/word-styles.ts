import type { LabelStyle } from "./sheet.ts";

/**
 * The sizes of words in a picture, px as drawn: what the picture is made of, its rows, and what is said beside them. On the
 * narrowest screen that is served (360 px) none is smaller than drawn.
 */
export const wordSize = { name: 14, row: 13, fact: 12 } as const;

/** What the picture compares: a place, a group. */
export const name: LabelStyle = { className: "name", size: wordSize.name, bold: true };
/** A row whose name stands out among others. */
export const rowName: LabelStyle = { className: "name", size: wordSize.row, bold: true };
export const row: LabelStyle = { className: "row", size: wordSize.row };
export const rowRight: LabelStyle = { ...row, anchor: "end" };
/** What is said beside: year, stage, unit, total. */
export const fact: LabelStyle = { className: "fact", size: wordSize.fact };
export const factRight: LabelStyle = { ...fact, anchor: "end" };
/** A number on a scale. */
export const tick: LabelStyle = { ...fact, anchor: "middle" };
/** What a mark stands for. */
export const value: LabelStyle = { className: "value", size: wordSize.row, bold: true };
/** The same where it is the answer. */
export const largest: LabelStyle = { className: "value largest", size: wordSize.row, bold: true };
/** The same where little else stands in the picture. */
export const headline: LabelStyle = { className: "value largest", size: wordSize.name, bold: true };
/** One of the six empties. */
export const empty: LabelStyle = { className: "empty", size: wordSize.fact };
/** The story, in its colour. */
export const story: LabelStyle = { className: "story", size: wordSize.fact, bold: true };
