import path from "node:path";
import type { Row } from "../src/domain/tables.ts";
import { findingChanges, type FindingChange } from "../src/intake/finding-changes.ts";
import { readReleases, releaseTables } from "./releases.ts";

/** Every finding that the newest kept release does not have, or has with other figures, or that it had: a line each. */
export function findingLines(dataFolder: string, findings: readonly Row<"findings">[]): string[] {
  const [newest] = readReleases(dataFolder);
  const released = newest ? (releaseTables(path.join(dataFolder, "releases", newest.version)).get("findings") ?? []) : [];
  const changes = findingChanges(released, findings);
  const since = newest ? `since the release ${newest.version}` : "before the first release";
  return changes.length === 0 ? [`none new ${since}`] : [`${changes.length} new, changed or gone ${since}:`, ...changes.map(lineOf)];
}

function lineOf({ kind, finding_id, rule, plan_code, scope, unit, stated, computed, isReviewed }: FindingChange): string {
  const numbers = [
    ["stated", stated],
    ["against", computed],
  ].flatMap(([word, number]) => (number === null ? [] : [`${word} ${number} ${unit}`]));
  const review = isReviewed || kind === "gone" ? "" : `; no review of ${finding_id} in reviews/findings.csv yet`;
  return `  ${kind}: ${rule}, ${plan_code} (${scope})${numbers.length > 0 ? `: ${numbers.join(", ")}` : ""}${review}`;
}
