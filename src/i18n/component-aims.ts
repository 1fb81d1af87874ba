import type { Basis } from "../domain/codes.ts";
import type { Words } from "./language.ts";
import { list, lower } from "./sentence.ts";

interface ComponentAimWords {
  question(name: string): string;
  titleNone(name: string): string;
  titleMany(name: string, figures: number, places: number): string;
  aim(indicator: string, value: string): string;
  /** What a place aims at, or reports, for some years: in a title "17 dự án" would be read as built. */
  ofPlace(place: string, basis: Basis | null, years: string, aims: readonly string[]): string;
  readonly onlyNamed: string;
  readonly fewSentence: string;
  readonly part: string;
}

export const componentAimWords: Words<ComponentAimWords> = {
  vi: {
    question: (name) => `Văn bản hứa gì về ${lower(name)}?`,
    titleNone: (name) => `${name}: không văn bản nào nêu chỉ tiêu riêng`,
    titleMany: (name, figures, places) => `${name}: ${figures} con số của ${places} nơi`,
    aim: (indicator, value) => `${lower(indicator)} (${value})`,
    ofPlace: (place, basis, years, aims) =>
      `${place}, ${basis === null ? "chỉ tiêu" : { actual: "đã đạt", estimate: "ước đạt" }[basis]} ${years}: ${list(aims, "vi")}`,
    onlyNamed: "Chỉ tính chỉ tiêu đứng dưới đề mục của dự án hoặc nhắc lại tên dự án.",
    fewSentence: "Chỉ tiêu gắn với dự án khi đứng dưới đề mục của dự án hoặc nhắc lại tên dự án.",
    part: "Dự án, tiểu dự án",
  },
  en: {
    question: (name) => `What do the documents promise on ${lower(name)}?`,
    titleNone: (name) => `${name}: no document states a target of its own`,
    titleMany: (name, figures, places) => `${name}: ${figures} figures of ${places} ${places === 1 ? "place" : "places"}`,
    aim: (indicator, value) => `${lower(indicator)} (${value})`,
    ofPlace: (place, basis, years, aims) =>
      `${place}, ${basis === null ? "target for" : { actual: "reached in", estimate: "estimated for" }[basis]} ${years}: ${list(aims, "en")}`,
    onlyNamed: "Only a target that stands under the project’s heading or repeats its name counts.",
    fewSentence: "A target belongs to a project where it stands under its heading or repeats its name.",
    part: "Project, sub-project",
  },
};
