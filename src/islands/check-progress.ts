import { formatNumber, formatPercent } from "../domain/format.ts";
import { checkWords } from "../i18n/check.ts";
import type { Language } from "../i18n/language.ts";
import { maker } from "../views/maker.ts";
import type { CheckProgress } from "./check-messages.ts";
import { button } from "./check-text.ts";

const make = maker(document);
const steps: readonly CheckProgress["step"][] = ["bytes", "cells", "rows", "figures"];

/** How far a check is, while it is under way. */
export interface ProgressLine {
  readonly content: readonly HTMLElement[];
  show(progress: CheckProgress): void;
  end(): void;
}

/** A bar, the step in words, and a way to stop. The seconds are counted: some steps cannot say how much of them is done. */
export function progressLine(language: Language, stop: () => void): ProgressLine {
  const words = checkWords[language];
  const bar = make("progress", "");
  bar.setAttribute("aria-label", words.waiting);
  const told = make("span", "", words.waiting);
  const elapsed = make("span", "elapsed");
  let seconds = 0;
  const clock = setInterval(() => elapsed.replaceChildren(words.elapsed((seconds += 1))), 1_000);
  return {
    content: [bar, told, elapsed, button("", words.stop, language, stop)],
    show({ step, file, done, of }) {
      if (of > 0) {
        bar.max = of;
        bar.value = done;
      } else bar.removeAttribute("value");
      const [doneText, ofText] = [done, of].map((count) => shown(step, count, of, language));
      told.replaceChildren(words.step(steps.indexOf(step) + 1, steps.length, words.progress(step, file, doneText ?? "", ofText ?? "")));
    },
    end() {
      clearInterval(clock);
    },
  };
}

/** Megabytes of a file, a percentage of its cells, rows as they are counted. */
function shown(step: CheckProgress["step"], count: number, of: number, language: Language): string {
  if (step === "cells") return of === 0 ? "" : formatPercent(Math.floor((100 * count) / of), language);
  return formatNumber(step === "bytes" ? Math.round(count / 100_000) / 10 : count, language);
}
