import { leadWords, type LeadTitles } from "./funding-lead.ts";
import type { Words } from "./language.ts";
import { list, lower } from "./sentence.ts";

/** A group of places under what they put most money into. */
export interface LargestGroup {
  readonly key: string;
  /** "Phong Thổ (73 %)", or "Phong Thổ (144 tỷ đồng)" */
  readonly places: readonly string[];
}

interface FundingWords extends LeadTitles {
  readonly question: Readonly<Record<"component" | "source" | "type", string>>;
  readonly titleNone: string;
  titleLargest(groups: readonly LargestGroup[]): string;
  readonly places: string;
  readonly budgets: string;
  titleNotSplit(places: string, budget: string | null): string;
  titleNoAmount(places: string): string;
  /** `lead` makes the figure a way to its document. */
  titleZero(places: string, lead: (zero: string) => string): string;
  sentenceBudget(place: string, budget: string, money: string, largest: string | null): string;
  readonly noFigure: string;
  states(total: string): string;
  /** `printed`: the other total that the document prints, if it prints one. */
  addsUp(total: string, printed: string | null): string;
  largest(key: string, amount: string): string;
  sentenceMany(count: number, smallest: string, largest: string): string;
  sentenceNone(existing: readonly string[], more: number): string;
  atLeast(total: string): string;
  readonly absent: string;
  readonly notStated: string;
  /** In a narrow cell, beside its hatching. */
  readonly notStatedShort: string;
  /** The one thing to see first: "gần ba phần tư cho hạ tầng". */
  /** At the end of a bar. */
  largestShare(share: string, key: string): string;
  story(share: string, key: string): string;
  readonly wholeRow: string;
  onlyTargets(place: string, period: string): string;
  nothing(place: string, period: string): string;
  noBudgetHere(place: string, existing: readonly string[]): string;
  cell(place: string, row: string, share: string, amount: string): string;
  cellEmpty(place: string, row: string, why: string): string;
  sumDiffers(place: string, computed: string, stated: string): string;
  /** `isFloor`: no less than the stated money is meant. */
  statedMoney(place: string, count: number, isFloor: boolean): string;
  /** Money that is stated as about so much, or as a bound; `shares` are then about so much too. */
  boundedMoney(place: string, shares: boolean): string;
  noneStated(place: string, count: number): string;
  readonly legendAbsent: string;
  tooMany(shown: number, of: number): string;
  readonly shortUnits: string;
  readonly table: Readonly<Record<"caption" | "place" | "budget" | "project" | "subProject" | "source" | "part" | "amount", string>>;
}

