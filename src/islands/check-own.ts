import type { Domain, DomainBudget } from "../domain/domain.ts";
import type { AnswerRow } from "../query/engine.ts";
import type { OwnMoney } from "./check-messages.ts";
import { ownPlan } from "./check-own-plan.ts";

/** The file as rows of the tables that the funding SQL reads: a place and a plan of its own, with its money. */
export function ownTables({ allocations, stated_totals }: OwnMoney, name: string): Readonly<Record<string, readonly AnswerRow[]>> {
  return {
    allocations,
    stated_totals,
    plans: [{ plan_code: ownPlan, locality_code: ownPlan }],
    localities: [{ locality_code: ownPlan, name_vi: name, name_en: name, level: "commune" }],
  };
}

/** What the view knows of the published places, and of the file as one more; its document is none that could be named as a source. */
export function besidePublished(domain: Domain, { allocations, stated_totals }: OwnMoney, name: string): Domain {
  const names = { name_vi: name, name_en: name };
  const whole = stated_totals.filter(
    (row) => [row["component_code"], row["fund_source"], row["expenditure_type"]].join(" ") === "ALL all all",
  );
  const budgets = new Map(
    allocations.map(({ year, stage }): [string, DomainBudget] => {
      const total = whole.find((row) => row["year"] === year && row["stage"] === stage);
      return [
        `${year} ${stage}`,
        {
          ...{ plan_code: ownPlan, locality_code: ownPlan, year: Number(year), stage: stage as DomainBudget["stage"] },
          stated_vnd: total ? (total["amount_vnd"] as number | null) : null,
          stated_figure_id: total ? (total["figure_id"] as string) : null,
          stated_comparator: total ? (total["comparator"] as DomainBudget["stated_comparator"]) : null,
        },
      ];
    }),
  );
  return {
    ...domain,
    localities: [
      { locality_code: ownPlan, ...names, level: "commune", parent_vi: null, parent_en: null, province_vi: name, province_en: name },
      ...domain.localities,
    ],
    budgets: [...domain.budgets, ...budgets.values()],
  };
}
