import type { Domain, DomainFinding } from "../domain/domain.ts";
import { boundWords, formatNumber, formatShare, formatVnd } from "../domain/format.ts";
import { figureAddress } from "../i18n/addresses.ts";
import { disbursementWords } from "../i18n/disbursement.ts";
import { figureDialogWords } from "../i18n/figure-dialog.ts";
import { figureWords } from "../i18n/figures.ts";
import type { Language } from "../i18n/language.ts";
import { stageNames } from "../i18n/terms.ts";
import { computedRate } from "../views/disbursement/disbursement-words.ts";
import { badgeMark, badgesOf, oneBadge } from "../views/badges.ts";
import type { Fact } from "../views/document/figure-facts.ts";
import { readingOf, whatParts, type FigureRow } from "../views/document/figure-row.ts";
import type { BudgetWhole, FigureSum } from "../views/document/figure-sum.ts";
import { printedForSum, sumOfAims } from "../views/document/printed-for-sum.ts";
import { boundedNumbers, numberWords, type Sides } from "../views/finding-numbers.ts";
import { maker } from "../views/maker.ts";

/** What the pieces of a card have in common. */
export interface CardSite {
  readonly base: string;
  readonly language: Language;
  readonly domain: Domain;
  readonly document: Document;
}

const inVietnamese = <E extends HTMLElement>(element: E, { language }: CardSite): E => {
  if (language !== "vi") element.lang = "vi";
  return element;
};

/** The figure as the document prints it. */
export function printedWords(row: FigureRow, site: CardSite): HTMLElement {
  const make = maker(site.document);
  if (row.as_printed === null) return make("span", "not-stated", figureWords[site.language].noFigure);
  return inVietnamese(make("span", "", row.as_printed), site);
}

/** Names and values, a line each. */
export function factList(facts: readonly Fact[], { language, document }: CardSite): HTMLElement {
  const make = maker(document);
  return make(
    "dl",
    "card-facts",
    ...facts.map(({ id, label, text, code, language: own }) => {
      const value = make("dd", "", text);
      if (own !== undefined && own !== language) value.lang = own;
      if (code !== undefined) value.append(" ", make("code", "", code));
      const line = make("div", "", make("dt", "", label), value);
      line.dataset["fact"] = id;
      return line;
    }),
  );
}

/** Figures as a list: each as printed, what it counts, its place, the way to it. */
export function figureList(rows: readonly FigureRow[], printedTotal: FigureRow | null, site: CardSite): HTMLElement[] {
  const make = maker(site.document);
  const words = figureDialogWords[site.language];
  const common = commonParts(rows, site.language);
  const list = make(
    "ul",
    "card-figures",
    ...rows.map((row) => {
      const link = make("a", "", printedWords(row, site));
      link.href = figureAddress(site.base, site.language, row.figure_id);
      const reading = readingOf(row, site.language);
      const own = whatParts(row, site.language).filter((part) => !common.includes(part));
      const about = [row === printedTotal ? words.printedTotal : "", reading ?? "", ...own].filter(Boolean).join(" · ");
      const badge = oneBadge(badgesOf([row.figure_id], site));
      const mark = badge ? [badgeMark(badge, site.document)] : [];
      return make(
        "li",
        "",
        link,
        ...mark,
        about === "" ? " · " : ` ${about} · `,
        inVietnamese(make("span", "card-remark", row.locator), site),
      );
    }),
  );
  return common.length === 0 ? [list] : [make("p", "card-remark", words.inCommon(common.join(" · "))), list];
}

/** What all figures of a list have in common, said once. */
function commonParts(rows: readonly FigureRow[], language: Language): string[] {
  const [first, ...others] = rows.map((row) => whatParts(row, language));
  return others.length === 0 ? [] : (first ?? []).filter((part) => others.every((parts) => parts.includes(part)));
}

/** What a sum is and whose. */
export function sumLines(sum: FigureSum, rows: readonly FigureRow[], site: CardSite): HTMLElement[] {
  const { language, document } = site;
  const make = maker(document);
  const words = figureDialogWords[language];
  if (sum.kind === "series") return aimLines(rows, site) ?? [make("p", "card-sum", words.series(rows.length))];
  if (sum.kind === "budgets") return [make("p", "card-sum", words.budgets(rows.length))];
  if (sum.amountVnd === null) return [];
  const amount = boundWords(sum.comparator, formatVnd(sum.amountVnd, language), language);
  const count = sum.addends.length;
  const said = sum.kind === "printed" ? words.sumPrinted(amount, count) : words.sumOurs(amount, count);
  return [
    make("p", "card-sum", said),
    ...otherTotal(sum, site),
    ...(sum.notStated > 0 ? [make("p", "card-remark", words.notStated(sum.notStated))] : []),
  ];
}

