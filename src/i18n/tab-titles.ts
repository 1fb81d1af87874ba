import type { Words } from "./language.ts";

/** What a tab and a search result show of a page, about 60 letters: what it asks of which places and years; none where its picture has none. */
interface TabTitleWords {
  /** What a comparison is about, and in fewer letters. */
  readonly subjects: Readonly<Record<Comparison, string>>;
  readonly shortSubjects: Readonly<Record<Comparison, string>>;
  /** What it asks; of money by what it is split by. */
  readonly questions: Readonly<Record<"component" | "source" | "type" | "disbursement" | "targets", string>>;
  at(subject: string, places: string): string;
  places(count: number): string;
  component(name: string, years: string | null): string;
}
type Comparison = "funding" | "disbursement" | "targets";

/** What it is about, of which years. */
export const ofYears = (what: string, years: string | null) => (years === null ? what : `${what} ${years}`);

export const tabTitles: Words<TabTitleWords> = {
  vi: {
    subjects: { funding: "Tiền giảm nghèo", disbursement: "Tiền giảm nghèo", targets: "Mục tiêu giảm nghèo" },
    shortSubjects: { funding: "Tiền giảm nghèo", disbursement: "Tiền giảm nghèo", targets: "Mục tiêu" },
    questions: {
      component: "dành cho dự án nào?",
      source: "từ nguồn nào?",
      type: "đầu tư hay sự nghiệp?",
      disbursement: "đã tiêu được bao nhiêu?",
      targets: "hứa giảm nhanh đến đâu?",
    },
    at: (subject, places) => `${subject} ở ${places}`,
    places: (count) => `${count} nơi`,
    component: (name, years) => `${ofYears(name, years)}: tiền giảm nghèo ở mỗi nơi`,
  },
  en: {
    subjects: { funding: "Poverty-reduction money", disbursement: "Poverty-reduction money", targets: "Poverty targets" },
    shortSubjects: { funding: "Poverty money", disbursement: "Poverty money", targets: "Poverty targets" },
    questions: {
      component: "which projects get it?",
      source: "from which sources?",
      type: "capital or recurrent?",
      disbursement: "how much is spent?",
      targets: "how fast a cut is promised?",
    },
    at: (subject, places) => `${subject} in ${places}`,
    places: (count) => `${count} places`,
    component: (name, years) => `${ofYears(name, years)}: poverty money by place`,
  },
};
