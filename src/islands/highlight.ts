import { cardWords } from "../i18n/cards.ts";
import { named, type Language } from "../i18n/language.ts";
import { maker } from "../views/maker.ts";
import css from "../styles/highlight.css?inline";
import { adoptStyle } from "./adopt-style.ts";

adoptStyle(css);

/** A place that a reader follows from picture to picture and page to page. */
export interface KeptPlace {
  readonly code: string;
  readonly name_vi: string;
  readonly name_en: string;
}

const keptAt = "ro-von-highlight";
const className = "highlighted";
/** Shapes that take the second colour; those whose colour means a fund source, or that nothing is stated, keep theirs. */
const shapes = ".bar:not(.not-stated) rect, .stem rect, .spent rect, .bound :is(circle, rect, path), .rate :is(circle, rect, path)";

let observer: MutationObserver | null = null;

/** The place that is kept for as long as the tab is open; null where none is, or nothing may be kept. */
export function keptPlace(): KeptPlace | null {
  try {
    return JSON.parse(sessionStorage.getItem(keptAt) ?? "null") as KeptPlace | null;
  } catch {
    return null;
  }
}

/** Keeps a place highlighted from now on, or none. */
export function keepPlace(place: KeptPlace | null): void {
  try {
    if (place) sessionStorage.setItem(keptAt, JSON.stringify(place));
    else sessionStorage.removeItem(keptAt);
  } catch {
    // nothing may be kept: it holds for this page
  }
  show(place);
}

/** Highlights the kept place, or the one that the address names, which is then kept. */
export function startHighlight(): void {
  const code = new URLSearchParams(location.search).get("highlight");
  const kept = keptPlace();
  if (code !== null && code !== kept?.code) keepPlace(placeOnPage(code));
  else show(kept);
}

/** A place by its code, with the name that the page gives it. */
function placeOnPage(code: string): KeptPlace {
  const box = document.querySelector<HTMLElement>(`input[name=localities][value="${CSS.escape(code)}"]`);
  const own = document.querySelector<HTMLElement>(`.keep[data-place="${CSS.escape(code)}"]`)?.dataset;
  const name = box?.dataset["name"] ?? code;
  return { code, name_vi: own?.["vi"] ?? name, name_en: own?.["en"] ?? name };
}

function show(place: KeptPlace | null): void {
  observer?.disconnect();
  const main = document.querySelector("main");
  if (!main) return;
  mark(main, place?.code ?? null);
  showChip(place);
  for (const button of document.querySelectorAll<HTMLElement>(".keep[data-place]"))
    button.setAttribute("aria-pressed", String(button.dataset["place"] === place?.code));
  if (!place) return;
  observer = new MutationObserver(() => mark(main, place.code));
  observer.observe(main, { childList: true, subtree: true });
}

// the other of the two pictures is shown: its shapes have a place now
matchMedia("(min-width: 752px)").addEventListener("change", () => {
  const main = document.querySelector("main");
  const kept = keptPlace();
  if (main && kept) mark(main, kept.code);
});

/** Sets the class on every mark, name and row of the place, and takes it off all others. */
export function mark(main: Element, code: string | null): void {
  for (const old of main.querySelectorAll(`.${className}`)) {
    old.classList.remove(className);
    if (old.getAttribute("class") === "") old.removeAttribute("class");
  }
  if (code === null) return;
  for (const element of main.querySelectorAll(`[data-locality="${CSS.escape(code)}"]`)) element.classList.add(className);
  for (const chart of main.querySelectorAll("svg.chart")) {
    if (chart.getClientRects().length === 0) continue;
    const boxes = [...chart.querySelectorAll(`a.${className}`)].map((link) => link.getBoundingClientRect());
    for (const shape of chart.querySelectorAll(shapes)) {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      if (boxes.some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom)) shape.classList.add(className);
    }
  }
}

/** Which place is highlighted, and how to end it; a reader may be on a page that has nothing of it. */
function showChip(place: KeptPlace | null): void {
  document.querySelector(".kept-place")?.remove();
  if (!place) return;
  const language = document.documentElement.lang as Language;
  const words = cardWords[language];
  const make = maker(document);
  const button = make("button", "", words.drop);
  button.type = "button";
  button.addEventListener("click", () => keepPlace(null));
  document.body.append(make("p", "kept-place", make("span", "", words.kept(named(place, "name", language))), button));
}
