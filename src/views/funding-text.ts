import { formatShare, formatVnd } from "../domain/format.ts";
import { fundingWords } from "../i18n/funding.ts";
import { named } from "../i18n/language.ts";
import { expenditureTypes, fundSources, type ExpenditureType, type FundSource } from "../domain/codes.ts";
import { sourceNames, typeNames } from "../i18n/terms.ts";
import { isSplit, largestPart, type Budget } from "./funding-budgets.ts";
import { whole } from "./funding-keys.ts";
import { findingNote } from "./finding-note.ts";
import { titleWithMixed } from "./mixed.ts";
import { many, one, type Values } from "./param.ts";
import { distinctName, periodWords } from "./place-name.ts";
import { budgetWords } from "./sources.ts";
import type { Context, Note } from "./view.ts";

export function placeName(budget: Budget, context: Context): string {
  return distinctName({ locality_code: budget.localityCode, name_vi: budget.nameVi, name_en: budget.nameEn }, context);
}

/** The name of a bar: a project, a source or a type. */
export function keyName(key: string, { language, domain }: Context): string {
  if ((fundSources as readonly string[]).includes(key) && key !== "unstated") return sourceNames[language][key as FundSource];
  if ((expenditureTypes as readonly string[]).includes(key) && key !== "unstated") return typeNames[language][key as ExpenditureType];
  if (key === "all") return sourceNames[language].all;
  if (key === whole) return fundingWords[language].wholeRow;
  const component = domain.components.find((one) => one.component_code === key);
  return component ? named(component, "short", language) : key;
}

/** "Không ghi nguồn" or "Không ghi loại vốn": what `unstated` means depends on the axis. */
export function axisName(key: string, by: string, context: Context): string {
  if (key !== "unstated") return keyName(key, context);
  return by === "type" ? typeNames[context.language].unstated : sourceNames[context.language].unstated;
}

/** The total of what is drawn: "at least" where a part is named without a figure; null where nothing is stated. */
export function totalWords(budget: Budget, { language }: Context): string {
  const words = fundingWords[language];
  if (budget.amountVnd === null) return words.notStated;
  const total = formatVnd(budget.amountVnd, language);
  return budget.notStated > 0 ? words.atLeast(total) : total;
}

/** The picture's answer in one line, made from the rows; says which kinds of budgets stand side by side. */
export function fundingTitle(budgets: readonly Budget[], by: string, context: Context): string {
  const title = bareTitle(budgets, by, context);
  return titleWithMixed(title, budgets, { year: (one) => one.year, stage: (one) => one.stage, level: (one) => one.level }, context.language);
}

function bareTitle(budgets: readonly Budget[], by: string, context: Context): string {
  const { language } = context;
  const words = fundingWords[language];
  if (budgets.length === 0) return words.titleNone();
  const split = budgets.filter((budget) => by !== "component" || isSplit(budget));
  const names = (some: readonly Budget[]) => [...new Set(some.map((budget) => placeName(budget, context)))];
  if (split.length === 0) return words.titleNotSplit(names(budgets));
  const leaders = split.flatMap((budget) => {
    const part = largestPart(budget);
    return part?.share === null || part === null ? [] : [{ budget, key: axisName(part.key, by, context), share: formatShare(part.share, language), size: part.share }];
  });
  const [first] = leaders;
  if (!first) return words.titleNoAmount(names(split));
  if (leaders.length === 1) return words.titleOnePlace(placeName(first.budget, context), first.key, first.share);
  const groups = [...Map.groupBy(leaders, (leader) => leader.key)].sort((a, b) => b[1].length - a[1].length || (b[1][0]?.size ?? 0) - (a[1][0]?.size ?? 0));
  const [top] = groups;
  if (leaders.length > 5 && top) return words.titleMany(top[0], top[1].length, leaders.length);
  return words.titleLargest(
    groups.map(([key, group]) => ({
      key,
      places: group.sort((a, b) => b.size - a.size).map(({ budget, share }) => `${placeName(budget, context)} (${share})`),
    })),
  );
}

