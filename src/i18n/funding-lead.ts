import type { Stage } from "../domain/codes.ts";
import type { Words } from "./language.ts";
import { lower } from "./sentence.ts";
import { stageNames } from "./terms.ts";

/** What a title of one place says of its largest part. */
interface LargestPart {
  readonly place: string;
  readonly key: string;
  readonly share: string;
  /** Instead of the share where amounts are drawn: its amount. */
  readonly amount: string | null;
  /** What is asked for is not given yet; null where the place's name tells it already. */
  readonly stage: Stage | null;
  /** Whether the share is of the stated money only. */
  readonly isOfStated: boolean;
}

/** How a title says that a place's money goes into a project, or that it is a source or a type. */
interface LeadWords {
  onePlace(part: LargestPart): string;
  /** `of` counts places, or budgets where a place has several: `what` says which. */
  many(top: string, count: number, of: number, what: string): string;
}

interface UnstatedWords {
  /** A place of which only so much is of no stated source. */
  some(place: string, share: string, isOfStated: boolean): string;
  someAmount(place: string, amount: string): string;
  places(places: string, several: boolean): string;
  /** `what` counts places, or budgets where a place has several. */
  many(count: number, what: string): string;
  /** Behind what one budget states: of all of it (null), or of so much. */
  of(amount: string | null): string;
}

/** What titles say of the largest part of budgets. */
export interface LeadTitles {
  readonly give: LeadWords;
  readonly are: LeadWords;
  /** Budgets with most money of no stated source or type, instead of a leader. */
  readonly unstated: Readonly<Record<"source" | "type", UnstatedWords>>;
}

const givesVi: Readonly<Record<Stage, string>> = { proposed: "đề xuất dành", planned: "định dành", assigned: "dành" };
const putsEn: Readonly<Record<Stage, string>> = { proposed: "asks to put", planned: "plans to put", assigned: "puts" };
const stagedVi = (stage: Stage | null) => (stage === null ? "" : ` ${stageNames.vi[stage]}`);
const stagedEn = (stage: Stage | null) => (stage === null ? "" : `${stageNames.en[stage]} `);
const statedVi = (isOfStated: boolean) => (isOfStated ? " đã ghi" : "");
const statedEn = (isOfStated: boolean) => (isOfStated ? "stated " : "");

const unstatedVi = (what: string): UnstatedWords => ({
  some: (place, share, isOfStated) => `${place} (${share} số tiền${statedVi(isOfStated)})`,
  someAmount: (place, amount) => `${place} (${amount})`,
  places: (places) => `${places} không ghi ${what}`,
  many: (count, places) => `${count} ${places} không ghi ${what} của phần lớn nhất`,
  of: (amount) => (amount === null ? `không ghi ${what}` : `không ghi ${what} của ${amount}`),
});
const unstatedEn = (what: string): UnstatedWords => ({
  some: (place, share, isOfStated) => `${place} (for ${share} of the ${statedEn(isOfStated)}money)`,
  someAmount: (place, amount) => `${place} (for ${amount})`,
  places: (places, several) => `${places} ${several ? "do" : "does"} not state the ${what}`,
  many: (count, places) => `${count} ${places} ${count === 1 ? "does" : "do"} not state the ${what} of the largest part`,
  of: (amount) => (amount === null ? `the ${what} is not stated` : `of ${amount}, the ${what} is not stated`),
});

export const leadWords: Words<LeadTitles> = {
  vi: {
    give: {
      onePlace: ({ place, key, share, amount, stage, isOfStated }) =>
        `${place} ${givesVi[stage ?? "assigned"]} ${amount ?? `${share} số tiền${statedVi(isOfStated)}`} cho ${lower(key)}`,
      many: (top, count, of, what) => `${count} trên ${of} ${what} dành phần lớn nhất cho ${lower(top)}`,
    },
    are: {
      onePlace: ({ place, key, share, amount, stage, isOfStated }) =>
        `${key} chiếm ${amount === null ? share : `${amount} trong`} số tiền${stagedVi(stage)}${statedVi(isOfStated)} của ${place}`,
      many: (top, count, of, what) => `${top} là phần lớn nhất ở ${count} trên ${of} ${what}`,
    },
    unstated: {
      source: unstatedVi("nguồn vốn"),
      type: unstatedVi("loại vốn"),
    },
  },
  en: {
    give: {
      onePlace: ({ place, key, share, amount, stage, isOfStated }) =>
        `${place} ${putsEn[stage ?? "assigned"]} ${amount ?? `${share} of its ${statedEn(isOfStated)}money`} into ${lower(key)}`,
      many: (top, count, of, what) => `${count} of ${of} ${what} give the largest part to ${lower(top)}`,
    },
    are: {
      onePlace: ({ place, key, share, amount, stage, isOfStated }) =>
        `${key} is ${amount ?? share} of the ${statedEn(isOfStated)}${stagedEn(stage)}money of ${place}`,
      many: (top, count, of, what) => `${top} is the largest part in ${count} of ${of} ${what}`,
    },
    unstated: {
      source: unstatedEn("fund source"),
      type: unstatedEn("type of funds"),
    },
  },
};
