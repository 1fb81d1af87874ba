import { findingDates } from "../../charts/finding-dates.ts";
import { findingRows, type FindingLine } from "../../charts/finding-rows.ts";
import { findingSum } from "../../charts/finding-sum.ts";
import { findingRuleWords } from "../../i18n/finding-rules.ts";
import { findingListWords } from "../../i18n/findings-list.ts";
import type { Context, DrawOptions } from "../view.ts";
import type { FindingCard } from "./finding-cards.ts";
import type { FindingFigure } from "./finding-figures.ts";

type Draw = (options: DrawOptions) => SVGSVGElement;

/** A finding as a picture: its arithmetic as bars, its dates on a line, or its years in words; null where it has no two numbers or dates. */
export function findingPicture(card: FindingCard, context: Context): Draw | null {
  const alternative = `${card.place}, ${card.total.name}: ${card.says}`;
  const drawn = (chart: typeof findingSum, lines: readonly FindingLine[] | null): Draw | null =>
    lines &&
    (({ document, width }) => {
      const unit = card.isMoney ? findingListWords[context.language].sums.unit : null;
      return chart({ place: card.place, lines, unit }, { document, width, alternative });
    });
  if (card.cited === null) return drawn(findingSum, sumLines(card, context));
  // two years side by side say all there is: as marks they would be bars of nothing
  const chart: typeof findingSum = card.unit === "years" ? (data, options) => findingRows(data, options, null) : findingDates;
  return drawn(chart, timeLines(card, context));
}

function sumLines(card: FindingCard, context: Context): FindingLine[] | null {
  const { stated, computed, difference } = card.numbers;
  if (stated === null || computed === null) return null;
  const words = findingRuleWords[context.language].rules[card.rule];
  const linkTo = (figure: FindingFigure) => ({
    href: figure.href,
    label: `${card.place}, ${figure.name}: ${figure.amount}`,
    locality: card.localityCode,
  });
  return [
    ...(card.isSum ? partLines(card, difference !== null && difference < 0, linkTo, context) : []),
    {
      kind: "computed",
      name: words.computed,
      value: card.computed,
      from: 0,
      to: computed,
      link: card.isSum ? added(card, words.computed) : compared(card, linkTo),
    },
    { kind: "stated", name: words.stated, value: card.stated, from: 0, to: stated, link: linkTo(card.total) },
    difference === null ? openLine(card) : gapLine(card, { from: Math.min(stated, computed), to: Math.max(stated, computed) }, context),
  ];
}

function timeLines(card: FindingCard, context: Context): FindingLine[] | null {
  if (card.times === null) return null;
  const words = findingRuleWords[context.language].rules[card.rule];
  const { stated, computed, gap } = card.times;
  return [
    { kind: "computed", name: words.computed, value: card.computed, ...computed, link: null },
    { kind: "stated", name: words.stated, value: card.stated, ...stated, link: null },
    gapLine(card, gap, context),
  ];
}

/** Of bounds the gap is only what is left at the nearest, never so much. */
function gapLine(card: FindingCard, span: Pick<FindingLine, "from" | "to">, { language }: Context): FindingLine {
  const { sums } = findingListWords[language];
  return { kind: "gap", name: card.isNearest ? sums.nearestDifference : sums.difference, value: card.difference, ...span, link: null };
}

/** In the place of a gap where a bound leaves open whether there is one: words without a mark. */
function openLine(card: FindingCard): FindingLine {
  return { kind: "gap", name: card.difference, value: "", from: 0, to: 0, link: null };
}

/** Each part where the one before ends; a range counts to the end that is nearer to the total. */
function partLines(
  card: FindingCard,
  isShort: boolean,
  linkTo: (figure: FindingFigure) => FindingLine["link"],
  { language }: Context,
): FindingLine[] {
  // what all parts have in common tells none of them apart
  const tells = new Set(card.parts.map(({ fact }) => fact)).size > 1;
  let from = 0;
  return card.parts.map((part) => {
    const start = from;
    const length = (isShort ? part.high : part.low) ?? 0;
    from = start + length;
    return {
      kind: "part",
      name: [part.name, ...(tells ? [part.fact] : [])].filter(Boolean).join(", "),
      value: part.value ?? findingListWords[language].sums.notStated,
      from: start,
      to: from,
      link: linkTo(part),
    };
  });
}

/** A sum leads to all that it adds. */
function added({ sum, place, localityCode, computed }: FindingCard, name: string): FindingLine["link"] {
  return sum && { ...sum, label: `${place}, ${name}: ${computed}`, locality: localityCode };
}

/** What is no sum is one other figure, if it is a figure at all. */
function compared({ parts: [part] }: FindingCard, linkTo: (figure: FindingFigure) => FindingLine["link"]): FindingLine["link"] {
  return part ? linkTo(part) : null;
}
