import type { Words } from "./language.ts";

/** Where places stand to each other. */
interface KinWords {
  still(unit: string): string;
  founded(date: string): string;
  readonly foundedFrom: string;
  partOf(unit: string): string;
  readonly wholeIn: string;
  allFrom(date: string): string;
  split(date: string): string;
  readonly andElsewhere: string;
  unknown(date: string): string;
  readonly related: string;
  readonly reasons: Readonly<Record<"inside" | "before" | "after" | "above", string>>;
  readonly units: string;
  readonly unitsCaveat: string;
}

export const kinWords: Words<KinWords> = {
  vi: {
    still: (unit) => `Hiện vẫn là ${unit}.`,
    founded: (date) => `Lập ngày ${date}`,
    foundedFrom: " từ ",
    partOf: (unit) => `một phần ${unit}`,
    wholeIn: "nằm trọn trong ",
    allFrom: (date) => `Từ ${date} `,
    split: (date) => `Từ ${date} chia về `,
    andElsewhere: " và những nơi khác trong ",
    unknown: (date) => `Từ ${date} không còn; dữ liệu chưa ghi nay thuộc đâu.`,
    related: "Văn bản của những nơi liên quan",
    reasons: {
      inside: "Nằm bên trong",
      before: "Trước khi lập, hoặc nằm trong nơi trước đó",
      after: "Cùng nằm trong nơi mà nơi này đã nhập vào",
      above: "Nơi này nằm bên trong",
    },
    units: "Đơn vị bên trong",
    unitsCaveat: "Chỉ những đơn vị có trong dữ liệu này.",
  },
  en: {
    still: (unit) => `Still ${unit} today.`,
    founded: (date) => `Founded on ${date}`,
    foundedFrom: " from ",
    partOf: (unit) => `a part of ${unit}`,
    wholeIn: "all of it lies in ",
    allFrom: (date) => `Since ${date} `,
    split: (date) => `Since ${date} divided among `,
    andElsewhere: " and other places in ",
    unknown: (date) => `No longer a unit since ${date}; the data does not say yet where it lies now.`,
    related: "Documents of related places",
    reasons: {
      inside: "Inside it",
      before: "Before it was founded, or inside what was there before",
      after: "In the place that this one became a part of",
      above: "It lies in",
    },
    units: "Units inside it",
    unitsCaveat: "Only units that this data has.",
  },
};
