import type { Words } from "./language.ts";

interface InferenceWords {
  readonly name: string;
  /** The one smallest change: which figure, from what to what. */
  one(figure: string, from: string, to: string): string;
  readonly swap: string;
  readonly oneDigit: string;
  many(count: number): string;
  readonly none: string;
  readonly caution: string;
}

export const inferenceWords: Words<InferenceWords> = {
  vi: {
    name: "Suy luận của trang này, không có trong văn bản",
    one: (figure, from, to) => `Thay đổi nhỏ nhất làm phép cộng khớp mà không làm lệch tổng nào khác: “${figure}” từ ${from} thành ${to}`,
    swap: "hai chữ số đứng cạnh đổi chỗ",
    oneDigit: "sai một chữ số",
    many: (count) => `Có ${count} cách đổi một con số, nhỏ như nhau, đều làm phép cộng khớp: không biết được là cách nào.`,
    none: "Không có cách đổi riêng một con số nào làm phép cộng khớp mà không làm lệch tổng khác.",
    caution: "Con số vẫn được giữ như in.",
  },
  en: {
    name: "Inferred by this site, not stated in the document",
    one: (figure, from, to) => `The smallest change that would close the sum and open no other: “${figure}” from ${from} to ${to}`,
    swap: "two neighbouring digits swapped",
    oneDigit: "one digit wrong",
    many: (count) => `${count} equally small changes of one figure would each close the sum: which one cannot be known.`,
    none: "No change of a single figure would close the sum without opening another.",
    caution: "The figure is kept as printed.",
  },
};
