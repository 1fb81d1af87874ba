/** A number as written, exactly: its digits without separators, and how many of them stand behind the comma. */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly scale: number;
}
/** Whole numbers beyond this are no longer exact once sums are taken in a double. */
export const largestExact = 9e15;

const vietnamese = /^([-−]?)([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const vietnameseInText = /(?:[1-9]\d{0,2}(?:\.\d{3})+(?!\d)|\d+)(?:,\d+)?/g;
/** Thousands that are parted by blanks, as some documents print them. */
const spacedInText = /(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?!\d)/g;

/** Reads a Vietnamese number ("1.234,5": dots between thousands, a decimal comma); null where the text is anything else. */
export function parseDecimalVi(text: string): Decimal | null {
  const match = vietnamese.exec(text);
  if (match === null) return null;
  const [, sign, whole = "", fraction = ""] = match;
  return { negative: sign !== "", digits: whole.replaceAll(".", "") + fraction, scale: fraction.length };
}

/** The nearest double. */
export function toNumber({ negative, digits, scale }: Decimal): number {
  const whole = digits.slice(0, digits.length - scale);
  return Number(`${negative ? "-" : ""}${whole}.${digits.slice(digits.length - scale)}`);
}

/** The decimal times a whole factor, or null where the product is not whole: 1,5 million is 1500000, 0,5 is nothing in đồng. */
export function timesExactly({ negative, digits, scale }: Decimal, factor: number): bigint | null {
  const product = BigInt(digits) * BigInt(factor);
  const divisor = 10n ** BigInt(scale);
  if (product % divisor !== 0n) return null;
  return negative ? -product / divisor : product / divisor;
}

/** Every Vietnamese number in a text, signs aside: "từ 8-9 %" holds 8 and 9, "12 345 triệu đồng" 12345. */
export function numbersIn(text: string): number[] {
  const dotted = text.replaceAll(spacedInText, (word) => word.replaceAll(" ", "."));
  return (dotted.match(vietnameseInText) ?? []).flatMap((word) => {
    const decimal = parseDecimalVi(word);
    return decimal === null ? [] : [toNumber(decimal)];
  });
}
