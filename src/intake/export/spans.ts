/** Up to which day a report counts, or whether for so long or for a part of the year only. */
export interface Span {
  readonly asOf?: string;
  /** `years`: a medium-term plan, of several years whether they are named or not. */
  readonly span?: "to_date" | "within" | "years";
}

const month = "(0?[1-9]|1[0-2])";
const year = "(?=(?:nam )?((?:19|20)\\d\\d) )";
const quarter = "(i{1,3}|iv|[1-4])";

/** What the words for months and quarters say of a report, in the order in which they are read; the year behind them stays. */
export const monthsAndQuarters: readonly (readonly [RegExp, (match: RegExpExecArray) => Span])[] = [
  [new RegExp(` (?:den )?(?:het|cuoi) thang ${month} ${year}`), ([, number, of]) => untilEndOf(of, Number(number))],
  [new RegExp(` (?:den )?het quy ${quarter} ${year}`), ([, number, of]) => untilEndOf(of, 3 * numberOf(number))],
  [new RegExp(` (?:den )?(?:het )?${month} thang dau ${year}`), ([, number, of]) => untilEndOf(of, Number(number))],
  // a month without its end, or a day without its year: up to when is for a person to say
  [new RegExp(` den (?:het |cuoi )?(?:ngay )?(?:\\d{1,2} )?(?:thang )?${month} `), () => ({ span: "to_date" })],
  [new RegExp(` (?:trong )?thang ${month} `), () => ({ span: "within" })],
  [new RegExp(` (?:trong )?quy ${quarter} `), () => ({ span: "within" })],
];

const quarters = ["i", "ii", "iii", "iv"];

function numberOf(text = ""): number {
  return quarters.indexOf(text) + 1 || Number(text);
}

/** The last day of a month: the one before the next begins. */
function untilEndOf(of: string | undefined, number: number): Span {
  return { asOf: new Date(Date.UTC(Number(of), number, 0)).toISOString().slice(0, 10) };
}
