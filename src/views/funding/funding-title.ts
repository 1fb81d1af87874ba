import { shortMoney } from "../../domain/format.ts";
import { fundingWords } from "../../i18n/funding.ts";
import { list } from "../../i18n/sentence.ts";
import { isSplit, largestPart, type Budget } from "./funding-budgets.ts";
import { axisName, mostNamed, namesOf, placeName, seriesName } from "./funding-names.ts";
import { partShare, totalFigures } from "./funding-text.ts";
import { titleWithMixed } from "../mixed.ts";
import { one, type Values } from "../param.ts";
import { budgetWords } from "../sources.ts";
import { sumWords } from "../sum-words.ts";
import type { Context } from "../view.ts";
import { woven, type Woven } from "../woven.ts";

/** The picture's answer in one line, made from the rows; says which kinds of budgets stand side by side. */
export function fundingTitle(budgets: readonly Budget[], values: Values, context: Context): Woven {
  const title = bareTitle(budgets, one(values, "by"), one(values, "measure"), context);
  return titleWithMixed(title, budgets, mayDiffer, context.language);
}

/** In what budgets that stand side by side may differ. */
export const mayDiffer = { year: (one: Budget) => one.year, stage: (one: Budget) => one.stage, level: (one: Budget) => one.level };

function bareTitle(budgets: readonly Budget[], by: string, measure: string, context: Context): string {
  const { language } = context;
  const words = fundingWords[language];
  if (budgets.length === 0) return words.titleNone;
  const split = budgets.filter((budget) => by !== "component" || isSplit(budget));
  const name = (budget: Budget) => seriesName(budget, budgets, context);
  // the same place may have a budget that is split: which one is not has to be said
  const [only] = budgets;
  if (split.length === 0)
    return words.titleNotSplit(namesOf(budgets, context), only && budgets.length === 1 ? budgetWords(only, context) : null);
  const leaders = split.flatMap((budget): Leader[] => {
    const part = largestPart(budget);
    const share = part && partShare(part, context);
    if (part?.share == null || part.amountVnd === null || share === null) return [];
    const amount = measure === "amount" ? sumWords(shortMoney(part.amountVnd, language), part, language) : null;
    const drawn = measure === "amount" ? part.amountVnd : part.share;
    const told = { share: woven(share, part.figureIds), amount: woven(amount, part.figureIds) };
    return [{ budget, code: part.key, key: axisName(part.key, by, context), ...told, size: part.share, drawn }];
  });
  if (leaders.length === 0) return titleWithoutAmount(split, context);
  // that most is of no stated source is no answer beside the others': it has words of its own
  const [open, known] = [leaders.filter(isUnstated), leaders.filter((leader) => !isUnstated(leader))];
  const unstated = open.length === 0 ? [] : [unstatedTitle(open, leaders, by, name, context)];
  return [...(known.length === 0 ? [] : [largestTitle(known, leaders, by, name, context)]), ...unstated].join("; ");
}

/** What a budget has most money of. */
interface Leader {
  readonly budget: Budget;
  readonly code: string;
  readonly key: string;
  readonly share: string;
  readonly size: number;
  /** Its amount where the picture shows amounts, else null. */
  readonly amount: string | null;
  /** What its bar is as long as: its amount, or its share. */
  readonly drawn: number;
}
type Naming = (budget: Budget) => string;
const isUnstated = ({ code }: Leader) => code === "unstated";

function largestTitle(known: readonly Leader[], all: readonly Leader[], by: string, name: Naming, context: Context): string {
  const words = fundingWords[context.language];
  const into = by === "component" ? words.give : words.are;
  const [first] = known;
  if (first && known.length === 1) {
    const { budget, key, share, amount } = first;
    const [place, bare] = [name(budget), placeName(budget, context)];
    return into.onePlace({ place, key, share, amount, stage: place === bare ? budget.stage : null, isOfStated: budget.notStated > 0 });
  }
  const groups = [...Map.groupBy(known, (leader) => leader.key)]
    .map(([key, group]) => ({
      key,
      group: group.toSorted((a, b) => b.drawn - a.drawn),
      longest: Math.max(...group.map(({ drawn }) => drawn)),
    }))
    .sort((a, b) => b.group.length - a.group.length || b.longest - a.longest);
  const [top] = groups;
  if (all.length > mostNamed && top) return into.many(top.key, top.group.length, all.length, countedAs(all, context));
  return words.titleLargest(
    groups.map(({ key, group }) => ({
      key,
      places: group.map(({ budget, share, amount }) => `${name(budget)} (${amount ?? share})`),
    })),
  );
}

function countedAs(leaders: readonly Leader[], { language }: Context): string {
  const places = new Set(leaders.map(({ budget }) => budget.localityCode)).size;
  return places === leaders.length ? fundingWords[language].places : fundingWords[language].budgets;
}

/** Budgets whose largest part has no stated source or type: all of their money, or so much of it. */
function unstatedTitle(open: readonly Leader[], all: readonly Leader[], by: string, name: Naming, context: Context): string {
  const { language } = context;
  const words = fundingWords[language].unstated[by === "type" ? "type" : "source"];
  if (all.length > mostNamed) return words.many(open.length, countedAs(all, context));
  const places = open.map(({ budget, share, size, amount }) => {
    if (amount !== null) return words.someAmount(name(budget), amount);
    return size === 1 ? name(budget) : words.some(name(budget), share, budget.notStated > 0);
  });
  return words.places(list(places, language), open.length > 1);
}

/** Budgets of nothing but printed zeros, and budgets whose every amount is named without a figure: never the same words. */
function titleWithoutAmount(budgets: readonly Budget[], context: Context): string {
  const words = fundingWords[context.language];
  const zeros = budgets.filter((budget) => budget.amountVnd !== null);
  const silent = budgets.filter((budget) => budget.amountVnd === null);
  const lead = (zero: string) => woven(zero, zeros[0] ? totalFigures(zeros[0], context) : []);
  return [
    ...(zeros.length > 0 ? [words.titleZero(namesOf(zeros, context), lead)] : []),
    ...(silent.length > 0 ? [words.titleNoAmount(namesOf(silent, context))] : []),
  ].join("; ");
}
