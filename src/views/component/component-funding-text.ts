import { boundSign, formatShare, formatVnd } from "../../domain/format.ts";
import { componentWords, type PlanShare } from "../../i18n/component.ts";
import { budgetFacts, seriesName } from "../funding/funding-names.ts";
import { partShare, totalFigures, totalWords } from "../funding/funding-text.ts";
import { mayDiffer } from "../funding/funding-title.ts";
import { titleWithMixed } from "../mixed.ts";
import { sumWords } from "../sum-words.ts";
import type { Context } from "../view.ts";
import { woven, type Woven } from "../woven.ts";
import { standingAs, type ComponentShare } from "./component-shares.ts";

/** So many places are named one by one, in the title and in the sentence. */
const mostNamed = 4;
/** So many plans without the project are named in the title. */
const mostAbsent = 2;

/** The budget's place; what tells it from another of the same place too. */
export function nameOf(share: ComponentShare, shares: readonly ComponentShare[], context: Context): string {
  return seriesName(
    share.budget,
    shares.map(({ budget }) => budget),
    context,
  );
}

/** "2024 · đề xuất" */
export function factsOf(share: ComponentShare, shares: readonly ComponentShare[], context: Context): string {
  const budgets = shares.map(({ budget }) => budget);
  return budgetFacts(share.budget, budgets, context).join(" · ");
}

/** The amount as it is stated: "at least" where a part of it is named without a figure; null where none is stated. */
export function amountWords({ part }: ComponentShare, { language }: Context, beside: readonly (number | null)[] = []): string | null {
  if (part?.amountVnd == null) return null;
  return sumWords(formatVnd(part.amountVnd, language, beside), part, language);
}

/** The same in a sentence: it leads to the figures that it adds. */
function wovenAmount(share: ComponentShare, context: Context, beside: readonly (number | null)[] = []): string {
  return woven(amountWords(share, context, beside) ?? "", share.part?.figureIds ?? []);
}

/** The share, or the amount where the whole budget is 0; null where no amount is stated. */
export function shareWords(share: ComponentShare, context: Context): string | null {
  return (share.part && partShare(share.part, context)) ?? amountWords(share, context);
}

/** The same with a sign, as the picture has room for. */
export function shareSign(share: ComponentShare, context: Context): string | null {
  const { part } = share;
  return part?.share == null ? amountWords(share, context) : boundSign(part.shareComparator, formatShare(part.share, context.language));
}

/** The project's answer in one line, from the largest share down; says which kinds of budgets stand side by side. */
export function componentTitle(name: string, shares: readonly ComponentShare[], context: Context): Woven {
  const { language } = context;
  const words = componentWords[language];
  const stated = standingAs(shares, "amount");
  const named = (some: readonly ComponentShare[]) => some.map((share) => nameOf(share, shares, context));
  if (stated.length === 0) {
    const silent = standingAs(shares, "not-stated");
    if (silent.length > 0) return words.titleNotStated(name, named(silent));
    return standingAs(shares, "not-split").length > 0 ? words.titleNotSplit(name) : words.titleNone(name);
  }
  const some = stated.filter((share) => share.part?.share != null);
  const lead = (zero: string) => woven(zero, stated[0]?.part?.figureIds ?? []);
  const title =
    some.length === 0 ? words.titleZero(name, named(stated), lead) : words.titleShares(name, some.map(planShare), sameYear(some));
  const budgets = stated.map(({ budget }) => budget);
  return titleWithMixed([many(some) ?? title, ...absentWords()].join("; "), budgets, mayDiffer, language);

  function planShare(share: ComponentShare): PlanShare {
    return { place: nameOf(share, shares, context), share: woven(shareWords(share, context) ?? "", share.part?.figureIds ?? []) };
  }
  function many(of: readonly ComponentShare[]): string | null {
    const [most, least] = [of[0], of.at(-1)];
    if (of.length <= mostNamed || !most || !least) return null;
    return words.titleMany(name, of.length, shares.length, planShare(most), planShare(least));
  }
  function absentWords(): string[] {
    const absent = standingAs(shares, "absent");
    if (absent.length === 0 || some.length > mostNamed) return [];
    return [absent.length <= mostAbsent ? words.absentIn(named(absent)) : words.absentCount(absent.length)];
  }
}

/** The year of all budgets; null where they differ, and the title says so behind. */
function sameYear(shares: readonly ComponentShare[]): number | null {
  const [year = null, ...others] = new Set(shares.map(({ budget }) => budget.year));
  return others.length === 0 ? year : null;
}

/** Every amount with its plan's total where they are few; else the largest and the smallest. */
export function componentSentence(shares: readonly ComponentShare[], context: Context): Woven {
  const words = componentWords[context.language];
  const stated = standingAs(shares, "amount");
  const silent = standingAs(shares, "not-stated");
  const plain = silent.filter(({ note }) => note[context.language] === null).map((share) => nameOf(share, shares, context));
  const remarked = silent.flatMap((share) => {
    const note = share.note[context.language];
    return note === null ? [] : [words.remarked(nameOf(share, shares, context), note)];
  });
  const behind = [...(plain.length === 0 ? [] : [words.silent(plain)]), ...remarked];
  if (stated.length <= mostNamed)
    return [
      ...stated.map((share) => {
        const amounts = [share.budget.amountVnd, share.part?.amountVnd ?? null];
        const total = woven(totalWords(share.budget, context, amounts), totalFigures(share.budget, context));
        return words.sentence(
          nameOf(share, [share], context),
          factsOf(share, shares, context),
          wovenAmount(share, context, amounts),
          total,
          share.isLargest,
        );
      }),
      ...behind,
    ].join(" ");
  const sized = stated.toSorted((a, b) => (b.part?.amountVnd ?? 0) - (a.part?.amountVnd ?? 0));
  const end = (share: ComponentShare | undefined) => (share ? `${wovenAmount(share, context)} (${nameOf(share, shares, context)})` : "");
  const largestIn = stated.filter((share) => share.isLargest).length;
  return [words.sentenceMany(end(sized[0]), end(sized.at(-1)), largestIn), ...behind].join(" ");
}
