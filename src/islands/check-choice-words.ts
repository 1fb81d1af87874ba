import { checkChoiceWords } from "../i18n/check-choices.ts";
import { checkFieldWords } from "../i18n/check-fields.ts";
import { intakeWords } from "../i18n/intake.ts";
import { named, type Language } from "../i18n/language.ts";
import type { Notice } from "../intake/export/notice.ts";
import type { Overridable } from "../intake/export/options.ts";
import type { Choice } from "./check-choices.ts";
import type { Known } from "./check-messages.ts";

/** A reading in words, as its button says it. */
export function readingWords({ option, value }: Choice, known: Known, language: Language, args: Notice["args"] = {}): string {
  const words = checkChoiceWords[language];
  const { meanings, separators, decimals } = intakeWords[language];
  const has = (names: Readonly<Record<string, string>>) => names[value] ?? meanings[value] ?? value;
  switch (option) {
    case "separator":
      return has(separators);
    case "decimal":
      return value === args["thousands"] ? words.reads(has(decimals), args["digits"] ?? "") : has(decimals);
    case "ignore":
      return words.ignoreColumn(value);
    case "parts":
      return words.partColumn(...(value.split("=") as [string, "rest" | "whole"]));
    case "rates":
      return words.rateOf(...(value.split("=") as [string, string]));
    case "within":
      return words.partOf(...(value.split("=") as [string, string]));
    case "plan":
      return words.ofPlan(value);
    case "override":
      return words.override(checkFieldWords[language].fields[value as Overridable]);
    case "rows":
      return subjectWords(value.slice(value.lastIndexOf("=") + 1), known, language);
    case "split":
    case "unnamed":
    case "levels":
    case "carryOut":
    case "empty":
    case "dash":
    case "marks":
    case "gone":
    case "asOf":
      return has(words.readings[option]);
    default:
      return has({});
  }
}

/** A decision in words: what was decided, and how. */
export function decisionWords(choice: Choice, known: Known, language: Language): string {
  const words = checkChoiceWords[language];
  const reading = readingWords(choice, known, language);
  const { option } = choice;
  if (option === "ignore" || option === "parts" || option === "plan" || option === "override") return reading;
  if (option === "rates" || option === "within") return reading;
  if (option === "rows") return words.ofRow(/:(\d+)=/.exec(choice.value)?.[1] ?? "", reading);
  return `${words.options[option]}: ${reading}`;
}

function subjectWords(code: string, { components, indicators }: Known, language: Language): string {
  const words = checkChoiceWords[language];
  const own = words.readings.rows[code];
  if (own !== undefined) return own;
  if (code.startsWith("carried_over:")) return `${words.wanted["carried-over"]} ${code.slice(13)}`;
  const found = [...components, ...indicators].find((one) => one.code === code);
  return found === undefined ? (intakeWords[language].meanings[code] ?? code) : `${code} ${named(found, "name", language)}`;
}
