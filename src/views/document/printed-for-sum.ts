import { sumRules } from "../../domain/codes.ts";
import type { Domain, DomainFinding } from "../../domain/domain.ts";
import type { FigureRow } from "./figure-row.ts";
import type { FigureSum } from "./figure-sum.ts";

/**
 * The finding that holds a sum of ours against the total that the document prints: every figure that is added is one that it touches,
 * and they come to what it has computed. Its first figure is that total. Null where no finding compares that sum.
 */
export function printedForSum({ kind, addends, amountVnd }: FigureSum, { findings }: Domain): DomainFinding | null {
  if (kind !== "ours" || amountVnd === null) return null;
  return (
    findings.find(
      ({ rule, unit, computed, figure_ids: [total, ...others] }) =>
        (sumRules as readonly string[]).includes(rule) &&
        unit === "vnd" &&
        computed === amountVnd &&
        addends.every(({ figure_id }) => figure_id !== total && others.includes(figure_id)),
    ) ?? null
  );
}

/**
 * The finding that adds up just these figures, which are no money: aims of several groups are added there alone. Null for figures that
 * nothing adds, such as rates of several dates.
 */
export function sumOfAims(rows: readonly FigureRow[], { findings }: Domain): DomainFinding | null {
  return (
    findings.find(
      ({ rule, unit, computed, figure_ids: [, ...parts] }) =>
        (sumRules as readonly string[]).includes(rule) &&
        unit !== "vnd" &&
        computed !== null &&
        parts.length === rows.length &&
        rows.every(({ figure_id }) => parts.includes(figure_id)),
    ) ?? null
  );
}
