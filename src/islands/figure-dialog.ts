import { figuresAt } from "../i18n/addresses.ts";
import { figureDialogWords } from "../i18n/figure-dialog.ts";
import { named } from "../i18n/language.ts";
import { markTerms } from "../views/term-marks.ts";
import { maker } from "../views/maker.ts";
import { dialogContent, numberHeading, reportLink, type CardSubject } from "./dialog-content.ts";
import { keepable, keepButton } from "./keep-button.ts";
import { drawnBeside, sqlOf } from "./mark-sql.ts";
import { headingOf } from "./mark-words.ts";
import { figuresOf, siteOf } from "./plan-figures.ts";
import { restOn } from "./returning.ts";
import { siteDomain } from "./site-domain.ts";
import cardCss from "../styles/figure-card.css?inline";
import css from "../styles/figure-dialog.css?inline";
import { adoptStyle } from "./adopt-style.ts";

// the words of a card look the same in the small one and in the full one
adoptStyle(cardCss);
adoptStyle(css);

const site = siteOf(document);
const words = figureDialogWords[site.language];
const make = maker(document);

const heading = make("h2", "");
heading.id = "figure-dialog-heading";
heading.tabIndex = -1;
const close = make("button", "card-close", "×");
close.type = "button";
close.setAttribute("aria-label", words.close);
const body = make("div", "dialog-body");
const actions = make("p", "card-actions");
const dialog = make("dialog", "figure-dialog", make("div", "dialog-head", heading, close), body, actions);
dialog.setAttribute("aria-labelledby", heading.id);
document.body.append(dialog);

/** Where a card explains its terms. */
const inCard = [".card-sum", ".card-facts :not([data-fact=document]) > dd", "section > p:not(.citation)"];
let opener: SVGElement | HTMLElement | null = null;
let turn = 0;

/** Opens the full card of what a link to figures stands for. */
export function openDialog(link: SVGElement | HTMLElement): void {
  opener = link;
  turn += 1;
  const mine = turn;
  const href = hrefOf(link);
  const ids = figuresAt(href, link.getAttribute("data-figures"));
  const open = make("a", "", words.open);
  open.href = href;
  // on the document's own page the link leads to what lies under the card
  open.addEventListener("click", shut);
  heading.textContent = headingOf(link);
  body.replaceChildren(make("p", "card-remark", words.loading));
  actions.replaceChildren(open, reportLink(ids, location.pathname + location.search, { ...site, document }));
  dialog.setAttribute("aria-busy", "true");
  document.dispatchEvent(new Event("ro-card"));
  if (!dialog.open) dialog.showModal();
  body.scrollTop = 0;
  heading.focus();
  subjectOf(link, ids)
    .then(async (subject) => ({ subject, domain: await siteDomain() }))
    .then(({ subject, domain }) => {
      if (turn !== mine) return;
      const own = { base: site.base, language: site.language, domain, document };
      const place = keepable(link, subject.document);
      const keep = place ? [make("p", "keep-line", keepButton(place, document))] : [];
      if (isNumbered(link)) heading.textContent = numberHeading(subject.rows, site.language);
      else if (isInWords(link)) heading.textContent = `${named(subject.document, "name", site.language)}: ${headingOf(link)}`;
      const content = dialogContent(subject, own);
      markTerms(content, inCard, new Set(), own, document);
      body.replaceChildren(...content, ...keep);
    })
    .catch((error: unknown) => {
      console.info("no details of this figure", error);
      if (turn === mine) body.replaceChildren(make("p", "card-remark", words.failed));
    })
    .finally(() => turn === mine && dialog.removeAttribute("aria-busy"));
}

/** The whole address of a link, also of one on the document's own page. */
const hrefOf = (link: Element) => new URL(link.getAttribute("href") ?? "", location.href).href;

async function subjectOf(link: Element, ids: readonly string[]): Promise<CardSubject> {
  const plan = ids[0]?.split(".")[0] ?? "";
  const { document: of, rows: all } = await figuresOf(plan);
  const rowsOf = (numbers: readonly string[]) => numbers.flatMap((number) => all.filter((row) => String(row.figure_no) === number));
  const rows = rowsOf(ids.map((id) => id.slice(plan.length + 1)));
  if (rows.length === 0) throw new Error(`no such figures: ${ids.join(" ")}`);
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  return {
    ...{ document: of, all, rows, sql: sqlOf(link, rows), version: site.version },
    share: tellsShare(link) ? drawnBeside(link).map(rowsOf) : null,
    whole: rowsOf(link.getAttribute("data-whole")?.split(" ") ?? []),
    origin: new URL(canonical ?? location.href).origin,
  };
}

/** Whether a link says no more of its figure than its number, or stands in a row that does not. */
const isNumbered = (link: Element) => /^\d+$/.test((link.closest("tr")?.querySelector("th") ?? link).textContent);

/** Whether a link is a figure of a title or a sentence, whose words alone say no place. */
const isInWords = (link: Element) => !link.hasAttribute("aria-label") && link.closest("table, svg") === null;

/** Whether a link's own words tell a share: what it was divided by is then told too. */
const tellsShare = (link: Element) => (link.getAttribute("aria-label") ?? link.textContent).includes("%");

/** The browser gives the focus back to the mark before it tells that the dialog is closed. */
function shut(): void {
  restOn(opener);
  dialog.close();
}
dialog.addEventListener("cancel", (event) => {
  event.preventDefault();
  shut();
});
dialog.addEventListener("close", () => opener?.focus());
close.addEventListener("click", shut);
// a press beside the card, on the dimmed page
dialog.addEventListener("click", ({ target }) => target === dialog && shut());
