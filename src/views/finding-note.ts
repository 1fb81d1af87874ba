import type { DomainFinding } from "../domain/domain.ts";
import { figureAddress, findingAddress } from "../i18n/addresses.ts";
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
  // a reader's own file is a place, and no published document
  const place = domain.localities.find((one) => one.locality_code === (plan?.locality_code ?? finding.plan_code));
  const text = words.of(place ? distinctName(place, context) : finding.plan_code, findingSays(finding, finding.unit, language));
  const explanation = language === "vi" ? finding.explanation_vi : finding.explanation_en;
  const [total] = finding.figure_ids;
  const list = findingAddress(base, language, finding.finding_id);
  const note = { kind: "finding", standing: standingOf(finding), text, more: explanation ?? words.unexplained } as const;
  // what compares documents has no figure to lead to
  if (total === undefined) return { ...note, href: list };
  return { ...note, href: figureAddress(base, language, total), also: { text: words.sum, href: list } };
}
