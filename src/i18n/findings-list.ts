import type { Cause, FindingRule } from "../domain/codes.ts";
import type { Words } from "./language.ts";
import { list, lower } from "./sentence.ts";

interface FindingListWords {
  readonly question: string;
  readonly titleNone: string;
  title(findings: number, documents: number, unexplained: number): string;
  unexplained(items: readonly string[]): string;
  item(place: string, total: string, difference: string): string;
  clean(places: readonly string[]): string;
  nothingToCompare(places: readonly string[]): string;
  counted(count: number): string;
  /** A group's heading, and what the cause means. */
  readonly causes: Readonly<Record<Cause, { readonly name: string; readonly meaning: string }>>;
  /** What a total is the total of: "Dự án 7 (Năng lực, giám sát)". */
  project(number: string, name: string): string;
  readonly programme: string;
  /** Money of one source, named as in the list of sources. */
  fromSource(source: string): string;
  heading(place: string, total: string): string;
  compared(total: string, budget: string, parts: string): string;
  readonly parts: Readonly<Record<FindingRule, string>> & { readonly subProjects: string };
  readonly sums: Readonly<Record<"caption" | "computed" | "stated" | "difference" | "notStated" | "bound", string>>;
  readonly reaches: string;
  readonly notExplained: string;
  readonly document: string;
  readonly sign: string;
  readonly table: Readonly<Record<"caption" | "place" | "total" | "stated" | "computed" | "difference" | "cause" | "document", string>>;
}

export const findingListWords: Words<FindingListWords> = {
  vi: {
    question: "Những con số nào không khớp với nhau?",
    titleNone: "Không có điểm nào chưa khớp",
    title: (findings, documents, unexplained) =>
      `${findings} điểm chưa khớp trong ${documents} văn bản${unexplained === 0 ? ", đều đã có giải thích" : `; ${unexplained} điểm chưa có giải thích`}`,
    unexplained: (items) => `Chưa có giải thích: ${items.join("; ")}.`,
    item: (place, total, difference) => `${place}, ${lower(total)}, chênh ${difference}`,
    clean: (places) => `Có tổng để so mà không có điểm nào: ${list(places, "vi")}.`,
    nothingToCompare: (places) => `Không ghi tổng nào để so: ${list(places, "vi")}.`,
    counted: (count) => `${count} văn bản`,
    causes: {
      unexplained: { name: "Chưa có giải thích", meaning: "Các phần và tổng khác nhau, văn bản không nêu lý do." },
      scope: { name: "Khác phạm vi", meaning: "Tổng và các phần không tính cùng một thứ tiền." },
      rounding: { name: "Làm tròn", meaning: "Các số được làm tròn riêng nên cộng lại lệch chút ít." },
    },
    project: (number, name) => `${number} (${name})`,
    programme: "Cả chương trình",
    fromSource: (source) => `vốn ${lower(source)}`,
    heading: (place, total) => `${place}: ${lower(total)}`,
    compared: (total, budget, parts) => `Tổng ghi cho ${lower(total)}, ${budget}, so với ${parts} cộng lại.`,
    parts: {
      total_by_component: "các dự án, tiểu dự án",
      total_by_source: "các nguồn vốn",
      total_by_type: "các loại vốn",
      subProjects: "các tiểu dự án",
    },
    sums: {
      caption: "Phép cộng, triệu đồng",
      computed: "Cộng lại",
      stated: "Văn bản ghi",
      difference: "Chênh",
      notStated: "không ghi số",
      bound: "Có phần không ghi số hoặc chỉ ghi một giới hạn; phép so lấy mức gần tổng nhất.",
    },
    reaches: "Chênh lệch này nằm cả trong",
    notExplained: "Chưa có giải thích.",
    document: "Văn bản",
    sign: "Chênh: số cộng lại trừ số văn bản ghi. Trang này không sửa số nào; cả hai số đều được giữ.",
    table: {
      caption: "Mọi điểm chưa khớp, triệu đồng",
      place: "Địa phương",
      total: "Tổng của",
      stated: "Văn bản ghi",
      computed: "Cộng lại",
      difference: "Chênh",
      cause: "Nguyên nhân",
      document: "Văn bản",
    },
  },
  en: {
    question: "Which figures do not agree with each other?",
    titleNone: "Nothing fails to add up",
    title: (findings, documents, unexplained) =>
      `${findings} ${findings === 1 ? "point does" : "points do"} not add up in ${documents} ${documents === 1 ? "document" : "documents"}; ${
        unexplained === 0 ? "all are explained" : `${unexplained} ${unexplained === 1 ? "is" : "are"} not explained`
      }`,
    unexplained: (items) => `Not explained: ${items.join("; ")}.`,
    item: (place, total, difference) => `${place}, ${lower(total)}, difference ${difference}`,
    clean: (places) => `With totals to compare, and nothing amiss: ${list(places, "en")}.`,
    nothingToCompare: (places) => `No total to compare: ${list(places, "en")}.`,
    counted: (count) => `${count} documents`,
    causes: {
      unexplained: { name: "Not explained", meaning: "Parts and total differ, and the document gives no reason." },
      scope: { name: "Different scope", meaning: "The total and its parts do not count the same money." },
      rounding: { name: "Rounding", meaning: "Figures were rounded one by one, so their sum is slightly off." },
    },
    project: (number, name) => `${number} (${name})`,
    programme: "The whole programme",
    fromSource: (source) => lower(source),
    heading: (place, total) => `${place}: ${lower(total)}`,
    compared: (total, budget, parts) => `The total printed for ${lower(total)}, ${budget}, against ${parts} added up.`,
    parts: {
      total_by_component: "the projects and sub-projects",
      total_by_source: "the fund sources",
      total_by_type: "capital and recurrent funds",
      subProjects: "its sub-projects",
    },
    sums: {
      caption: "The sum, VND million",
      computed: "Added up",
      stated: "As printed",
      difference: "Difference",
      notStated: "no figure",
      bound: "A part has no figure, or only a bound; the comparison takes what comes nearest to the total.",
    },
    reaches: "The difference is also in",
    notExplained: "Not explained yet.",
    document: "Document",
    sign: "Difference: the sum minus what the document prints. Nothing is corrected here; both figures are kept.",
    table: {
      caption: "Everything that does not add up, VND million",
      place: "Place",
      total: "Total of",
      stated: "As printed",
      computed: "Added up",
      difference: "Difference",
      cause: "Cause",
      document: "Document",
    },
  },
};
