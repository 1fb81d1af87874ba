import { placeLabels, type Joined } from "./label-lanes.ts";
import { linkOf, type MarkLink } from "./link-marks.ts";
import type { LinkShape } from "./link-shapes.ts";
import { markRadius, type RateMark, type SmallDot } from "./rate-marks.ts";
import { addBox, addLines, lineHeight, type Box, type ChartOptions, type LabelStyle, type Sheet } from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";
import { headline as value, row as denominator, story, wordSize } from "./word-styles.ts";

/** One reported rate, or an amount without one. */
export interface TrackRate extends MarkLink {
  readonly tone: RateMark["tone"];
  readonly shape: RateMark["shape"];
  /** Percent; null where no rate is stated, and then nothing is drawn on the scale. */
  readonly rate: number | null;
  readonly rateHigh: number | null;
  /** "4 %" */
  readonly value: string;
  /** Kind and day: "actually disbursed by 30 June 2023". */
  readonly kind: string;
  /** What it is a share of, and what it would be of the other denominator. */
  readonly denominators: readonly string[];
  /** What makes it the story: "when half of the year had passed"; null for all others. */
  readonly story: { readonly text: string; /** Percent of the scale. */ readonly at: number } | null;
  /** The same rate on earlier days, oldest first. */
  readonly earlier: readonly { readonly rate: number; readonly text: string }[];
}
/** A rate that has a place on the scale. */
export type PlacedRate = TrackRate & { readonly rate: number };
export const isPlaced = (rate: TrackRate): rate is PlacedRate => rate.rate !== null;

/** What a picture gathers while it goes down the page. */
export interface RatePicture {
  readonly sheet: Sheet;
  readonly marks: RateMark[];
  readonly earlier: SmallDot[];
  readonly links: LinkShape[];
  readonly full: number;
  readonly left: number;
  readonly right: number;
  readonly end: number;
  readonly width: ChartOptions["width"];
}

const fact: LabelStyle = { className: "fact", size: wordSize.row };
/** The same words where they end at their mark instead of beginning there; what a rate is a share of stands in full ink, as the rate does. */
const ending = new Map([value, fact, denominator, story].map((style): [LabelStyle, LabelStyle] => [style, { ...style, anchor: "end" }]));
/** How wide words may be, px: as they like, or narrower where marks are so close that they would not find a place. */
const labelWidths = { wide: [270, 190], narrow: [250, 160] } as const;

/** Where a rate stands on the scale, px. */
export function placeOf({ left, right, end }: RatePicture, rate: number): number {
  return left + (Math.max(0, rate) / end) * (right - left);
}

interface Words {
  readonly rate: TrackRate;
  readonly lines: readonly (readonly [LabelStyle, readonly string[]])[];
  readonly width: number;
}
/** The words of a mark on the scale. */
interface MarkWords extends Words {
  readonly rate: PlacedRate;
  readonly x: number;
}

/** The words of every rate under its mark, deeper where they would meet; those without a rate below them all. */
export function addWords(picture: RatePicture, rates: readonly TrackRate[], y: number): number {
  const from = picture.width === "wide" ? picture.left - markRadius : 0;
  const { words, marked, places } = standing(picture, rates, from);
  const links = new Map<TrackRate, LinkShape>();
  let top = y + 12;
  for (let lane = 0; lane <= Math.max(-1, ...places.map((place) => place.lane)); lane++) {
    const own = marked.flatMap((one, index) => (places[index]?.lane === lane ? [{ ...one, ...places[index] }] : []));
    if (own.length === 0) continue;
    for (const one of own) {
      if (one.joined) addBox(picture.sheet, "leader", { x1: one.x - 0.5, x2: one.x + 0.5, y1: y + markRadius + 2, y2: top });
      links.set(one.rate, addLabel(picture, one, one.left, top, markBox(picture, one.rate, y)));
    }
    top += Math.max(...own.map(heightOf)) + 6;
  }
  for (const one of words.filter(({ rate }) => !isPlaced(rate))) {
    links.set(one.rate, addLabel(picture, one, from, top, null));
    top += heightOf(one) + 6;
  }
  // the keyboard goes from rate to rate, not from lane to lane
  picture.links.push(...rates.flatMap((rate) => links.get(rate) ?? []));
  return top;
}

interface Standing {
  readonly words: readonly Words[];
  readonly marked: readonly MarkWords[];
  readonly places: readonly Joined[];
}

/** The words as wide as they like, if each finds a place under its mark or is joined to it; else narrower, if that helps. */
function standing(picture: RatePicture, rates: readonly TrackRate[], from: number): Standing {
  const within = (width: number): Standing => {
    const words = rates.map((rate) => wordsOf(rate, Math.min(width, picture.full - from)));
    const marked = words.flatMap(({ rate, ...one }) => (isPlaced(rate) ? [{ ...one, rate, x: middleOf(picture, rate) }] : []));
    return { words, marked, places: placeLabels(marked, from, picture.full - 4) };
  };
  const joined = ({ places }: Standing) => places.every((place) => place.lane === 0 || place.joined);
  const [ample, slim] = labelWidths[picture.width];
  const wide = within(ample);
  if (joined(wide)) return wide;
  const narrow = within(slim);
  return joined(narrow) ? narrow : wide;
}

function wordsOf(rate: TrackRate, width: number): Words {
  const lines: Words["lines"] = [
    [value, wrap(rate.value, width, value.size, true)],
    [fact, wrap(rate.kind, width, fact.size)],
    [denominator, rate.denominators.flatMap((words) => wrap(words, width, denominator.size))],
    [story, rate.story ? wrap(rate.story.text, width, story.size, true) : []],
  ];
  const widths = lines.flatMap(([style, texts]) => texts.map((text) => textWidth(text, style.size, style.bold)));
  return { rate, lines, width: Math.max(...widths) };
}

/** Where the words of a rate belong, px: at its mark, or at the middle of its range. */
function middleOf(picture: RatePicture, { rate, rateHigh }: PlacedRate): number {
  const low = placeOf(picture, rate);
  return rateHigh === null ? low : (low + placeOf(picture, rateHigh)) / 2;
}

const heightOf = ({ lines }: Words) => lines.reduce((sum, [, texts]) => sum + texts.length, 0) * lineHeight;

function markBox(picture: RatePicture, rate: PlacedRate, y: number): Box {
  const x = placeOf(picture, rate.rate);
  const high = rate.rateHigh === null ? x : placeOf(picture, rate.rateHigh);
  return { x1: Math.max(x - 12, 0), x2: Math.min(high + 12, picture.full), y1: y - 12, y2: y + 12 };
}

/** Writes the words of a rate; its one link lies over its mark and its words. */
function addLabel(picture: RatePicture, words: Words, left: number, top: number, mark: Box | null): LinkShape {
  let y = top;
  const right = left + words.width;
  // words that reach back from their mark end there: begun at their other end, the value would stand under another tick
  const x = isPlaced(words.rate) ? middleOf(picture, words.rate) : left;
  const isBack = right - x < x - left;
  for (const [style, texts] of words.lines)
    y = isBack ? addLines(picture.sheet, ending.get(style) ?? style, right, y, texts) : addLines(picture.sheet, style, left, y, texts);
  const box = { x1: Math.max(left - 4, 0), x2: Math.min(left + words.width + 4, picture.full), y1: top, y2: Math.max(y, top + 24) };
  return { ...linkOf(words.rate), boxes: mark ? [mark, box] : [box] };
}
