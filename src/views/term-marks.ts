import { address } from "../i18n/addresses.ts";
import type { Language } from "../i18n/language.ts";
import { siteWords } from "../i18n/site.ts";
import { termForms } from "../i18n/term-forms.ts";
import { termIds, type TermId } from "../i18n/term-ids.ts";
import { maker } from "./maker.ts";

/** A term in a text: where its words begin and end. */
export interface FoundTerm {
  readonly id: TermId;
  readonly start: number;
  readonly end: number;
}

const patterns = new Map<Language, { readonly pattern: RegExp; readonly ids: ReadonlyMap<string, TermId> }>();
const plain = (text: string) => text.toLowerCase().replaceAll("\u00a0", " ");

/** All forms as one pattern, the longest first, so that a term inside a longer one is never taken for it. */
function formsOf(language: Language) {
  const known = patterns.get(language);
  if (known) return known;
  const forms = termIds.flatMap((id) => termForms[language][id]?.split("; ").map((form) => [form, id] as const) ?? []);
  const sought = forms.map(([form]) => form).sort((a, b) => b.length - a.length);
  const written = sought.map((form) => (form.startsWith("· ") ? `(?<=· )${form.slice(2)}` : form).replaceAll(/(?<!·) /g, "[ \u00a0]"));
  const made = {
    pattern: new RegExp(`(?<![\\p{L}-])(?:${written.join("|")})(?![\\p{L}-])`, "giu"),
    ids: new Map(forms.map(([form, id]) => [form.replace("· ", ""), id])),
  };
  patterns.set(language, made);
  return made;
}

/** The terms of a text in their order, each where it stands first, without those in `told`, to which they are added. */
export function termsIn(text: string, language: Language, told: Set<TermId>): FoundTerm[] {
  const { pattern, ids } = formsOf(language);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const id = ids.get(plain(match[0]));
    if (id === undefined || told.has(id)) return [];
    told.add(id);
    return [{ id, start: match.index, end: match.index + match[0].length }];
  });
}

/** Where terms are explained in place; what already leads somewhere stays as it is. */
const places = [".notes li", "caption"];
/**
 * Whose terms are explained in a line of their own: split into pieces, a sentence above the picture would jump when the fonts come,
 * and the heads of a table become buttons.
 */
const untouched = [".title", ".sentence", "thead th"];
const closed = "a, button, summary, svg, h2, h3";

interface Site {
  readonly language: Language;
  readonly base: string;
}

/**
 * What a view drew, with its terms linked to their meaning, each once: in the notes and the caption where it stands first, all others
 * in a line before the table. The same at build and in the browser.
 */
export function explainedView(elements: HTMLElement[], site: Site, document: Document): HTMLElement[] {
  const make = maker(document);
  const told = new Set<TermId>();
  markTerms(elements, places, told, site, document);
  const others = untouched
    .flatMap((place) => matching(elements, place))
    .flatMap((element) => {
      const words = element.textContent;
      return termsIn(words, site.language, told).map(({ id, start, end }) =>
        termLink(id, words.slice(start, end).toLowerCase(), site, document),
      );
    });
  if (others.length === 0) return elements;
  const line = make("p", "terms", siteWords[site.language].figure.terms, ...others.flatMap((link) => [" ", make("span", "", link)]));
  const table = elements.findIndex((element) => element.matches(".table"));
  return table < 0 ? [...elements, line] : [...elements.slice(0, table), line, ...elements.slice(table)];
}

/** The terms inside some elements linked to their meaning, each where it stands first. */
export function markTerms(
  elements: readonly HTMLElement[],
  within: readonly string[],
  told: Set<TermId>,
  site: Site,
  document: Document,
): void {
  for (const element of within.flatMap((place) => matching(elements, place)))
    for (const text of textsIn(element, site.language)) markIn(text, told, site, document);
}

function matching(elements: readonly HTMLElement[], place: string): Element[] {
  return elements.flatMap((root) => [...(root.matches(place) ? [root] : []), ...root.querySelectorAll(place)]);
}

function textsIn(element: Element, language: Language): Text[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return [node as Text];
    if (node.nodeType !== 1) return [];
    const child = node as HTMLElement;
    return child.matches(closed) || (child.lang !== "" && child.lang !== language) ? [] : textsIn(child, language);
  });
}

function markIn(text: Text, told: Set<TermId>, site: Site, document: Document): void {
  const words = text.data;
  const found = termsIn(words, site.language, told);
  if (found.length === 0) return;
  const pieces = found.flatMap(({ id, start, end }, at) => [
    words.slice(found[at - 1]?.end ?? 0, start),
    termLink(id, words.slice(start, end), site, document),
  ]);
  text.replaceWith(...[...pieces, words.slice(found.at(-1)?.end)].filter((piece) => piece !== ""));
}

function termLink(id: TermId, words: string, { language, base }: Site, document: Document): HTMLElement {
  const link = maker(document)("a", "term", words);
  link.href = `${address(base, language, "method")}#term-${id}`;
  return link;
}
