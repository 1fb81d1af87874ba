import type { Basis, Denominator } from "../domain/codes.ts";
import type { Words } from "./language.ts";
import { list } from "./sentence.ts";

export type Measure = "disbursed" | "executed";
type ByBasis = Readonly<Record<Basis, Readonly<Record<Measure, string>>>>;

interface DisbursementWords {
  readonly question: string;
  /** Kind of figure: an estimate is never called an actual. */
  readonly kinds: ByBasis;
  wholeYear(year: number): string;
  until(date: string): string;
  readonly computed: string;
  readonly denominators: Readonly<Record<Denominator, string>>;
  denominator(name: string, amount: string | null): string;
  readonly of: Readonly<Record<Denominator, string>>;
  readonly noRate: string;
  elapsed(share: string | null): string;
  earlier(count: number, first: string): string;
  readonly titleNone: string;
  titleActual(place: string, money: string, measure: Measure, rates: readonly string[], until: string): string;
  titleEstimate(place: string, money: string, measure: Measure, rate: string, until: string): string;
  estimateToo(measure: Measure, rate: string, until: string): string;
  titleNoRate(place: string): string;
  titleSpan(place: string, count: number, low: string, high: string): string;
  titleMany(count: number, low: string, high: string): string;
  titleManyEstimates(count: number, low: string, high: string): string;
  allNotStated(title: string): string;
  rateOf(money: string, rate: string, until: string): string;
  item(money: string, kind: string, value: string, denominator: string): string;
  sentencePlace(place: string, year: number, items: readonly string[]): string;
  itemsMore(count: number): string;
  /** `silent` places do not state it, `early` ones could not yet. */
  sentenceMany(places: number, actual: number, estimate: number, silent: number, early: number): string;
  /** Places whose figures are all of one kind. */
  readonly only: Readonly<Record<Basis, (places: readonly string[]) => string>>;
  mark(parts: readonly string[]): string;
  readonly shapes: Readonly<Record<"actual" | "estimate" | "above" | "below" | "range" | "earlier" | "noRate" | "elapsed", string>>;
  bothDenominators(place: string, rates: readonly string[]): string;
  readonly computedNote: string;
  readonly notStatedNote: string;
  readonly over: string;
  note(place: string, money: string, text: string): string;
  readonly table: Readonly<
    Record<
      "caption" | "place" | "year" | "money" | "rate" | "kind" | "until" | "denominator" | "denominatorAmount" | "amount" | "document",
      string
    >
  > & { readonly notStated: string; readonly wholeYear: string };
}

const verbsVi = { disbursed: "giải ngân", executed: "thực hiện" };
const nounsEn = { disbursed: "disbursement", executed: "execution" };

