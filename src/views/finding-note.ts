import type { DomainFinding } from "../domain/domain.ts";
import { address, figureAddress, findingAddress } from "../i18n/addresses.ts";
import { findingWords } from "../i18n/findings.ts";
import { findingSays } from "./finding-numbers.ts";
import { distinctName } from "./place-name.ts";
import type { BadgeStanding, Context, Note } from "./view.ts";

/** How a finding's mark is drawn. */
export function standingOf({ cause }: Pick<DomainFinding, "cause">): BadgeStanding {
  return cause === "unexplained" ? "unexplained" : "explained";
}

/** A finding beside the picture that it touches: both figures, the difference and the reviewed explanation. */
export function findingNote(finding: DomainFinding, context: Context): Note {
  const { language, domain, base } = context;
  const words = findingWords[language];
  const plan = domain.plans.find((one) => one.plan_code === finding.plan_code);
  const place = domain.localities.find((one) => one.locality_code === plan?.locality_code);
  const text = words.of(place ? distinctName(place, context) : finding.plan_code, findingSays(finding, finding.unit, language));
  const explanation = language === "vi" ? finding.explanation_vi : finding.explanation_en;
  const [total] = finding.figure_ids;
  const href = total === undefined ? address(base, language, "plan", finding.plan_code) : figureAddress(base, language, total);
  const sum = { text: words.sum, href: findingAddress(base, language, finding.finding_id) };
  return { kind: "finding", standing: standingOf(finding), text, href, more: explanation ?? words.unexplained, also: sum };
}
