import type { Dimension, ExpenditureType, FundSource, IndicatorUnit, Level, PopulationGroup, Stage } from "../domain/codes.ts";
import type { Words } from "./language.ts";

/** The field's own words for the codes of the data. */
type Terms<Code extends string> = Words<Readonly<Record<Code, string>>>;

export const levelNames: Terms<Level> = {
  vi: { province: "tỉnh", district: "huyện", commune: "xã" },
  en: { province: "province", district: "district", commune: "commune" },
};
export const stageNames: Terms<Stage> = {
  vi: { proposed: "đề xuất", planned: "kế hoạch", assigned: "được giao" },
  en: { proposed: "proposed", planned: "planned", assigned: "assigned" },
};
export const sourceNames: Terms<FundSource | "all"> = {
  vi: { central: "Trung ương", local: "Địa phương", community: "Dân đóng góp", unstated: "Không ghi nguồn", all: "Mọi nguồn" },
  en: {
    central: "Central budget",
    local: "Local budget",
    community: "People’s contribution",
    unstated: "Source not stated",
    all: "All sources",
  },
};
export const typeNames: Terms<ExpenditureType | "all"> = {
  vi: { capital: "Vốn đầu tư", recurrent: "Vốn sự nghiệp", unstated: "Không ghi loại vốn", all: "Mọi loại vốn" },
  en: { capital: "Capital", recurrent: "Recurrent", unstated: "Type not stated", all: "All types" },
};
export const dimensionNames: Terms<Dimension> = {
  vi: {
    jobs: "Việc làm",
    health: "Y tế",
    education: "Giáo dục",
    housing: "Nhà ở",
    water: "Nước sạch và vệ sinh",
    information: "Thông tin",
  },
  en: {
    jobs: "Jobs",
    health: "Health",
    education: "Education",
    housing: "Housing",
    water: "Water and sanitation",
    information: "Information",
  },
};
export const groupNames: Terms<PopulationGroup> = {
  vi: {
    poor: "Hộ nghèo",
    near_poor: "Hộ cận nghèo",
    poor_and_near_poor: "Nghèo và cận nghèo",
    poor_near_poor_and_newly_escaped: "Nghèo, cận nghèo, mới thoát nghèo",
    ethnic_minority_poor: "Hộ nghèo dân tộc thiểu số",
    all: "Mọi hộ",
  },
  en: {
    poor: "Poor households",
    near_poor: "Near-poor households",
    poor_and_near_poor: "Poor and near-poor",
    poor_near_poor_and_newly_escaped: "Poor, near-poor and newly out of poverty",
    ethnic_minority_poor: "Ethnic-minority poor",
    all: "All households",
  },
};
/** What counts are counted in; percentages and percentage points are signs behind their figure. */
export const unitNames: Terms<Exclude<IndicatorUnit, "percentage_points_a_year" | "percent">> = {
  vi: {
    households: "hộ",
    people: "người",
    houses: "căn nhà",
    projects: "dự án",
    models: "mô hình",
    communes: "xã",
    villages: "thôn",
  },
  en: {
    households: "households",
    people: "people",
    houses: "houses",
    projects: "projects",
    models: "models",
    communes: "communes",
    villages: "villages",
  },
};
