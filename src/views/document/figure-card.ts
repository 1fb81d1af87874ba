import { cardWords } from "../../i18n/cards.ts";
import { named, type Language } from "../../i18n/language.ts";
import { siteWords } from "../../i18n/site.ts";
import { dateWords, type DocumentRow } from "./document-arrange.ts";
import { figureWords } from "../../i18n/figures.ts";
import { readingOf, remarkOf, whatParts, type FigureRow } from "./figure-row.ts";

/** One figure as its card tells it. */
export interface CardFigure {
  readonly number: string;
  /** In Vietnamese; null where the document names it without a figure. */
  readonly printed: string | null;
  /** How the site reads it, where it says more than what is printed. */
  readonly reading: string | null;
  readonly kind: string;
  /** What it counts, without what all figures of the card have in common. */
  readonly what: string;
  readonly remark: string | null;
  readonly locator: string;
  /** The findings that touch it. */
  readonly findings: readonly string[];
}
/** Everything a mark's card says, in words. */
export interface FigureCard {
  readonly figures: readonly CardFigure[];
  /** How many they are, and what they have in common. */
  readonly count: string;
  readonly title: string;
  /** In Vietnamese. */
  readonly documentNo: string;
  readonly date: string;
  readonly place: { readonly code: string; readonly vi: string; readonly en: string };
}

/** The card of some figures of one document; null where it has none of them. */
export function figureCard(
  document: DocumentRow,
  rows: readonly FigureRow[],
  numbers: readonly string[],
  language: Language,
): FigureCard | null {
  const own = numbers.flatMap((number) => rows.filter((row) => String(row.figure_no) === number));
  const [first] = own;
  if (!first) return null;
  // a total and its parts are told apart; figures of one kind need no word for it
  const isMixed = own.some((row) => row.kind !== first.kind);
  const common =
    own.length === 1 ? [] : whatParts(first, language).filter((part) => own.every((row) => whatParts(row, language).includes(part)));
  const words = siteWords[language].document;
  return {
    figures: own.map((row) => cardFigure(row, common, isMixed, language)),
    count: cardWords[language].count(own.length, common.join(" · ")),
    title: `${named(document, "name", language)}: ${named(document, "title", language)}`,
    documentNo: document.document_no === null ? words.noNumber : words.number(document.document_no),
    date: dateWords(document, language),
    place: { code: document.locality_code, vi: document.name_vi, en: document.name_en },
  };
}

function cardFigure(row: FigureRow, common: readonly string[], isMixed: boolean, language: Language): CardFigure {
  const reading = readingOf(row, language);
  return {
    number: String(row.figure_no),
    printed: row.as_printed,
    reading: reading === null ? null : figureWords[language].readAs(reading),
    kind: figureWords[language].kinds[row.kind],
    what: [
      ...(isMixed ? [figureWords[language].kinds[row.kind]] : []),
      ...whatParts(row, language).filter((part) => !common.includes(part)),
    ].join(" · "),
    remark: remarkOf(row, language),
    locator: row.locator,
    findings: row.findings?.split(" ") ?? [],
  };
}
