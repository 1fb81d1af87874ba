import type { Words } from "./language.ts";
import { lower } from "./sentence.ts";

interface TargetWords {
  readonly question: string;
  readonly unit: string;
  titleNone(): string;
  titleOnlyMost(group: string): string;
  titleOne(place: string, group: string, value: string): string;
  titleSame(places: string, several: boolean, group: string, value: string): string;
  titleRange(top: string, several: boolean, group: string, value: string, bottom: string, bottomValue: string): string;
  sentenceGroup(group: string, values: readonly string[]): string;
  sentenceMany(group: string, places: string, slowest: string, fastest: string): string;
  sentenceTogether(place: string, value: string, parts: readonly string[]): string;
  readonly groupsApart: string;
  readonly shapes: Readonly<Record<"above" | "below" | "about" | "range", string>>;
  notStated(places: string): string;
  mark(place: string, group: string, value: string, fact: string): string;
  readonly caption: string;
}

export const targetWords: Words<TargetWords> = {
  vi: {
    question: "Mỗi nơi hứa giảm nghèo nhanh đến đâu?",
    unit: "Mục tiêu giảm, điểm % mỗi năm",
    titleNone: () => "Không có mức giảm nghèo mỗi năm nào cho lựa chọn này",
    titleOnlyMost: (group) => `Các kế hoạch chỉ nêu mức giảm nhiều nhất: ${lower(group)}`,
    titleOne: (place, group, value) => `${place} hứa giảm ${lower(group)} ${value} mỗi năm`,
    titleSame: (places, _several, group, value) => `${places} hứa giảm ${lower(group)} như nhau: ${value} mỗi năm`,
    titleRange: (top, _several, group, value, bottom, bottomValue) =>
      `${top} hứa giảm ${lower(group)} nhanh nhất: ${value} mỗi năm; chậm nhất là ${bottom}: ${bottomValue}`,
    sentenceGroup: (group, values) => `${group}: ${values.join("; ")}.`,
    sentenceMany: (group, places, slowest, fastest) => `${group}: ${places}, từ chậm nhất là ${slowest} đến nhanh nhất là ${fastest}.`,
    sentenceTogether: (place, value, parts) =>
      `${place}: ${value} là của hộ nghèo và hộ cận nghèo gộp lại; cùng văn bản nêu riêng ${parts.join(", ")}.`,
    groupsApart: "Hộ nghèo, hộ cận nghèo và hai loại gộp lại là những tỷ lệ khác nhau, nên đứng riêng từng nhóm.",
    shapes: {
      above: "mũi tên sang phải: văn bản chỉ nêu mức ít nhất (“trên”, “từ … trở lên”), xếp theo mức ấy",
      below: "mũi tên sang trái: văn bản chỉ nêu mức nhiều nhất, không xếp nhanh chậm",
      about: "chấm rỗng: “khoảng”",
      range: "thanh: từ mức này đến mức kia",
    },
    notStated: (places) => `Kế hoạch không nêu mức giảm nghèo mỗi năm: ${places}`,
    mark: (place, group, value, fact) => `${place}, ${lower(group)}: ${value} mỗi năm, ${fact}`,
    caption: "Mức giảm nghèo mỗi năm, điểm %",
  },
  en: {
    question: "How fast do they promise to cut poverty?",
    unit: "Promised cut, percentage points a year",
    titleNone: () => "There is no yearly cut in poverty for this selection",
    titleOnlyMost: (group) => `Among ${lower(group)} the plans state only a largest cut`,
    titleOne: (place, group, value) => `Among ${lower(group)}, ${place} promises a cut of ${value} a year`,
    titleSame: (places, several, group, value) =>
      `Among ${lower(group)}, ${places} ${several ? "promise" : "promises"} the same cut: ${value} a year`,
    titleRange: (top, several, group, value, bottom, bottomValue) =>
      `Among ${lower(group)}, ${top} ${several ? "promise" : "promises"} the fastest cut: ${value} a year; slowest: ${bottom}, ${bottomValue}`,
    sentenceGroup: (group, values) => `${group}: ${values.join("; ")}.`,
    sentenceMany: (group, places, slowest, fastest) => `${group}: ${places}, from the slowest, ${slowest}, to the fastest, ${fastest}.`,
    sentenceTogether: (place, value, parts) =>
      `${place}: ${value} is for poor and near-poor households together; the same document also states ${parts.join(", ")}.`,
    groupsApart: "Poor households, near-poor households and the two together are different rates, so each group stands apart.",
    shapes: {
      above: "an arrow to the right: the document states only a minimum (“more than”, “or more”), ranked by that",
      below: "an arrow to the left: the document states only a maximum, not ranked",
      about: "a hollow dot: “about”",
      range: "a bar: from one figure to the other",
    },
    notStated: (places) => `The plan states no yearly cut in poverty: ${places}`,
    mark: (place, group, value, fact) => `${place}, ${lower(group)}: ${value} a year, ${fact}`,
    caption: "Yearly cut in poverty, percentage points",
  },
};
