import type { Words } from "./language.ts";

/** What a tab and a search result show of a page, about 60 letters: what it asks of which years; none where its picture has none. */
interface TabTitleWords {
  readonly comparisons: Readonly<Record<"funding" | "disbursement" | "targets", (years: string | null) => string>>;
  component(name: string, years: string | null): string;
}

const of = (what: string, years: string | null) => (years === null ? what : `${what} ${years}`);

export const tabTitles: Words<TabTitleWords> = {
  vi: {
    comparisons: {
      funding: (years) => `${of("Tiền giảm nghèo", years)}: dành cho dự án nào?`,
      disbursement: (years) => `${of("Tiền giảm nghèo", years)}: đã tiêu được bao nhiêu?`,
      targets: (years) => `${of("Mục tiêu giảm nghèo", years)}: hứa giảm nhanh đến đâu?`,
    },
    component: (name, years) => `${of(name, years)}: bao nhiêu ở mỗi kế hoạch?`,
  },
  en: {
    comparisons: {
      funding: (years) => `${of("Poverty-reduction money", years)}: which projects get it?`,
      disbursement: (years) => `${of("Poverty-reduction money", years)}: how much is spent?`,
      targets: (years) => `${of("Poverty targets", years)}: how fast a cut is promised?`,
    },
    component: (name, years) => `${of(name, years)}: how much in each plan?`,
  },
};
