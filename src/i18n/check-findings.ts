import type { Words } from "./language.ts";

/** What does not add up in a reader's own file. */
interface CheckFindingWords {
  readonly title: string;
  /** So many findings, of so many sums that were checked. */
  found(findings: number, sums: number): string;
  allAddUp(sums: number): string;
  readonly noSums: string;
  /** Where a list is cut. */
  first(shown: number, all: number): string;
}

const sumsEn = (sums: number) => `${sums} ${sums === 1 ? "sum was" : "sums were"} checked`;

export const checkFindingWords: Words<CheckFindingWords> = {
  vi: {
    title: "Những chỗ không khớp trong tệp",
    found: (findings, sums) =>
      `${findings} điểm chưa khớp. Đã cộng lại ${sums} tổng và so theo cùng các phép so với trang Đối chiếu. Không số nào được sửa; bản sạch giữ số như trong tệp.`,
    allAddUp: (sums) => `Đã cộng lại ${sums} tổng: đều khớp. Các phép so khác cũng không thấy gì.`,
    noSums: "Tệp không ghi tổng nào kèm các phần của nó nên không có phép cộng nào để kiểm tra. Các phép so khác không thấy gì.",
    first: (shown, all) => `Dưới đây là ${shown} trên ${all} điểm.`,
  },
  en: {
    title: "What does not add up in the file",
    found: (findings, sums) =>
      `${findings} ${findings === 1 ? "finding" : "findings"}. ${sumsEn(sums)}, and the figures held against each other by the rules of the site’s page of findings. Nothing is corrected: the cleaned files have the figures of yours.`,
    allAddUp: (sums) => `${sumsEn(sums)}: ${sums === 1 ? "it adds" : "all add"} up. The other rules found nothing either.`,
    noSums: "The file prints no total together with its parts, so there was no sum to check. The other rules found nothing.",
    first: (shown, all) => `The first ${shown} of ${all} are shown.`,
  },
};
