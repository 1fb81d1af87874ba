import * as Plot from "@observablehq/plot";
import { addRemarks } from "./funding-columns.ts";
import { placeLabels } from "./label-lanes.ts";
import { chartWidth } from "./plot.ts";
import { markRadius, rateArrow, rateMarks, type RateMark, type SmallDot } from "./rate-marks.ts";
import { addBox, addLines, emptySheet, lineHeight, paint, type Box, type ChartOptions, type LabelStyle, type Sheet } from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";

/** One reported rate, or an amount without one. */
export interface TrackRate {
  readonly tone: RateMark["tone"];
  readonly shape: RateMark["shape"];
  /** Percent; null where no rate is stated, and then nothing is drawn on the scale. */
  readonly rate: number | null;
  readonly rateHigh: number | null;
  /** "4 %" */
  readonly value: string;
  /** Kind and day; denominator. */
  readonly facts: readonly string[];
  /** What makes it the story: "when half of the year had passed"; null for all others. */
  readonly story: { readonly text: string; /** Percent of the scale. */ readonly at: number } | null;
  /** The same rate on earlier days, oldest first. */
  readonly earlier: readonly { readonly rate: number; readonly text: string }[];
  readonly href: string;
  readonly label: string;
}
export interface Track {
  readonly name: string;
  readonly fact: string;
  readonly rates: readonly TrackRate[];
}
export interface TrackGroup {
  readonly name: string;
  readonly fact: string;
  readonly tracks: readonly Track[];
}
export interface DisbursementTracksData {
  /** The scale's lines in percent, from 0, ascending; the last is its end. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly groups: readonly TrackGroup[];
  readonly remarks: readonly string[];
}

const name: LabelStyle = { className: "name", size: 14, bold: true };
const fact: LabelStyle = { className: "fact", size: 12 };
const row: LabelStyle = { className: "row", size: 13 };
const value: LabelStyle = { className: "value", size: 13, bold: true };
const story: LabelStyle = { className: "story", size: 12, bold: true };
const tick: LabelStyle = { className: "fact", size: 11, anchor: "middle" };
const day: LabelStyle = { className: "fact day", size: 11, anchor: "middle" };

/** Space under the scale's end for an arrow at it. */
const margin = rateArrow + 4;
const mostLabelWidth = { wide: 270, narrow: 250 } as const;

/** What a picture gathers while it goes down the page. */
interface Picture {
  readonly sheet: Sheet;
  readonly marks: RateMark[];
  readonly earlier: SmallDot[];
  readonly links: Link[];
  readonly full: number;
  readonly left: number;
  readonly right: number;
  readonly end: number;
  readonly width: ChartOptions["width"];
}
interface Link {
  readonly href: string;
  readonly label: string;
  readonly boxes: readonly Box[];
}

/** Rates on one scale from 0 %: a line a kind of money, each mark with its value, kind, day and denominator under it. */
export function disbursementTracks(data: DisbursementTracksData, options: ChartOptions): SVGSVGElement {
  const full = chartWidth[options.width];
  const left = options.width === "wide" ? 190 : 8;
  const end = data.ticks.at(-1)?.at ?? 100;
  const picture: Picture = { sheet: emptySheet(), marks: [], earlier: [], links: [], full, left, right: full - margin, end, width: options.width };
  let y = addScale(picture, data);
  for (const group of data.groups) y = addGroup(picture, data, group, y);
  const bottom = addRemarks(picture.sheet, data.remarks, y, options);
  const svg = paint(picture.sheet, bottom + 4, options, [...rateMarks(picture.marks, picture.earlier, left), linkMarks(picture.links)]);
  // over the words too: a tap on a label is a tap on its link
  for (const layer of svg.querySelectorAll(".hit")) svg.append(layer);
  return svg;
}

function at({ left, right, end }: Picture, rate: number): number {
  return left + (Math.max(0, rate) / end) * (right - left);
}

function addScale(picture: Picture, { ticks }: DisbursementTracksData): number {
  for (const one of ticks) {
    const half = textWidth(one.text, tick.size) / 2;
    addLines(picture.sheet, tick, Math.max(at(picture, one.at), half), 0, [one.text]);
  }
  return lineHeight + 6;
}

function addGroup(picture: Picture, data: DisbursementTracksData, group: TrackGroup, top: number): number {
  const { sheet, full } = picture;
  addBox(sheet, "rule", { x1: 0, x2: full, y1: top, y2: top + 1 });
  const names = wrap(group.name, full, name.size, true);
  const besideAt = textWidth(names.at(-1) ?? "", name.size, true) + 10;
  const beside = besideAt + textWidth(group.fact, fact.size) <= full;
  let y = addLines(sheet, name, 0, top + 6, names);
  if (beside) addLines(sheet, fact, besideAt, y - lineHeight, [group.fact]);
  else y = addLines(sheet, fact, 0, y, wrap(group.fact, full, fact.size));
  y += 6;
  for (const track of group.tracks) y = addTrack(picture, data, track, y);
  return y + 8;
}

/** The line, its marks above it and their words below; returns the bottom. */
function addTrack(picture: Picture, data: DisbursementTracksData, track: Track, top: number): number {
  const { sheet, left, right, width } = picture;
  const dated = track.rates.some((rate) => rate.earlier.length > 0);
  const days = dated ? lineHeight : 0;
  const head = width === "wide" ? addSideName(picture, track, top + days) : addTopName(picture, track, top);
  const y = (width === "wide" ? top : head) + days + 14;
  const placeable = track.rates.filter((rate) => rate.rate !== null);
  if (placeable.length === 0) addBox(sheet, "bar not-stated", { x1: left, x2: right, y1: y - 5, y2: y + 5 });
  else addLine(picture, data, y);
  for (const rate of placeable) addMark(picture, rate, y);
  const bottom = addWords(picture, track.rates, y);
  return Math.max(bottom, width === "wide" ? head : 0) + 8;
}

function addSideName({ sheet, left }: Picture, track: Track, top: number): number {
  const width = left - 22;
  const y = addLines(sheet, row, 0, top + 14 - lineHeight / 2, wrap(track.name, width, row.size));
  return addLines(sheet, fact, 0, y, wrap(track.fact, width, fact.size));
}

function addTopName({ sheet, full }: Picture, track: Track, top: number): number {
  const y = addLines(sheet, row, 0, top, wrap(track.name, full, row.size));
  const nameEnd = textWidth(wrap(track.name, full, row.size).at(-1) ?? "", row.size) + 8;
  if (nameEnd + textWidth(track.fact, fact.size) > full) return addLines(sheet, fact, 0, y, wrap(track.fact, full, fact.size));
  addLines(sheet, fact, nameEnd, y - lineHeight, [track.fact]);
  return y;
}

/** The empty scale: a line with a tick at each of its values. */
function addLine(picture: Picture, { ticks }: DisbursementTracksData, y: number): void {
  addBox(picture.sheet, "track", { x1: picture.left, x2: picture.right, y1: y - 0.5, y2: y + 0.5 });
  for (const one of ticks) {
    const x = at(picture, one.at);
    const half = one.at === 0 || one.at === 100 ? 7 : 4;
    addBox(picture.sheet, one.at === 0 || one.at === 100 ? "axis" : "track", { x1: x - 0.5, x2: x + 0.5, y1: y - half, y2: y + half });
  }
}

/** The mark; what is spent also as a length from 0, which an estimate never has. */
function addMark(picture: Picture, rate: TrackRate, y: number): void {
  const { sheet, marks, earlier } = picture;
  const x = at(picture, rate.rate ?? 0);
  marks.push({ tone: rate.tone, shape: rate.shape, x, xHigh: rate.rateHigh === null ? x : at(picture, rate.rateHigh), y });
  if (rate.tone === "actual" && x > picture.left) addBox(sheet, "spent", { x1: picture.left, x2: x, y1: y - 2.5, y2: y + 2.5 });
  if (rate.story) addBox(sheet, "story", { x1: at(picture, rate.story.at) - 1, x2: at(picture, rate.story.at) + 1, y1: y - 10, y2: y + 10 });
  let free = picture.full;
  // from the newest backwards: a day is named only where its name has room
  for (const one of rate.earlier.toReversed()) {
    const dot = at(picture, one.rate);
    earlier.push({ x: dot, y });
    const half = textWidth(one.text, day.size) / 2;
    const middle = Math.max(dot, half);
    if (middle + half > free || dot > x - 10) continue;
    addLines(sheet, day, middle, y - 12 - lineHeight, [one.text]);
    free = middle - half - 8;
  }
}

interface Words {
  readonly rate: TrackRate;
  readonly lines: readonly (readonly [LabelStyle, readonly string[]])[];
  readonly x: number;
  readonly width: number;
}

/** The words of every rate under its mark, deeper where they would meet; those without a rate below them all. */
function addWords(picture: Picture, rates: readonly TrackRate[], y: number): number {
  const { full } = picture;
  const from = picture.width === "wide" ? picture.left - markRadius : 0;
  const words = rates.map((rate) => wordsOf(picture, rate, Math.min(mostLabelWidth[picture.width], full - from)));
  const marked = words.filter(({ rate }) => rate.rate !== null);
  const places = placeLabels(marked, from, full - 4);
  let top = y + 12;
  for (let lane = 0; lane <= Math.max(-1, ...places.map((place) => place.lane)); lane++) {
    const own = marked.flatMap((one, index) => (places[index]?.lane === lane ? [{ ...one, left: places[index].left }] : []));
    if (own.length === 0) continue;
    for (const one of own) {
      if (lane > 0) addBox(picture.sheet, "leader", { x1: one.x - 0.5, x2: one.x + 0.5, y1: y + markRadius + 2, y2: top });
      addLabel(picture, one, one.left, top, markBox(picture, one.rate, y));
    }
    top += Math.max(...own.map(heightOf)) + 6;
  }
  for (const one of words.filter(({ rate }) => rate.rate === null)) {
    addLabel(picture, one, from, top, null);
    top += heightOf(one) + 6;
  }
  return top;
}

function wordsOf(picture: Picture, rate: TrackRate, width: number): Words {
  const lines: Words["lines"] = [
    [value, wrap(rate.value, width, value.size, true)],
    [fact, rate.facts.flatMap((words) => wrap(words, width, fact.size))],
    [story, rate.story ? wrap(rate.story.text, width, story.size, true) : []],
  ];
  const widths = lines.flatMap(([style, texts]) => texts.map((text) => textWidth(text, style.size, style.bold)));
  const low = at(picture, rate.rate ?? 0);
  return { rate, lines, x: rate.rateHigh === null ? low : (low + at(picture, rate.rateHigh)) / 2, width: Math.max(...widths) };
}

const heightOf = ({ lines }: Words) => lines.reduce((sum, [, texts]) => sum + texts.length, 0) * lineHeight;

function markBox(picture: Picture, rate: TrackRate, y: number): Box {
  const x = at(picture, rate.rate ?? 0);
  const high = rate.rateHigh === null ? x : at(picture, rate.rateHigh);
  return { x1: Math.max(x - 12, 0), x2: Math.min(high + 12, picture.full), y1: y - 12, y2: y + 12 };
}

/** One link a rate, over its mark and its words: both are its target. */
function addLabel(picture: Picture, words: Words, left: number, top: number, mark: Box | null): void {
  let y = top;
  for (const [style, texts] of words.lines) y = addLines(picture.sheet, style, left, y, texts);
  const box = { x1: Math.max(left - 4, 0), x2: Math.min(left + words.width + 4, picture.full), y1: top, y2: Math.max(y, top + 24) };
  picture.links.push({ href: words.rate.href, label: words.rate.label, boxes: mark ? [mark, box] : [box] });
}

/** Transparent shapes of several boxes each, so that a rate is one stop of the keyboard. */
function linkMarks(links: readonly Link[]): Plot.Markish {
  const geometry = ({ boxes }: Link) => ({
    type: "MultiPolygon" as const,
    coordinates: boxes.map(({ x1, x2, y1, y2 }) => [
      [
        [x1, y1],
        [x2, y1],
        [x2, y2],
        [x1, y2],
        [x1, y1],
      ],
    ]),
  });
  const options = { geometry, href: "href", ariaLabel: "label", fill: "transparent", stroke: "none", className: "hit" };
  return links.length === 0 ? null : Plot.geo(links, options as unknown as Plot.GeoOptions);
}
