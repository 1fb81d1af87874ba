import type { Words } from "./language.ts";
import { list, lower } from "./sentence.ts";

/** A project's part of one plan: "73 %" of the money of "Phong Thổ". */
export interface PlanShare {
  readonly place: string;
  readonly share: string;
}

interface ComponentWords {
  question(name: string): string;
  /** `year` is null where the plans are of several years. */
  titleShares(name: string, shares: readonly PlanShare[], year: number | null): string;
  titleMany(name: string, count: number, of: number, most: PlanShare, least: PlanShare): string;
  /** `lead` makes the figure a way to its document. */
  titleZero(name: string, places: readonly string[], lead: (zero: string) => string): string;
  titleNotStated(name: string, places: readonly string[]): string;
  titleNotSplit(name: string): string;
  titleNone(name: string): string;
  /** Behind the title: plans that do not have it. */
  absentIn(places: readonly string[]): string;
  absentCount(count: number): string;
  sentence(place: string, budget: string, amount: string, total: string | null, isLargest: boolean): string;
  sentenceMany(most: string, least: string, largestIn: number): string;
  silent(places: readonly string[]): string;
  remarked(place: string, note: string): string;
  readonly ofTotal: (total: string) => string;
  /** The ends of the scale. */
  readonly nothing: string;
  readonly wholePlan: string;
  readonly notStated: string;
  readonly absent: string;
  /** Money that stands for more than this project: `part` of a plan that splits other money. */
  wholeProject(amount: string): string;
  readonly notSplit: string;
  partNotSplit(amount: string): string;
  absentRemark(places: readonly string[]): string;
  alsoWhole(place: string, amount: string): string;
  mark(parts: readonly string[]): string;
  readonly legendLargest: string;
  readonly legendAbsent: string;
  tooMany(shown: number, of: number): string;
  readonly table: Readonly<Record<"caption" | "place" | "budget" | "part" | "source" | "amount" | "share", string>>;
}

