import type { Comparator } from "../domain/codes.ts";
import type { Words } from "./language.ts";

/** Words that the three views of aims share. */
interface AimWords {
  readonly noGroup: string;
  /** More places than can be named. */
  places(count: number): string;
  readonly points: string;
  /** Behind exactly 1. */
  readonly point: string;
  /** What an aim says of its figure, for a column of the table. */
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly basis: Readonly<Record<"aim" | "actual" | "estimate", string>>;
  readonly printedZero: string;
  existing(plans: readonly string[]): string;
  existingMany(count: number, from: number, to: number): string;
  placesNotPicked(places: readonly string[]): string;
  uncovered(year: string, places: string): string;
  /** Beside the period of an aim that had not ended when its document was issued. */
  readonly notDue: string;
  notDueNote(places: string): string;
  tooMany(shown: number, of: number): string;
  readonly aimNotResult: string;
  readonly table: Readonly<
    Record<
      | "indicator"
      | "dimension"
      | "place"
      | "group"
      | "value"
      | "comparator"
      | "outOf"
      | "kind"
      | "printed"
      | "period"
      | "document"
      | "note",
      string
    >
  >;
}

export const aimWords: Words<AimWords> = {
  vi: {
    noGroup: "không ghi nhóm hộ",
    places: (count) => `${count} nơi`,
    points: " điểm\u00a0%",
    point: " điểm\u00a0%",
    comparators: {
      "=": "mức cụ thể",
      "~": "khoảng",
      ">": "mức ít nhất",
      ">=": "mức ít nhất",
      "<": "mức nhiều nhất",
      "<=": "mức nhiều nhất",
      range: "từ – đến",
    },
    basis: { aim: "chỉ tiêu", actual: "thực tế", estimate: "ước" },
    printedZero: "0 (văn bản ghi 0)",
    existing: (plans) => (plans.length === 0 ? "Chưa có văn bản nào." : `Hiện có kế hoạch của: ${plans.join("; ")}.`),
    existingMany: (count, from, to) => `Hiện có ${count} kế hoạch, cho các năm ${from}–${to}.`,
    placesNotPicked: (places) => `Nơi có nêu: ${places.join("; ")}.`,
    uncovered: (year, places) => `Không có kế hoạch cho năm ${year}: ${places}`,
    notDue: "chưa đến hạn",
    notDueNote: (places) => `Chưa đến hạn khi ra văn bản: ${places}. Thời kỳ chưa hết, nên văn bản chưa thể ghi kết quả.`,
    tooMany: (shown, of) => `Hình vẽ ${shown} trên ${of} nơi; chọn địa phương để xem nơi khác.`,
    aimNotResult: "Chỉ tiêu là mức kế hoạch nhắm tới, chưa phải kết quả.",
    table: {
      indicator: "Chỉ tiêu",
      dimension: "Chiều",
      place: "Địa phương",
      group: "Nhóm hộ",
      value: "Mức",
      comparator: "Cách nêu",
      outOf: "Trên tổng số",
      kind: "Loại",
      printed: "Ghi trong văn bản",
      period: "Thời kỳ",
      document: "Văn bản",
      note: "Ghi chú",
    },
  },
  en: {
    noGroup: "households not specified",
    places: (count) => (count === 1 ? "one place" : `${count} places`),
    points: " percentage points",
    point: " percentage point",
    comparators: {
      "=": "a set figure",
      "~": "about",
      ">": "a minimum",
      ">=": "a minimum",
      "<": "a maximum",
      "<=": "a maximum",
      range: "from – to",
    },
    basis: { aim: "target", actual: "reported", estimate: "estimate" },
    printedZero: "0 (0 is printed)",
    existing: (plans) => (plans.length === 0 ? "There is no document yet." : `There are plans of: ${plans.join("; ")}.`),
    existingMany: (count, from, to) => `There are ${count} plans, for the years ${from}–${to}.`,
    placesNotPicked: (places) => `Places that state one: ${places.join("; ")}.`,
    uncovered: (year, places) => `No plan for ${year}: ${places}`,
    notDue: "not yet due",
    notDueNote: (places) =>
      `Not yet due when the document was issued: ${places}. The period had not ended, so the document cannot state the outcome.`,
    tooMany: (shown, of) => `The picture shows ${shown} of ${of} places; choose places to see others.`,
    aimNotResult: "A target is what the plan aims at, not a result.",
    table: {
      indicator: "Target",
      dimension: "Dimension",
      place: "Place",
      group: "Households",
      value: "Figure",
      comparator: "Stated as",
      outOf: "Out of",
      kind: "Kind",
      printed: "As printed (in Vietnamese)",
      period: "Period",
      document: "Document",
      note: "Note",
    },
  },
};
