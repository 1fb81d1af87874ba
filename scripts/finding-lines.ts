import path from "node:path";
import type { Row } from "../src/domain/tables.ts";
import type { CountryRows, Review, ReviewBasis } from "../src/intake/country.ts";
import { findingChanges, type FindingChange } from "../src/intake/finding-changes.ts";
import { outdatedReviews, reviewBases } from "../src/intake/outdated-reviews.ts";
import { readReleases, releaseTables } from "./releases.ts";

/**
 * Every finding that the newest kept release does not have, or has with other figures, or that it had: a line each; and every review
 * that was made of other figures, with both.
 */
export function findingLines(
  dataFolder: string,
  findings: readonly Row<"findings">[],
  { rows, reviews }: { readonly rows: CountryRows; readonly reviews: readonly Review[] },
): string[] {
  const bases = reviewBases(rows);
  const reviewed = new Set(reviews.map(({ finding_id }) => finding_id));
  const [newest] = readReleases(dataFolder);
  const released = newest ? (releaseTables(path.join(dataFolder, "releases", newest.version)).get("findings") ?? []) : [];
  const changes = findingChanges(released, findings);
  const since = newest ? `since the release ${newest.version}` : "before the first release";
  const lineOf = (change: FindingChange) => changeLine(change, reviewed.has(change.finding_id) ? undefined : bases.get(change.finding_id));
  return [
    ...(changes.length === 0 ? [`none new ${since}`] : [`${changes.length} new, changed or gone ${since}:`, ...changes.map(lineOf)]),
    ...outdatedReviews(reviews, bases).map(
      ({ review, now }) =>
        `  not reviewed as it is: ${review.finding_id}: its review is of ${basisWords(review)}; the data now has ${basisWords(now)}`,
    ),
  ];
}

/** As the columns of the reviews have them. */
function basisWords({ stated, computed, figures }: ReviewBasis): string {
  return [
    ["stated", stated],
    ["computed", computed],
    ["figures", figures],
  ]
    .map(([column, text]) => `${column} "${text}"`)
    .join(", ");
}

/** `unreviewed`: the numbers of a finding that has no review. */
function changeLine({ kind, finding_id, rule, plan_code, scope, unit, stated, computed }: FindingChange, unreviewed?: ReviewBasis): string {
  const numbers = [
    ["stated", stated],
    ["against", computed],
  ].flatMap(([word, number]) => (number === null ? [] : [`${word} ${number} ${unit}`]));
  const review = unreviewed ? `; no review of ${finding_id} in reviews/findings.csv yet (${basisWords(unreviewed)})` : "";
  return `  ${kind}: ${rule}, ${plan_code} (${scope})${numbers.length > 0 ? `: ${numbers.join(", ")}` : ""}${review}`;
}
