import { togetherFile } from "../query/answer-file.ts";
import type { View } from "../views/view.ts";
import type { Live } from "./live.ts";

/** Code that has not come after so long is given up; where it hangs, only loading the page again may fetch it anew. */
const limitMs = 15_000;

/** The views of each comparison page come with it alone: half of what a first change has to fetch. */
const viewsOf: Record<string, () => Promise<{ views: readonly View[] }>> = {
  funding: () => import("../views/funding/views.ts"),
  disbursement: () => import("../views/disbursement/views.ts"),
  targets: () => import("../views/targets/views.ts"),
};

/** What may be chosen and compared: the same for every page, and needed only once somebody chooses. */
const domain = () => import("./site-domain.ts").then(({ siteDomain }) => siteDomain());

/** All answers of each view that has them in one file, unless data is to be saved: what is chosen later waits for no line. */
function answersTogether(page: HTMLElement): Map<string, Promise<unknown>> {
  const { base = "/", version = "" } = document.documentElement.dataset;
  const views = isSaving() ? [] : page.querySelectorAll<HTMLElement>("ro-view[data-together]");
  const names = [...views].map(({ dataset }) => dataset["view"] ?? "");
  const fetched = (view: string) => togetherFile(`${base}data/answers/${view}.json?v=${version}`).catch(() => null);
  return new Map(names.map((view) => [view, fetched(view)]));
}

/**
 * Asks for the answers of a first change at the same time as for the code that draws them: a slice's name follows from the
 * drawn one's and the controls. The code's own request is then served by this one.
 */
function preloadAnswers(page: HTMLElement, form: HTMLFormElement): void {
  const { base = "/", version = "" } = document.documentElement.dataset;
  for (const view of page.querySelectorAll<HTMLElement>(isSaving() ? "ro-view" : "ro-view:not([data-together])")) {
    const drawn = view.dataset["slice"] ?? "";
    const wanted = drawn.split(".").map((part) => {
      const [key = ""] = part.split("-");
      const control = form.elements.namedItem(key);
      return control instanceof HTMLSelectElement ? `${key}-${control.value}` : part;
    });
    if (wanted.join(".") === drawn) continue;
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous" });
    link.href = `${base}data/answers/${view.dataset["view"] ?? ""}/${wanted.join(".")}.json?v=${version}`;
    document.head.append(link);
  }
}

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly downlink?: number;
  readonly type?: string;
}
const connectionNow = () => (navigator as Navigator & { connection?: Connection }).connection;

const isSaving = (): boolean => connectionNow()?.saveData === true;

/** Whether the line is fast and free enough to fetch the engine before anybody asks for it. */
function isFastLine(): boolean {
  const connection = connectionNow();
  return (
    connection?.saveData === false && connection.effectiveType === "4g" && (connection.downlink ?? 0) >= 5 && connection.type !== "cellular"
  );
}

/**
 * The thin shell around a comparison page: enables the controls, and fetches the code that draws when a reader reaches for
 * one, when the address has a query, or when the line is fast. Nothing here is needed to read the page.
 */
class ComparisonPage extends HTMLElement {
  #live: Promise<Live> | null = null;
  /** While the controls are put back, which must not ask for the code again. */
  #failing = false;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const choices = this.querySelector<HTMLTemplateElement>("template[data-choices]");
    if (choices) form?.querySelector(".chooser [data-until]")?.replaceWith(choices.content);
    form?.querySelector("fieldset")?.removeAttribute("disabled");
    // a failure tells itself when the reader changes something
    const load = () => void this.#load().catch(() => undefined);
    for (const event of ["focusin", "pointerenter"]) form?.addEventListener(event, load, { once: true });
    form?.addEventListener("change", () => {
      if (!this.hasAttribute("data-alive")) preloadAnswers(this, form);
      this.#choose((live) => live.changed());
    });
    // Enter in the search for places is no wish to leave the page
    form?.addEventListener("submit", (event) => event.preventDefault());
    form?.addEventListener("reset", () => this.#failing || this.#choose((live) => live.reset()));
    const ask = this.querySelector("button.ask-duckdb");
    ask?.removeAttribute("disabled");
    ask?.addEventListener("click", () => this.#act((live) => live.recompute()));
    const embed = this.querySelector<HTMLButtonElement>("button.ask-embed");
    embed?.removeAttribute("disabled");
    embed?.addEventListener("click", () => void import("./embed-code.ts").then(({ showCode }) => showCode(embed)));
    if (document.documentElement.hasAttribute("data-pending")) load();
    // where nothing can be chosen no engine is wanted
    else if (form && isFastLine())
      addEventListener(
        "load",
        () =>
          setTimeout(
            () =>
              void this.#load().then(
                (live) => live.startEngine(),
                () => undefined,
              ),
            500,
          ),
        { once: true },
      );
  }

  /** Does what the reader asked for; if the code for it does not come, says so and puts the controls back to what is shown. */
  #act(action: (live: Live) => unknown): void {
    const banner = this.querySelector<HTMLElement>(".load-failed");
    if (banner) banner.hidden = true;
    this.#load().then(action, () => {
      if (banner) banner.hidden = false;
      for (const view of this.querySelectorAll("ro-view")) view.removeAttribute("aria-busy");
      this.#failing = true;
      this.querySelector("form")?.reset();
      this.#failing = false;
    });
  }

  /** As `#act`; until its picture is there, the one on screen is not what the controls say. */
  #choose(action: (live: Live) => unknown): void {
    for (const view of this.querySelectorAll("ro-view")) view.setAttribute("aria-busy", "true");
    this.#act(action);
  }

  /** Every written answer against DuckDB in this browser; for whoever wants to check the site itself. */
  async verifyAnswers() {
    return (await this.#load()).verifyAnswers();
  }

  #alive(live: Live): Live {
    this.setAttribute("data-alive", "");
    return live;
  }

  #load(): Promise<Live> {
    this.#live ??= this.#comeAlive();
    return this.#live;
  }

  #comeAlive(): Promise<Live> {
    const together = answersTogether(this);
    const live = Promise.race([
      Promise.all([import("./live.ts"), viewsOf[this.dataset["page"] ?? ""]?.(), domain()]),
      // the one that ends other waits (query/within.ts) would come with the very code that is waited for
      new Promise<never>((_resolve, reject) => setTimeout(reject, limitMs)),
    ]).then(([{ goLive }, page, known]) => this.#alive(goLive(this, page?.views ?? [], known, together)));
    live.catch(() => (this.#live = null));
    return live;
  }
}

customElements.define("ro-page", ComparisonPage);
