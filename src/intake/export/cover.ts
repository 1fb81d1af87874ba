import { moneyUnits, type MoneyUnit, type Stage } from "../../domain/codes.ts";
import { fold } from "../../domain/text.ts";
import { saidIn, type Facets } from "./facets.ts";
import { onOneLine, type Line } from "./grid.ts";
import { unitIn } from "./units.ts";

/** Something that the lines above a table say, and where. */
export interface Stated<T> {
  readonly value: T;
  readonly row: number;
  readonly text: string;
}

/** What the lines above a table say of all of it; several values of one kind are for a person to choose from. */
export interface Cover {
  readonly units: readonly Stated<Facets & { unit: MoneyUnit }>[];
  readonly years: readonly Stated<number>[];
  readonly stages: readonly Stated<Stage>[];
  readonly periods: readonly Stated<readonly [number, number]>[];
  /** Columns of plan.csv. */
  readonly document: Readonly<Record<string, string>>;
}

/** Reads cover lines: the unit, the year and stage of the title, and the number, date and issuer of the document. */
export function readCover(lines: readonly Line[]): Cover {
  const texts = lines.flatMap(({ row, cells }) => cells.filter((cell) => cell !== "").map((cell) => ({ row, text: onOneLine(cell) })));
  const said = texts.map(({ row, text }) => ({ row, text, facets: saidIn(titleOnly(text)).facets }));
  const every = <T>(read: (facets: Facets) => T | undefined): Stated<T>[] =>
    said.flatMap(({ row, text, facets }) =>
      facets.flatMap((one) => {
        const value = read(one);
        return value === undefined ? [] : [{ value, row, text }];
      }),
    );
  return {
    units: texts.flatMap(({ row, text }) => {
      const unit = unitIn(text);
      return unit?.unit !== undefined && Object.hasOwn(moneyUnits, unit.unit) ? [{ value: { ...unit, unit: unit.unit }, row, text }] : [];
    }),
    years: distinct(every(({ year }) => year)),
    stages: distinct(every(({ stage }) => stage)),
    periods: distinct(
      every(({ periodStart, periodEnd }) =>
        periodStart === undefined || periodEnd === undefined ? undefined : ([periodStart, periodEnd] as const),
      ),
    ),
    document: documentOf(texts.map(({ text }) => text)),
  };
}

function distinct<T>(stated: readonly Stated<T>[]): Stated<T>[] {
  return stated.filter(({ value }, at) => stated.findIndex((other) => String(other.value) === String(value)) === at);
}

/** A reference to another document, and the day of this one, are no year of the table. */
function titleOnly(text: string): string {
  const folded = fold(text);
  const isReference = /\b(kem theo|can cu|quyet dinh so|cong van so|nghi quyet so|\d+\/[a-zd-]+)/.test(folded);
  const isDay = /\bngay\b.*\bthang\b.*\bnam\b/.test(folded);
  const isUnit = /^(don vi tinh|dvt|don vi)\b/.test(folded);
  return isReference || isDay || isUnit ? "" : text;
}

const documentNumber = /(?:^|\s)s[oố]\s*:\s*(\d+\/[^\s,;]+)/iu;
const dayOfIssue = /\bngay\s*(\d{1,2}|\.*|…*)\s*thang\s*(\d{1,2}|\.*|…*)\s*nam\s*((?:19|20)\d\d)\b/;
const issuer = /^(?:uy ban nhan dan|ubnd) (?:tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran) /;

function documentOf(texts: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const text of texts) {
    if (/kem theo|can cu/.test(fold(text))) continue;
    const number = documentNumber.exec(text)?.[1];
    if (number !== undefined) found["document_no"] ??= number;
    const day = dayOfIssue.exec(fold(text));
    if (day !== null) Object.assign(found, issuedOn(day[1] ?? "", day[2] ?? "", day[3] ?? ""));
    if (issuer.test(fold(text))) found["issuer_vi"] ??= text;
  }
  return found;
}

/** As much of the date as is printed: the rest is its first day. */
function issuedOn(day: string, month: string, year: string): Record<string, string> {
  const two = (text: string) => (/^\d+$/.test(text) ? text.padStart(2, "0") : "01");
  const precision = /^\d+$/.test(month) ? (/^\d+$/.test(day) ? "day" : "month") : "year";
  return { issued_on: `${year}-${two(month)}-${precision === "day" ? two(day) : "01"}`, issued_precision: precision };
}
