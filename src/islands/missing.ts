import type { Places } from "../domain/place.ts";
import { findPlaces, searchIndex } from "../domain/search.ts";
import { address } from "../i18n/addresses.ts";
import type { Language } from "../i18n/language.ts";
import { parentNames, unitTitle } from "../i18n/place-names.ts";
import { download } from "../query/download.ts";
import { wordsOfPath } from "./path-words.ts";

/** So many places are suggested: as many as have their room from the start. */
const mostSuggested = 2;

/** Where there is no page: the places that the address may have meant, in its language. Without a script the lists below stand alone. */
class MissingPage extends HTMLElement {
  connectedCallback(): void {
    const base = this.dataset["base"] ?? "/";
    const language: Language = location.pathname.startsWith(`${base}en/`) ? "en" : "vi";
    if (this.closest<HTMLElement>("[lang]")?.lang !== language) return;
    const texts = location.pathname.endsWith("/404.html") ? [] : wordsOfPath(location.pathname, base);
    this.#suggest(texts, language, base).catch(() => this.#sayNone());
  }

  async #suggest(texts: readonly string[], language: Language, base: string): Promise<void> {
    const url = new URL(this.dataset["src"] ?? "", document.baseURI).href;
    const bytes = await download(url, { signal: new AbortController().signal });
    const index = searchIndex((JSON.parse(new TextDecoder().decode(bytes)) as Places).places);
    const found = texts.map((text) => findPlaces(text, index, mostSuggested)).find((places) => places.length > 0);
    const list = this.querySelector("ul");
    if (!found || !list) {
      this.#sayNone();
      return;
    }
    list.replaceChildren(
      ...found.map(({ place }) => {
        const link = document.createElement("a");
        link.href = address(base, language, "locality", place.locality_code);
        link.textContent = [unitTitle(place, language), parentNames(place, index.known, language)].filter(Boolean).join(", ");
        const line = document.createElement("li");
        line.append(link);
        return line;
      }),
    );
    this.removeAttribute("data-waiting");
  }

  /** Its room is not left blank. */
  #sayNone(): void {
    this.querySelector("p")?.replaceChildren(this.dataset["none"] ?? "");
    this.removeAttribute("data-waiting");
  }
}

customElements.define("ro-missing", MissingPage);
