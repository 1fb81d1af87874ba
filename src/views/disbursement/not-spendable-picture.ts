import type { NotSpendableBarsData, SubsetGroup, SubsetPart, SubsetWhole } from "../../charts/not-spendable-bars.ts";
import { boundWords, formatShare, formatVnd } from "../../domain/format.ts";
import { notSpendableWords } from "../../i18n/not-spendable.ts";
import { spendingWords } from "../../i18n/spending.ts";
import { levelNames, stageNames } from "../../i18n/terms.ts";
import { dividedBy, markTo } from "../mark-figures.ts";
import { moneyRow, moneyWords } from "../money-name.ts";
import { amountsOf, amountWords, kindWords, ownMoney, wholeWords } from "./not-spendable-text.ts";
import { shareBound, shareOfWhole, type MemoReport, type MemoRow, type Whole } from "./not-spendable-wholes.ts";
import { remarksOf, type Reports } from "./reports.ts";
import { budgetWords } from "../sources.ts";
import type { Context } from "../view.ts";

/** The reports as bars of one length a whole, and the places that name no such money. */
export function barsData(reports: readonly MemoReport[], all: Reports<MemoRow>, context: Context): NotSpendableBarsData {
  return {
    groups: reports.map((report) => ({
      name: report.place,
      locality: report.localityCode,
      ...budgetFacts(report, context),
      wholes: report.wholes.map((whole) => wholeOf(report, whole, context)),
    })),
    remarks: remarksOf(all, context),
  };
}

/** "huyện · 2023 · được giao · 162.063 triệu đồng": the total that the document prints for the budget, where it does, and the way to it. */
function budgetFacts(report: MemoReport, context: Context): Pick<SubsetGroup, "fact" | "total"> {
  const { language, domain } = context;
  const stages = [...new Set(report.wholes.map(({ stage }) => stage))];
  const [stage] = stages;
  const level = levelNames[language][report.level];
  if (stage === undefined || stages.length > 1) return { fact: spendingWords[language].budget(level, report.year) };
  const budget = domain.budgets.find((one) => one.plan_code === report.planCode && one.year === report.year && one.stage === stage);
  const facts = [level, budgetWords({ year: report.year, stage }, context)].join(" · ");
  if (budget?.stated_vnd == null || budget.stated_figure_id === null) return { fact: facts };
  const amount = formatVnd(budget.stated_vnd, language, amountsOf(report.wholes));
  const total = boundWords(budget.stated_comparator ?? "=", amount, language);
  return {
    fact: `${facts} · ${total}`,
    total: { ...markTo([budget.stated_figure_id], report.localityCode, context), label: `${report.place}, ${facts}: ${total}` },
  };
}

function wholeOf(report: MemoReport, whole: Whole, context: Context): SubsetWhole {
  const { language } = context;
  const words = notSpendableWords[language];
  const value = wholeWords(whole, context, amountsOf(report.wholes)) ?? words.wholeNotStated;
  const { name, fact } = moneyRow(whole.money, context);
  const mixed = report.wholes.some(({ stage }) => stage !== whole.stage);
  return {
    name,
    fact: mixed ? `${fact} · ${stageNames[language][whole.stage]}` : fact,
    value,
    stated: whole.amountVnd !== null,
    ...(whole.amountVnd === null ? { href: null } : markTo(whole.figureIds, report.localityCode, context)),
    label: words.mark([report.place, moneyWords(whole.money, context), words.wholeWord, value]),
    parts: whole.parts.map((part) => partOf(report, part, whole, context)),
  };
}

function partOf(report: MemoReport, part: MemoRow, whole: Whole, context: Context): SubsetPart {
  const { language } = context;
  const words = notSpendableWords[language];
  const share = shareOfWhole(part, whole);
  const value = amountWords(part, context, amountsOf(report.wholes)) ?? words.notStated;
  const second = share === null ? "" : `${boundWords(shareBound(part, whole), formatShare(share, language), language)} ${words.of}`;
  const kind = kindWords(part, context);
  const fact = ownMoney(part, whole, context) ?? "";
  const reason = (language === "vi" ? part.note_vi : part.note_en) ?? "";
  return {
    name: kind.charAt(0).toUpperCase() + kind.slice(1),
    fact,
    length: share,
    tone: part.amount_vnd === null ? "not-stated" : part.memo_kind === "not_spendable" ? "strong" : "neutral",
    value,
    second,
    reason,
    ...markTo([`${part.plan_code}.${part.figure_no}`], report.localityCode, context),
    ...(share === null ? {} : dividedBy(whole.figureIds)),
    label: words.mark([report.place, moneyWords(part, context), kind, value, second, reason].filter((text) => text !== "")),
  };
}
