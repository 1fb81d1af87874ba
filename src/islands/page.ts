import type { View } from "../views/view.ts";
import type { Live } from "./live.ts";

/** The views of each comparison page come with it alone: half of what a first change has to fetch. */
const viewsOf: Record<string, () => Promise<{ views: readonly View[] }>> = {
  funding: () => import("../views/funding/views.ts"),
  disbursement: () => import("../views/disbursement/views.ts"),
  targets: () => import("../views/targets/views.ts"),
};

/** Whether the line is fast and free enough to fetch the engine before anybody asks for it. */
function isFastLine(): boolean {
  const { connection } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string; downlink?: number; type?: string };
  };
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

  connectedCallback(): void {
    const form = this.querySelector("form");
    form?.querySelector("fieldset")?.removeAttribute("disabled");
    const load = () => void this.#load();
    for (const event of ["focusin", "pointerenter"]) form?.addEventListener(event, load, { once: true });
    form?.addEventListener("change", () => void this.#load().then((live) => live.changed()));
    form?.addEventListener("reset", () => void this.#load().then((live) => live.reset()));
    const ask = this.querySelector("button.ask-duckdb");
    ask?.removeAttribute("disabled");
    ask?.addEventListener("click", () => void this.#load().then((live) => live.recompute()));
    if (document.documentElement.hasAttribute("data-pending")) load();
    else if (isFastLine())
      addEventListener("load", () => setTimeout(() => void this.#load().then((live) => live.startEngine()), 500), { once: true });
  }

  /** Every written answer against DuckDB in this browser; for whoever wants to check the site itself. */
  async verifyAnswers() {
    return (await this.#load()).verifyAnswers();
  }

  #load(): Promise<Live> {
    this.#live ??= Promise.all([import("./live.ts"), viewsOf[this.dataset["page"] ?? ""]?.()]).then(([{ goLive }, page]) =>
      goLive(this, page?.views ?? []),
    );
    this.#live.catch(() => (this.#live = null));
    return this.#live;
  }
}

customElements.define("ro-page", ComparisonPage);
