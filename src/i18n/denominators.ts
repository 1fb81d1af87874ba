import type { Words } from "./language.ts";

/** Why a rate is known on one denominator only. */
export type OneRateReason = "denominator" | "carried" | "plan" | "spent" | "disagrees";

interface DenominatorWords {
  /** Above the column that has the other rate. */
  readonly column: string;
  readonly printed: string;
  readonly notNamed: string;
  /** In a cell and in a sentence. */
  readonly reasons: Readonly<Record<OneRateReason, { readonly short: string; readonly sentence: string }>>;
  /** What a computed rate was computed from: the division alone. */
  divided(spent: string, by: string): string;
  /** The same from a printed rate and the amount that it is a share of. */
  rateOf(rate: string, own: string, by: string): string;
  plus(amount: string, carried: string): string;
  minus(amount: string, carried: string): string;
  note(
    place: string,
    money: string,
    until: string,
    printed: string,
    rates: readonly { readonly rate: string; readonly how: string }[],
  ): string;
  onlyOne(place: string, moneys: readonly string[], sentence: string): string;
  fact(rate: string): string;
}

export const denominatorWords: Words<DenominatorWords> = {
  vi: {
    column: "Theo mẫu số kia",
    printed: "văn bản ghi",
    notNamed: "không nêu vốn kéo dài",
    reasons: {
      denominator: {
        short: "không biết: mẫu số không ghi",
        sentence: "năm ấy có vốn kéo dài, nhưng văn bản không ghi tỷ lệ có tính cả vốn ấy không, nên không tính được tỷ lệ theo mẫu số kia",
      },
      carried: {
        short: "không biết: không ghi đủ số vốn kéo dài",
        sentence: "văn bản không ghi số vốn kéo dài của đúng khoản này, nên chỉ biết một tỷ lệ",
      },
      plan: {
        short: "không biết: không ghi số tiền kế hoạch",
        sentence: "văn bản không ghi số tiền của khoản này, nên chỉ biết một tỷ lệ",
      },
      spent: { short: "không biết: không ghi đã chi bao nhiêu", sentence: "văn bản không ghi đã chi bao nhiêu, nên chỉ biết một tỷ lệ" },
      disagrees: {
        short: "không biết: các số tiền không khớp",
        sentence: "mẫu số, tổng số tiền và số vốn kéo dài mà văn bản ghi không khớp nhau, nên trang không tính tỷ lệ kia",
      },
    },
    divided: (spent, by) => `${spent} chia cho ${by}`,
    rateOf: (rate, own, by) => `${rate} của ${own}, chia cho ${by}`,
    plus: (amount, carried) => `${amount} cộng ${carried} kéo dài`,
    minus: (amount, carried) => `${amount} trừ ${carried} kéo dài`,
    note: (place, money, until, printed, rates) =>
      `${place}, ${money} ${until}: ${printed}; ${rates.map(({ rate, how }) => `${rate}: ${how}`).join("; ")}.`,
    onlyOne: (place, moneys, sentence) => `${place}, ${moneys.join("; ")}: ${sentence}.`,
    fact: (rate) => `hay ${rate}`,
  },
  en: {
    column: "On the other denominator",
    printed: "as printed",
    notNamed: "no carried-over money named",
    reasons: {
      denominator: {
        short: "unknown: denominator not stated",
        sentence:
          "money was carried over into that year, but the document does not say whether the rate counts it, so the rate on the other denominator cannot be computed",
      },
      carried: {
        short: "unknown: carried-over amount not stated in full",
        sentence: "the document does not state what was carried over into exactly this money, so only one rate is known",
      },
      plan: {
        short: "unknown: planned amount not stated",
        sentence: "the document does not state the amount of this money, so only one rate is known",
      },
      spent: {
        short: "unknown: amount spent not stated",
        sentence: "the document does not state how much was spent, so only one rate is known",
      },
      disagrees: {
        short: "unknown: the amounts do not agree",
        sentence:
          "the denominator, the total and the carried-over amount that the document prints do not agree, so this site does not compute the other rate",
      },
    },
    divided: (spent, by) => `${spent} divided by ${by}`,
    rateOf: (rate, own, by) => `${rate} of ${own}, divided by ${by}`,
    plus: (amount, carried) => `${amount} plus ${carried} carried over`,
    minus: (amount, carried) => `${amount} less ${carried} carried over`,
    note: (place, money, until, printed, rates) =>
      `${place}, ${money} ${until}: ${printed}; ${rates.map(({ rate, how }) => `${rate}: ${how}`).join("; ")}.`,
    onlyOne: (place, moneys, sentence) => `${place}, ${moneys.join("; ")}: ${sentence}.`,
    fact: (rate) => `or ${rate}`,
  },
};
