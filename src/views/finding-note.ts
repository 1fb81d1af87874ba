import type { DomainFinding } from "../domain/domain.ts";
import { formatVnd } from "../domain/format.ts";
import { figureAddress, findingAddress } from "../i18n/addresses.ts";
import { findingWords } from "../i18n/findings.ts";
import type { Language } from "../i18n/language.ts";
import { distinctName } from "./place-name.ts";
import type { Context, Note } from "./view.ts";

/** "+70 triệu đồng", "−VND 70 million": the sum minus the printed total. */
export function differenceWords(differenceVnd: number, language: Language, beside: readonly number[] = []): string {
  return (differenceVnd < 0 ? "−" : "+") + formatVnd(Math.abs(differenceVnd), language, beside);
}

/** A finding beside the picture that it touches: both figures, the difference and the reviewed explanation. */
export function findingNote(finding: DomainFinding, context: Context): Note {
  const { language, domain, base } = context;
  const words = findingWords[language];
  const plan = domain.plans.find((one) => one.plan_code === finding.plan_code);
  const place = domain.localities.find((one) => one.locality_code === plan?.locality_code);
  const amounts = [finding.stated, finding.computed, finding.difference];
  const text = words.sentence({
    place: place ? distinctName(place, context) : finding.plan_code,
    stated: formatVnd(finding.stated, language, amounts),
    computed: formatVnd(finding.computed, language, amounts),
    difference: differenceWords(finding.difference, language, amounts),
  });
  const explanation = language === "vi" ? finding.explanation_vi : finding.explanation_en;
  const [total = ""] = finding.figure_ids;
  const sum = { text: words.sum, href: findingAddress(base, language, finding.finding_id) };
  return { kind: "finding", text, href: figureAddress(base, language, total), more: explanation ?? words.unexplained, also: sum };
}
