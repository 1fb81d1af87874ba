import type { Places } from "../domain/place.ts";
import { findPlaces, searchIndex, type Found, type SearchIndex } from "../domain/search.ts";
import { address } from "../i18n/addresses.ts";
import type { Language } from "../i18n/language.ts";
import { codeName, nowWords, parentNames, unitTitle } from "../i18n/place-names.ts";
import { searchWords } from "../i18n/search.ts";
import { download } from "../query/download.ts";

/** So many places are offered at once. */
const mostOffered = 8;

/**
 * A box that finds a place by any spelling: a combobox with a list, as the ARIA Authoring Practices describe it. The names
 * come when a reader reaches for it; without a script the list of places below it stands alone.
 */
class PlaceSearch extends HTMLElement {
  #index: Promise<SearchIndex> | null = null;
  #found: readonly Found[] = [];
  /** Which place Enter takes; none while the reader types. */
  #active = -1;
  /** Of several answers on their way only the last counts. */
  #turn = 0;

  connectedCallback(): void {
    const input = this.#input;
    if (!input) return;
    input.disabled = false;
    input.addEventListener("focus", () => void this.#names().catch(() => undefined));
    input.addEventListener("input", () => void this.#search());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => this.#close());
    // a press on a place must not take the focus away before it is a click
    this.#list?.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list?.addEventListener("click", (event) => {
      const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
      if (option) this.#go(Number(option.getAttribute("data-at")), event.ctrlKey || event.metaKey);
    });
    // a page that comes back from the browser's memory still has what was typed
    if (input.value !== "" && document.activeElement === input) void this.#search();
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector("input");
  }
  get #list(): HTMLElement | null {
    return this.querySelector("[role=listbox]");
  }
  get #language(): Language {
    return this.closest<HTMLElement>("[lang]")?.lang as Language;
  }

  #names(): Promise<SearchIndex> {
    const url = new URL(this.dataset["src"] ?? "", document.baseURI).href;
    this.#index ??= download(url, { signal: new AbortController().signal }).then((bytes) =>
      searchIndex((JSON.parse(new TextDecoder().decode(bytes)) as Places).places),
    );
    // the next key asks again
    this.#index.catch(() => (this.#index = null));
    return this.#index;
  }

  /** Offers what the typed text may mean; returns whether it is still what is typed. */
  async #search(): Promise<boolean> {
    const turn = ++this.#turn;
    const words = searchWords[this.#language];
    const text = this.#input?.value ?? "";
    if (text.trim() === "") {
      this.#close();
      this.#say("");
      return false;
    }
    try {
      if (!this.#index) this.#say(words.waiting);
      const index = await this.#names();
      if (turn !== this.#turn) return false;
      this.#found = findPlaces(text, index, mostOffered);
      this.#offer(index);
      this.#say(this.#found.length === 0 ? words.none : words.found(this.#found.length));
      return true;
    } catch {
      if (turn === this.#turn) this.#say(words.failed);
      return false;
    }
  }

  #offer({ known }: SearchIndex): void {
    const language = this.#language;
    const options = this.#found.map(({ place, how }, at) => {
      const option = document.createElement("li");
      option.id = `${this.#list?.id ?? ""}-${at}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset["at"] = String(at);
      const facts = [
        how === "code" && codeName(place, language),
        parentNames(place, known, language),
        nowWords(place, known, language),
        searchWords[language].plans(place.plans.length),
      ];
      const lines = [unitTitle(place, language), facts.filter(Boolean).join(" · ")].map((text, line) => {
        const element = document.createElement(line === 0 ? "strong" : "span");
        element.textContent = text;
        return element;
      });
      option.classList.toggle("planned", place.plans.length > 0);
      option.append(...lines);
      return option;
    });
    this.#list?.replaceChildren(...options);
    this.#open(options.length > 0);
  }

  #key(event: KeyboardEvent): void {
    const last = this.#found.length - 1;
    const isOpen = this.#list?.hidden === false;
    const moves: Readonly<Record<string, () => number>> = {
      ArrowDown: () => (this.#active >= last ? 0 : this.#active + 1),
      ArrowUp: () => (this.#active <= 0 ? last : this.#active - 1),
    };
    const move = moves[event.key];
    if (move && this.#found.length > 0) {
      event.preventDefault();
      if (!isOpen) this.#open(true);
      this.#activate(move());
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      void this.#enter(isOpen);
    } else if (event.key === "Escape" && (isOpen || this.#input?.value !== "")) {
      event.preventDefault();
      if (isOpen) this.#close();
      else if (this.#input) {
        this.#input.value = "";
        this.#say("");
      }
    }
  }

  /** The place that is marked, or else the likeliest; one that is typed before the names are there is waited for. */
  async #enter(isOpen: boolean): Promise<void> {
    if (isOpen || (await this.#search())) this.#go(Math.max(this.#active, 0), false);
  }

  #activate(at: number): void {
    this.#active = at;
    const options = [...(this.#list?.children ?? [])];
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    const active = options[at];
    if (active) {
      this.#input?.setAttribute("aria-activedescendant", active.id);
      active.scrollIntoView({ block: "nearest" });
    } else this.#input?.removeAttribute("aria-activedescendant");
  }

  #open(isOpen: boolean): void {
    this.#activate(-1);
    if (this.#list) this.#list.hidden = !isOpen;
    this.#input?.setAttribute("aria-expanded", String(isOpen));
  }

  #close(): void {
    this.#turn += 1;
    this.#open(false);
  }

  #go(at: number, inNewTab: boolean): void {
    const place = this.#found[at]?.place;
    if (!place) return;
    const href = address(this.dataset["base"] ?? "/", this.#language, "locality", place.locality_code);
    if (inNewTab) open(href, "_blank");
    else location.assign(href);
  }

  #say(text: string): void {
    this.querySelector("[role=status]")?.replaceChildren(text);
  }
}

customElements.define("ro-search", PlaceSearch);
