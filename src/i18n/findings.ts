import type { FindingRule } from "../domain/codes.ts";
import type { Words } from "./language.ts";

/** A finding's numbers in words, each with its unit. */
export interface FindingNumbers {
  readonly stated: string;
  readonly computed: string;
  /** Null where none can be computed. */
  readonly difference: string | null;
  /** Whether the difference is only what is left at the nearest. */
  readonly isNearest: boolean;
  /** The number of the cited document, where that is what it is about. */
  readonly scope: string;
}
interface FindingWords {
  readonly unexplained: string;
  readonly sum: string;
  /** What each rule finds, after the name of the place. */
  readonly said: Readonly<Record<FindingRule, (numbers: FindingNumbers) => string>>;
  of(place: string, said: string): string;
  /** The name of a finding's mark beside a figure. */
  badge(said: string): string;
  /** The same of a mark in a picture, behind the mark's own words; and what the sign means. */
  readonly mark: Readonly<Record<"unexplained" | "explained", string>>;
  readonly legend: string;
  days(count: number): string;
  years(count: number): string;
  /** How far two rates are apart. */
  points(figure: string, isOne: boolean): string;
}

// which figures are added is said: those of the lines below may come to another sum
const totalVi =
  (parts: string) =>
  ({ stated, computed, difference, isNearest }: FindingNumbers) =>
    `văn bản ghi tổng ${stated}; các số ghi cho từng ${parts} cộng lại là ${computed} (chênh${isNearest ? ", ở mức gần nhất," : ""} ${difference}).`;
const totalEn =
  (parts: string) =>
  ({ stated, computed, difference, isNearest }: FindingNumbers) =>
    `the document prints a total of ${stated}; the figures that it prints for each ${parts} add up to ${computed} (difference${isNearest ? ", at the nearest," : ""} ${difference}).`;

export const findingWords: Words<FindingWords> = {
  vi: {
    unexplained: "Chưa có giải thích.",
    sum: "Xem phép so",
    said: {
      total_by_component: totalVi("dự án, tiểu dự án"),
      total_by_source: totalVi("nguồn vốn"),
      total_by_type: totalVi("loại vốn"),
      target_by_group: ({ stated, computed, difference }) =>
        difference === null
          ? `văn bản ghi ${stated} cho cả nhóm; các nhóm ghi riêng, có nhóm chỉ ghi một giới hạn, cộng lại là ${computed}, nên không so được chính xác.`
          : `văn bản ghi ${stated} cho cả nhóm, các nhóm ghi riêng cộng lại gần nhất là ${computed} (chênh ${difference}).`,
      parts_over_whole: ({ stated, computed }) => `các phần cộng lại là ${computed}, lớn hơn toàn bộ là ${stated}.`,
      part_over_total: ({ stated, computed }) => `một phần ghi ${computed}, lớn hơn tổng của nó là ${stated}.`,
      subset_over_whole: ({ stated, computed }) => `phần nằm trong lên tới ${computed}, lớn hơn toàn bộ là ${stated}.`,
      rate_over_hundred: ({ stated, computed }) => `văn bản ghi ${stated}, nhiều nhất chỉ có thể là ${computed}.`,
      rate_against_amount: ({ stated, computed }) => `văn bản ghi ${stated}; số tiền đã chi chia cho mẫu số là ${computed}.`,
      estimate_below_actual: ({ stated, computed }) => `ước thực hiện ${stated}, thấp hơn mức đã đạt là ${computed}.`,
      count_not_whole: ({ stated }) => `văn bản ghi ${stated}, không phải số nguyên.`,
      dated_before_cited: ({ difference, scope }) => `văn bản đề ngày sớm hơn văn bản ${scope} mà nó dẫn, ${difference}.`,
      cited_year: ({ stated, computed, scope }) => `văn bản dẫn số ${scope}, số hiệu của năm ${computed}, mà ghi ngày trong năm ${stated}.`,
    },
    of: (place, said) => `${place}: ${said}`,
    badge: (said) => `Điểm chưa khớp: ${said}`,
    mark: { unexplained: "thuộc một điểm chưa khớp, chưa có giải thích", explained: "thuộc một điểm chưa khớp đã có giải thích" },
    legend: "Tam giác nhỏ bên cạnh: con số thuộc một điểm chưa khớp; tam giác đặc là điểm chưa có giải thích.",
    days: (count) => `${count} ngày`,
    years: (count) => `${count} năm`,
    points: (figure) => `${figure} điểm\u00a0%`,
  },
  en: {
    unexplained: "Not explained yet.",
    sum: "See the comparison",
    said: {
      total_by_component: totalEn("project or sub-project"),
      total_by_source: totalEn("fund source"),
      total_by_type: totalEn("type of funds"),
      target_by_group: ({ stated, computed, difference }) =>
        difference === null
          ? `the document prints ${stated} for all groups together; the groups, of which one is printed only as a bound, add up to ${computed}, so the two cannot be compared exactly.`
          : `the document prints ${stated} for all groups together; the groups add up to ${computed} at the nearest (difference ${difference}).`,
      parts_over_whole: ({ stated, computed }) => `the parts add up to ${computed}, more than their whole of ${stated}.`,
      part_over_total: ({ stated, computed }) => `a part is printed as ${computed}, more than its total of ${stated}.`,
      subset_over_whole: ({ stated, computed }) => `what is said to lie in it comes to ${computed}, more than the whole of ${stated}.`,
      rate_over_hundred: ({ stated, computed }) => `the document prints ${stated}, where ${computed} is the most there can be.`,
      rate_against_amount: ({ stated, computed }) =>
        `the document prints ${stated}; the amount spent divided by the denominator is ${computed}.`,
      estimate_below_actual: ({ stated, computed }) => `the estimate of ${stated} is below the ${computed} already reached.`,
      count_not_whole: ({ stated }) => `the document prints ${stated}, which is not a whole number.`,
      // numbers of Vietnamese documents are Vietnamese words: they stand beside, as printed
      dated_before_cited: ({ difference }) => `the document is dated before one that it cites, by ${difference}.`,
      cited_year: ({ stated, computed }) => `the document cites another by a number of ${computed} with a date in ${stated}.`,
    },
    of: (place, said) => `${place}: ${said}`,
    badge: (said) => `Does not add up: ${said}`,
    mark: { unexplained: "part of what does not add up, not explained", explained: "part of what does not add up, explained" },
    legend: "A small triangle beside a mark: the figure is part of something that does not add up; a filled one is not explained.",
    days: (count) => `${count} ${count === 1 ? "day" : "days"}`,
    years: (count) => `${count} ${count === 1 ? "year" : "years"}`,
    points: (figure, isOne) => `${figure} percentage ${isOne ? "point" : "points"}`,
  },
};
