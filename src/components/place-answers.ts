import type { Place } from "../domain/place.ts";
import type { Language } from "../i18n/language.ts";
import { viewOf } from "../views/all.ts";
import type { ExecutionRow } from "../views/disbursement/disbursement-lines.ts";
import { reportsOf } from "../views/disbursement/reports.ts";
import { budgetsOf, type Budget } from "../views/funding/funding-budgets.ts";
import { projectOf } from "../views/funding/funding-keys.ts";
import type { Values } from "../views/param.ts";
import type { PlaceFacts } from "../views/place/place-paragraph.ts";
import { pickedAims } from "../views/targets/aims.ts";
import { defaults, sliceName, type ComparisonId, type Context, type View } from "../views/view.ts";
import { readAnswer } from "./compiled.ts";
import { staticView, type StaticView } from "./static-view.ts";

const answerOf = (view: View, values: Values) => readAnswer(view.id, sliceName(view, values)).rows;

/** Every place's latest budget, by project: the comparison that opens the funding page. */
export function latestBudgets(): Budget[] {
  return budgetsOf(answerOf(viewOf("funding"), defaults(viewOf("funding"))), projectOf);
}

/** The places that a comparison draws beside another when nothing is chosen. */
export function placesBeside(page: ComparisonId, code: string): Set<string> {
  const drawn = new Set(answerOf(viewOf(page), defaults(viewOf(page))).map((row) => String(row["locality_code"])));
  drawn.delete(code);
  return drawn;
}

/** The years of a place's budgets, newest first. */
export function budgetYears(place: Place, { domain }: Context): number[] {
  const own = domain.budgets.filter((budget) => budget.locality_code === place.locality_code);
  return [...new Set(own.map((budget) => budget.year))].sort((a, b) => b - a);
}

/** What the views' answers say of one place. */
export function placeFacts(place: Place, context: Context): PlaceFacts {
  const [funding, disbursement, targets] = (["funding", "disbursement", "targets"] as const).map(viewOf) as [View, View, View];
  const picks = { localities: [place.locality_code] };
  const all = budgetYears(place, context).flatMap((year) =>
    budgetsOf(answerOf(funding, { ...defaults(funding), year: String(year) }), projectOf),
  );
  const executions = answerOf(disbursement, defaults(disbursement));
  const { reports } = reportsOf<ExecutionRow>(executions, { ...defaults(disbursement), ...picks }, context);
  return {
    place,
    budgets: all.filter((budget) => budget.localityCode === place.locality_code),
    report: reports[0] ?? null,
    cuts: pickedAims(answerOf(targets, defaults(targets)), { ...defaults(targets), ...picks }),
  };
}

/** A picture of the page with the name that tells it from another of the same view. */
export interface PlacePicture extends StaticView {
  readonly id: string;
}
/** The comparisons' own views with this place alone; nothing for what its documents do not state. */
export interface PlacePictures {
  readonly funding: readonly PlacePicture[];
  /** Budgets of so many more years, older ones. */
  readonly earlier: readonly PlacePicture[];
  readonly disbursement: readonly PlacePicture[];
  readonly targets: readonly PlacePicture[];
}

/** The budgets of so many years stand open. */
const mostYears = 2;

export function placePictures(place: Place, language: Language, context: Context): PlacePictures {
  const { base } = context;
  const draw = (name: string, picks: Values = {}, id = name): PlacePicture => ({
    ...staticView(viewOf(name), language, base, { localities: [place.locality_code], ...picks }, id),
    id,
  });
  const says = ({ arranged }: PlacePicture) => arranged.draw !== null || arranged.table.rows.length > 0;
  const funding = budgetYears(place, context).map((year) => draw("funding", { year: String(year) }, `funding-${year}`));
  const open = funding.length === mostYears + 1 ? funding.length : mostYears;
  return {
    funding: funding.slice(0, open),
    earlier: funding.slice(open),
    disbursement: ["disbursement", "not-spendable"].map((name) => draw(name)).filter(says),
    targets: ["targets", "dimensions", "outputs"].map((name) => draw(name)).filter(says),
  };
}
