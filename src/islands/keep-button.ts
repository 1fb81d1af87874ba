import { cardWords } from "../i18n/cards.ts";
import { named } from "../i18n/language.ts";
import { maker } from "../views/maker.ts";
import { keepPlace, keptPlace, type KeptPlace } from "./highlight.ts";
import { siteOf } from "./plan-figures.ts";

/** The place of a mark, where pictures and tables say whose it is. */
export function keepable(mark: Element, place: KeptPlaceRow): KeptPlace | null {
  const code = mark.closest("[data-locality]")?.getAttribute("data-locality");
  return code === place.locality_code ? { code, name_vi: place.name_vi, name_en: place.name_en } : null;
}
interface KeptPlaceRow {
  readonly locality_code: string;
  readonly name_vi: string;
  readonly name_en: string;
}

/** Keeps a place highlighted on every page, or no longer. */
export function keepButton(place: KeptPlace, document: Document): HTMLButtonElement {
  const { language } = siteOf(document);
  const button = maker(document)("button", "keep", cardWords[language].keep(named(place, "name", language)));
  button.type = "button";
  button.setAttribute("aria-pressed", String(isKept(place)));
  button.addEventListener("click", () => toggle(place, document));
  return button;
}

/** The button beside the heading of a place's own pages was pressed. */
export function press({ dataset }: HTMLElement): void {
  const { place: code = "", vi: name_vi = "", en: name_en = "" } = dataset;
  toggle({ code, name_vi, name_en }, document);
}

export function toggle(place: KeptPlace, document: Document): void {
  keepPlace(isKept(place) ? null : place);
  for (const button of document.querySelectorAll(".keep:not([data-place])")) button.setAttribute("aria-pressed", String(isKept(place)));
}

const isKept = (place: KeptPlace) => keptPlace()?.code === place.code;
