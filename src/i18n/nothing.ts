import type { NullCode } from "../domain/codes.ts";
import type { Words } from "./language.ts";

/** Why a cell of a table has nothing of its own: it says so, since a blank could mean anything. */
export type Nothing = "wholeProject" | "noNote" | "noGroup" | "noWhole" | "notComputed" | "notMeant";

/** The word that each has in the data. */
export const nothingCode: Readonly<Record<Nothing, NullCode>> = {
  wholeProject: "none",
  noNote: "none",
  noGroup: "not_stated",
  noWhole: "not_stated",
  notComputed: "not_computed",
  notMeant: "not_meant",
};

export const nothingWords: Words<Readonly<Record<Nothing, string>>> = {
  vi: {
    wholeProject: "cả dự án",
    noNote: "không có ghi chú",
    noGroup: "không nêu nhóm",
    noWhole: "không nêu",
    notComputed: "không tính được",
    notMeant: "không áp dụng",
  },
  en: {
    wholeProject: "the whole project",
    noNote: "no note",
    noGroup: "no group named",
    noWhole: "not stated",
    notComputed: "cannot be computed",
    notMeant: "does not apply",
  },
};
