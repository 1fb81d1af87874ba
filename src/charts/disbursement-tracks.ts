import { addRemarks, type Remark } from "./funding-columns.ts";
import { linkShapes, raiseLinks } from "./link-shapes.ts";
import { chartWidth } from "./plot.ts";
import { rateArrow, rateMarks } from "./rate-marks.ts";
import { addWords, isPlaced, placeOf, type PlacedRate, type RatePicture, type TrackRate } from "./rate-words.ts";
import { addBox, addLines, emptySheet, lineHeight, paint, type ChartOptions, type LabelStyle } from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";
import { fact, name, row, tick, wordSize } from "./word-styles.ts";

export interface Track {
  readonly name: string;
  readonly fact: string;
  readonly rates: readonly TrackRate[];
}
export interface TrackGroup {
  readonly name: string;
  readonly locality?: string | undefined;
  readonly fact: string;
  readonly tracks: readonly Track[];
}
export interface DisbursementTracksData {
  /** The scale's lines in percent, from 0, ascending; the last is its end. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly groups: readonly TrackGroup[];
  readonly remarks: readonly Remark[];
}

const day: LabelStyle = { className: "fact day", size: wordSize.fact, anchor: "middle" };

/** Space under the scale's end for an arrow at it. */
const margin = rateArrow + 4;

/** Rates on one scale from 0 %: a line a kind of money, each mark with its value, kind, day and denominator under it. */
export function disbursementTracks(data: DisbursementTracksData, options: ChartOptions): SVGSVGElement {
  const full = chartWidth[options.width];
  const left = options.width === "wide" ? 190 : 8;
  const end = data.ticks.at(-1)?.at ?? 100;
  const picture: RatePicture = {
    sheet: emptySheet(),
    marks: [],
    earlier: [],
    links: [],
    full,
    left,
    right: full - margin,
    end,
    width: options.width,
  };
  let y = addScale(picture, data);
  for (const group of data.groups) y = addGroup(picture, data, group, y);
  const bottom = addRemarks(picture.sheet, data.remarks, y, options);
  const shapes = [...rateMarks(picture.marks, picture.earlier, left), linkShapes(picture.links)];
  return raiseLinks(paint(picture.sheet, bottom + 4, options, shapes), picture.links);
}

function addScale(picture: RatePicture, { ticks }: DisbursementTracksData): number {
  for (const one of ticks) {
    const half = textWidth(one.text, tick.size) / 2;
    addLines(picture.sheet, tick, Math.max(placeOf(picture, one.at), half), 0, [one.text]);
  }
  return lineHeight + 6;
}

function addGroup(picture: RatePicture, data: DisbursementTracksData, group: TrackGroup, top: number): number {
  const { sheet, full } = picture;
  addBox(sheet, "rule", { x1: 0, x2: full, y1: top, y2: top + 1 });
  const names = wrap(group.name, full, name.size, true);
  const besideAt = textWidth(names.at(-1) ?? "", name.size, true) + 10;
  const beside = besideAt + textWidth(group.fact, fact.size) <= full;
  let y = addLines(sheet, name, 0, top + 6, names, group.locality);
  if (beside) addLines(sheet, fact, besideAt, y - lineHeight, [group.fact]);
  else y = addLines(sheet, fact, 0, y, wrap(group.fact, full, fact.size));
  y += 6;
  for (const track of group.tracks) y = addTrack(picture, data, track, y);
  return y + 8;
}

/** The line, its marks above it and their words below; returns the bottom. */
function addTrack(picture: RatePicture, data: DisbursementTracksData, track: Track, top: number): number {
  const { sheet, left, right, width } = picture;
  const dated = track.rates.some((rate) => rate.earlier.length > 0);
  const days = dated ? lineHeight : 0;
  const head = width === "wide" ? addSideName(picture, track, top + days) : addTopName(picture, track, top);
  const y = (width === "wide" ? top : head) + days + 14;
  const placeable = track.rates.filter(isPlaced);
  if (placeable.length === 0) addBox(sheet, "bar not-stated", { x1: left, x2: right, y1: y - 5, y2: y + 5 });
  else addLine(picture, data, y);
  // the days of one series only: those of two would stand in each other's place
  const named = placeable.find((rate) => rate.earlier.length > 0);
  for (const rate of placeable) addMark(picture, rate, y, rate === named);
  const bottom = addWords(picture, track.rates, y);
  return Math.max(bottom, width === "wide" ? head : 0) + 8;
}

function addSideName({ sheet, left }: RatePicture, track: Track, top: number): number {
  const width = left - 22;
  const y = addLines(sheet, row, 0, top + 14 - lineHeight / 2, wrap(track.name, width, row.size));
  return addLines(sheet, fact, 0, y, wrap(track.fact, width, fact.size));
}

function addTopName({ sheet, full }: RatePicture, track: Track, top: number): number {
  const y = addLines(sheet, row, 0, top, wrap(track.name, full, row.size));
  const nameEnd = textWidth(wrap(track.name, full, row.size).at(-1) ?? "", row.size) + 8;
  if (nameEnd + textWidth(track.fact, fact.size) > full) return addLines(sheet, fact, 0, y, wrap(track.fact, full, fact.size));
  addLines(sheet, fact, nameEnd, y - lineHeight, [track.fact]);
  return y;
}

/** The empty scale: a line with a tick at each of its values. */
function addLine(picture: RatePicture, { ticks }: DisbursementTracksData, y: number): void {
  addBox(picture.sheet, "track", { x1: picture.left, x2: picture.right, y1: y - 0.5, y2: y + 0.5 });
  for (const one of ticks) {
    const x = placeOf(picture, one.at);
    const half = one.at === 0 || one.at === 100 ? 7 : 4;
    addBox(picture.sheet, one.at === 0 || one.at === 100 ? "axis" : "track", { x1: x - 0.5, x2: x + 0.5, y1: y - half, y2: y + half });
  }
}

/** The mark; what is spent also as a length from 0, which an estimate never has. */
function addMark(picture: RatePicture, rate: PlacedRate, y: number, daysNamed: boolean): void {
  const { sheet, marks, earlier } = picture;
  const x = placeOf(picture, rate.rate);
  marks.push({ tone: rate.tone, shape: rate.shape, x, xHigh: rate.rateHigh === null ? x : placeOf(picture, rate.rateHigh), y });
  if (rate.tone === "actual" && x > picture.left) addBox(sheet, "spent", { x1: picture.left, x2: x, y1: y - 2.5, y2: y + 2.5 });
  if (rate.story)
    addBox(sheet, "story", { x1: placeOf(picture, rate.story.at) - 1, x2: placeOf(picture, rate.story.at) + 1, y1: y - 10, y2: y + 10 });
  let free = picture.full;
  // from the newest backwards: a day is named only where its name has room
  for (const one of rate.earlier.toReversed()) {
    const dot = placeOf(picture, one.rate);
    earlier.push({ x: dot, y });
    const half = textWidth(one.text, day.size) / 2;
    const middle = Math.max(dot, half);
    if (!daysNamed || middle + half > free || dot > x - 10) continue;
    addLines(sheet, day, middle, y - 12 - lineHeight, [one.text]);
    free = middle - half - 8;
  }
}
