import type { Words } from "./language.ts";

/** Where places stand to each other. */
interface KinWords {
  still(unit: string): string;
  /** A unit that took in others kept its name: it is in its present bounds since then, and not new. */
  boundsSince(date: string): string;
  readonly takingIn: string;
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
    boundsSince: (date) => `Địa giới hiện nay có từ ${date}`,
    takingIn: ", gồm cả ",
    partOf: (unit) => `một phần ${unit}`,
    wholeIn: "nằm trọn trong ",
    allFrom: (date) => `Từ ${date} `,
    split: (date) => `Từ ${date} chia về `,
    andElsewhere: " và những nơi khác trong ",
    unknown: (date) => `Từ ${date} không còn; dữ liệu chưa ghi nay thuộc đâu.`,
    related: "Văn bản của những nơi liên quan",
    reasons: {
      inside: "Nằm bên trong",
      before: "Ở những nơi đã nhập vào đây, hoặc bên trong chúng",
      after: "Cùng nằm trong nơi mà nơi này đã nhập vào",
      above: "Nơi này nằm bên trong",
    },
    units: "Đơn vị bên trong",
    unitsCaveat: "Chỉ những đơn vị có trong dữ liệu này.",
  },
  en: {
    still: (unit) => `Still ${unit} today.`,
    boundsSince: (date) => `In its present bounds since ${date}`,
    takingIn: ", taking in ",
    partOf: (unit) => `a part of ${unit}`,
    wholeIn: "all of it lies in ",
    allFrom: (date) => `Since ${date} `,
    split: (date) => `Since ${date} divided among `,
    andElsewhere: " and other places in ",
    unknown: (date) => `No longer a unit since ${date}; the data does not say yet where it lies now.`,
    related: "Documents of related places",
    reasons: {
      inside: "Inside it",
      before: "In the places that it took in, or inside them",
      after: "In the place that this one became a part of",
      above: "It lies in",
    },
    units: "Units inside it",
    unitsCaveat: "Only units that this data has.",
  },
};
