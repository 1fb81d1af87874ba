import { cardWords } from "../i18n/cards.ts";
import { named } from "../i18n/language.ts";
import { figureCard, type FigureCard } from "../views/document/figure-card.ts";
import { maker } from "../views/maker.ts";
import { cardBody } from "./card-content.ts";
import { placeCard } from "./card-place.ts";
import { leaveChart, moveInChart } from "./chart-keys.ts";
import { keepPlace, keptPlace, type KeptPlace } from "./highlight.ts";
import { figuresOf, siteOf } from "./plan-figures.ts";

/** What brought a card: it goes away as it came. */
type By = "pointer" | "focus" | "finger";

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
  if (shown?.mark === mark || shown?.by === "finger") return;
  timer = setTimeout(() => mark.isConnected && show(mark, "pointer"), openMs);
}

/** The keyboard has come to a mark. */
export function focusOn(mark: Element): void {
  if (document.activeElement === mark) show(mark, "focus");
}

/** A finger has tapped a mark: the card; the same mark again: its figure. */
export function tap(mark: Element): void {
  if (shown?.mark === mark && shown.by === "finger") location.assign(hrefOf(mark));
  else show(mark, "finger");
}

const hrefOf = (mark: Element) => mark.getAttribute("href") ?? "";

/** Which figures a mark stands for: the document by its code, and the numbers of the figures in it. */
export function figuresBehind(mark: Element): { plan: string; numbers: string[] } {
  const [, plan = "", number = ""] = /\/([^/]+)\/#(\d+)$/.exec(hrefOf(mark)) ?? [];
  return { plan, numbers: mark.getAttribute("data-figures")?.split(" ") ?? [number] };
}

function show(mark: Element, by: By): void {
  clearTimeout(timer);
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
    .then((content) => {
      if (shown !== mine) return;
      if (!content) throw new Error(`no such figures: ${plan} ${numbers.join(" ")}`);
      shown.place = keepable(mark, content);
      fill(cardBody(content, plan, headingOf(mark), site, document));
      put();
    })
    .catch((error: unknown) => {
      console.info("no details of this figure", error);
      if (shown !== mine) return;
      fill([make("p", "card-heading", headingOf(mark)), make("p", "card-remark", words.failed)]);
      put();
    });
}

/** The place of a mark, where pictures and tables say whose it is. */
function keepable(mark: Element, { place }: FigureCard): KeptPlace | null {
  const code = mark.closest("[data-locality]")?.getAttribute("data-locality");
  return code === place.code ? { code, name_vi: place.vi, name_en: place.en } : null;
}

/** A mark's own words; of a cell of a table, its row's too. */
function headingOf(mark: Element): string {
  const label = mark.getAttribute("aria-label");
  if (label !== null) return label;
  return [mark.closest("tr")?.querySelector("th"), mark].map((element) => element?.textContent.trim()).join(": ");
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
  card.replaceChildren(close, ...content, ...keys, make("p", "card-actions", open, ...(place ? [keepButton(place)] : [])));
}

function keepButton(place: KeptPlace): HTMLButtonElement {
  const button = make("button", "keep", words.keep(named(place, "name", site.language)));
  button.type = "button";
  button.setAttribute("aria-pressed", String(keptPlace()?.code === place.code));
  button.addEventListener("click", () => toggle(place));
  return button;
}

function toggle(place: KeptPlace): void {
  const isKept = keptPlace()?.code === place.code;
  keepPlace(isKept ? null : place);
  card.querySelector(".keep")?.setAttribute("aria-pressed", String(!isKept));
}

/** Beside the mark; on a phone at the bottom, where the page moves up if the card would cover the mark. */
function put(): void {
  if (!shown) return;
  const mark = shown.mark.getBoundingClientRect();
  card.classList.toggle("docked", phone.matches);
  if (!phone.matches) {
    const { left, top } = placeCard(
      mark,
      { width: card.offsetWidth, height: card.offsetHeight },
      { width: innerWidth, height: innerHeight },
    );
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
document.addEventListener("scroll", () => shown && !phone.matches && put(), { passive: true });
addEventListener("resize", put);
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const mark = event.target instanceof Element ? event.target.closest("svg.chart a") : null;
  if (event.key === "Escape") {
    // the first Esc takes the card away and leaves the focus where it is, the next one leaves the chart
    if (shown) hide();
    else if (mark) leaveChart(mark);
    return;
  }
  if (!mark) return;
  const isOwn = event.key === " " ? pressSpace(mark) : moveInChart(mark, event.key);
  if (isOwn) event.preventDefault();
});

/** Space on a mark keeps its place highlighted, as the button in the card does. */
function pressSpace(mark: Element): boolean {
  if (shown?.mark !== mark || !shown.place) return false;
  toggle(shown.place);
  return true;
}
