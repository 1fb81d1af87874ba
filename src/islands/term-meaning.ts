import { glossaryTerms } from "../i18n/glossary.ts";
import { maker } from "../views/maker.ts";
import { siteOf } from "./plan-figures.ts";
import css from "../styles/term-meaning.css?inline";
import { adoptStyle } from "./adopt-style.ts";

adoptStyle(css);

const { language } = siteOf(document);
const make = maker(document);
const terms = new Map<string, ReturnType<typeof glossaryTerms>[number]>(glossaryTerms(language).map((term) => [term.id, term]));

const box = make("div", "term-meaning");
box.id = "term-meaning";
box.setAttribute("role", "tooltip");
box.setAttribute("popover", "manual");
document.body.append(box);

/** Between a term and its meaning, and from the edge of the screen, px. */
const gap = 8;
let shown: HTMLElement | null = null;

/** Tells what a term means, beside it. */
export function explain(link: HTMLElement): void {
  const term = terms.get(link.getAttribute("href")?.split("#term-")[1] ?? "");
  // a cell of a picture without a figure says itself what its empty means
  const label = link.getAttribute("aria-label");
  if ((!term && label === null) || shown === link) return;
  hide();
  if (term) {
    const original = make("span", "", ` (${term.vi})`);
    original.lang = "vi";
    box.replaceChildren(make("b", "", term.term), ...(language === "vi" ? [] : [original]), `: ${term.meaning}`);
  } else box.replaceChildren(label ?? "");
  // inside an open card it would lie under it
  (link.closest("dialog") ?? document.body).append(box);
  box.showPopover();
  if (term) link.setAttribute("aria-describedby", box.id);
  shown = link;
  put();
}

/** Below the line of its term, at the foot of the screen above it; it goes with a term that is scrolled away. */
function put(): void {
  if (!shown) return;
  const { left, top, bottom } = shown.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) {
    hide();
    return;
  }
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  const below = bottom + gap;
  box.style.left = `${Math.max(gap, Math.min(left, innerWidth - gap - size.width))}px`;
  box.style.top = `${below + size.height + gap <= innerHeight ? below : top - gap - size.height}px`;
}

/** A finger: the meaning; the same term again: its place in the list. */
export function tapTerm(link: HTMLElement): void {
  if (shown === link) location.assign(link.getAttribute("href") ?? "");
  else explain(link);
}

function hide(): void {
  shown?.removeAttribute("aria-describedby");
  shown = null;
  if (box.matches(":popover-open")) box.hidePopover();
}

document.addEventListener("pointerover", ({ target, pointerType }) => {
  if (pointerType === "mouse" && target instanceof Node && !shown?.contains(target) && !box.contains(target)) hide();
});
document.addEventListener("focusout", ({ target }) => target === shown && hide());
document.addEventListener("pointerdown", ({ target }) => {
  if (target instanceof Node && !shown?.contains(target)) hide();
});
document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
// the keyboard moves the page to what it reaches
addEventListener("scroll", put, { passive: true });
