import { choiceName, paramWords } from "../i18n/params.ts";
import type { Domain } from "../domain/domain.ts";
import { liveWords } from "../i18n/live.ts";
import type { Language } from "../i18n/language.ts";
import type { Failure } from "../domain/failure.ts";
import type { BadQuery } from "../views/query-string.ts";

/** The one line (`role="status"`) in which a page tells what it waits for and what went wrong. */
export class StatusLine {
  readonly #line: HTMLElement | null;
  readonly #language: Language;
  /** Stands in the line, behind what else it says, while a reader waits. */
  #wait: Wait | null = null;

  constructor(page: HTMLElement, language: Language) {
    this.#line = page.querySelector("[role=status]");
    this.#language = language;
  }

  say(text: string): void {
    this.#keepFocus();
    this.#wait = null;
    this.#line?.replaceChildren(text);
  }

  clear(): void {
    this.say("");
  }

  /** What was waited for is there; a message that is not about waiting stays. */
  arrived(): void {
    if (!this.#wait) return;
    this.#keepFocus();
    for (const part of [this.#wait.bar, this.#wait.text, this.#wait.button]) part.remove();
    this.#wait = null;
  }

  /** Whoever pressed Stop, or was about to, stays where it stood. */
  #keepFocus(): void {
    if (!this.#line || this.#wait?.button !== document.activeElement) return;
    this.#line.tabIndex = -1;
    this.#line.focus();
  }

  /** What went wrong, and what the picture on screen is then. */
  failed(failure: Failure | "other", picture: "notSelected" | "notConfirmed"): void {
    const words = liveWords[this.#language];
    this.say(`${words.failed[failure]} ${words.picture[picture]}`);
  }

  /** The reader waits, with a way to stop; from here on progress is shown. */
  wait(stop: () => void): void {
    if (this.#wait) return;
    const { asking, stop: label } = liveWords[this.#language];
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", stop);
    const text = document.createElement("span");
    text.textContent = asking;
    const bar = document.createElement("progress");
    bar.max = 100;
    bar.setAttribute("aria-label", asking);
    this.#wait = { bar, text, button };
    this.#line?.append(text, button);
  }

  /** Progress of a wait that the reader knows of; one in the background stays silent. */
  progress(percent: number): void {
    if (!this.#wait) return;
    const { bar, text } = this.#wait;
    // bytes come more often than percents: a line that says the same is not laid out again
    if (bar.isConnected && bar.value === percent) return;
    bar.value = percent;
    text.textContent = liveWords[this.#language].loading(percent);
    // the bar tells how far it is to whoever asks; a hundred announcements would drown all else
    text.ariaHidden = "true";
    if (!bar.isConnected) text.before(bar);
  }
}

interface Wait {
  readonly bar: HTMLProgressElement;
  readonly text: HTMLElement;
  readonly button: HTMLButtonElement;
}

/** An address may be made as long as anybody likes; the line that quotes it may not. */
const longestShown = 60;
/** So many of the values that may be used instead are named. */
const mostExpected = 8;

/** "Địa chỉ có giá trị không dùng được cho “Năm”: “1999” …" */
export function badValueText({ key, bad, expected, kept, maximum, isRepeated }: BadQuery, language: Language, domain: Domain): string {
  const name = paramWords[language].keys[key] ?? key;
  if (isRepeated) return liveWords[language].repeated(name);
  if (maximum !== undefined) return liveWords[language].tooMany(name, maximum);
  const some = expected.slice(0, mostExpected).map((choice) => {
    const called = choiceName(key, choice, language, domain);
    return called === choice ? choice : `${called} (${choice})`;
  });
  const more = expected.length > some.length ? [...some, "…"] : some;
  const shown = bad.length > longestShown ? `${bad.slice(0, longestShown)}…` : bad;
  return liveWords[language].badValue(name, shown, more.join(", "), kept !== undefined && kept.length > 0);
}
