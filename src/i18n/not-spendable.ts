import type { Words } from "./language.ts";
import { list } from "./sentence.ts";

export type MemoKind = "carried_over" | "not_spendable";

interface NotSpendableWords {
  readonly question: string;
  /** What is the matter with a part: "kéo dài từ 2022", "không chi được". */
  kind(kind: MemoKind, fromYear: number | null): string;
  readonly notStated: string;
  readonly wholeNotStated: string;
  summed(amount: string): string;
  atLeast(amount: string): string;
  readonly of: string;
  readonly titleNone: string;
  titlePart(place: string, amount: string, whole: string | null, money: string, year: number, kind: string): string;
  alsoPart(amount: string, kind: string): string;
  titleNoAmount(place: string, money: string, kinds: readonly string[]): string;
  titleMany(notSpendable: number, carriedOver: number): string;
  sentencePlace(place: string, budget: string, wholes: readonly string[]): string;
  whole(amount: string | null, money: string, parts: readonly string[]): string;
  part(amount: string | null, kind: string, money: string | null): string;
  sentenceMany(places: number): string;
  mark(parts: readonly string[]): string;
  readonly wholeWord: string;
  readonly scale: string;
  readonly wider: string;
  readonly hatched: string;
  readonly computedWhole: string;
  sumNote(place: string, count: number, sum: string): string;
  larger(place: string, part: string, whole: string): string;
  readonly table: Readonly<
    Record<"caption" | "place" | "budget" | "money" | "kind" | "amount" | "whole" | "wholeAmount" | "share" | "reason" | "document", string>
  >;
}

export const notSpendableWords: Words<NotSpendableWords> = {
  vi: {
    question: "Phần nào là tiền kéo dài, phần nào không chi được?",
    kind: (kind, fromYear) => (kind === "not_spendable" ? "không chi được" : `kéo dài từ ${fromYear ?? "năm trước"}`),
    notStated: "không ghi số",
    wholeNotStated: "không ghi tổng",
    summed: (amount) => `${amount} (cộng lại)`,
    atLeast: (amount) => `ít nhất ${amount}`,
    of: "của tổng",
    titleNone: "Không có khoản kéo dài hay không chi được nào cho lựa chọn này",
    titlePart: (place, amount, whole, money, year, kind) =>
      `${place}: ${amount} ${whole === null ? "" : `trong ${whole} `}${money} năm ${year} ${kind}`,
    alsoPart: (amount, kind) => `${amount} ${kind}`,
    titleNoAmount: (place, money, kinds) => `${place}: văn bản nêu ${money} ${list(kinds, "vi")} mà không ghi số tiền`,
    titleMany: (notSpendable, carriedOver) => `${notSpendable} nơi nêu tiền không chi được, ${carriedOver} nơi nêu tiền kéo dài`,
    sentencePlace: (place, budget, wholes) => `${place}, ${budget}: ${wholes.join("; ")}.`,
    whole: (amount, money, parts) => `${amount === null ? money : `trong ${amount} ${money}`} có ${list(parts, "vi")}`,
    part: (amount, kind, money) => `${amount ?? "một khoản không ghi số"} ${kind}${money === null ? "" : ` (${money})`}`,
    sentenceMany: (places) => `${places} nơi nêu các khoản này; từng khoản có trong bảng.`,
    mark: (parts) => parts.join(", "),
    wholeWord: "tổng",
    scale:
      "Mỗi thanh dài bằng tổng của nó; phần tô rõ nằm trong tổng. Các phần là “trong đó”: không cộng thêm vào tổng và có thể trùng nhau.",
    wider: "Khi văn bản không ghi tổng riêng của một khoản, thanh là tổng gần nhất có ghi mà khoản đó nằm trong.",
    hatched: "Vạch chéo: văn bản nêu khoản này mà không ghi số tiền; không có nghĩa là 0 đồng.",
    computedWhole: "“Cộng lại”: văn bản không ghi tổng; đây là các phần của văn bản cộng lại.",
    sumNote: (place, count, sum) => `${place}: ${sum} không chi được là ${count} khoản cộng lại, văn bản không ghi tổng này.`,
    larger: (place, part, whole) => `${place}: phần ${part} lớn hơn tổng ${whole}, đúng như văn bản ghi.`,
    table: {
      caption: "Các khoản kéo dài và không chi được, từng dòng của văn bản",
      place: "Địa phương",
      budget: "Ngân sách",
      money: "Khoản",
      kind: "Loại",
      amount: "Triệu đồng",
      whole: "Nằm trong",
      wholeAmount: "Tổng, triệu đồng",
      share: "Phần của tổng",
      reason: "Lý do, ghi chú",
      document: "Văn bản",
    },
  },
  en: {
    question: "How much of it is carried over, and how much cannot be spent?",
    kind: (kind, fromYear) => (kind === "not_spendable" ? "cannot be spent" : `carried over from ${fromYear ?? "an earlier year"}`),
    notStated: "no figure",
    wholeNotStated: "total not stated",
    summed: (amount) => `${amount} (summed)`,
    atLeast: (amount) => `at least ${amount}`,
    of: "of the total",
    titleNone: "There is no carried-over or unspendable money for this selection",
    titlePart: (place, amount, whole, money, year, kind) =>
      `${place}: of ${whole === null ? "" : `${whole} in `}${money} for ${year}, ${amount} ${kind}`,
    alsoPart: (amount, kind) => `${amount} ${kind}`,
    titleNoAmount: (place, money, kinds) => `${place}: the document says of ${money} that a part ${list(kinds, "en")}, without a figure`,
    titleMany: (notSpendable, carriedOver) => `${notSpendable} places name money that cannot be spent, ${carriedOver} carried-over money`,
    sentencePlace: (place, budget, wholes) => `${place}, ${budget}: ${wholes.join("; ")}.`,
    whole: (amount, money, parts) => `of ${amount === null ? money : `${amount} in ${money}`}, ${list(parts, "en")}`,
    part: (amount, kind, money) => `${amount ?? "a part without a figure"} ${kind}${money === null ? "" : ` (${money})`}`,
    sentenceMany: (places) => `${places} places name such money; the table has every line.`,
    mark: (parts) => parts.join(", "),
    wholeWord: "total",
    scale:
      "Each bar is as long as its own total; the solid part lies inside it. The parts are subsets: never added to the total, and they may overlap.",
    wider: "Where a document states no total of a line’s own, the bar is the nearest stated total that contains it.",
    hatched: "Hatched: the document names this money without a figure; it does not mean 0.",
    computedWhole: "“Summed”: the document states no total; these are its parts added up.",
    sumNote: (place, count, sum) =>
      `${place}: the ${sum} that cannot be spent are ${count} lines added up; the document does not state this sum.`,
    larger: (place, part, whole) => `${place}: the part of ${part} is larger than the total of ${whole}, as the document prints them.`,
    table: {
      caption: "Carried-over and unspendable money, line by line",
      place: "Place",
      budget: "Budget",
      money: "Money",
      kind: "Kind",
      amount: "VND million",
      whole: "Part of",
      wholeAmount: "Total, VND million",
      share: "Share of the total",
      reason: "Reason, remark",
      document: "Document",
    },
  },
};
