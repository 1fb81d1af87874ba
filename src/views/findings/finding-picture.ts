import { findingSum, type SumLine } from "../../charts/finding-sum.ts";
import { findingRuleWords } from "../../i18n/finding-rules.ts";
import { findingListWords } from "../../i18n/findings-list.ts";
import type { Context, DrawOptions } from "../view.ts";
import type { FindingCard } from "./finding-cards.ts";
import type { FindingFigure } from "./finding-figures.ts";

/** The arithmetic of a finding as bars; null where there are no two numbers of one scale to draw. */
export function findingPicture(card: FindingCard, context: Context): ((options: DrawOptions) => SVGSVGElement) | null {
  const { stated, computed, difference } = card.numbers;
  if (stated === null || computed === null || difference === null || card.cited !== null) return null;
  const { language } = context;
  const words = findingRuleWords[language].rules[card.rule];
  const { sums } = findingListWords[language];
  const linkTo = (figure: FindingFigure) => ({ href: figure.href, label: `${figure.name}: ${figure.amount}`, locality: card.localityCode });
  const lines: SumLine[] = [
    ...(card.isSum ? partLines(card, difference < 0, linkTo, context) : []),
    {
      kind: "computed",
      name: words.computed,
      value: card.computed,
      from: 0,
      to: computed,
      link: card.isSum ? null : compared(card, linkTo),
    },
    { kind: "stated", name: words.stated, value: card.stated, from: 0, to: stated, link: linkTo(card.total) },
    {
      kind: "gap",
      // of bounds the gap is only what is left at the nearest, never so much
      name: card.isNearest ? sums.nearestDifference : sums.difference,
      value: card.difference,
      from: Math.min(stated, computed),
      to: Math.max(stated, computed),
      link: null,
    },
  ];
  const alternative = `${card.place}, ${card.total.name}: ${card.says}`;
  return ({ document, width }) => findingSum({ lines, unit: card.isMoney ? sums.unit : null }, { document, width, alternative });
}

/** Each part where the one before ends; a range counts to the end that is nearer to the total. */
function partLines(
  card: FindingCard,
  isShort: boolean,
  linkTo: (figure: FindingFigure) => SumLine["link"],
  { language }: Context,
): SumLine[] {
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

/** What is no sum is one other figure, if it is a figure at all. */
function compared({ parts: [part] }: FindingCard, linkTo: (figure: FindingFigure) => SumLine["link"]): SumLine["link"] {
  return part ? linkTo(part) : null;
}
