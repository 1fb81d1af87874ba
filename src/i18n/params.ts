import { isLevel, isStage, type PopulationGroup } from "../domain/codes.ts";
import type { Domain } from "../domain/domain.ts";
import { componentSlug } from "./addresses.ts";
import { named, type Language, type Words } from "./language.ts";
import type { TermId } from "./term-ids.ts";
import { groupNames, levelNames, stageNames } from "./terms.ts";

interface ParamWords {
  readonly keys: Readonly<Record<string, string>>;
  /** Words of choices that are not codes of the data, by key and choice. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly allPlaces: string;
  maximum(count: number): string;
  readonly search: string;
  readonly noMatch: string;
  /** In place of the places, until the page's script puts them there. */
  readonly needsScript: string;
  readonly controls: string;
  readonly reset: string;
  readonly more: string;
  /** The small link beside a control to what its label means. */
  about(term: string): string;
}

/** The term of the glossary that tells what a control chooses, where its label alone does not. */
export const paramTerms: Readonly<Record<string, TermId>> = {
  by: "fund-source",
  stage: "stage",
  group: "household-group",
  basis: "estimate",
  component: "project",
};

export const paramWords: Words<ParamWords> = {
  vi: {
    keys: {
      by: "Chia theo",
      year: "Năm",
      stage: "Giai đoạn vốn",
      localities: "Địa phương",
      locality: "Địa phương",
      level: "Cấp",
      measure: "Số đo",
      sort: "Sắp xếp theo",
      group: "Nhóm hộ",
      basis: "Loại số",
      component: "Dự án",
    },
    choices: {
      by: { component: "dự án", source: "nguồn vốn", type: "loại vốn" },
      year: { latest: "mới nhất" },
      stage: { any: "mọi giai đoạn" },
      level: { any: "mọi cấp" },
      measure: { share: "tỷ lệ", amount: "số tiền" },
      sort: { total: "tổng tiền", name: "tên", value: "giá trị" },
      group: { any: "mọi nhóm" },
      basis: { any: "thực tế và ước", actual: "thực tế", estimate: "ước" },
    },
    allPlaces: "tất cả",
    maximum: (count) => `Chọn tối đa ${count} nơi`,
    search: "Tìm (không cần dấu)",
    noMatch: "Không có nơi nào khớp.",
    needsScript: "Danh sách địa phương cần JavaScript, và hiện ra khi trang tải xong.",
    controls: "Chọn số liệu để xem",
    reset: "Về mặc định",
    more: "Thêm lựa chọn",
    about: (term) => `“${term}” là gì?`,
  },
  en: {
    keys: {
      by: "Split by",
      year: "Year",
      stage: "Stage",
      localities: "Places",
      locality: "Place",
      level: "Level",
      measure: "Measure",
      sort: "Sort by",
      group: "Households",
      basis: "Kind of figure",
      component: "Project",
    },
    choices: {
      by: { component: "project", source: "fund source", type: "capital or recurrent" },
      year: { latest: "newest" },
      stage: { any: "any stage" },
      level: { any: "any level" },
      measure: { share: "share", amount: "amount" },
      sort: { total: "total", name: "name", value: "value" },
      group: { any: "any group" },
      basis: { any: "both", actual: "actual", estimate: "estimate" },
    },
    allPlaces: "all",
    maximum: (count) => `Choose at most ${count} places`,
    search: "Find (with or without accents)",
    noMatch: "No place matches.",
    needsScript: "The list of places needs JavaScript, and appears when the page has loaded.",
    controls: "Choose what to see",
    reset: "Reset",
    more: "More choices",
    about: (term) => `What is “${term}”?`,
  },
};

/** What a choice of a control is called: a word of the control, a code of the data, or the name of a project. */
export function choiceName(key: string, choice: string, language: Language, domain: Domain): string {
  const words = paramWords[language];
  const own = words.choices[key]?.[choice];
  if (own !== undefined) return own;
  if (isStage(choice)) return stageNames[language][choice];
  if (isLevel(choice)) return levelNames[language][choice];
  if (key === "group") return groupNames[language][choice as PopulationGroup];
  const asked = domain.components.find((one) => key === "component" && componentSlug(one.component_code) === choice);
  if (asked) return named(asked, "short", language);
  const component = domain.components.find((one) => one.component_code.toLowerCase() === choice);
  if (component) return named(component, "short", language);
  const locality = domain.localities.find((one) => one.locality_code === choice);
  return locality ? localityChoice(locality, language) : choice;
}

/** "Phong Thổ, huyện, Lai Châu": namesakes are told apart. */
export function localityChoice(locality: Domain["localities"][number], language: Language): string {
  const parent = language === "vi" ? locality.parent_vi : locality.parent_en;
  return [named(locality, "name", language), levelNames[language][locality.level], parent].filter((word) => word !== null).join(", ");
}
