import { shortMoney } from "../../src/domain/format.ts";
import type { DomainFinding } from "../../src/domain/domain.ts";
import type { Language } from "../../src/i18n/language.ts";
import { amountsIn } from "./place-pages.ts";

/**
 * The words whose figures are links: the title and the sentence of each picture, what must be known of it, the head of a place's page,
 * and why another place is like it. A note that leads somewhere as a whole is none of them.
 */
export const sentences = ".title, .sentence, .caveat:not(:has(> a:first-child)), .lead, .reason";

/** The figures of the compiled tables by their id, as text of their CSV files. */
export type Published = ReadonlyMap<string, Row>;
type Row = Readonly<Record<string, string>>;

const money = { vi: /\d[\d.,]* (đồng|nghìn đồng|triệu đồng|tỷ đồng)/g, en: /VND \d[\d.,]*( (thousand|million|billion))?/g } as const;
const number = { vi: /\d[\d.]*(?:,\d+)?/g, en: /\d[\d,]*(?:\.\d+)?/g } as const;

/** Every number that words name, amounts in whole đồng and before the others. */
export function numbersIn(words: string, language: Language): number[] {
  const text = words.replaceAll("\u00a0", " ").replaceAll("\u2060", "");
  const read = (figure: string) => Number(language === "vi" ? figure.replaceAll(".", "").replace(",", ".") : figure.replaceAll(",", ""));
  const others = [...text.replaceAll(money[language], "").matchAll(number[language])].map(([figure]) => read(figure));
  return [...amountsIn(text), ...others];
}

/** The figures that a link leads to: the first by its address, the others by their numbers. */
export function figuresOf(link: Element): string[] {
  const [, plan = "", first = ""] = /\/([^/]+)\/#(\d+)$/.exec(link.getAttribute("href") ?? "") ?? [];
  return (link.getAttribute("data-figures") ?? first).split(" ").map((one) => `${plan}.${one}`);
}

/** The linked figures in the sentences of a page. */
export function figuresIn(page: ParentNode): Element[] {
  return [...page.querySelectorAll(sentences)].flatMap((sentence) => [...sentence.querySelectorAll("a:not(.badge)")]);
}

/** The linked figures that do not say what stands in the table that their document was read into, a line each. */
export function sentenceFaults(page: ParentNode, language: Language, published: Published): string[] {
  return figuresIn(page).flatMap((link) => {
    const told = String(numbersIn(link.textContent, language));
    const printed = numbersOf(figuresOf(link).map((id) => published.get(id) ?? { amount_vnd: "none" }));
    const isSame = printed.some((numbers) => numbers.length > 0 && String(numbers) === told);
    const same = isSame || saysShare(link, language, published) || saysDenominator(link, language, published);
    return same ? [] : [`“${link.textContent}” leads to ${figuresOf(link).join(" ")}: ${printed.join("; ")}`];
  });
}

/** Whether a link tells what a rate is a share of, in the short form that stands behind the rate. */
function saysDenominator(link: Element, language: Language, published: Published): boolean {
  return figuresOf(link).some((id) => {
    const whole = published.get(id)?.["denominator_vnd"] ?? "";
    return whole !== "" && link.textContent === shortMoney(Number(whole), language);
  });
}

/** Whether a link tells how much of all the money of their document, year and stage some amounts are, as such shares are rounded. */
function saysShare(link: Element, language: Language, published: Published): boolean {
  const [told, ...more] = numbersIn(link.textContent, language);
  const own = figuresOf(link).flatMap((id): Row[] => [published.get(id)].filter((row) => row !== undefined));
  const [first] = own;
  if (told === undefined || more.length > 0 || !link.textContent.includes("%") || !first) return false;
  const isBeside = (row: Row) =>
    row["table"] === "allocations" && ["plan_code", "year", "stage"].every((name) => row[name] === first[name]);
  return Math.abs(told - (100 * addedUp(own)) / addedUp([...published.values()].filter(isBeside))) < 0.51;
}

/** Linked figures without the one badge of the findings that touch them, or with one that they should not have. */
export function badgeFaults(page: ParentNode, findings: readonly DomainFinding[]): string[] {
  return figuresIn(page).flatMap((link) => {
    const own = findings.filter(({ figure_ids }) => figure_ids.some((id) => figuresOf(link).includes(id)));
    const next = link.nextElementSibling;
    const led = next?.matches(".badge") === true ? (next.getAttribute("href")?.split("#")[1] ?? "") : null;
    const isRight = led === null ? own.length === 0 : own.some(({ finding_id }) => finding_id === led);
    return isRight ? [] : [`“${link.textContent}” has the badge ${led ?? "of none"}`];
  });
}

/** What one figure states, a rate with its amount or without; of several the sum, which may stand printed before its parts. */
function numbersOf(rows: readonly Row[]): number[][] {
  const [first = {}, ...rest] = rows;
  const value = (name: string) => (first[name] === undefined || first[name] === "" ? [] : [Number(first[name])]);
  const [amount, values] = [value("amount_vnd"), ["rate", "rate_high", "value", "value_high"].flatMap(value)];
  if (rest.length > 0) return [[addedUp(rows)]];
  const [whole] = value("denominator_vnd");
  // computed where none is printed
  const rate = whole === undefined || values.length > 0 ? [] : amount.map((spent) => Math.round((1000 * spent) / whole) / 10);
  return [[...amount, ...values], values, amount, [...amount, ...rate], rate];
}

/** The sum of some amounts, the first of which may be their printed total. */
function addedUp([first = {}, ...rest]: readonly Row[]): number {
  const sum = (some: readonly Row[]) => some.reduce((total, row) => total + Number(row["amount_vnd"] ?? ""), 0);
  const isOf = (key: string) => rest.every((row) => first[key] === "all" || first[key] === row[key]);
  const holds = isOf("fund_source") && isOf("expenditure_type");
  const isPrinted = first["table"] === "stated_totals" && holds && Number(first["amount_vnd"]) === sum(rest);
  return isPrinted ? sum(rest) : sum([first, ...rest]);
}

/** No amount of a document: the word for a rate, and differences. */
const ours = /tỷ lệ|(chênh|difference) [^;.]*/g;

/** Amounts of money that the sentences of a page name without a way to their figure. */
export function amountsWithoutLink(page: ParentNode): string[] {
  return [...page.querySelectorAll(sentences)].flatMap((sentence) => {
    const rest = sentence.cloneNode(true) as Element;
    for (const link of rest.querySelectorAll("a")) link.remove();
    return amountsIn(rest.textContent.replaceAll(ours, "")).length === 0 ? [] : [rest.textContent];
  });
}
