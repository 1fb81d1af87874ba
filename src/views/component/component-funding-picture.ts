import type { ComponentBar, ComponentBarsData } from "../../charts/component-bars.ts";
import { formatVnd } from "../../domain/format.ts";
import { componentWords } from "../../i18n/component.ts";
import { mostBudgets, whole } from "../funding/funding-keys.ts";
import { totalWords, withoutBudget } from "../funding/funding-text.ts";
import { emptyMark } from "../empty-mark.ts";
import { markTo } from "../mark-figures.ts";
import { sumWords } from "../sum-words.ts";
import type { Context } from "../view.ts";
import { amountWords, factsOf, nameOf, shareSign, shareWords } from "./component-funding-text.ts";
import { standingAs, type ComponentShare } from "./component-shares.ts";

/** More plans than this without the project are one line of names, not a row each. */
const mostAbsentRows = 6;

/** The rows of the picture, and under it the places that have nothing to draw. */
export function componentBarsData(shares: readonly ComponentShare[], context: Context): ComponentBarsData {
  const words = componentWords[context.language];
  const absent = standingAs(shares, "absent");
  const told = absent.length > mostAbsentRows ? shares.filter((share) => share.standing !== "absent") : shares;
  const names = absent.map((share) => nameOf(share, shares, context));
  return {
    ends: [words.nothing, words.wholePlan],
    bars: told.slice(0, mostBudgets).map((share) => barOf(share, shares, context)),
    remarks: [
      ...(absent.length > mostAbsentRows ? [words.absentRemark(names)] : []),
      ...withoutBudget(
        shares.map(({ budget }) => budget),
        { localities: [], level: "any" },
        context,
      ),
    ],
  };
}

function barOf(share: ComponentShare, shares: readonly ComponentShare[], context: Context): ComponentBar {
  const { language } = context;
  const words = componentWords[language];
  const { budget, part, standing } = share;
  const name = nameOf(share, [share], context);
  const fact = factsOf(share, shares, context);
  const place = nameOf(share, shares, context);
  const amount = amountWords(share, context);
  const value = shareSign(share, context);
  if (part === null || amount === null || value === null) {
    const text = emptyWords(share, context);
    const to = standing === "not-stated" ? part : standing === "not-split" ? share.above : null;
    return {
      ...{ name, fact, length: null, value: text, details: [], tone: standing === "not-stated" ? "not-stated" : "none" },
      ...(to === null
        ? emptyMark("not-in-plan", budget.localityCode, context, (why) => words.mark([place, why]))
        : { ...markTo(to.figureIds, budget.localityCode, context), label: words.mark([place, text]) }),
    };
  }
  const amounts = [part.amountVnd, budget.amountVnd];
  const total = totalWords(budget, context, amounts);
  return {
    ...{ name, fact, length: part.share ?? 0, value, tone: share.isLargest ? "strong" : "light" },
    details: value === amount ? [] : [amountWords(share, context, amounts) ?? amount, ...(total === null ? [] : [words.ofTotal(total)])],
    ...markTo(part.figureIds, budget.localityCode, context),
    label: words.mark([place, shareWords(share, context) ?? value, ...(value === amount ? [] : [amount])]),
  };
}

/** Why there is no amount: the empties told apart. */
export function emptyWords({ standing, above }: ComponentShare, { language }: Context): string {
  const words = componentWords[language];
  if (standing === "not-stated") return words.notStated;
  if (standing === "absent" || above === null) return words.absent;
  if (above.amountVnd === null) return words.notSplit;
  const amount = sumWords(formatVnd(above.amountVnd, language), above, language);
  if (above.key !== whole) return words.wholeProject(amount);
  return above.share === 1 ? words.notSplit : words.partNotSplit(amount);
}
