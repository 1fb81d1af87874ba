import { formatNumber } from "../../domain/format.ts";
import { inferenceWords } from "../../i18n/finding-inference.ts";
import { numberWords } from "../finding-numbers.ts";
import type { Context } from "../view.ts";
import type { FindingFigure } from "./finding-figures.ts";
import type { FindingFacts } from "./finding-row.ts";

/** What our inference says of a finding; null where none was drawn. */
export function inferenceOf(facts: FindingFacts, figures: readonly FindingFigure[], { language }: Context): string | null {
  const { inferred_count, inferred_figure_id, inferred_value, finding_unit } = facts;
  const words = inferenceWords[language];
  if (inferred_count === null) return null;
  if (inferred_count === 0) return words.none;
  const figure = figures.find(({ id }) => id === inferred_figure_id);
  if (inferred_value === null || figure?.low == null) return words.many(inferred_count);
  const [from, to] = [figure.low, inferred_value].map((value) => numberWords(value, finding_unit, language, [figure.low, inferred_value]));
  const isAlone = figures.filter(({ name }) => name === figure.name).length === 1;
  const name = isAlone || figure.fact === "" ? figure.name : `${figure.name} (${figure.fact})`;
  const slip = slipBetween(figure.low, inferred_value);
  const slipWords = slip === null ? "" : ` (${words[slip]})`;
  return `${words.one(name, from ?? "", to ?? "")}${slipWords}. ${words.caution}`;
}

/** Which slip of the hand lies between two numbers, where it is one of the two that are made most. */
function slipBetween(one: number, other: number): "swap" | "oneDigit" | null {
  // digits of one unit: zeros that both numbers end in were never written
  const [a = "", b = ""] = [one, other].map((value) => formatNumber(value, "en").replaceAll(/\D/g, ""));
  if (a.length !== b.length) return null;
  const places = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = -1] = places;
  if (places.length === 1) return "oneDigit";
  const isSwap = places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return isSwap ? "swap" : null;
}
