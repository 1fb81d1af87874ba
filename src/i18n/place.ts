import type { Level, Stage } from "../domain/codes.ts";
import type { Words } from "./language.ts";
import { list, lower } from "./sentence.ts";
import { levelNames } from "./terms.ts";

/** A budget inside the paragraph: finished figures, or null where the document has none. */
interface ToldBudget {
  readonly unit: string;
  readonly year: number;
  readonly stage: Stage;
  /** Number of the document, where the place has two budgets of one year and stage. */
  readonly document: string | null;
  readonly total: string | null;
  /** Whether the total is a sum of ours, and what the document prints instead, if it prints one. */
  readonly sum: { readonly printed: string | null } | null;
  readonly isSplit: boolean;
  readonly largest: { readonly key: string; readonly share: string; readonly amount: string } | null;
}

interface PlaceWords {
  pageTitle(unit: string, parent: string | null, years: string | null, code: string): string;
  /** Behind a name: since or until when. */
  until(date: string): string;
  since(date: string): string;
  /** The paragraph. */
  firstBudget(budget: ToldBudget): string;
  nextBudget(budget: ToldBudget): string;
  moreBudgets(count: number, years: string): string;
  onlyAims(unit: string, years: string): string;
  readonly spending: string;
  /** Told of one document or several. */
  noSpending(documents: number): string;
  /** Of a document that was issued before its period had ended. */
  spendingNotDue(period: string): string;
  /** `both`: what is promised of the poor and the near-poor together, beside those. */
  cuts(years: string, cuts: readonly { readonly group: string; readonly value: string }[], both: readonly string[]): string;
  noCuts(documents: number): string;
  noPlan(unit: string): string;
  noPlanButNear(count: number): string;
  /** Sections. */
  readonly noMoney: string;
  readonly noExecution: string;
  readonly noTargets: string;
  earlier(years: readonly number[]): string;
  readonly findings: string;
  readonly noFindings: string;
  /** With the other places of its level, or all places where there is none. */
  compare(level: Level | null, page: string): string;
}

const verbsVi: Readonly<Record<Stage, string>> = { proposed: "đề xuất", planned: "lên kế hoạch", assigned: "được giao" };
const verbsEn: Readonly<Record<Stage, string>> = { proposed: "proposed", planned: "planned", assigned: "was assigned" };

const tailVi = ({ largest, isSplit }: ToldBudget) =>
  largest ? `, ${largest.share} trong đó cho ${lower(largest.key)} (${largest.amount})` : isSplit ? "" : ", văn bản không chia theo dự án";
const tailEn = ({ largest, isSplit }: ToldBudget) =>
  largest
    ? `, ${largest.share} of it for ${lower(largest.key)} (${largest.amount})`
    : isSplit
      ? ""
      : ", which the document does not split by project";
const sumVi = ({ total, sum, document }: ToldBudget) => {
  const added = sum && `các phần cộng lại${sum.printed === null ? "" : `, văn bản ghi tổng ${sum.printed}`}`;
  return (total ?? "tiền mà không ghi con số") + behind([document && `văn bản ${document}`, added]);
};
const sumEn = ({ total, sum, document }: ToldBudget) => {
  const added = sum && `its parts added up${sum.printed === null ? "" : `; the document prints ${sum.printed}`}`;
  return (total ?? "money without a figure") + behind([document && `document ${document}`, added]);
};
const behind = (facts: readonly (string | null)[]) => {
  const told = facts.filter((fact) => fact !== null);
  return told.length === 0 ? "" : ` (${told.join("; ")})`;
};