export const fundingWords: Words<FundingWords> = {
  vi: {
    question: {
      component: "Mỗi nơi dành tiền cho dự án nào?",
      source: "Tiền của mỗi nơi lấy từ nguồn nào?",
      type: "Tiền của mỗi nơi là vốn đầu tư hay vốn sự nghiệp?",
    },
    titleNone: "Không có ngân sách nào cho lựa chọn này",
    titleLargest: (groups) => {
      const words = groups.map(
        ({ key, places }, at) => `${at === 0 ? key : lower(key)}${at === 0 ? " lớn nhất" : ""} ở ${list(places, "vi")}`,
      );
      return words.join("; ");
    },
    ...leadWords.vi,
    places: "nơi",
    budgets: "ngân sách",
    titleNotSplit: (places, budget) => `${places}${budget === null ? "" : ` (${budget})`}: văn bản không chia tiền theo dự án`,
    titleNoAmount: (places) => `${places}: văn bản nêu khoản tiền nhưng không ghi con số`,
    titleZero: (places, lead) => `${places}: văn bản ghi ${lead("0 đồng")}`,
    sentenceBudget: (place, budget, money, largest) => `${place} (${budget}) ${money}${largest === null ? "" : `, ${largest}`}.`,
    noFigure: "nêu khoản tiền nhưng không ghi con số",
    states: (total) => `nêu ${total}`,
    addsUp: (total, printed) => `có các phần cộng lại là ${total}${printed === null ? "" : ` (văn bản ghi tổng ${printed})`}`,
    largest: (key, amount) => `nhiều nhất là ${lower(key)} với ${amount}`,
    sentenceMany: (count, smallest, largest) => `${count} ngân sách đặt cạnh nhau, từ ${smallest} đến ${largest}.`,
    sentenceNone: (existing, more) =>
      existing.length === 0 ? "Chưa có văn bản nào." : `Hiện có: ${existing.join("; ")}${more > 0 ? `; và ${more} ngân sách nữa` : ""}.`,
    atLeast: (total) => `ít nhất ${total}`,
    absent: "không có",
    notStated: "không ghi số",
    notStatedShort: "không ghi",
    largestShare: (share, key) => `${share} ${lower(key)}`,
    story: (share, key) => `${share} cho ${lower(key)}`,
    wholeRow: "Không chia theo dự án",
    onlyTargets: (place, period) => `${place} ${period}: chỉ nêu chỉ tiêu, không ghi số tiền`,
    nothing: (place, period) => `${place} ${period}: không ghi kinh phí, không có chỉ tiêu`,
    noBudgetHere: (place, existing) => `${place}: không có ngân sách cho lựa chọn này (có: ${existing.join("; ")})`,
    cell: (place, row, share, amount) => `${place}, ${row}: ${share}, ${amount}`,
    cellEmpty: (place, row, why) => `${place}, ${row}: ${why}`,
    sumDiffers: (place, computed, stated) =>
      `${place}: các khoản mà văn bản không chia nhỏ hơn nữa cộng lại là ${computed}, văn bản ghi tổng ${stated}. Tỷ lệ tính trên số cộng lại.`,
    statedMoney: (place, count, isFloor) =>
      `${place}: ${count} khoản được nêu mà không ghi số tiền, nên tổng ${isFloor ? "là “ít nhất”" : "chỉ gồm phần đã ghi"} và tỷ lệ tính trên phần đã ghi.`,
    boundedMoney: (place, shares) =>
      `${place}: có khoản văn bản chỉ ghi là “khoảng” hay là một giới hạn (“từ … trở lên”, “dưới …”), nên tổng${shares ? ", tỷ lệ và thứ tự lớn nhỏ" : ""} chỉ gần đúng.`,
    noneStated: (place, count) => `${place}: ${count} khoản được nêu, không khoản nào ghi số tiền.`,
    legendAbsent: "“không có”: kế hoạch không nêu dự án này; không có nghĩa là 0 đồng.",
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
    },
  },
  en: {
    question: {
      component: "Which project does each place put its money into?",
      source: "Where does each place’s money come from?",
      type: "Is each place’s money capital or recurrent?",
    },
    titleNone: "There is no budget for this selection",
    titleLargest: (groups) =>
      groups.map(({ key, places }, at) => `${at === 0 ? `${key} is largest` : lower(key)} in ${list(places, "en")}`).join("; "),
    ...leadWords.en,
    places: "places",
    budgets: "budgets",
    titleNotSplit: (places, budget) =>
      `${places}${budget === null ? "" : ` (${budget})`}: the document does not split its money by project`,
    titleNoAmount: (places) => `${places}: the document names money without a figure`,
    titleZero: (places, lead) => `${places}: the document prints ${lead("0")}`,
    sentenceBudget: (place, budget, money, largest) => `${place} (${budget}) ${money}${largest === null ? "" : `; ${largest}`}.`,
    noFigure: "names money without a figure",
    states: (total) => `states ${total}`,
    addsUp: (total, printed) => `has parts that add up to ${total}${printed === null ? "" : ` (the document prints ${printed})`}`,
    largest: (key, amount) => `the largest part is ${lower(key)}, ${amount}`,
    sentenceMany: (count, smallest, largest) => `${count} budgets side by side, from ${smallest} to ${largest}.`,
    sentenceNone: (existing, more) =>
      existing.length === 0
        ? "There is no document yet."
        : `What exists: ${existing.join("; ")}${more > 0 ? `; and ${more} more budgets` : ""}.`,
    atLeast: (total) => `at least ${total}`,
    absent: "not in plan",
    notStated: "no figure",
    notStatedShort: "no figure",
    largestShare: (share, key) => `${share} ${lower(key)}`,
    story: (share, key) => `${share} for ${lower(key)}`,
    wholeRow: "Not split by project",
    onlyTargets: (place, period) => `${place} ${period}: only targets, no money stated`,
    nothing: (place, period) => `${place} ${period}: neither funding nor targets`,
    noBudgetHere: (place, existing) => `${place}: no budget for this selection (there is: ${existing.join("; ")})`,
    cell: (place, row, share, amount) => `${place}, ${row}: ${share}, ${amount}`,
    cellEmpty: (place, row, why) => `${place}, ${row}: ${why}`,
    sumDiffers: (place, computed, stated) =>
      `${place}: the lines that the document breaks down no further add up to ${computed}; it prints a total of ${stated}. Shares are of the sum.`,
    statedMoney: (place, count, isFloor) =>
      `${place}: ${count} ${count === 1 ? "line is" : "lines are"} named without a figure, so the total is ${isFloor ? "“at least”" : "of the stated money only"} and shares are of the stated money.`,
    boundedMoney: (place, shares) =>
      `${place}: some money is stated only as “about” so much or as a bound (“… or more”, “under …”), so the total ${shares ? "is approximate, and so are shares and which is larger" : "is approximate"}.`,
    noneStated: (place, count) =>
      `${place}: ${count === 1 ? "one line is named, without a figure" : `${count} lines are named, none with a figure`}.`,
    legendAbsent: "“not in plan”: the plan does not name this project; it does not mean VND 0.",
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
    },
  },
};