export const disbursementWords: Words<DisbursementWords> = {
  vi: {
    question: "Đã tiêu được bao nhiêu?",
    kinds: {
      actual: { disbursed: "thực tế giải ngân", executed: "thực tế thực hiện" },
      estimate: { disbursed: "ước giải ngân", executed: "ước thực hiện" },
    },
    wholeYear: (year) => `cả năm ${year}`,
    until: (date) => `đến ${date}`,
    computed: "tính ra",
    denominators: {
      plan_year: "kế hoạch năm",
      with_carry_over: "kế hoạch năm và vốn kéo dài",
      not_stated: "mẫu số không ghi",
    },
    denominator: (name, amount) => (amount === null ? `mẫu số: ${name}` : `mẫu số: ${name}, ${amount}`),
    of: { plan_year: "trên kế hoạch năm", with_carry_over: "trên kế hoạch năm và vốn kéo dài", not_stated: "mẫu số không ghi" },
    noRate: "không ghi tỷ lệ",
    elapsed: (share) => (share === null ? "khi năm đã hết" : `khi năm đã qua ${share}`),
    earlier: (count, first) => `và ${count} kỳ trước, kỳ đầu ${first}`,
    titleNone: "Không có tỷ lệ giải ngân nào cho lựa chọn này",
    titleActual: (place, money, measure, rates, until) => `${place}: ${money} ${verbsVi[measure]} ${list(rates, "vi")} ${until}`,
    titleEstimate: (place, money, measure, rate, until) => `${place}: ${money} ước ${verbsVi[measure]} ${rate} ${until}`,
    estimateToo: (measure, rate, until) => `ước ${verbsVi[measure]} ${rate} ${until}`,
    titleNoRate: (place) => `${place}: có số tiền đã chi, không ghi tỷ lệ`,
    titleSpan: (place, count, low, high) => `${place}: trong ${count} khoản có số thực tế, thấp nhất là ${low}, cao nhất là ${high}`,
    titleMany: (count, low, high) => `Trong ${count} nơi có số thực tế, thấp nhất là ${low}, cao nhất là ${high}`,
    titleManyEstimates: (count, low, high) => `Trong ${count} nơi có số ước, thấp nhất là ${low}, cao nhất là ${high}`,
    allNotStated: (title) => `${title} (mẫu số không ghi)`,
    rateOf: (money, rate, until) => `${money} ${rate} ${until}`,
    item: (money, kind, value, denominator) => `${money} ${kind}: ${value} (${denominator})`,
    sentencePlace: (place, year, items) => `${place}, năm ${year}: ${items.join("; ")}.`,
    itemsMore: (count) => `và ${count} khoản nữa trong bảng`,
    sentenceMany: (places, actual, estimate, silent, early) =>
      `${places} nơi có số liệu: ${actual} nơi có số thực tế, ${estimate} nơi chỉ có số ước.${silent === 0 ? "" : ` ${silent} nơi có kế hoạch mà không ghi.`}${early === 0 ? "" : ` ${early} nơi chưa đến hạn khi ra văn bản.`}`,
    only: {
      actual: (places) => `Chỉ có số thực tế: ${places.join(", ")}`,
      estimate: (places) => `Chỉ có số ước: ${places.join(", ")}`,
    },
    mark: (parts) => parts.join(", "),
    shapes: {
      actual: "chấm đặc: số thực tế",
      estimate: "chấm rỗng: số ước",
      above: "mũi tên phải: từ hoặc trên mức đó",
      below: "mũi tên trái: dưới hoặc tối đa mức đó",
      range: "thanh đầu tròn: khoảng giữa hai mức",
      earlier: "chấm nhỏ: các kỳ trước",
      noRate: "vạch chéo: không ghi tỷ lệ",
      elapsed: "vạch đứng màu: phần của năm đã qua",
    },
    bothDenominators: (place, rates) => `${place}: cùng một ngày có hai tỷ lệ vì hai mẫu số: ${list(rates, "vi")}.`,
    computedNote: "“Tính ra”: văn bản không ghi tỷ lệ; đây là số tiền chia cho mẫu số mà văn bản ghi.",
    notStatedNote:
      "“Mẫu số không ghi”: không biết tỷ lệ tính trên kế hoạch năm hay tính cả vốn kéo dài; hai cách cho hai con số khác nhau.",
    over: "Tỷ lệ trên 100 % là đúng như văn bản ghi; thang đo được kéo dài.",
    note: (place, money, text) => `${place}, ${money}: ${text}`,
    table: {
      caption: "Các số liệu giải ngân, từng dòng của văn bản",
      place: "Địa phương",
      year: "Năm",
      money: "Khoản",
      rate: "Tỷ lệ",
      kind: "Loại số",
      until: "Đến",
      denominator: "Mẫu số",
      denominatorAmount: "Mẫu số, triệu đồng",
      amount: "Số tiền, triệu đồng",
      document: "Văn bản",
      notStated: "không ghi",
      wholeYear: "cả năm",
    },
  },
  en: {
    question: "How much of it has been spent?",
    kinds: {
      actual: { disbursed: "actually disbursed", executed: "actually executed" },
      estimate: { disbursed: "estimated disbursement", executed: "estimated execution" },
    },
    wholeYear: (year) => `for all of ${year}`,
    until: (date) => `to ${date}`,
    computed: "computed",
    denominators: {
      plan_year: "the year’s plan",
      with_carry_over: "the year’s plan and carried-over money",
      not_stated: "denominator not stated",
    },
    denominator: (name, amount) => (amount === null ? `denominator: ${name}` : `denominator: ${name}, ${amount}`),
    of: {
      plan_year: "of the year’s plan",
      with_carry_over: "of the year’s plan and carried-over money",
      not_stated: "denominator not stated",
    },
    noRate: "no rate stated",
    elapsed: (share) => (share === null ? "when the year was over" : `when ${share} of the year had passed`),
    earlier: (count, first) => `and ${count} earlier ${count === 1 ? "report" : "reports"}, the first ${first}`,
    titleNone: "There is no disbursement rate for this selection",
    titleActual: (place, money, measure, rates, until) => `${place}: of ${money}, ${list(rates, "en")} ${measure} ${until}`,
    titleEstimate: (place, money, measure, rate, until) => `${place}: ${nounsEn[measure]} of ${money} ${until} estimated at ${rate}`,
    estimateToo: (measure, rate, until) => `${nounsEn[measure]} ${until} estimated at ${rate}`,
    titleNoRate: (place) => `${place}: amounts spent are stated, rates are not`,
    titleSpan: (place, count, low, high) => `${place}: of ${count} lines with actual figures, the lowest is ${low}, the highest ${high}`,
    titleMany: (count, low, high) => `Of ${count} places with actual figures, the lowest is ${low}, the highest ${high}`,
    titleManyEstimates: (count, low, high) => `Of ${count} places with estimates, the lowest is ${low}, the highest ${high}`,
    allNotStated: (title) => `${title} (denominator not stated)`,
    rateOf: (money, rate, until) => `${money} ${rate} ${until}`,
    item: (money, kind, value, denominator) => `${money}, ${kind}: ${value} (${denominator})`,
    sentencePlace: (place, year, items) => `${place}, ${year}: ${items.join("; ")}.`,
    itemsMore: (count) => `and ${count} more in the table`,
    sentenceMany: (places, actual, estimate, silent, early) =>
      `${places} places state figures: ${actual} with actual ones, ${estimate} with estimates only.${silent === 0 ? "" : ` ${silent} with a plan ${silent === 1 ? "does" : "do"} not state any.`}${early === 0 ? "" : ` For ${early} it was not yet due when the document was issued.`}`,
    only: {
      actual: (places) => `Actual figures only: ${places.join(", ")}`,
      estimate: (places) => `Estimates only: ${places.join(", ")}`,
    },
    mark: (parts) => parts.join(", "),
    shapes: {
      actual: "solid dot: actual",
      estimate: "hollow dot: estimate",
      above: "arrow to the right: that much or more",
      below: "arrow to the left: that much or less",
      range: "bar with round ends: between two values",
      earlier: "small dots: earlier reports",
      noRate: "hatched: no rate stated",
      elapsed: "coloured tick: how much of the year had passed",
    },
    bothDenominators: (place, rates) => `${place}: one date has two rates, because of two denominators: ${list(rates, "en")}.`,
    computedNote: "“Computed”: the document prints no rate; this is the amount divided by the denominator that it states.",
    notStatedNote:
      "“Denominator not stated”: it is unknown whether the rate is a share of the year’s plan or also of carried-over money; the two give different figures.",
    over: "A rate above 100% is what the document prints; the scale is extended.",
    note: (place, money, text) => `${place}, ${money}: ${text}`,
    table: {
      caption: "The reported executions, line by line",
      place: "Place",
      year: "Year",
      money: "Money",
      rate: "Rate",
      kind: "Kind of figure",
      until: "To",
      denominator: "Denominator",
      denominatorAmount: "Denominator, VND million",
      amount: "Amount, VND million",
      document: "Document",
      notStated: "not stated",
      wholeYear: "whole year",
    },
  },
};