export const placeWords: Words<PlaceWords> = {
  vi: {
    pageTitle: (unit, parent, years, code) =>
      `${parent === null ? unit : `${unit}, ${parent}`}: ${years === null ? `mã ${code}, nay là gì, thuộc đâu` : `tiền giảm nghèo ${years}, giải ngân và mục tiêu`}`,
    until: (date) => `đến ${date}`,
    since: (date) => `từ ${date}`,
    firstBudget: (budget) => `${budget.unit} ${verbsVi[budget.stage]} ${sumVi(budget)} cho năm ${budget.year}${tailVi(budget)}.`,
    nextBudget: (budget) => `Năm ${budget.year}, nơi này ${verbsVi[budget.stage]} ${sumVi(budget)}${tailVi(budget)}.`,
    moreBudgets: (count, years) => `Còn ${count} ngân sách khác, cho ${years}.`,
    onlyAims: (unit, years) => `${unit} có kế hoạch ${years} mà không ghi số tiền nào.`,
    spending: "Về giải ngân",
    noSpending: () => "Văn bản không ghi đã chi bao nhiêu.",
    spendingNotDue: (period) => `Văn bản ra khi chưa hết năm ${period}, nên chưa thể ghi đã chi bao nhiêu.`,
    cuts: (years, cuts, both) =>
      `Kế hoạch ${years} hứa giảm tỷ lệ ${list(
        cuts.map(({ group, value }) => `${lower(group)} ${value}`),
        "vi",
      )} mỗi năm${both.map((value) => `; nghèo và cận nghèo gộp lại: ${value}`).join("")}.`,
    noCuts: () => "Kế hoạch không nêu mức giảm nghèo mỗi năm.",
    noPlan: (unit) => `Dữ liệu chưa có văn bản nào của ${unit}.`,
    noPlanButNear: (count) => `Dưới đây là ${count} nơi liên quan đã có văn bản.`,
    noMoney: "Văn bản không ghi số tiền nào, nên không có hình về kinh phí.",
    noExecution: "Vì thế chưa có hình về giải ngân.",
    noTargets: "Văn bản không nêu chỉ tiêu nào, nên không có hình về mục tiêu.",
    earlier: (years) => `Ngân sách những năm trước: ${years.join(", ")}`,
    findings: "Điều chưa khớp trong văn bản",
    noFindings: "Các tổng ghi trong văn bản khớp với các phần của chúng.",
    compare: (level, page) => `${page}: đặt cạnh các ${level === null ? "nơi" : levelNames.vi[level]} khác`,
  },
  en: {
    pageTitle: (unit, parent, years, code) =>
      `${parent === null ? unit : `${unit}, ${parent}`}: ${years === null ? `code ${code}, what it is and where it lies today` : `poverty-reduction money ${years}, spending and targets`}`,
    until: (date) => `until ${date}`,
    since: (date) => `since ${date}`,
    firstBudget: (budget) => `${budget.unit} ${verbsEn[budget.stage]} ${sumEn(budget)} for ${budget.year}${tailEn(budget)}.`,
    nextBudget: (budget) => `For ${budget.year} it ${verbsEn[budget.stage]} ${sumEn(budget)}${tailEn(budget)}.`,
    moreBudgets: (count, years) => `There ${count === 1 ? "is one more budget" : `are ${count} more budgets`}, for ${years}.`,
    onlyAims: (unit, years) => `${unit} has a plan for ${years} that states no money.`,
    spending: "Spending",
    spendingNotDue: (period) => `Issued before the end of ${period}, the document could not yet say how much was spent.`,
    noSpending: (documents) => (documents === 1 ? "The document does not say how much was spent." : "No document says how much was spent."),
    cuts: (years, cuts, both) =>
      `The plan for ${years} promises to cut the share of ${list(
        cuts.map(({ group, value }) => `${lower(group)} by ${value}`),
        "en",
      )} a year${both.map((value) => `; of poor and near-poor taken together: ${value}`).join("")}.`,
    noCuts: (documents) => (documents === 1 ? "The plan states no yearly cut in poverty." : "No document states a yearly cut in poverty."),
    noPlan: (unit) => `The data has no document of ${unit} yet.`,
    noPlanButNear: (count) =>
      count === 1 ? "One related place has one; it is listed below." : `${count} related places have some; they are listed below.`,
    noMoney: "No money is stated, so there is no picture of funding.",
    noExecution: "So there is no picture of disbursement yet.",
    noTargets: "No target is stated, so there is no picture of targets.",
    earlier: (years) => `Earlier budgets: ${list(years.map(String), "en")}`,
    findings: "What does not add up in the documents",
    noFindings: "The totals printed in the documents agree with their parts.",
    compare: (level, page) => `${page}: side by side with other ${level === null ? "place" : levelNames.en[level]}s`,
  },
};
