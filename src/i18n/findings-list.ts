import type { Cause } from "../domain/codes.ts";
import type { Words } from "./language.ts";
import { list, lower } from "./sentence.ts";

interface FindingListWords {
  readonly question: string;
  readonly titleNone: string;
  title(findings: number, documents: number, unexplained: number): string;
  unexplained(items: readonly string[]): string;
  /** `difference` is null where none can be computed. */
  item(place: string, total: string, difference: string | null): string;
  clean(places: readonly string[]): string;
  nothingToCompare(places: readonly string[]): string;
  counted(count: number): string;
  /** A group's heading, and what the cause means. */
  readonly causes: Readonly<Record<Cause, { readonly name: string; readonly meaning: string }>>;
  /** What a total is the total of: "Dự án 7 (Năng lực, giám sát)". */
  project(number: string, name: string): string;
  readonly programme: string;
  cited(documentNo: string): string;
  /** Money of one source, named as in the list of sources. */
  fromSource(source: string): string;
  heading(place: string, total: string): string;
  readonly sums: Readonly<
    Record<
      "money" | "other" | "unit" | "difference" | "nearestDifference" | "notComparable" | "notStated" | "bound" | "open" | "none",
      string
    >
  >;
  readonly reaches: string;
  readonly notExplained: string;
  readonly document: string;
  /** In the place of a picture. */
  readonly noPicture: string;
  readonly sign: string;
  readonly table: Readonly<
    Record<"caption" | "place" | "total" | "stated" | "computed" | "difference" | "cause" | "document" | "units", string>
  >;
}

export const findingListWords: Words<FindingListWords> = {
  vi: {
    question: "Những con số nào không khớp với nhau?",
    titleNone: "Không có điểm nào chưa khớp",
    title: (findings, documents, unexplained) =>
      `${findings} điểm chưa khớp trong ${documents} văn bản${unexplained === 0 ? ", đều đã có giải thích" : `; ${unexplained} điểm chưa có giải thích`}`,
    unexplained: (items) => `Chưa có giải thích: ${items.join("; ")}.`,
    item: (place, total, difference) => [place, lower(total), ...(difference === null ? [] : [`chênh ${difference}`])].join(", "),
    clean: (places) => `Có tổng để so mà không có điểm nào: ${list(places, "vi")}.`,
    nothingToCompare: (places) => `Không ghi tổng nào để so: ${list(places, "vi")}.`,
    counted: (count) => `${count} văn bản`,
    causes: {
      unexplained: { name: "Chưa có giải thích", meaning: "Các con số không khớp, văn bản không nêu lý do." },
      scope: { name: "Khác phạm vi", meaning: "Tổng và các phần không tính cùng một thứ tiền." },
      bound: { name: "Chỉ ghi giới hạn", meaning: "Có phần chỉ ghi một mức tối thiểu hay một khoảng, nên không cộng ra được đúng tổng." },
      rounding: { name: "Làm tròn", meaning: "Các số được làm tròn riêng nên cộng lại lệch chút ít." },
    },
    project: (number, name) => `${number} (${name})`,
    programme: "Cả chương trình",
    cited: (documentNo) => `Văn bản được dẫn ${documentNo}`,
    fromSource: (source) => `vốn ${lower(source)}`,
    heading: (place, total) => `${place}: ${lower(total)}`,
    sums: {
      money: "Phép so, triệu đồng",
      other: "Phép so",
      unit: "triệu đồng",
      difference: "Chênh",
      nearestDifference: "Chênh, ở mức gần nhất",
      notComparable: "Không so được chính xác",
      notStated: "không ghi số",
      bound: "Có phần không ghi số hoặc chỉ ghi một giới hạn; phép so lấy mức gần tổng nhất.",
      open: "Có phần chỉ ghi một giới hạn, nên tổng cũng chỉ là một giới hạn: không biết hai bên chênh bao nhiêu, hay có chênh không.",
      none: "không tính",
    },
    reaches: "Chênh lệch này nằm cả trong",
    notExplained: "Chưa có giải thích.",
    document: "Văn bản",
    noPicture: "Không có hình: một trong hai bên không có con số hay ngày để vẽ.",
    sign: "Chênh: số đem so (số cộng lại, một phần, mức đã đạt) trừ số văn bản ghi. Trang này không sửa số nào; cả hai số đều được giữ.",
    table: {
      caption: "Mọi điểm chưa khớp",
      place: "Địa phương",
      total: "Của",
      stated: "Văn bản ghi",
      computed: "Đem so",
      difference: "Chênh",
      cause: "Nguyên nhân",
      document: "Văn bản",
      units: "Số của các đơn vị khác nhau không được cộng, cũng không được so: khi sắp xếp, mỗi đơn vị là một nhóm.",
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
    item: (place, total, difference) => [place, lower(total), ...(difference === null ? [] : [`difference ${difference}`])].join(", "),
    clean: (places) => `With totals to compare, and nothing amiss: ${list(places, "en")}.`,
    nothingToCompare: (places) => `No total to compare: ${list(places, "en")}.`,
    counted: (count) => `${count} documents`,
    causes: {
      unexplained: { name: "Not explained", meaning: "The figures disagree, and the document gives no reason." },
      scope: { name: "Different scope", meaning: "The total and its parts do not count the same money." },
      bound: { name: "Bounds only", meaning: "A part is printed only as a minimum or a range, so that no sum of them is exact." },
      rounding: { name: "Rounding", meaning: "Figures were rounded one by one, so their sum is slightly off." },
    },
    project: (number, name) => `${number} (${name})`,
    programme: "The whole programme",
    cited: () => "A cited document",
    fromSource: (source) => lower(source),
    heading: (place, total) => `${place}: ${lower(total)}`,
    sums: {
      money: "The comparison, VND million",
      other: "The comparison",
      unit: "VND million",
      difference: "Difference",
      nearestDifference: "Difference, at the nearest",
      notComparable: "Cannot be compared exactly",
      notStated: "no figure",
      bound: "A part has no figure, or only a bound; the comparison takes what comes nearest to the total.",
      open: "A part is printed only as a bound, so the sum is no more than one: how far the two are apart, or whether they are, is not known.",
      none: "not computed",
    },
    reaches: "The difference is also in",
    notExplained: "Not explained yet.",
    document: "Document",
    noPicture: "No picture: one of the two sides has no number or date to draw.",
    sign: "Difference: what it is held against (a sum, a part, what was reached) minus what the document prints. Nothing is corrected here; both figures are kept.",
    table: {
      caption: "Everything that does not add up",
      place: "Place",
      total: "Of",
      stated: "As printed",
      computed: "Held against",
      difference: "Difference",
      cause: "Cause",
      document: "Document",
      units: "Numbers of different units are neither added nor compared: when sorted, each unit stays a group of its own.",
    },
  },
};
