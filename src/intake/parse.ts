import { moneyUnits } from "../domain/codes.ts";
import type { MoneyUnit } from "../domain/codes.ts";
import { largestExact, parseDecimalVi, timesExactly, toNumber } from "../domain/numbers.ts";
import type { Column } from "../domain/tables.ts";

export type Parsed = { readonly value: string | number } | { readonly problem: string; readonly expected: string };
/** Text to value for one kind of column; the text is trimmed and not empty. */
type Parser = (text: string, column: Column, unit: MoneyUnit) => Parsed;

/** The word for "not a …" and an example, for kinds that a pattern describes. */
const matching =
  (pattern: RegExp, name: string, expected: string): Parser =>
  (text) =>
    pattern.test(text) ? { value: text } : { problem: `not ${name}`, expected };
const asText: Parser = (text) => ({ value: text });

const parsers: Readonly<Record<Column["kind"], Parser>> = {
  text: asText,
  key: asText,
  code: matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a code", "lower-case letters, digits and hyphens, as in bao-yen"),
  figure: matching(/^[a-z0-9]+(-[a-z0-9]+)*\.[1-9]\d*$/, "a figure id", "plan code, dot and number, as in bao-yen-2022.10"),
  hash: matching(/^[0-9a-f]{64}$/, "a SHA-256", "64 digits of 0-9 and a-f"),
  url: matching(/^https?:\/\/[^\s/]+\.[^\s]+$/, "an address", "https://…"),
  choice: (text, { of = [] }) => (of.includes(text) ? { value: text } : { problem: "not one of its words", expected: of.join(", ") }),
  year: (text) => (/^(19|20)\d\d$/.test(text) ? { value: Number(text) } : { problem: "not a year", expected: "four digits, as in 2024" }),
  date: parseDate,
  integer: (text) => {
    const parsed = parseNumber(text);
    return "value" in parsed && !Number.isInteger(parsed.value) ? { problem: "not a whole number", expected: "no decimals" } : parsed;
  },
  number: parseNumber,
  amount: parseAmount,
};

/** Reads one cell; `unit` is the one of its row and counts for amounts only, which become whole đồng. */
export function parseCell(text: string, column: Column, unit: MoneyUnit): Parsed {
  return parsers[column.kind](text, column, unit);
}

function parseDate(text: string): Parsed {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return { problem: "not a date", expected: "year, month and day, as in 2023-07-06" };
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  if (year < 1900 || year > 2099) return { problem: "a year that cannot be meant", expected: "1900 to 2099" };
  // Day 0 of the next month is the last one of this. A month of 13 gives a day all the same, so it is asked separately.
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
  return exists ? { value: text } : { problem: "a date that does not exist", expected: "a day of the calendar" };
}

function parseNumber(text: string): Parsed {
  const decimal = parseDecimalVi(text);
  if (decimal === null) return { problem: "not a number", expected: writtenAs(text) };
  const value = toNumber(decimal);
  return Math.abs(value) <= largestExact ? { value } : { problem: "number too large", expected: "at most 9.000.000.000.000.000" };
}

function parseAmount(text: string, _column: Column, unit: MoneyUnit): Parsed {
  const decimal = parseDecimalVi(text);
  if (decimal === null) return { problem: "not an amount", expected: writtenAs(text) };
  if (decimal.negative) return { problem: "negative amount", expected: "0 or more" };
  const vnd = timesExactly(decimal, moneyUnits[unit]);
  if (vnd === null) return { problem: "not whole đồng", expected: `an amount in ${unit} that comes to whole đồng` };
  if (vnd > BigInt(largestExact)) return { problem: "amount too large", expected: "at most 9.000.000.000.000.000 đồng" };
  return { value: Number(vnd) };
}

/** What a number should look like: one dot that does not part thousands was most likely meant as a comma. */
function writtenAs(text: string): string {
  if (/[^\d\s.,−-]/.test(text)) return "the number alone, as in 6,8";
  return /^\d+\.\d+$/.test(text) ? `a decimal comma, as in ${text.replace(".", ",")}` : "dots between thousands, as in 3.188";
}
