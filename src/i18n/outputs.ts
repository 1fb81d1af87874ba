import type { Words } from "./language.ts";
import { lower } from "./sentence.ts";

interface OutputWords {
  readonly question: string;
  titleNone(): string;
  titleShared(indicator: string, group: string, values: readonly string[]): string;
  titleSharedMany(indicator: string, group: string, places: number, most: string, least: string): string;
  titleEach(places: number, figures: number): string;
  titleOnePlace(place: string, figures: number): string;
  sentencePlace(place: string, figures: readonly string[]): string;
  figure(indicator: string, group: string, value: string, basis: string | null): string;
  sentenceMany(figures: number, places: string, results: number): string;
  /** What else several places state: a few in full, and how many more such comparisons there are. */
  also(shared: readonly string[], more: number): string;
  notStated(places: string): string;
  readonly sizes: string;
  readonly caption: string;
}

const counted = (count: number, what: string) => (count === 0 ? "" : `${count} ${what}${count === 1 ? "" : "s"}`);

export const outputWords: Words<OutputWords> = {
  vi: {
    question: "Các kế hoạch còn nêu những con số nào?",
    titleNone: () => "Không có chỉ tiêu nào khác cho lựa chọn này",
    titleShared: (indicator, group, values) => `${indicator}${group === "" ? "" : ` (${lower(group)})`}: ${values.join("; ")}`,
    titleSharedMany: (indicator, group, places, most, least) =>
      `${indicator}${group === "" ? "" : ` (${lower(group)})`}: ${places} nơi, nhiều nhất là ${most}, ít nhất là ${least}`,
    titleEach: (places, figures) => `${places} nơi nêu ${figures} con số, không có con số nào chung`,
    titleOnePlace: (place, figures) => `${place} nêu ${figures} con số khác`,
    sentencePlace: (place, figures) => `${place}: ${figures.join("; ")}.`,
    figure: (indicator, group, value, basis) =>
      `${lower(indicator)}${group === "" ? "" : ` (${lower(group)})`} ${value}${basis === null ? "" : ` (${basis})`}`,
    sentenceMany: (figures, places, results) =>
      `${figures} con số của ${places}: ${[figures - results && `${figures - results} là mức nhắm tới`, results && `${results} là kết quả đã có`].filter(Boolean).join(", ")}.`,
    also: (shared, more) =>
      shared.length === 0
        ? ""
        : `Nhiều nơi cùng nêu: ${shared.join(". ")}.${more === 0 ? "" : ` Còn ${more} nhóm con số nữa có thể đặt cạnh nhau.`}`,
    notStated: (places) => `Kế hoạch không nêu con số nào khác: ${places}`,
    sizes: "Tỉnh, huyện và xã lớn nhỏ khác nhau: số người, số hộ không cho biết nơi nào làm nhiều hơn.",
    caption: "Các chỉ tiêu khác: số lượng, tỷ lệ ngoài sáu chiều, và kết quả",
  },
  en: {
    question: "Which other numbers do the plans state?",
    titleNone: () => "There is no other target for this selection",
    titleShared: (indicator, group, values) => `${indicator}${group === "" ? "" : ` (${lower(group)})`}: ${values.join("; ")}`,
    titleSharedMany: (indicator, group, places, most, least) =>
      `${indicator}${group === "" ? "" : ` (${lower(group)})`}: ${places} places, most ${most}, least ${least}`,
    titleEach: (places, figures) => `${places} places state ${figures} numbers, none of them in common`,
    titleOnePlace: (place, figures) => `${place} states ${figures} other ${figures === 1 ? "number" : "numbers"}`,
    sentencePlace: (place, figures) => `${place}: ${figures.join("; ")}.`,
    figure: (indicator, group, value, basis) =>
      `${lower(indicator)}${group === "" ? "" : ` (${lower(group)})`} ${value}${basis === null ? "" : ` (${basis})`}`,
    sentenceMany: (figures, places, results) =>
      `${figures} numbers of ${places}: ${[counted(figures - results, "target"), counted(results, "result")].filter(Boolean).join(" and ")}.`,
    also: (shared, more) =>
      shared.length === 0
        ? ""
        : `Stated by several places: ${shared.join(". ")}.${more === 0 ? "" : ` ${more} more ${more === 1 ? "set" : "sets"} of numbers can be put side by side.`}`,
    notStated: (places) => `The plan states no other number: ${places}`,
    sizes: "Provinces, districts and communes differ in size: numbers of people or households do not tell which place does more.",
    caption: "Other targets: numbers, percentages outside the six dimensions, and results",
  },
};
