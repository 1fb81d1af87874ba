import type { Comparator, IssuedPrecision } from "./codes.ts";

type Language = "vi" | "en";
const separators = { vi: { thousands: ".", decimal: "," }, en: { thousands: ",", decimal: "." } } as const;

/** A number with its separators: `formatNumber(1234.5, "vi")` is "1.234,5". Never rounds; own code, since ICU differs by machine. */
export function formatNumber(value: number, language: Language): string {
  const [whole = "", fraction] = Math.abs(value).toString().split(".");
  const { thousands, decimal } = separators[language];
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, thousands);
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
}

/** Rounded to so many decimals, trailing zeros dropped. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

const units = [
  { size: 1e9, vi: "tỷ", en: "billion", short: "bn" },
  { size: 1e6, vi: "triệu", en: "million", short: "m" },
  { size: 1e3, vi: "nghìn", en: "thousand", short: "k" },
] as const;

/**
 * The exact amount with its unit, never rounded: "44.934 triệu đồng", "1.234,5 tỷ đồng"; "VND 44,934 million". Amounts that stand
 * `beside` it in the sentence have one unit with it, the smallest that any of them needs: "15.000 triệu đồng".
 */
export function formatVnd(amountVnd: number, language: Language, beside: readonly (number | null)[] = []): string {
  const sizes = [amountVnd, ...beside].flatMap((amount) => (amount === null || amount === 0 ? [] : [sizeOf(amount)]));
  const least = Math.min(...sizes);
  const unit = amountVnd === 0 ? undefined : units.find(({ size }) => size === least);
  const figure = formatNumber(amountVnd / (unit?.size ?? 1), language);
  if (language === "vi") return unit ? `${figure} ${unit.vi} đồng` : `${figure} đồng`;
  return unit ? `VND ${figure} ${unit.en}` : `VND ${figure}`;
}

/** The largest unit in which an amount needs at most one decimal. */
function sizeOf(amountVnd: number): number {
  return units.find(({ size }) => Math.abs(amountVnd) >= size && amountVnd % (size / 10) === 0)?.size ?? 1;
}

/** The amount in three significant digits, for a label: "45,4 tỷ", "516 triệu"; "45.4 bn", "516 m". */
export function shortVnd(amountVnd: number, language: Language): string {
  const { figure, unit } = threeDigits(amountVnd, language);
  return unit === null ? withCurrency(figure, language) : `${figure} ${unit}`;
}

/** The same with its currency, for a line of words, which never breaks within it: "45,4 tỷ đồng"; "VND 45.4 bn". */
export function shortMoney(amountVnd: number, language: Language): string {
  const { figure, unit } = threeDigits(amountVnd, language);
  return withCurrency(unit === null ? figure : `${figure} ${unit}`, language).replaceAll(" ", "\u00a0");
}

const withCurrency = (amount: string, language: Language): string => (language === "vi" ? `${amount} đồng` : `VND ${amount}`);

function threeDigits(amountVnd: number, language: Language): { readonly figure: string; readonly unit: string | null } {
  const unit = units.find(({ size }) => Math.abs(amountVnd) >= size * 0.9995);
  const value = amountVnd / (unit?.size ?? 1);
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
  return { figure: formatNumber(rounded, language), unit: unit ? (language === "vi" ? unit.vi : unit.short) : null };
}

/** The amount in millions of đồng without the unit, exact: a column of a table has its unit in the header. */
export function millionsVnd(amountVnd: number, language: Language): string {
  return formatNumber(amountVnd / 1e6, language);
}

/**
 * A share of 0 to 1 in percent, whole, but one decimal below 1 % and above 99 %, "dưới 0,1 %" for the smallest and "trên 99,9 %"
 * for the largest: only nothing is 0 % and only all is 100 %.
 */
export function formatShare(share: number, language: Language): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return bounds[language]["<"](formatPercent(0.1, language), "");
  if (percent < 100 && percent > 99.9) return bounds[language][">"](formatPercent(99.9, language), "");
  const isNearEnd = (percent > 0 && percent < 0.95) || (percent < 100 && percent >= 99.05);
  return formatPercent(isNearEnd ? round(percent, 1) : Math.round(percent), language);
}

/** A percentage as stated, never rounded: "6,8 %" and "6.8%". */
export function formatPercent(percent: number, language: Language): string {
  return formatNumber(percent, language) + (language === "vi" ? "\u00a0%" : "%");
}

type Bound = (low: string, high: string) => string;
const bounds: Record<Language, Record<Comparator, Bound>> = {
  vi: {
    "=": (low) => low,
    "~": (low) => `khoảng ${low}`,
    ">": (low) => `trên ${low}`,
    ">=": (low) => `từ ${low} trở lên`,
    "<": (low) => `dưới ${low}`,
    "<=": (low) => `tối đa ${low}`,
    range: (low, high) => `${low}–${high}`,
  },
  en: {
    "=": (low) => low,
    "~": (low) => `about ${low}`,
    ">": (low) => `more than ${low}`,
    ">=": (low) => `${low} or more`,
    "<": (low) => `under ${low}`,
    "<=": (low) => `at most ${low}`,
    range: (low, high) => `${low}–${high}`,
  },
};

/** Words that are ready, an amount or a share, with their comparator: "khoảng 31,5 tỷ đồng". Money has no printed range. */
export function boundWords(comparator: Comparator, figure: string, language: Language): string {
  return bounds[language][comparator === "range" ? "=" : comparator](figure, "");
}

const signs: Readonly<Record<Comparator, string>> = { "=": "", "~": "~", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ ", range: "" };

/** The same with its sign, where there is no room for words: "~31,5 tỷ", "≥ 300 triệu". */
export function boundSign(comparator: Comparator, figure: string): string {
  return signs[comparator] + figure;
}

/** A value with its comparator in words; `unit` follows the figures: "trên 5,3 %", "8–9 %". */
export function formatBound(comparator: Comparator, value: number, valueHigh: number | null, unit: string, language: Language): string {
  const figure = (number: number) => formatNumber(number, language);
  const words = bounds[language][comparator];
  return comparator === "range" ? words(figure(value), figure(valueHigh ?? value) + unit) : words(figure(value) + unit, "");
}

const monthsEn = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date with only as much as is known: "6/7/2023", "tháng 8/2022", "2024"; null where nothing is. */
export function formatDate(date: string | null, precision: IssuedPrecision, language: Language): string | null {
  if (date === null || precision === "unknown") return null;
  const [year = "", month = "", day = ""] = date.split("-");
  if (precision === "year") return year;
  if (language === "en") return [precision === "day" ? Number(day) : "", monthsEn[Number(month) - 1], year].join(" ").trim();
  return precision === "month" ? `tháng ${Number(month)}/${year}` : `${Number(day)}/${Number(month)}/${year}`;
}

/** The day up to which a figure counts, as a remark of its own: "Tính đến 30/6/2023." */
export function asOfRemark(date: string, language: Language): string {
  const day = formatDate(date, "day", language) ?? date;
  return language === "vi" ? `Tính đến ${day}.` : `As of ${day}.`;
}
