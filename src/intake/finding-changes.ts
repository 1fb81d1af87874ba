import type { Row } from "../domain/tables.ts";
import type { ReleaseRow } from "./changes.ts";

/** A finding that the newest release does not have as it is now. */
export interface FindingChange {
  readonly kind: "new" | "changed" | "gone";
  readonly finding_id: string;
  readonly rule: string;
  readonly plan_code: string;
  readonly scope: string;
  readonly unit: string;
  /** What the document prints and what it is held against, as in the CSV; of one that is gone, as they were. */
  readonly stated: string | null;
  readonly computed: string | null;
}

/** What makes a finding another one than it was; an explanation that was written since is no such thing. */
const compared = ["figure_ids", "stated", "stated_comparator", "computed", "computed_comparator", "computed_not_stated", "unit"] as const;

/** Findings that came, changed or went since a release, in the order of findings; columns that the release did not have are not compared. */
export function findingChanges(released: readonly ReleaseRow[], findings: readonly Row<"findings">[]): FindingChange[] {
  const before = new Map(released.map((row) => [row["finding_id"], row]));
  const now = findings.map((finding) => ({
    row: Object.fromEntries(Object.entries(finding).map(([name, value]) => [name, value === null ? null : String(value)])),
    old: before.get(finding.finding_id),
  }));
  const ids = new Set(findings.map(({ finding_id }) => finding_id));
  const gone = released.filter(({ finding_id }) => !ids.has(finding_id ?? ""));
  return [
    ...now.filter(({ old }) => old === undefined).map(({ row }) => changeOf("new", row)),
    ...now
      .filter(({ row, old }) => old !== undefined && compared.some((name) => name in old && old[name] !== row[name]))
      .map(({ row }) => changeOf("changed", row)),
    ...gone.map((row) => changeOf("gone", row)),
  ];
}

function changeOf(kind: FindingChange["kind"], row: ReleaseRow): FindingChange {
  const { finding_id, rule, plan_code, scope, unit, stated = null, computed = null } = row;
  return {
    kind,
    ...{ finding_id: finding_id ?? "", rule: rule ?? "", plan_code: plan_code ?? "", scope: scope ?? "", unit: unit ?? "" },
    ...{ stated, computed },
  };
}
