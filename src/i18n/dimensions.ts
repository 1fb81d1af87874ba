import type { Words } from "./language.ts";
import { list, lower } from "./sentence.ts";

interface DimensionWords {
  readonly question: string;
  titleNone(): string;
  titleEqual(places: string, several: boolean, count: number, of: number): string;
  titleMost(top: string, several: boolean, count: number, of: number, bottom: string, least: number): string;
  /** Behind the title: dimensions that no place states. */
  titleMissing(dimensions: readonly string[]): string;
  sentencePlace(place: string, parts: readonly { readonly dimension: string; readonly values: readonly string[] }[]): string;
  sentenceMany(places: string, count: number, indicator: string, ends: string): string;
  ends(high: string, low: string): string;
  downwards(indicator: string, value: string): string;
  readonly empty: string;
  /** Of a dimension for which a plan states a number but no percentage. */
  readonly countOnly: string;
  /** What an empty cell says of a place and a row. */
  gap(place: string, row: string, why: string): string;
  missingShare(dimensions: readonly string[]): string;
  missing(dimensions: readonly string[]): string;
  readonly noPlace: string;
  readonly lowerIsBetter: string;
  notStated(places: string): string;
  readonly legend: string;
  mark(place: string, indicator: string, group: string, value: string, period: string): string;
  readonly caption: string;
}

export const dimensionWords: Words<DimensionWords> = {
  vi: {
    question: "Mỗi nơi đặt mức nào cho các chiều nghèo?",
    titleNone: () => "Không có tỷ lệ nào theo các chiều nghèo cho lựa chọn này",
    titleEqual: (places, _several, count, of) => `${places} nêu tỷ lệ cho ${count} trên ${of} chiều nghèo`,
    titleMost: (top, _several, count, of, bottom, least) =>
      `${top} nêu tỷ lệ cho ${count} trên ${of} chiều nghèo; ít nhất là ${bottom}: ${least} chiều`,
    titleMissing: (dimensions) => `không nơi nào nêu tỷ lệ về ${list(dimensions.map(lower), "vi")}`,
    sentencePlace: (place, parts) =>
      `${place}: ${parts.map(({ dimension, values }) => `${lower(dimension)} ${values.join(", ")}`).join("; ")}.`,
    sentenceMany: (places, count, indicator, ends) =>
      `${places} nêu ${count} tỷ lệ. Nhiều nơi cùng nêu nhất là ${lower(indicator)}: ${ends}.`,
    ends: (high, low) => (low === high ? low : `cao nhất là ${high}, thấp nhất là ${low}`),
    downwards: (indicator, value) => `${lower(indicator)} ${value}`,
    empty: "không nêu",
    countOnly: "chỉ nêu số lượng",
    gap: (place, row, why) => `${place}, ${row}: ${why}`,
    missingShare: (dimensions) => `Chỉ nêu số lượng: ${list(dimensions.map(lower), "vi")}`,
    missing: (dimensions) => `Không nêu tỷ lệ: ${list(dimensions.map(lower), "vi")}`,
    noPlace: "không nơi nào nêu tỷ lệ",
    lowerIsBetter: "càng thấp càng tốt",
    notStated: (places) => `Kế hoạch không nêu tỷ lệ nào theo các chiều nghèo: ${places}`,
    legend:
      "Vạch xám dài đến 100 %; mũi tên là mức ít nhất hoặc nhiều nhất, chấm rỗng là “khoảng”. “không nêu”: kế hoạch không ghi tỷ lệ này; “chỉ nêu số lượng”: số người, số hộ, số nhà nằm trong bảng số liệu.",
    mark: (place, indicator, group, value, period) => [place, lower(indicator), lower(group), value, period].filter(Boolean).join(", "),
    caption: "Tỷ lệ và số lượng theo các chiều nghèo",
  },
  en: {
    question: "What do they aim at in each dimension of poverty?",
    titleNone: () => "There is no percentage by dimension of poverty for this selection",
    titleEqual: (places, several, count, of) =>
      `${places} ${several ? "state" : "states"} percentages for ${count} of ${of} dimensions of poverty`,
    titleMost: (top, several, count, of, bottom, least) =>
      `${top} ${several ? "state" : "states"} percentages for ${count} of ${of} dimensions of poverty; fewest: ${bottom}, ${least}`,
    titleMissing: (dimensions) => `none states a percentage for ${list(dimensions.map(lower), "en")}`,
    sentencePlace: (place, parts) =>
      `${place}: ${parts.map(({ dimension, values }) => `${lower(dimension)} ${values.join(", ")}`).join("; ")}.`,
    sentenceMany: (places, count, indicator, ends) =>
      `${places} state ${count} percentages. What most places state is ${lower(indicator)}: ${ends}.`,
    ends: (high, low) => (low === high ? low : `highest ${high}, lowest ${low}`),
    downwards: (indicator, value) => `${lower(indicator)} ${value}`,
    empty: "not stated",
    countOnly: "a count only",
    gap: (place, row, why) => `${place}, ${row}: ${why}`,
    missingShare: (dimensions) => `A count only: ${list(dimensions.map(lower), "en")}`,
    missing: (dimensions) => `No percentage stated: ${list(dimensions.map(lower), "en")}`,
    noPlace: "no place states a percentage",
    lowerIsBetter: "lower is better",
    notStated: (places) => `The plan states no percentage by dimension of poverty: ${places}`,
    legend:
      "The grey line runs to 100%; an arrow is a minimum or a maximum, a hollow dot is “about”. “not stated”: the plan prints no such percentage; “a count only”: its numbers of people, households or houses stand in the table.",
    mark: (place, indicator, group, value, period) => [place, lower(indicator), lower(group), value, period].filter(Boolean).join(", "),
    caption: "Percentages and counts by dimension of poverty",
  },
};
