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
  /** What stands for the address; the file endings of what was received, or `text`, as far as they are known. */
  readonly noAddress: (received: readonly string[]) => string;
  /** What kind of document it is, and for which years. */
  sentence(kind: string, start: number, end: number): string;
  readonly caption: string;
  readonly facts: Readonly<
    Record<"number" | "date" | "issuer" | "kind" | "period" | "place" | "source" | "hash" | "received" | "name" | "value", string>
  >;
  readonly contents: string;
  /** How a place in the document is written; the words stay in Vietnamese. */
  readonly notation: Readonly<Record<string, string>>;
  /** What a cell of a file is as a place, behind its example. */
  readonly cells: Readonly<Record<"inFile" | "inSheet", (column: string, row: number) => string>>;
  readonly notationTitle: string;
}

/** Files tell what was received whatever stands beside them: a place in the text may have been looked up later. */
function receivedAs(received: readonly string[], text: string, files: (endings: readonly string[]) => string): string {
  const endings = received.filter((one) => one !== "text").map((ending) => `.${ending}`);
  return endings.length > 0 ? files(endings) : received.length > 0 ? text : "";
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
    noAddress: (received) =>
      `chưa biết địa chỉ công bố${receivedAs(received, "; nhận dưới dạng văn bản chữ", (endings) => `; nhận dưới dạng tệp ${endings.join(" và ")}`)}`,
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
    cells: {
      inFile: (column, row) => `ô ở cột ${column}, hàng ${row} của tệp nhận được`,
      inSheet: (column, row) => `ô ở cột ${column}, hàng ${row} của trang tính đó, trong tệp nhận được`,
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
    noAddress: (received) =>
      `no public address known${receivedAs(received, "; received as text", (endings) => `; received as ${endings.length > 1 ? `${endings.join(" and ")} files` : `a ${endings.join("")} file`}`)}`,
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
      hash: "SHA-256 of what was received",
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
    cells: {
      inFile: (column, row) => `cell in column ${column}, row ${row} of the file received`,
      inSheet: (column, row) => `cell in column ${column}, row ${row} of that sheet, in the file received`,
    },
    notationTitle: "How a place in the document is written",
  },
};
