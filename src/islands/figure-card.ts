import { figuresAt } from "../i18n/addresses.ts";
import { cardWords } from "../i18n/cards.ts";
import { figureCard } from "../views/document/figure-card.ts";
import { maker } from "../views/maker.ts";
import { cardBody } from "./card-content.ts";
import { gap, placeCard } from "./card-place.ts";
import { leaveChart, moveInChart } from "./chart-keys.ts";
import type { KeptPlace } from "./highlight.ts";
import { keepable, keepButton, toggle } from "./keep-button.ts";
import { headingOf } from "./mark-words.ts";
import { figuresOf, siteOf } from "./plan-figures.ts";
import { isReturning, restOn } from "./returning.ts";
import { siteDomain } from "./site-domain.ts";
import css from "../styles/figure-card.css?inline";
import { adoptStyle } from "./adopt-style.ts";

adoptStyle(css);

/** What brought a card: it goes away as it came. */
type By = "pointer" | "focus";

const openMs = 120;
const closeMs = 300;
const site = siteOf(document);
const words = cardWords[site.language];
const make = maker(document);
const phone = matchMedia("(max-width: 751px)");

const card = make("div", "figure-card");
card.hidden = true;
card.setAttribute("role", "status");
card.setAttribute("aria-label", words.label);
document.body.append(card);

let shown: { readonly mark: Element; readonly by: By; place: KeptPlace | null } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A mouse rests on a mark. */
export function pointAt(mark: Element): void {
  clearTimeout(timer);
  if (shown?.mark === mark) return;
  timer = setTimeout(() => mark.isConnected && show(mark, "pointer"), openMs);
}

/** The keyboard rests on a mark: one that it only passes asks for nothing; nor does the focus that comes back from the full card. */
export function focusOn(mark: Element): void {
  // told late, when this code has come: the focus is on another mark by then, whose card must not be given up for this one's
  if (document.activeElement !== mark) return;
  clearTimeout(timer);
  const isOn = () => document.activeElement === mark && !isReturning(mark);
  timer = setTimeout(() => isOn() && show(mark, "focus"), openMs);
}

const hrefOf = (mark: Element) => mark.getAttribute("href") ?? "";

/** Which figures a mark stands for: the document by its code, and the numbers of the figures in it. */
export function figuresBehind(mark: Element): { plan: string; numbers: string[] } {
  const figures = figuresAt(hrefOf(mark), mark.getAttribute("data-figures")).map((id) => id.split(".") as [string, string]);
  return { plan: figures[0]?.[0] ?? "", numbers: figures.map(([, number]) => number) };
}

function show(mark: Element, by: By): void {
  clearTimeout(timer);
  if (document.querySelector("dialog[open]")) return;
  const mine = { mark, by, place: null };
  unmark();
  shown = mine;
  mark.setAttribute("data-shown", "");
  fill([make("p", "card-heading", headingOf(mark)), make("p", "card-remark", words.loading)]);
  card.hidden = false;
  put();
  const { plan, numbers } = figuresBehind(mark);
  figuresOf(plan)
    .then(({ document: of, rows }) => figureCard(of, rows, numbers, site.language))
    .then(async (content) => {
      // most figures are touched by no finding, and need not wait for them
      const isTouched = content?.figures.some(({ findings }) => findings.length > 0);
      const domain = isTouched ? await siteDomain().catch(() => null) : null;
      if (shown !== mine) return;
      if (!content) throw new Error(`no such figures: ${plan} ${numbers.join(" ")}`);
      shown.place = keepable(mark, { locality_code: content.place.code, name_vi: content.place.vi, name_en: content.place.en });
      fill(cardBody(content, plan, headingOf(mark), { ...site, domain }, document));
      put();
    })
    .catch((error: unknown) => {
      console.info("no details of this figure", error);
      if (shown !== mine) return;
      fill([make("p", "card-heading", headingOf(mark)), make("p", "card-remark", words.failed)]);
      put();
    });
}

function fill(content: readonly HTMLElement[]): void {
  if (!shown) return;
  const { mark, by, place } = shown;
  const open = make("a", "", words.open);
  open.href = hrefOf(mark);
  const close = make("button", "card-close", "×");
  close.type = "button";
  close.setAttribute("aria-label", words.close);
  close.addEventListener("click", hide);
  const keys = by === "focus" ? [make("p", "card-keys", place ? words.keysWithPlace : words.keys)] : [];
  card.replaceChildren(close, ...content, ...keys, make("p", "card-actions", open, ...(place ? [keepButton(place, document)] : [])));
}

/** Beside the mark; on a phone at the bottom, where the page moves up if the card would cover the mark. */
function put(): void {
  if (!shown) return;
  const mark = shown.mark.getBoundingClientRect();
  card.classList.toggle("docked", phone.matches);
  if (!phone.matches) {
    const side = shown.mark.closest("svg, table") ? "beside" : "below";
    // of words it is no higher than there is room above or below them
    const room = side === "below" ? Math.max(mark.top, innerHeight - mark.bottom) - 2 * gap : innerHeight;
    card.style.setProperty("--room", `${Math.floor(room)}px`);
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { left, top } = placeCard(mark, size, { width: innerWidth, height: innerHeight }, side);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
    return;
  }
  card.style.left = card.style.top = "";
  document.body.style.paddingBottom = `${card.offsetHeight}px`;
  const covered = mark.bottom + 8 - card.getBoundingClientRect().top;
  if (covered > 0) scrollBy(0, Math.min(covered, mark.top - 8));
}

/** The mark that a card is about bears a sign of it. */
function unmark(): void {
  shown?.mark.removeAttribute("data-shown");
}

function hide(): void {
  clearTimeout(timer);
  unmark();
  shown = null;
  card.hidden = true;
  document.body.style.paddingBottom = "";
}

document.addEventListener("pointerover", ({ target, pointerType }) => {
  if (shown?.by !== "pointer" || pointerType !== "mouse" || !(target instanceof Node)) return;
  // on the mark or in the card it stays; on its way between them it waits; on another mark that one's card comes instead
  clearTimeout(timer);
  if (!card.contains(target) && !shown.mark.contains(target)) timer = setTimeout(hide, closeMs);
});
document.documentElement.addEventListener("pointerleave", () => shown?.by === "pointer" && hide());
document.addEventListener("focusout", ({ target, relatedTarget }) => {
  const isInside = relatedTarget instanceof Node && card.contains(relatedTarget);
  if (shown?.by === "focus" && target === shown.mark && !isInside) hide();
});
document.addEventListener("pointerdown", ({ target }) => {
  if (shown && target instanceof Node && !card.contains(target) && !shown.mark.contains(target)) hide();
});
// also of a table in its window
document.addEventListener("scroll", () => shown && !phone.matches && put(), { passive: true, capture: true });
addEventListener("resize", put);
// the full card has come instead
document.addEventListener("ro-card", hide);
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const mark = event.target instanceof Element ? event.target.closest("svg.chart a") : null;
  if (event.key === "Escape") {
    // the first Esc takes the card away and leaves the focus where it is, the next one leaves the chart
    if (shown) hide();
    else if (mark) {
      leaveChart(mark);
      // the words below the picture are wanted, not the card of the first figure there
      restOn(document.activeElement);
    }
    return;
  }
  const isOwn = event.key === " " ? pressSpace(event.target) : mark !== null && moveInChart(mark, event.key);
  if (isOwn) event.preventDefault();
});

/** Space on a mark keeps its place highlighted, as the button in the card does. */
function pressSpace(target: EventTarget | null): boolean {
  if (!shown?.place || shown.mark !== target) return false;
  toggle(shown.place, document);
  return true;
}