/** What the picture shows, in whole sentences with the exact amounts. */
export function fundingSentence(budgets: readonly Budget[], by: string, context: Context): string {
  const { language, domain } = context;
  const words = fundingWords[language];
  if (budgets.length === 0) return words.sentenceNone(existing(domain.budgets, context));
  if (budgets.length > 5) {
    const sized = budgets.filter((budget) => budget.amountVnd !== null).sort((a, b) => (a.amountVnd ?? 0) - (b.amountVnd ?? 0));
    const end = (budget: Budget | undefined) => (budget ? `${totalWords(budget, context)} (${placeName(budget, context)})` : words.notStated);
    return words.sentenceMany(budgets.length, end(sized[0]), end(sized.at(-1)));
  }
  return budgets
    .map((budget) => {
      const part = by === "component" && !isSplit(budget) ? null : largestPart(budget);
      const amount = part === null || part.amountVnd === null ? null : formatVnd(part.amountVnd, language);
      return words.sentenceBudget(placeName(budget, context), budgetWords(budget, context), totalWords(budget, context), amount, part && axisName(part.key, by, context));
    })
    .join(" ");
}

function existing(budgets: Context["domain"]["budgets"], context: Context): string[] {
  return budgets.map((budget) => {
    const place = context.domain.localities.find((locality) => locality.locality_code === budget.locality_code);
    return `${place ? named(place, "name", context.language) : budget.locality_code} (${budgetWords(budget, context)})`;
  });
}

/** What a reader must know besides the bars: bounds, sums that differ, places without money, what the empties mean. */
export function fundingNotes(budgets: readonly Budget[], count: number, values: Values, context: Context): Note[] {
  const { language, domain } = context;
  const words = fundingWords[language];
  const caveat = (text: string): Note => ({ kind: "caveat", text });
  const notes: Note[] = [];
  if (count > budgets.length) notes.push(caveat(words.tooMany(budgets.length, count)));
  for (const budget of budgets) {
    if (budget.notStated > 0) notes.push(caveat(words.statedMoney(placeName(budget, context), budget.notStated)));
    const stated = domain.budgets.find((one) => one.plan_code === budget.planCode && one.year === budget.year && one.stage === budget.stage)?.stated_vnd ?? null;
    if (stated !== null && budget.amountVnd !== null && stated !== budget.amountVnd)
      notes.push(caveat(words.sumDiffers(placeName(budget, context), formatVnd(budget.amountVnd, language), formatVnd(stated, language))));
    notes.push(...domain.findings.filter((finding) => touches(finding, budget)).map((finding) => findingNote(finding, context)));
  }
  if (one(values, "by") === "component" && budgets.some((budget) => isSplit(budget))) notes.push({ kind: "legend", text: words.legendAbsent });
  if (notes.some((note) => note.kind === "finding") && domain.findings.some((finding) => finding.cause === "unexplained" && budgets.some((budget) => touches(finding, budget))))
    notes.push({ kind: "legend", text: words.legendSuspect });
  if (words.shortUnits !== "" && budgets.length > 0) notes.push({ kind: "legend", text: words.shortUnits });
  return notes;
}

function touches(finding: Context["domain"]["findings"][number], budget: Budget): boolean {
  return finding.plan_code === budget.planCode && finding.year === budget.year && finding.stage === budget.stage;
}

/** Chosen or covered places that this selection has no budget of, each with what it does have. */
export function withoutBudget(budgets: readonly Budget[], values: Values, context: Context): string[] {
  const { domain, language } = context;
  const words = fundingWords[language];
  const chosen = many(values, "localities");
  const level = one(values, "level");
  const drawn = new Set(budgets.map((budget) => budget.localityCode));
  return domain.localities
    .filter((locality) => !drawn.has(locality.locality_code) && (chosen.length === 0 || chosen.includes(locality.locality_code)) && (level === "any" || level === locality.level))
    .map((locality) => {
      const own = domain.budgets.filter((budget) => budget.locality_code === locality.locality_code);
      const name = distinctName(locality, context);
      if (own.length > 0) return words.noBudgetHere(name, own.map((budget) => budgetWords(budget, context)));
      const plan = domain.plans.find((one) => one.locality_code === locality.locality_code);
      return words.onlyTargets(name, plan ? periodWords(plan.period_start, plan.period_end) : "");
    });
}
