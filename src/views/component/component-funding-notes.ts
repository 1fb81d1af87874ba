import { componentWords } from "../../i18n/component.ts";
import { findingNote } from "../finding-note.ts";
import { mostBudgets } from "../funding/funding-keys.ts";
import { budgetCaveats } from "../funding/funding-notes.ts";
import { partAmount } from "../funding/funding-text.ts";
import { signLegend, signsOf } from "../sum-words.ts";
import type { Context, Note } from "../view.ts";
import { woven, type Woven } from "../woven.ts";
import { nameOf } from "./component-funding-text.ts";
import { standingAs, type ComponentShare } from "./component-shares.ts";

/** What a reader must know besides the bars: bounds, sums that differ, money stated together with more, findings, marks. */
export function componentFundingNotes(shares: readonly ComponentShare[], context: Context): Note[] {
  const { language, domain } = context;
  const words = componentWords[language];
  const stated = standingAs(shares, "amount");
  const budgets = shares.map(({ budget }) => budget);
  const caveat = (text: Woven): Note => ({ kind: "caveat", text });
  const legend = (holds: boolean, text: string): Note[] => (holds ? [{ kind: "legend", text }] : []);
  const figures = stated.flatMap(({ part }) => part?.figureIds ?? []);
  const findings = domain.findings.filter((finding) => finding.figure_ids.some((id) => figures.includes(id)));
  return [
    ...(stated.length > mostBudgets ? [caveat(words.tooMany(mostBudgets, shares.length))] : []),
    ...stated.flatMap(({ budget }) => budgetCaveats(budget, budgets, context).map(caveat)),
    ...stated.flatMap((share) => {
      const also = woven(partAmount(share.above, context), share.above?.figureIds ?? []);
      return also === null ? [] : [caveat(words.alsoWhole(nameOf(share, shares, context), also))];
    }),
    ...findings.map((finding) => findingNote(finding, context)),
    ...legend(
      stated.some((share) => share.isLargest),
      words.legendLargest,
    ),
    ...legend(standingAs(shares, "absent").length > 0, words.legendAbsent),
    ...signLegend(signsOf(stated.flatMap(({ part }) => (part ? [{ ...part, comparator: part.shareComparator }] : []))), language),
  ];
}
