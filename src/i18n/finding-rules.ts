import type { FindingRule } from "../domain/codes.ts";
import type { Words } from "./language.ts";

/** How one rule compares: what is held against what. */
export interface RuleWords {
  /** A sentence: which total, of which budget (none of a report), against which parts. */
  compared(total: string, budget: string, parts: string): string;
  /** The row of what it is held against. */
  readonly computed: string;
  /** The row of what the document prints. */
  readonly stated: string;
}
interface FindingRuleWords {
  readonly rules: Readonly<Record<FindingRule, RuleWords>>;
  readonly parts: Readonly<Record<"total_by_component" | "total_by_source" | "total_by_type" | "subProjects", string>>;
}

const sumVi: RuleWords = {
  compared: (total, budget, parts) => `Tổng ghi cho ${[total, budget].filter(Boolean).join(", ")}, so với ${parts} cộng lại.`,
  computed: "Cộng lại",
  stated: "Văn bản ghi",
};
const sumEn: RuleWords = {
  compared: (total, budget, parts) => `The total printed for ${[total, budget].filter(Boolean).join(", ")}, against ${parts} added up.`,
  computed: "Added up",
  stated: "As printed",
};

export const findingRuleWords: Words<FindingRuleWords> = {
  vi: {
    rules: {
      total_by_component: sumVi,
      total_by_source: sumVi,
      total_by_type: sumVi,
      target_by_group: { ...sumVi, compared: () => "Chỉ tiêu ghi cho cả nhóm, so với các nhóm ghi riêng cộng lại." },
      parts_over_whole: { ...sumVi, compared: () => "Số đếm ghi cho toàn bộ, so với các phần không trùng nhau cộng lại." },
      part_over_total: { compared: () => "Một tổng, so với một phần nằm trong nó.", computed: "Một phần", stated: "Tổng" },
      subset_over_whole: {
        compared: () => "Toàn bộ, so với phần (hoặc các phần cộng lại) ghi là nằm trong đó.",
        computed: "Phần nằm trong",
        stated: "Toàn bộ",
      },
      rate_over_hundred: {
        compared: () => "Mức văn bản ghi, so với mức nhiều nhất có thể.",
        computed: "Nhiều nhất có thể",
        stated: "Văn bản ghi",
      },
      rate_against_amount: {
        compared: () => "Tỷ lệ văn bản ghi, so với số tiền đã chi chia cho mẫu số ghi cùng chỗ.",
        computed: "Số tiền chia cho mẫu số",
        stated: "Tỷ lệ ghi",
      },
      estimate_below_actual: {
        compared: () => "Mức ước cho cả kỳ, so với mức đã đạt trong kỳ ấy.",
        computed: "Đã đạt",
        stated: "Ước",
      },
      count_not_whole: {
        compared: () => "Đếm hộ, người hay dự án thì phải là số nguyên; số nào là đúng thì trang này không đoán.",
        computed: "Số nguyên",
        stated: "Văn bản ghi",
      },
      dated_before_cited: {
        compared: () => "Ngày của văn bản, so với ngày của văn bản mà nó dẫn.",
        computed: "Văn bản được dẫn",
        stated: "Văn bản này",
      },
      cited_year: {
        compared: () => "Năm nằm trong số hiệu của văn bản được dẫn, so với ngày ghi bên cạnh.",
        computed: "Năm trong số hiệu",
        stated: "Năm trong ngày",
      },
    },
    parts: {
      total_by_component: "các dự án, tiểu dự án",
      total_by_source: "các nguồn vốn",
      total_by_type: "các loại vốn",
      subProjects: "các tiểu dự án",
    },
  },
  en: {
    rules: {
      total_by_component: sumEn,
      total_by_source: sumEn,
      total_by_type: sumEn,
      target_by_group: { ...sumEn, compared: () => "The aim printed for the whole group, against its parts added up." },
      parts_over_whole: { ...sumEn, compared: () => "The count printed for the whole, against its parts, which share nothing, added up." },
      part_over_total: { compared: () => "A total, against one part that lies in it.", computed: "One part", stated: "Total" },
      subset_over_whole: {
        compared: () => "A whole, against what is said to lie in it, added up where that is several figures.",
        computed: "Subset",
        stated: "Whole",
      },
      rate_over_hundred: {
        compared: () => "What the document prints, against the most there can be.",
        computed: "The most possible",
        stated: "As printed",
      },
      rate_against_amount: {
        compared: () => "The printed rate, against the amount spent divided by the denominator printed with it.",
        computed: "Amount over denominator",
        stated: "Rate as printed",
      },
      estimate_below_actual: {
        compared: () => "The estimate for a period, against what was reached within it.",
        computed: "Already reached",
        stated: "Estimate",
      },
      count_not_whole: {
        compared: () => "A count of households, people or projects is a whole number; which one was meant is not guessed here.",
        computed: "Whole number",
        stated: "As printed",
      },
      dated_before_cited: {
        compared: () => "The date of the document, against that of a document which it cites.",
        computed: "Cited document",
        stated: "This document",
      },
      cited_year: {
        compared: () => "The year in the number of a cited document, against the date beside it.",
        computed: "Year in the number",
        stated: "Year in the date",
      },
    },
    parts: {
      total_by_component: "the projects and sub-projects",
      total_by_source: "the fund sources",
      total_by_type: "capital and recurrent funds",
      subProjects: "its sub-projects",
    },
  },
};