/** What aims come to where a finding adds them up, and what is printed instead; null of figures that nothing adds. */
function aimLines(rows: readonly FigureRow[], site: CardSite): HTMLElement[] | null {
  const finding = sumOfAims(rows, site.domain);
  if (!finding) return null;
  const said = figureDialogWords[site.language].sumOurs(sidesOf(finding, site.language).computed, rows.length);
  return [maker(site.document)("p", "card-sum", said), ...printedLine(finding, site)];
}

/** The total that the document prints where it is not what its parts come to, with the way to it. */
function otherTotal(sum: FigureSum, site: CardSite): HTMLElement[] {
  const finding = printedForSum(sum, site.domain);
  return finding ? printedLine(finding, site) : [];
}

function printedLine(finding: DomainFinding, { base, language, document }: CardSite): HTMLElement[] {
  const [total] = finding.figure_ids;
  if (total === undefined || finding.stated === null) return [];
  const make = maker(document);
  const link = make("a", "", figureDialogWords[language].printedOtherwise(sidesOf(finding, language).stated));
  link.href = figureAddress(base, language, total);
  return [make("p", "card-sum printed-otherwise", link)];
}

/** Both numbers of a finding in words, as exact as they are. */
function sidesOf(finding: DomainFinding, language: Language): Sides {
  const { stated, computed, unit } = finding;
  const words = (value: number | null) => (value === null ? "" : numberWords(value, unit, language, [stated, computed]));
  return boundedNumbers(finding, { stated: words(stated), computed: words(computed) }, language);
}

/** The division behind a share of a budget, with the figures that the divisor adds. */
export function wholeLines(whole: BudgetWhole, site: CardSite): HTMLElement[] {
  const { language, document } = site;
  const make = maker(document);
  const words = figureDialogWords[language];
  const amounts = [whole.partVnd, whole.amountVnd];
  const [part = "", all = ""] = amounts.map((amount) => formatVnd(amount, language, amounts));
  const budget = `${whole.year} · ${stageNames[language][whole.stage]}`;
  const count = whole.figures.length;
  const ofBudget = whole.hasPrinted ? words.budgetPrinted(count, budget) : words.budgetSum(count, budget);
  const said = whole.of === "part" ? words.containing(count) : ofBudget;
  return [
    make(
      "p",
      "card-share",
      `${words.share(boundWords(whole.comparator, formatShare(whole.share, language), language), part, all)} ${said}`,
    ),
    make("details", "card-divisor", make("summary", "", words.budgetFigures(count)), ...figureList(whole.figures, null, site)),
  ];
}

/** What a rate or an aim was measured on, where it is one. */
export function measuredOn(row: FigureRow, { language, document }: CardSite): HTMLElement[] {
  const make = maker(document);
  const words = figureDialogWords[language];
  if (row.kind === "disbursements" && row.denominator && row.value !== null) {
    const amount = row.denominator_vnd === null ? null : formatVnd(row.denominator_vnd, language);
    if (row.denominator === "not_stated" && amount === null) return [make("p", "", words.noDenominator)];
    return [make("p", "", words.rate(disbursementWords[language].denominators[row.denominator], amount))];
  }
  const rate = row.kind === "disbursements" ? computedRate(row, { language }) : null;
  if (rate !== null && row.amount_vnd !== null && row.denominator_vnd !== null) {
    const amounts = [row.amount_vnd, row.denominator_vnd];
    const [part = "", whole = ""] = amounts.map((amount) => formatVnd(amount, language, amounts));
    return [make("p", "card-share", words.share(rate, part, whole))];
  }
  if (row.out_of !== null) return [make("p", "", words.outOf(formatNumber(row.out_of, language)))];
  return row.unit === "percent" || row.unit === "percentage_points_a_year" ? [make("p", "", words.noWhole)] : [];
}

/** The findings that touch any of the figures, each with what it says. */
export function findingList(rows: readonly FigureRow[], { base, language, domain, document }: CardSite): HTMLElement[] {
  const make = maker(document);
  const ids = rows.map((row) => row.figure_id);
  return badgesOf(ids, { language, domain, base }).map((badge) => {
    const link = make("a", "", badge.label);
    link.href = badge.href;
    return make("p", "finding", badgeMark(badge, document), " ", link);
  });
}
