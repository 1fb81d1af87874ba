import type { Domain } from "../domain/domain.ts";
import { checkWords } from "../i18n/check.ts";
import type { Language } from "../i18n/language.ts";
import type { ExportOptions } from "../intake/export/options.ts";
import { stallLimitMs } from "../query/download.ts";
import { within } from "../query/within.ts";
import type { Context } from "../views/view.ts";
import { showOutcome } from "./check-outcome.ts";
import { decided, undecided } from "./check-choices.ts";
import type { Outcome } from "./check-messages.ts";
import { progressLine, type ProgressLine } from "./check-progress.ts";
import { CheckError, fetchReference, runCheck } from "./check-run.ts";
import { siteDomain } from "./site-domain.ts";

/** Until a reader names the plan: figures get their ids from it. */
const unnamed = "new-plan";

/** A reader's own file: dropped or chosen, read in a worker of this page, told in full, and given back clean. */
class CheckFile extends HTMLElement {
  #files: readonly File[] = [];
  #options: ExportOptions = { plan: unnamed };
  /** Of several checks only the last counts. */
  #turn = new AbortController();
  #progress: ProgressLine | null = null;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) return;
    input.disabled = false;
    input.addEventListener("change", () => {
      this.#take([...(input.files ?? [])]);
      // the same file again is a new choice
      input.value = "";
    });
    // a file that is dropped beside the box must not replace the page
    addEventListener("dragover", (event) => {
      event.preventDefault();
      this.classList.add("over");
    });
    addEventListener("dragleave", (event) => {
      if (event.relatedTarget === null) this.classList.remove("over");
    });
    addEventListener("drop", (event) => {
      event.preventDefault();
      this.classList.remove("over");
      this.#take([...(event.dataTransfer?.files ?? [])]);
    });
  }

  get #language(): Language {
    return document.documentElement.lang as Language;
  }
  get #words() {
    return checkWords[this.#language];
  }
  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.check-${name}`);
  }

  #take(files: readonly File[]): void {
    if (files.length === 0) {
      this.#say(this.#words.noFiles);
      return;
    }
    this.#files = files;
    this.#part("names")?.replaceChildren(files.map(({ name }) => name).join(", "));
    void this.#check({ plan: unnamed });
  }

  /** Reads the files with these options; what was shown stays until the answer is there. */
  async #check(options: ExportOptions): Promise<void> {
    this.#turn.abort();
    this.#turn = new AbortController();
    const { signal } = this.#turn;
    const isAsked = this.#part("outcome")?.contains(document.activeElement) ?? false;
    this.#say("");
    this.#wait();
    try {
      const { base = "/", version = "" } = this.dataset;
      const file = (name: string) => new URL(`${base}data/intake/${name}.json?v=${version}`, document.baseURI).href;
      const domain = await siteDomain().catch(() => {
        throw new CheckError("unreachable");
      });
      const isPublished = domain.plans.some(({ plan_code }) => plan_code === options.plan);
      const country = await Promise.all(
        ["reference", ...(isPublished ? [`plans/${options.plan}`] : [])].map((name) => fetchReference(file(name), signal)),
      );
      const ask = { files: this.#files, country: country.flat(), options, language: this.#language };
      const outcome = await runCheck(ask, signal, (progress) => {
        if (!signal.aborted) this.#progress?.show(progress);
      });
      const findings = await drawnFindings(outcome, { language: this.#language, domain, base }, signal);
      if (signal.aborted) return;
      this.#options = options;
      this.#show(outcome, domain, findings, isAsked);
    } catch (error) {
      if (this.#turn.signal !== signal) return;
      const { failure, file } = error instanceof CheckError ? error : new CheckError("broken", this.#files[0]?.name);
      if (!(error instanceof CheckError)) console.info("the check broke off", error);
      this.#say(this.#words.failed[failure](file));
    }
    this.#ready();
  }

  #show(outcome: Outcome, domain: Domain, findings: readonly HTMLElement[], isAsked: boolean): void {
    const part = this.#part("outcome");
    if (!part) return;
    for (const link of part.querySelectorAll<HTMLAnchorElement>("a[download]")) URL.revokeObjectURL(link.href);
    const options = this.#options;
    const shown = showOutcome(outcome, {
      ...{ language: this.#language, domain, options, findings },
      decide: (choice) => void this.#check(decided(options, choice)),
      drop: (choice) => void this.#check(undecided(options, choice)),
      describe: (described) => void this.#check({ ...options, ...described }),
    });
    part.replaceChildren(...shown);
    const title = part.querySelector<HTMLElement>("h2");
    if (title) {
      this.#say(title.textContent, true);
      title.tabIndex = -1;
      // the button that asked is gone: whoever uses the keyboard goes on from the answer
      if (isAsked) title.focus();
    }
  }

  #wait(): void {
    this.#progress?.end();
    this.#progress = progressLine(this.#language, () => this.#turn.abort());
    this.#part("progress")?.replaceChildren(...this.#progress.content);
    this.#part("outcome")?.setAttribute("aria-busy", "true");
  }

  #ready(): void {
    this.#progress?.end();
    this.#part("progress")?.replaceChildren();
    this.#part("outcome")?.removeAttribute("aria-busy");
  }

  /** What is on the page already is said to those who do not see it. */
  #say(text: string, isShown = false): void {
    const line = this.querySelector("[role=status]");
    line?.classList.toggle("visually-hidden", isShown);
    line?.replaceChildren(text);
  }
}

/** What the rules found, drawn; the code that draws it comes only now. */
async function drawnFindings(outcome: Outcome, context: Context, signal: AbortSignal): Promise<HTMLElement[]> {
  if (outcome.findings === null) return [];
  const code = within(import("./check-findings.ts"), { signal, limitMs: stallLimitMs }, "code of the findings");
  const { fileFindings } = await code.catch(() => {
    throw new CheckError(signal.aborted ? "stopped" : "unreachable");
  });
  return fileFindings(outcome, context);
}

customElements.define("ro-check", CheckFile);
