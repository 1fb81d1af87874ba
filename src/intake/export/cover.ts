import { moneyUnits, type ExpenditureType, type FundSource, type MoneyUnit, type Stage } from "../../domain/codes.ts";
import { fold } from "../../domain/text.ts";
import { documentFacts, type DocumentFact, type Stated } from "./cover-document.ts";
import { saidIn, type Facets } from "./facets.ts";
import { onOneLine, type Line } from "./grid.ts";
import { deniesStage, withoutExclusion } from "./stage-denied.ts";
import { unitIn } from "./units.ts";

/** What the lines above a table say of all of it; several values of one kind are for a person to choose from. */
export interface Cover {
  readonly units: readonly Stated<Facets & { unit: MoneyUnit }>[];
  readonly years: readonly Stated<number>[];
  readonly stages: readonly Stated<Stage>[];
  /** Lines that name a stage only to say that it is not reached. */
  readonly denied: readonly Stated<string>[];
  readonly periods: readonly Stated<readonly [number, number]>[];
  /** Titles that speak of money for carrying something out, or of what has been: nobody knows which. */
  readonly carryingOut: readonly Stated<string>[];
  /** The days up to which reports without one of their own count. */
  readonly days: readonly Stated<string>[];
  /** Whose money it is, and of which type, where the title speaks of one only. */
  readonly sources: readonly Stated<FundSource>[];
  readonly types: readonly Stated<ExpenditureType>[];
  /** What is said of the document itself. */
  readonly document: readonly DocumentFact[];
}

/** Reads cover lines: the unit, the year and stage of the title, and the number, date and issuer of the document. */
export function readCover(lines: readonly Line[]): Cover {
  const texts = lines.flatMap(({ row, cells }) => cells.filter((cell) => cell !== "").map((cell) => ({ row, text: onOneLine(cell) })));
  const said = texts.map(({ row, text }) => {
    const title = titleOnly(text);
    return { row, text, title, facets: saidIn(title).facets };
  });
  const every = <T>(read: (facets: Facets) => T | undefined, where = /^/): Stated<T>[] =>
    said.flatMap(({ row, text, facets }) =>
      (where.test(fold(text)) ? facets : []).flatMap((one) => {
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
    denied: said.flatMap(({ row, text, title }) => (deniesStage(title) ? [{ value: text, row, text }] : [])),
    periods: distinct(
      every(({ periodStart, periodEnd }) =>
        periodStart === undefined || periodEnd === undefined ? undefined : ([periodStart, periodEnd] as const),
      ),
    ),
    carryingOut: said.flatMap(({ row, text, facets }) =>
      facets.some((one) => one.carryingOut) && facets.every((one) => one.stage === undefined && one.measure === undefined)
        ? [{ value: text, row, text }]
        : [],
    ),
    days: distinct(every(({ asOf }) => asOf, upTo)),
    sources: distinct(every(({ source, level }) => (source === "all" || level !== undefined ? undefined : source), ofSource)),
    types: distinct(every(({ type }) => (type === "all" ? undefined : type), ofType)),
    document: texts.flatMap(documentFacts),
  };
}

/** Whether it says anything of a table: its document alone is none. */
export function saysAnything({ units, years, stages, denied, periods, days, sources, types }: Cover): boolean {
  return [units, years, stages, denied, periods, days, sources, types].some((stated) => stated.length > 0);
}

function distinct<T>(stated: readonly Stated<T>[]): Stated<T>[] {
  return stated.filter(({ value }, at) => stated.findIndex((other) => String(other.value) === String(value)) === at);
}

/** "Số liệu đến ngày 31/8/2023", "6 tháng đầu năm": a day without such words may be that of the document. */
const upTo = /\b(den|het)\b|\bthang dau nam\b/;
/** "Cho các địa phương" names no budget, and "chủ đầu tư" no type of money. */
const ofSource = /\b(nstw|nsdp)\b|\b(ngan sach|ns) (trung uong|dia phuong|tw|dp)\b|\bvon (trung uong|tw)\b/;
const ofType = /\b(von|kinh phi|chi) (dau tu|su nghiep|dtpt|thuong xuyen|sn\b|dt\b)/;
/** A line that names an office: "Phòng Tài chính - Kế hoạch" plans nothing. */
const office = /^(sở|phòng|ban|bộ|cục|chi cục|văn phòng|trung tâm|kho bạc|hội đồng nhân dân|hđnd|ủy ban|uỷ ban|ubnd)\s\D*$/u;

/** A reference to another document, and the day of this one, are no year of the table. */
function titleOnly(text: string): string {
  const title = withoutExclusion(withoutEnclosing(text));
  const folded = fold(title);
  const isReference = /\b(can cu|quyet dinh so|cong van so|nghi quyet so|\d+\/[a-zd-]+)/.test(folded);
  const isDay = /(?<!\bden )(?<!\bhet )\bngay\b.*\bthang\b.*\bnam\b/.test(folded);
  const isUnit = /^(don vi tinh|dvt|don vi)\b/.test(folded);
  const isOffice = office.test(title.normalize("NFC").toLowerCase());
  return isReference || isDay || isUnit || isOffice ? "" : title;
}

/** A title often ends with the document that it came with. */
function withoutEnclosing(text: string): string {
  const at = fold(text).search(/\(?[^(]*\bkem theo\b/);
  if (at < 0) return text;
  const end = text.indexOf(")", at);
  return `${text.slice(0, at)} ${end < 0 ? "" : text.slice(end + 1)}`.trim();
}
