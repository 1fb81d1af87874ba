import type { Cause } from "../../domain/codes.ts";
import { findingListWords } from "../../i18n/findings-list.ts";
import type { AnswerRow } from "../../query/engine.ts";
import type { Values } from "../param.ts";
import { distinctName } from "../place-name.ts";
import { sourceLines } from "../sources.ts";
import type { FiguresLink } from "../mark-figures.ts";
import type { Arranged, Context, TableCell, View, ViewTable } from "../view.ts";
import { findingCards, type FindingCard } from "./finding-cards.ts";
import type { CitedRow, CleanRow, FindingRow } from "./finding-row.ts";
import { findingsSql, findingTables } from "./findings-sql.ts";

/** So many unexplained findings, and so many documents without one, are named in the sentence. */
const mostNamed = 4;
type Row = FindingRow | CitedRow | CleanRow;

function arrange(answer: readonly AnswerRow[], _: Values, context: Context): Arranged {
  const { language } = context;
  const words = findingListWords[language];
  const rows = answer as unknown as readonly Row[];
  const cards = findingCards(answer, context);
  const documents = new Set(rows.filter((row) => row.finding_id !== null).map((row) => row.plan_code));
  const open = cards.filter((card) => card.cause === "unexplained");
  const title = cards.length === 0 ? words.titleNone : words.title(cards.length, documents.size, open.length);
  const sentence = sentenceOf(rows, open, context);
  return {
    question: words.question,
    title,
    sentence,
    alternative: `${title}. ${sentence}`,
    draw: null,
    notes: [{ kind: "legend", text: words.sign }],
    table: tableOf(cards, context),
    sources: sourceLines([...documents], context),
  };
}

/** What has no explanation, then the documents without a finding: those that could be compared, and those that could not. */
function sentenceOf(rows: readonly Row[], open: readonly FindingCard[], context: Context): string {
  const words = findingListWords[context.language];
  const clean = rows.filter((row) => row.finding_id === null);
  const named = (some: readonly Row[]) =>
    some.length > mostNamed ? [words.counted(some.length)] : some.map((row) => distinctName(row, context));
  const [compared, without] = [clean.filter((row) => row.totals > 0), clean.filter((row) => row.totals === 0)];
  const items = open
    .slice(0, mostNamed)
    .map((card) => words.item(card.place, card.total.name, card.numbers.difference === null ? null : card.differenceWords));
  return [
    ...(items.length > 0 ? [words.unexplained(items)] : []),
    ...(compared.length > 0 ? [words.clean(named(compared))] : []),
    ...(without.length > 0 ? [words.nothingToCompare(named(without))] : []),
  ].join(" ");
}

function tableOf(cards: readonly FindingCard[], { language }: Context): ViewTable {
  const words = findingListWords[language];
  const numeric = (label: string) => ({ label, numeric: true });
  return {
    caption: words.table.caption,
    columns: [
      { label: words.table.place, width: "name" },
      { label: words.table.total, width: "name", names: true },
      ...[words.table.stated, words.table.computed, words.table.difference].map(numeric),
      { label: words.table.cause, width: "name" },
      { label: words.table.document, width: "text" },
    ],
    rows: cards.map((card) => [
      { text: card.place, href: `#${card.id}`, locality: card.localityCode },
      { text: card.total.name },
      { ...numberCell(card, "stated"), href: card.total.href, badges: [] },
      { ...numberCell(card, "computed"), ...againstLink(card), badges: [] },
      { ...numberCell(card, "difference"), href: `#${card.id}`, badges: [] },
      { text: words.causes[card.cause].name },
      { text: card.document.text, href: card.document.href },
    ]),
    foot: new Set(cards.map(({ unit }) => unit)).size > 1 ? words.table.units : undefined,
  };
}

/** To all that a sum adds, or to the one other figure; what no figure tells leads to the finding itself. */
function againstLink({ id, sum, isSum, parts }: FindingCard): Partial<FiguresLink> {
  return sum ?? { href: (isSum ? undefined : parts[0]?.href) ?? `#${id}` };
}

/** One of the three numbers with its unit; a date is words, and sorted by its first day. */
function numberCell({ full, numbers, times, unit, isBound }: FindingCard, which: keyof FindingCard["full"]): TableCell {
  const date = which === "difference" ? null : (times?.[which].from ?? null);
  const value = numbers[which] ?? date;
  if (value === null) return { text: full[which] };
  return { text: full[which], numeric: true, value, unit, bound: numbers[which] === null || (which !== "difference" && isBound[which]) };
}

/** The findings under their cause, in the order in which a reader should see them. */
export function byCause(cards: readonly FindingCard[]): [Cause, FindingCard[]][] {
  return [...Map.groupBy(cards, (card) => card.cause)];
}

/** What does not add up in any document? */
export const findings: View = {
  id: "findings",
  page: "findings",
  params: [],
  tables: findingTables,
  sql: findingsSql,
  arrange,
};
