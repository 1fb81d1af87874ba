import type { Words } from "./language.ts";
import { list, lower } from "./sentence.ts";

/** A group of places under what they put most money into. */
export interface LargestGroup {
  readonly key: string;
  /** "Phong Thổ (73 %)" */
  readonly places: readonly string[];
}

interface FundingWords {
  readonly question: Readonly<Record<"component" | "source" | "type", string>>;
  titleNone(): string;
  titleLargest(groups: readonly LargestGroup[]): string;
  titleMany(top: string, count: number, of: number): string;
  titleOnePlace(place: string, key: string, share: string): string;
  titleNotSplit(places: readonly string[]): string;
  titleNoAmount(places: readonly string[]): string;
  budget(year: number, stage: string): string;
  sentenceBudget(place: string, budget: string, total: string, largest: string | null, key: string | null): string;
  sentenceMany(count: number, smallest: string, largest: string): string;
  sentenceNone(existing: readonly string[]): string;
  atLeast(total: string): string;
  readonly absent: string;
  readonly notStated: string;
  readonly suspect: string;
  readonly wholeRow: string;
  onlyTargets(place: string, period: string): string;
  noBudgetHere(place: string, existing: readonly string[]): string;
  cell(place: string, row: string, share: string, amount: string): string;
  cellEmpty(place: string, row: string, why: string): string;
  sumDiffers(place: string, computed: string, stated: string): string;
  statedMoney(place: string, count: number): string;
  readonly legendAbsent: string;
  readonly legendSuspect: string;
  tooMany(shown: number, of: number): string;
  readonly shortUnits: string;
  readonly table: Readonly<Record<"caption" | "place" | "budget" | "project" | "subProject" | "source" | "part" | "amount" | "share", string>>;
}

