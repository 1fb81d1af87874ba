import type { Words } from "./language.ts";
import { lower } from "./sentence.ts";

/** One end of what is promised: its places, and whether no bound of another place may lie beyond it. */
export interface TargetEnd {
  readonly places: string;
  readonly several: boolean;
  readonly value: string;
  readonly isSure: boolean;
}

interface TargetWords {
  readonly question: string;
  readonly unit: string;
  titleNone(): string;
  titleOnlyMost(group: string): string;
  titleOne(place: string, group: string, value: string): string;
  titleSame(places: string, several: boolean, group: string, value: string): string;
  titleRange(top: TargetEnd, group: string, bottom: TargetEnd): string;
  sentenceGroup(group: string, values: readonly string[]): string;
  sentenceMany(group: string, places: string, lowest: string, highest: string): string;
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
    titleOne: (place, group, value) => `${place} hứa giảm tỷ lệ ${lower(group)} ${value} mỗi năm`,
    titleSame: (places, _several, group, value) => `${places} nêu cùng một mức giảm tỷ lệ ${lower(group)}: ${value} mỗi năm`,
    titleRange: (top, group, bottom) => {
      const share = `giảm tỷ lệ ${lower(group)}`;
      const promise = top.isSure ? `hứa ${share} nhanh nhất` : `nêu mức ${share} cao nhất`;
      return `${top.places} ${promise}: ${top.value} mỗi năm; ${bottom.isSure ? "chậm" : "thấp"} nhất là ${bottom.places}: ${bottom.value}`;
    },
    sentenceGroup: (group, values) => `${group}: ${values.join("; ")}.`,
    sentenceMany: (group, places, lowest, highest) => `${group}: ${places}, mức thấp nhất là ${lowest}, cao nhất là ${highest}.`,
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
    titleOne: (place, group, value) => `${place} promises to cut the share of ${lower(group)} by ${value} a year`,
    titleSame: (places, several, group, value) =>
      `${places} ${several ? "state" : "states"} the same cut in the share of ${lower(group)}: ${value} a year`,
    titleRange: (top, group, bottom) => {
      const promise = top.isSure ? "the fastest" : "the highest";
      const verb = `${top.isSure ? "promise" : "state"}${top.several ? "" : "s"}`;
      const cut = `${top.places} ${verb} ${promise} cut in the share of ${lower(group)}: ${top.value} a year`;
      return `${cut}; ${bottom.isSure ? "slowest" : "lowest stated"}: ${bottom.places}, ${bottom.value}`;
    },
    sentenceGroup: (group, values) => `${group}: ${values.join("; ")}.`,
    sentenceMany: (group, places, lowest, highest) => `${group}: ${places}; lowest stated: ${lowest}; highest: ${highest}.`,
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
