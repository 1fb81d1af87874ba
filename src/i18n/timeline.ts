import type { IssuedPrecision, Stage } from "../domain/codes.ts";
import type { Words } from "./language.ts";

interface TimelineWords {
  readonly question: string;
  titleOne(place: string, title: string): string;
  titleMany(place: string, count: number, years: string): string;
  /** `title` is null where there is one document only. */
  sentencePlan(title: string | null, issued: string, budgets: readonly string[]): string;
  readonly noMoney: string;
  manyBudgets(count: number, years: string): string;
  issued(date: string, precision: Exclude<IssuedPrecision, "unknown">): string;
  readonly notDated: string;
  period(years: string): string;
  budget(year: number, stage: Stage, amount: string): string;
  mark(parts: readonly string[]): string;
  began(date: string): string;
  ended(date: string): string;
  readonly notAdded: string;
  readonly table: Readonly<Record<"caption" | "document" | "issued" | "period" | "budget" | "amount" | "noBudget" | "notStated", string>>;
}

const told = (title: string | null, facts: string) =>
  `${title === null ? facts.charAt(0).toUpperCase() + facts.slice(1) : `${title}: ${facts}`}.`;

export const timelineWords: Words<TimelineWords> = {
  vi: {
    question: "Có những văn bản nào, cho thời gian nào?",
    titleOne: (place, title) => `${place} có một văn bản: ${title}`,
    titleMany: (place, count, years) => `${place} có ${count} văn bản, cho ${years}`,
    sentencePlan: (title, issued, budgets) => told(title, [issued, ...budgets].join("; ")),
    noMoney: "không ghi số tiền nào",
    manyBudgets: (count, years) => `${count} ngân sách, cho ${years}`,
    issued: (date, precision) =>
      ({ day: `ban hành ngày ${date}`, month: `ban hành ${date}, không ghi ngày`, year: `ban hành năm ${date}, không ghi ngày tháng` })[
        precision
      ],
    notDated: "không ghi ngày ban hành",
    period: (years) => `thời kỳ ${years}`,
    budget: (year, stage, amount) => `${year} ${{ proposed: "đề xuất", planned: "kế hoạch", assigned: "được giao" }[stage]} ${amount}`,
    mark: (parts) => parts.join(", "),
    began: (date) => `${date}: lập`,
    ended: (date) => `${date}: không còn đơn vị này`,
    notAdded: "Mỗi số tiền là các phần của một ngân sách cộng lại; mỗi năm và mỗi giai đoạn là một ngân sách riêng.",
    table: {
      caption: "Các văn bản và ngân sách trong đó",
      document: "Văn bản",
      issued: "Ban hành",
      period: "Thời kỳ",
      budget: "Ngân sách",
      amount: "Triệu đồng",
      noBudget: "không ghi số tiền",
      notStated: "không ghi số",
    },
  },
  en: {
    question: "Which documents are there, and for when?",
    titleOne: (place, title) => `${place} has one document: ${title}`,
    titleMany: (place, count, years) => `${place} has ${count} documents, for ${years}`,
    sentencePlan: (title, issued, budgets) => told(title, [issued, ...budgets].join("; ")),
    noMoney: "no money stated",
    manyBudgets: (count, years) => `${count} budgets, for ${years}`,
    issued: (date, precision) =>
      ({ day: `issued on ${date}`, month: `issued in ${date}, day not stated`, year: `issued in ${date}, day and month not stated` })[
        precision
      ],
    notDated: "date of issue not stated",
    period: (years) => `covers ${years}`,
    budget: (year, stage, amount) => `${amount} ${stage} for ${year}`,
    mark: (parts) => parts.join(", "),
    began: (date) => `${date}: founded`,
    ended: (date) => `${date}: no longer a unit`,
    notAdded: "Each amount is the sum of the parts of one budget; each year and stage is a budget of its own.",
    table: {
      caption: "The documents and the budgets in them",
      document: "Document",
      issued: "Issued",
      period: "Period",
      budget: "Budget",
      amount: "VND million",
      noBudget: "no money stated",
      notStated: "no figure",
    },
  },
};