export const fundingWords: Words<FundingWords> = {
  vi: {
    question: {
      component: "Mỗi nơi dành tiền cho dự án nào?",
      source: "Tiền của mỗi nơi lấy từ nguồn nào?",
      type: "Tiền của mỗi nơi là vốn đầu tư hay vốn sự nghiệp?",
    },
    titleNone: () => "Không có ngân sách nào cho lựa chọn này",
    titleLargest: (groups) => {
      const words = groups.map(({ key, places }, at) => `${at === 0 ? key : lower(key)}${at === 0 ? " lớn nhất" : ""} ở ${list(places, "vi")}`);
      return words.join("; ");
    },
    titleMany: (top, count, of) => `${count} trên ${of} nơi dành phần lớn nhất cho ${lower(top)}`,
    titleOnePlace: (place, key, share) => `${place} dành ${share} số tiền cho ${lower(key)}`,
    titleNotSplit: (places) => `${list(places, "vi")}: văn bản không chia tiền theo dự án`,
    titleNoAmount: (places) => `${list(places, "vi")}: văn bản nêu khoản tiền nhưng không ghi con số`,
    budget: (year, stage) => `${year} · ${stage}`,
    sentenceBudget: (place, budget, total, largest, key) =>
      `${place} (${budget}) nêu ${total}${largest === null ? "" : `, nhiều nhất là ${lower(key ?? "")} với ${largest}`}.`,
    sentenceMany: (count, smallest, largest) => `${count} ngân sách đặt cạnh nhau, từ ${smallest} đến ${largest}.`,
    sentenceNone: (existing) => (existing.length === 0 ? "Chưa có văn bản nào." : `Hiện có: ${existing.join("; ")}.`),
    atLeast: (total) => `ít nhất ${total}`,
    absent: "không có",
    notStated: "không ghi số",
    suspect: "chưa khớp, chưa có giải thích",
    wholeRow: "Không chia theo dự án",
    onlyTargets: (place, period) => `${place} ${period}: chỉ nêu chỉ tiêu, không ghi số tiền`,
    noBudgetHere: (place, existing) => `${place}: không có ngân sách cho lựa chọn này (có: ${existing.join("; ")})`,
    cell: (place, row, share, amount) => `${place}, ${row}: ${share}, ${amount}`,
    cellEmpty: (place, row, why) => `${place}, ${row}: ${why}`,
    sumDiffers: (place, computed, stated) => `${place}: các phần cộng lại là ${computed}, văn bản ghi tổng ${stated}. Tỷ lệ tính trên số cộng lại.`,
    statedMoney: (place, count) => `${place}: ${count} khoản được nêu mà không ghi số tiền, nên tổng là “ít nhất” và tỷ lệ tính trên phần đã ghi.`,
    legendAbsent: "“không có”: kế hoạch không nêu dự án này; không có nghĩa là 0 đồng.",
    legendSuspect: "Ô vuông nhỏ sau con số: số này nằm trong một điểm chưa khớp mà văn bản không giải thích.",
    tooMany: (shown, of) => `Hình vẽ ${shown} trên ${of} ngân sách; chọn địa phương để xem nơi khác.`,
    shortUnits: "",
    table: {
      caption: "Số tiền theo tiểu dự án và nguồn, triệu đồng",
      place: "Địa phương",
      budget: "Ngân sách",
      project: "Dự án",
      subProject: "Tiểu dự án",
      source: "Nguồn",
      part: "Phần",
      amount: "Triệu đồng",
      share: "Tỷ lệ",
    },
  },
  en: {
    question: {
      component: "Which project does each place put its money into?",
      source: "Where does each place’s money come from?",
      type: "Is each place’s money capital or recurrent?",
    },
    titleNone: () => "There is no budget for this selection",
    titleLargest: (groups) =>
      groups
        .map(({ key, places }, at) => `${at === 0 ? `${key} is largest` : `${lower(key)}`} in ${list(places, "en")}`)
        .join("; "),
    titleMany: (top, count, of) => `${count} of ${of} places give the largest part to ${lower(top)}`,
    titleOnePlace: (place, key, share) => `${place} puts ${share} of its money into ${lower(key)}`,
    titleNotSplit: (places) => `${list(places, "en")}: the document does not split its money by project`,
    titleNoAmount: (places) => `${list(places, "en")}: the document names money without a figure`,
    budget: (year, stage) => `${year} · ${stage}`,
    sentenceBudget: (place, budget, total, largest, key) =>
      `${place} (${budget}) states ${total}${largest === null ? "" : `, most of it for ${lower(key ?? "")}: ${largest}`}.`,
    sentenceMany: (count, smallest, largest) => `${count} budgets side by side, from ${smallest} to ${largest}.`,
    sentenceNone: (existing) => (existing.length === 0 ? "There is no document yet." : `What exists: ${existing.join("; ")}.`),
    atLeast: (total) => `at least ${total}`,
    absent: "none",
    notStated: "no figure",
    suspect: "does not add up, not explained",
    wholeRow: "Not split by project",
    onlyTargets: (place, period) => `${place} ${period}: only targets, no money stated`,
    noBudgetHere: (place, existing) => `${place}: no budget for this selection (there is: ${existing.join("; ")})`,
    cell: (place, row, share, amount) => `${place}, ${row}: ${share}, ${amount}`,
    cellEmpty: (place, row, why) => `${place}, ${row}: ${why}`,
    sumDiffers: (place, computed, stated) => `${place}: the parts add up to ${computed}; the document prints a total of ${stated}. Shares are of the sum.`,
    statedMoney: (place, count) =>
      `${place}: ${count} ${count === 1 ? "line is" : "lines are"} named without a figure, so the total is “at least” and shares are of the stated money.`,
    legendAbsent: "“none”: the plan does not name this project; it does not mean VND 0.",
    legendSuspect: "A small square behind a figure: it does not add up, and the document gives no reason.",
    tooMany: (shown, of) => `The picture shows ${shown} of ${of} budgets; choose places to see others.`,
    shortUnits: "bn = VND billion, m = VND million.",
    table: {
      caption: "Amounts by sub-project and source, VND million",
      place: "Place",
      budget: "Budget",
      project: "Project",
      subProject: "Sub-project",
      source: "Source",
      part: "Part",
      amount: "VND million",
      share: "Share",
    },
  },
};
