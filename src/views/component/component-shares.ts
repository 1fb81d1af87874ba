import type { Language } from "../../i18n/language.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { budgetsOf, type Budget, type BudgetPart, type FundingRow } from "../funding/funding-budgets.ts";
import { whole } from "../funding/funding-keys.ts";
import type { Context } from "../view.ts";
import { liesIn } from "./component-param.ts";

/** One row of the SQL: as in the funding view, with the amount of the budget's largest project and why money is not stated. */
export interface ComponentFundingRow extends FundingRow {
  readonly largest_vnd: number | null;
  readonly note_vi: string | null;
  readonly note_en: string | null;
}

/** How a plan speaks of a project: with an amount, by name alone, only together with more, or not at all. */
export type Standing = "amount" | "not-stated" | "not-split" | "absent";

/** What one budget gives to one project. */
export interface ComponentShare {
  readonly budget: Budget;
  readonly standing: Standing;
  /** The project with its sub-projects; null where the plan does not name it. */
  readonly part: BudgetPart | null;
  /** Money that is not split, which may hold some of the project's; null where there is none. */
  readonly above: BudgetPart | null;
  /** Whether no other project of the budget has more. */
  readonly isLargest: boolean;
  /** Our remark where the plan names the project without an amount; null where there is none. */
  readonly note: Readonly<Record<Language, string | null>>;
}

const standings: readonly Standing[] = ["amount", "not-stated", "not-split", "absent"];

/** The budgets of an answer, from the largest share of the project to those that do not have it. */
export function componentShares(answer: readonly AnswerRow[], asked: string, { domain }: Context): ComponentShare[] {
  const parent = domain.components.find((one) => one.component_code === asked)?.parent_code ?? null;
  const places = new Map(domain.localities.map((locality, at) => [locality.locality_code, at]));
  const place = ({ budget }: ComponentShare) => places.get(budget.localityCode) ?? 0;
  return budgetsOf(answer, (key) => (liesIn(key, asked) ? asked : key))
    .map((budget) => shareOf(budget, asked, parent))
    .sort(
      (a, b) =>
        standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
        (b.part?.share ?? -1) - (a.part?.share ?? -1) ||
        place(a) - place(b) ||
        b.budget.year - a.budget.year ||
        (a.budget.planCode < b.budget.planCode ? -1 : 1),
    );
}

function shareOf(budget: Budget, asked: string, parent: string | null): ComponentShare {
  const part = budget.parts.get(asked) ?? null;
  const above = (parent === null ? undefined : budget.parts.get(parent)) ?? budget.parts.get(whole) ?? null;
  const rows = budget.rows as readonly ComponentFundingRow[];
  const [first] = rows;
  const remark = rows.find((row) => row.note_vi !== null);
  const amountVnd = part?.amountVnd ?? null;
  return {
    budget,
    part,
    above,
    standing: part ? (part.amountVnd === null ? "not-stated" : "amount") : above ? "not-split" : "absent",
    // a sub-project is never compared with whole projects
    isLargest: parent === null && amountVnd !== null && amountVnd > 0 && amountVnd === first?.largest_vnd,
    note: { vi: remark?.note_vi ?? null, en: remark?.note_en ?? null },
  };
}

/** Those of one standing. */
export function standingAs(shares: readonly ComponentShare[], standing: Standing): ComponentShare[] {
  return shares.filter((share) => share.standing === standing);
}