export const componentWords: Words<ComponentWords> = {
  vi: {
    question: (name) => `Mỗi kế hoạch dành bao nhiêu cho ${lower(name)}?`,
    titleShares: (name, shares, year) =>
      `${name} chiếm ${list(
        shares.map(({ place, share }, at) => (at === 0 ? `${share} số tiền của ${place}` : `${share} của ${place}`)),
        "vi",
      )}${year === null ? "" : ` năm ${year}`}`,
    titleMany: (name, count, of, most, least) =>
      `${name} có tiền trong ${count} trên ${of} ngân sách, từ ${least.share} ở ${least.place} đến ${most.share} ở ${most.place}`,
    titleZero: (name, places, lead) => `${name}: ${list(places, "vi")} ghi ${lead("0 đồng")}`,
    titleNotStated: (name, places) => `${name}: ${list(places, "vi")} nêu mà không ghi số tiền`,
    titleNotSplit: (name) => `${name}: không văn bản nào ghi riêng số tiền`,
    titleNone: (name) => `${name}: không kế hoạch nào ở đây có`,
    absentIn: (places) => `kế hoạch của ${list(places, "vi")} không có`,
    absentCount: (count) => `${count} ngân sách không có`,
    sentence: (place, budget, amount, total, isLargest) =>
      `${place} (${budget}): ${amount}${total === null ? "" : ` trong ${total}`}${isLargest ? ", dự án lớn nhất của kế hoạch" : ""}.`,
    sentenceMany: (most, least, largestIn) =>
      `Nhiều tiền nhất là ${most}; ít nhất là ${least}.${largestIn === 0 ? "" : ` Đây là dự án lớn nhất của ${largestIn} ngân sách.`}`,
    remarked: (place, note) => `${place}: ${lower(note)}`,
    silent: (places) => `${list(places, "vi")} nêu khoản này mà không ghi số tiền.`,
    ofTotal: (total) => `trong ${total}`,
    nothing: "0",
    wholePlan: "cả kế hoạch",
    notStated: "không ghi số",
    absent: "không có trong kế hoạch",
    wholeProject: (amount) => `không chia theo tiểu dự án: ${amount} cho cả dự án`,
    notSplit: "không chia theo dự án",
    partNotSplit: (amount) => `không ghi riêng; ${amount} không chia theo dự án`,
    absentRemark: (places) => `Không có trong kế hoạch: ${places.join(", ")}`,
    alsoWhole: (place, amount) => `${place}: còn ${amount} ghi chung, không rõ bao nhiêu thuộc về đây.`,
    mark: (parts) => parts.join(", "),
    legendLargest: "Thanh nổi bật: dự án lớn nhất của kế hoạch ấy.",
    legendAbsent: "“không có trong kế hoạch”: văn bản không nêu; không có nghĩa là 0 đồng.",
    tooMany: (shown, of) => `Hình vẽ ${shown} trên ${of} ngân sách; bảng có đủ.`,
    table: {
      caption: "Số tiền theo tiểu dự án và nguồn, triệu đồng",
      place: "Địa phương",
      budget: "Ngân sách",
      part: "Dự án, tiểu dự án",
      source: "Nguồn",
      amount: "Triệu đồng",
      share: "Phần của kế hoạch",
    },
  },
  en: {
    question: (name) => `How much of each plan goes to ${lower(name)}?`,
    titleShares: (name, shares, year) =>
      `${name}: ${list(
        shares.map(({ place, share }, at) => (at === 0 ? `${share} of the money in ${place}` : `${share} in ${place}`)),
        "en",
      )}${year === null ? "" : `, ${year}`}`,
    titleMany: (name, count, of, most, least) =>
      `${name}: money in ${count} of ${of} budgets, from ${least.share} in ${least.place} to ${most.share} in ${most.place}`,
    titleZero: (name, places, lead) => `${name}: ${list(places, "en")} ${places.length === 1 ? "prints" : "print"} ${lead("0")}`,
    titleNotStated: (name, places) =>
      `${name}: ${list(places, "en")} ${places.length === 1 ? "names" : "name"} it without stating an amount`,
    titleNotSplit: (name) => `${name}: no document states its amount apart`,
    titleNone: (name) => `${name}: none of these plans has it`,
    absentIn: (places) => `not in the ${places.length === 1 ? "plan" : "plans"} of ${list(places, "en")}`,
    absentCount: (count) => `not in ${count} budgets`,
    sentence: (place, budget, amount, total, isLargest) =>
      `${place} (${budget}): ${amount}${total === null ? "" : ` of ${total}`}${isLargest ? ", the largest project of the plan" : ""}.`,
    sentenceMany: (most, least, largestIn) =>
      `Most money: ${most}; least: ${least}.${largestIn === 0 ? "" : ` It is the largest project of ${largestIn} ${largestIn === 1 ? "budget" : "budgets"}.`}`,
    remarked: (place, note) => `${place}: ${lower(note)}`,
    silent: (places) => `${list(places, "en")} ${places.length === 1 ? "names" : "name"} it without a figure.`,
    ofTotal: (total) => `of ${total}`,
    nothing: "0",
    wholePlan: "the whole plan",
    notStated: "no figure",
    absent: "not in this plan",
    wholeProject: (amount) => `not split by sub-project: ${amount} for the whole project`,
    notSplit: "not split by project",
    partNotSplit: (amount) => `not stated apart; ${amount} not split by project`,
    absentRemark: (places) => `Not in the plan: ${places.join(", ")}`,
    alsoWhole: (place, amount) => `${place}: another ${amount} is stated together with more; it is not known how much of it belongs here.`,
    mark: (parts) => parts.join(", "),
    legendLargest: "A bar that stands out: the largest project of that plan.",
    legendAbsent: "“not in this plan”: the document does not name it; it does not mean VND 0.",
    tooMany: (shown, of) => `The picture shows ${shown} of ${of} budgets; the table has them all.`,
    table: {
      caption: "Amounts by sub-project and source, VND million",
      place: "Place",
      budget: "Budget",
      part: "Project, sub-project",
      source: "Source",
      amount: "VND million",
      share: "Share of the plan",
    },
  },
};
