import { figureAddress, reportAddress } from "../i18n/addresses.ts";
import { figureDialogWords, type FigureFact } from "../i18n/figure-dialog.ts";
import { named, type Language } from "../i18n/language.ts";
import { siteWords } from "../i18n/site.ts";
import { citationOf } from "../views/document/citation.ts";
import { dateWords, type DocumentRow } from "../views/document/document-arrange.ts";
import { figureFacts, type Fact } from "../views/document/figure-facts.ts";
import { whatWords, type FigureRow } from "../views/document/figure-row.ts";
import { containingWhole, sumOf, wholeOf } from "../views/document/figure-sum.ts";
import { maker } from "../views/maker.ts";
import { withVietnamese } from "../views/vietnamese-parts.ts";
import { copyButton } from "./copy-button.ts";
import { factList, figureList, findingList, measuredOn, printedWords, sumLines, wholeLines, type CardSite } from "./figure-details.ts";
import type { MarkSql } from "./mark-sql.ts";

/** What a card is about. */
export interface CardSubject {
  readonly document: DocumentRow;
  /** All figures of the document. */
  readonly all: readonly FigureRow[];
  /** Those behind the mark. */
  readonly rows: readonly FigureRow[];
  /** Whether the mark tells a share of a budget, and the figures of each part of its picture, where it divides a budget. */
  readonly share: readonly (readonly FigureRow[])[] | null;
  /** The figures that a share of other money than its budget was divided by. */
  readonly whole: readonly FigureRow[];
  readonly sql: MarkSql;
  /** The data version, and the address of the site that others reach. */
  readonly version: string;
  readonly origin: string;
}

/** The heading of a card whose link says no more than the number of its figure. */
export function numberHeading([row]: readonly FigureRow[], language: Language): string {
  return row ? figureDialogWords[language].figureNumber(row.figure_no, whatWords(row, language)) : "";
}

/** Everything the full card says below its heading. */
export function dialogContent(subject: CardSubject, site: CardSite): HTMLElement[] {
  const { document: of, rows } = subject;
  const words = figureDialogWords[site.language];
  const make = maker(site.document);
  const sum = sumOf(rows);
  const [first] = rows;
  if (!first) return [];
  const section = (id: keyof typeof words.headings, content: readonly (Node | string)[]) => {
    if (content.length === 0) return [];
    const own = make("section", "", make("h3", "", words.headings[id]), ...content);
    own.dataset["part"] = id;
    return [own];
  };
  const whole =
    subject.share && (subject.whole.length > 0 ? containingWhole(rows, subject.whole) : wholeOf(rows, subject.all, subject.share));
  const divided = whole ? [...wholeLines(whole, site), ...findingList(whole.figures, site)] : sum ? [] : measuredOn(first, site);
  const printedTotal = sum?.kind === "printed" ? first : null;
  return [
    ...(sum
      ? [...sumLines(sum, rows, site), ...section("parts", figureList(rows, printedTotal, site)), factList(documentFacts(of, site), site)]
      : [
          make("p", "card-figure", printedWords(first, site)),
          factList([...figureFacts(first, site.language), ...documentFacts(of, site)], site),
        ]),
    ...section("divided", divided),
    ...section("findings", findingList(rows, site)),
    ...section("cite", citeLines(subject, site)),
    ...sqlLines(subject.sql, site),
  ];
}

function documentFacts(of: DocumentRow, { language }: CardSite): Fact[] {
  const { facts } = figureDialogWords[language];
  const fact = (id: FigureFact, text: string, own?: "vi"): Fact => ({ id, label: facts[id], text, language: own });
  return [
    fact("document", `${named(of, "name", language)}: ${named(of, "title", language)}`),
    of.document_no === null ? fact("number", siteWords[language].document.noNumber) : fact("number", of.document_no, "vi"),
    fact("date", dateWords(of, language)),
  ];
}

function citeLines({ document: of, rows, version, origin }: CardSubject, site: CardSite): HTMLElement[] {
  const { base, language, document } = site;
  const make = maker(document);
  const [first] = rows;
  if (!first) return [];
  const link = new URL(figureAddress(base, language, first.figure_id), origin).href;
  const { text, vietnamese } = citationOf(of, rows, sumOf(rows), { language, version, link, base });
  return [
    make("p", "citation", ...withVietnamese(text, vietnamese, document)),
    copyButton(figureDialogWords[language].copy.cite, () => text, language, document),
  ];
}

function sqlLines({ of, sql, bound }: MarkSql, { language, document }: CardSite): HTMLElement[] {
  const make = maker(document);
  const words = figureDialogWords[language];
  const text = make("pre", "", sql);
  text.tabIndex = 0;
  const values = bound === "" ? [] : [make("p", "", make("code", "", bound))];
  return [
    make(
      "details",
      "card-sql",
      make("summary", "", words.headings.sql),
      make("p", "", of === "view" ? words.sqlOfView : words.sqlOfRows),
      ...values,
      text,
      copyButton(words.copy.sql, () => (bound === "" ? sql : `-- ${bound}\n${sql}`), language, document),
    ),
  ];
}

/** The way to tell that figures are wrong, with them and the page filled in. */
export function reportLink(ids: readonly string[], page: string, { base, language, document }: Omit<CardSite, "domain">): HTMLElement {
  const link = maker(document)("a", "report", figureDialogWords[language].report);
  link.href = reportAddress(base, language, ids, page);
  return link;
}
