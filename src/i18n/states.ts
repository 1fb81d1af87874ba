import type { StateCode } from "../domain/codes.ts";
import { emptyCode, emptyKeys, keyWords } from "./keys.ts";
import type { Language, Words } from "./language.ts";

interface State {
  readonly name: string;
  /** Null where it stands with the mark already. */
  readonly meaning: string | null;
}
type OtherCode = Exclude<StateCode, (typeof emptyCode)[keyof typeof emptyCode]>;

/** The codes of states that are none of the six empties. */
export const stateWords: Words<{ readonly codes: string; readonly other: Readonly<Record<OtherCode, State>> }> = {
  vi: {
    codes:
      "Trong dữ liệu mỗi kiểu trống có một mã: ở tệp tải về (CSV, Parquet) nó đứng ở cột “…_state” ngay sau con số, ở bảng chép ra nó đứng trong ngoặc vuông.",
    other: {
      stated: { name: "Có ghi", meaning: "Có con số." },
      part: { name: "Ghi một phần", meaning: "Tổng hay mục có phần không ghi số; con số chỉ gồm phần đã ghi." },
      not_meant: { name: "Không áp dụng", meaning: "Ô này không có nghĩa ở dòng này, chẳng hạn mức trên của một số không phải là khoảng." },
      not_computed: { name: "Không tính được", meaning: "Trang không tính được từ những gì văn bản ghi." },
      none: { name: "Không có gì", meaning: "Không có ghi chú, không có điểm chưa khớp." },
    },
  },
  en: {
    codes:
      "In the data each empty has a code: in a downloaded file (CSV, Parquet) it stands in the column “…_state” right behind the figure, in a copied table in square brackets.",
    other: {
      stated: { name: "Stated", meaning: "There is a figure." },
      part: { name: "Stated in part", meaning: "A sum or a topic with parts that have no figure; the figure is of what is stated." },
      not_meant: { name: "Does not apply", meaning: "It has no meaning in this row, such as the upper end of what is no range." },
      not_computed: { name: "Cannot be computed", meaning: "What the document states does not allow it." },
      none: { name: "Nothing", meaning: "There is no note, or nothing that does not add up." },
    },
  },
};

/** Every code of states with its name, the six empties first, the others with their meaning. */
export function stateList(language: Language): (State & { readonly code: StateCode })[] {
  const empties = emptyKeys.map((key) => ({ code: emptyCode[key], name: keyWords[language][key].name, meaning: null }));
  const { other } = stateWords[language];
  return [...empties, ...(Object.keys(other) as OtherCode[]).map((code) => ({ code, ...other[code] }))];
}
