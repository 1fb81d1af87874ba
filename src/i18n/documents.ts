import type { IssuedPrecision } from "../domain/codes.ts";
import type { Words } from "./language.ts";

interface DocumentPageWords {
  readonly question: string;
  title(place: string, title: string): string;
  readonly kinds: Readonly<Record<"proposal" | "plan", string>>;
  readonly noNumber: string;
  /** A date as far as it is printed, and what is left blank. */
  readonly dates: Readonly<Record<Exclude<IssuedPrecision, "unknown">, (date: string) => string>>;
  readonly noDate: string;
  readonly noAddress: string;
  /** What kind of document it is, and for which years. */
  sentence(kind: string, start: number, end: number): string;
  readonly caption: string;
  readonly facts: Readonly<
    Record<"number" | "date" | "issuer" | "kind" | "period" | "place" | "source" | "hash" | "received" | "name" | "value", string>
  >;
  readonly contents: string;
  /** How a place in the document is written; the words stay in Vietnamese. */
  readonly notation: Readonly<Record<string, string>>;
  readonly notationTitle: string;
}

export const documentPageWords: Words<DocumentPageWords> = {
  vi: {
    question: "Văn bản này là gì?",
    title: (place, title) => `${place}: ${title}`,
    kinds: { proposal: "đề xuất", plan: "kế hoạch" },
    noNumber: "để trống",
    dates: {
      day: (date) => `ngày ${date}`,
      month: (date) => `${date}, để trống ngày`,
      year: (date) => `năm ${date}, để trống ngày và tháng`,
    },
    noDate: "không ghi ngày",
    noAddress: "chưa biết địa chỉ công bố; nhận dưới dạng văn bản chữ",
    sentence: (kind, start, end) => (start === end ? `Văn bản ${kind} cho năm ${end}.` : `Văn bản ${kind} cho giai đoạn ${start}–${end}.`),
    caption: "Văn bản này",
    facts: {
      number: "Số",
      date: "Ban hành",
      issuer: "Cơ quan",
      kind: "Loại",
      period: "Giai đoạn",
      place: "Địa phương",
      source: "Nơi công bố",
      hash: "SHA-256 của bản nhận được",
      received: "Ngày nhận",
      name: "Mục",
      value: "Nội dung",
    },
    contents: "Các mục của văn bản",
    notation: {
      "B.III.3.1.b": "phần B, mục III, 3.1, điểm b",
      "đoạn 1": "đoạn văn thứ nhất dưới mục đó",
      "gạch 2": "gạch đầu dòng thứ hai",
      "cộng 1": "dấu cộng đầu dòng thứ nhất, dưới gạch đứng trước",
    },
    notationTitle: "Cách ghi chỗ trong văn bản",
  },
  en: {
    question: "What is this document?",
    title: (place, title) => `${place}: ${title}`,
    kinds: { proposal: "proposal", plan: "plan" },
    noNumber: "left blank",
    dates: {
      day: (date) => date,
      month: (date) => `${date}, day left blank`,
      year: (date) => `${date}, day and month left blank`,
    },
    noDate: "no date",
    noAddress: "no public address known; received as text",
    sentence: (kind, start, end) => (start === end ? `A ${kind} for ${end}.` : `A ${kind} for ${start}–${end}.`),
    caption: "This document",
    facts: {
      number: "Number",
      date: "Issued",
      issuer: "Issuer",
      kind: "Kind",
      period: "Period",
      place: "Place",
      source: "Published at",
      hash: "SHA-256 of the text received",
      received: "Received",
      name: "Fact",
      value: "Value",
    },
    contents: "Sections of the document",
    notation: {
      "B.III.3.1.b": "part B, section III, heading 3.1, item b",
      "đoạn 1": "first paragraph under that heading",
      "gạch 2": "second bullet with a dash",
      "cộng 1": "first bullet with a plus, under the dash before it",
    },
    notationTitle: "How a place in the document is written",
  },
};
