import type { Words } from "./language.ts";

interface FamilyWords {
  readonly question: string;
  /** "Dự án 4", "Dự án 4, Tiểu dự án 2" */
  number(project: string, part: string | null): string;
  fullName(number: string, name: string): string;
  readonly parts: string;
  readonly partOf: string;
  readonly others: string;
  readonly eachProject: string;
  readonly compare: string;
  readonly table: Readonly<Record<"caption" | "number" | "name" | "purpose", string>>;
}

export const familyWords: Words<FamilyWords> = {
  vi: {
    question: "Dự án này chi cho việc gì?",
    number: (project, part) => `Dự án ${project}${part === null ? "" : `, Tiểu dự án ${part}`}`,
    fullName: (number, name) => `${number}: ${name}`,
    parts: "Gồm",
    partOf: "Thuộc",
    others: "Các dự án của chương trình",
    eachProject: "Từng dự án, ở mọi nơi",
    compare: "So cả bảy dự án giữa các nơi",
    table: { caption: "Dự án và các tiểu dự án", number: "Số", name: "Tên", purpose: "Chi cho việc gì" },
  },
  en: {
    question: "What does this project pay for?",
    number: (project, part) => `Project ${project}${part === null ? "" : `, Sub-project ${part}`}`,
    fullName: (number, name) => `${number}: ${name}`,
    parts: "Parts",
    partOf: "Part of",
    others: "The programme’s projects",
    eachProject: "Each project, in every place",
    compare: "Compare all seven projects across places",
    table: { caption: "The project and its sub-projects", number: "No.", name: "Name", purpose: "What it pays for" },
  },
};
