import type { EmptyCode } from "../domain/codes.ts";
import type { Words } from "./language.ts";

/** What the marks of the pictures mean; each of the six empties is one of the first six. */
export const emptyKeys = ["zero", "not-stated", "not-in-plan", "not-due", "suspect", "not-split"] as const;
export const boundKeys = ["exact", "about", "above", "below", "range"] as const;
export type EmptyKey = (typeof emptyKeys)[number];
export type BoundKey = (typeof boundKeys)[number];
/** The word that each empty has in the data. */
export const emptyCode: Readonly<Record<EmptyKey, EmptyCode>> = {
  zero: "zero",
  "not-stated": "not_stated",
  "not-in-plan": "not_in_plan",
  "not-due": "not_due",
  suspect: "suspect",
  "not-split": "not_split",
};

interface KeyWords {
  readonly name: string;
  /** The words that stand beside the mark in a picture. */
  readonly word: string;
  readonly meaning: string;
}

export const keyWords: Words<Readonly<Record<EmptyKey | BoundKey, KeyWords>>> = {
  vi: {
    zero: { name: "Số 0", word: "0 %", meaning: "Văn bản in số 0." },
    "not-stated": {
      name: "Không ghi số",
      word: "không ghi",
      meaning: "Văn bản nêu khoản này nhưng để trống con số. Có thể là bất kỳ số nào.",
    },
    "not-in-plan": {
      name: "Không có trong kế hoạch",
      word: "không có",
      meaning: "Văn bản không nêu đến. Có khi nơi ấy không thuộc diện của dự án.",
    },
    "not-due": {
      name: "Chưa đến hạn",
      word: "chưa đến hạn",
      meaning: "Thời kỳ kết thúc sau ngày ra văn bản, nên văn bản chưa thể ghi kết quả.",
    },
    suspect: { name: "Chưa khớp", word: "tam giác đặc", meaning: "Con số có, nhưng nằm trong một điểm chưa khớp chưa ai giải thích được." },
    "not-split": {
      name: "Không chia",
      word: "cả ngân sách",
      meaning: "Văn bản chỉ ghi tiền cho cả chương trình; phần của từng dự án là không biết, không phải không có.",
    },
    exact: { name: "Một con số", word: "bằng", meaning: "Văn bản ghi đúng một mức." },
    about: { name: "Khoảng", word: "khoảng", meaning: "Chấm rỗng: văn bản ghi “khoảng”." },
    above: { name: "Ít nhất", word: "trên, từ … trở lên", meaning: "Mũi tên sang phải từ mức ghi: có thể hơn, không biết hơn bao nhiêu." },
    below: { name: "Nhiều nhất", word: "dưới, tối đa", meaning: "Mũi tên sang trái từ mức ghi: có thể kém, không biết kém bao nhiêu." },
    range: { name: "Từ – đến", word: "8–9", meaning: "Thanh đầu tròn nối hai mức." },
  },
  en: {
    zero: { name: "Zero", word: "0%", meaning: "The document prints 0." },
    "not-stated": {
      name: "Not stated",
      word: "no figure",
      meaning: "The document names the item but leaves the figure blank. It may be any number.",
    },
    "not-in-plan": {
      name: "Not in this plan",
      word: "not in plan",
      meaning: "The document does not name it. The place may not be eligible for the project.",
    },
    "not-due": {
      name: "Not yet due",
      word: "not yet due",
      meaning: "The period ends after the document’s date, so the document cannot state its outcome.",
    },
    suspect: {
      name: "Suspect",
      word: "a filled triangle",
      meaning: "There is a figure, but it is part of something that does not add up and has no explanation.",
    },
    "not-split": {
      name: "Not split",
      word: "the whole budget",
      meaning: "The document states money for the whole programme only; the projects’ parts are unknown, not absent.",
    },
    exact: { name: "One figure", word: "equal", meaning: "The document states one level." },
    about: { name: "About", word: "about", meaning: "A hollow dot: the document prints “about”." },
    above: {
      name: "At least",
      word: "more than, or more",
      meaning: "An arrow to the right of the level: it may be more, nobody knows how much.",
    },
    below: {
      name: "At most",
      word: "under, at most",
      meaning: "An arrow to the left of the level: it may be less, nobody knows how much.",
    },
    range: { name: "From – to", word: "8–9", meaning: "A bar with round ends joins the two levels." },
  },
};
