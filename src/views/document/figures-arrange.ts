import type { FactTable } from "../../domain/tables.ts";
import { fold } from "../../domain/text.ts";
import { figureWords } from "../../i18n/figures.ts";
import { named } from "../../i18n/language.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { badgesOf } from "../badges.ts";
import { findingNote } from "../finding-note.ts";
import { one, type Values } from "../param.ts";
import { documentWords } from "../sources.ts";
import type { Arranged, CellLine, Context, TableCell, TableSection } from "../view.ts";
import { readingOf, remarkOf, whatWords, type FigureRow } from "./figure-row.ts";
import { headingsOf, type Heading } from "./figure-sections.ts";
import { findingLines, useOf } from "./figure-uses.ts";

const moneyTables: readonly FactTable[] = ["allocations", "stated_totals", "memo_amounts", "credit"];

/** A document's figures under its own headings, each row the target of the links to it. */
export function arrangeFigures(answer: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const rows = answer as unknown as readonly FigureRow[];
  const { language, domain } = context;
  const words = figureWords[language];
  const code = one(values, "plan");
  const plan = domain.plans.find((candidate) => candidate.plan_code === code);
  const money = rows.filter((row) => moneyTables.includes(row.kind)).length;
  const title = words.title(plan ? documentWords(plan, context) : code, rows.length);
  const { number, place, printed, what, shown } = words.table;
  return {
    draw: null,
    question: words.question,
    title,
    sentence: words.sentence(money, rows.length - money),
    alternative: title,
    notes: domain.findings.filter((finding) => finding.plan_code === code).map((finding) => findingNote(finding, context)),
    table: {
      caption: words.table.caption,
      columns: [number, place, printed, what, shown].map((label) => ({ label })),
      rows: rows.map((row) => figureCells(row, plan?.locality_code ?? "", context)),
      sections: sectionsOf(rows, context),
    },
    sources: [],
  };
}

function sectionsOf(rows: readonly FigureRow[], context: Context): TableSection[] {
  const seen = new Map<string, number>();
  return headingsOf(rows.map((row) => row.locator)).map((heading): TableSection => {
    const { at, level, number, isFile, count } = heading;
    const slug = `section-${fold(number).replaceAll(/[^a-z\d]+/g, "-")}`;
    const again = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, again);
    const own = { at, level, count, id: again === 1 ? slug : `${slug}-${again}` };
    // a file and an annex have a name, in Vietnamese; all else has a number
    if (isFile || !/^[A-Z\d.]+$/.test(number)) return { ...own, title: number, language: "vi" };
    return { ...own, title: figureWords[context.language].section(number, level === 3 ? projectOf(rows, heading, context) : null) };
  });
}

/** The project that all figures under a heading are about; null where they are not about one. */
function projectOf(rows: readonly FigureRow[], { at, count }: Heading, { language, domain }: Context): string | null {
  const projects = new Set(rows.slice(at, at + count).map((row) => row.component_code?.split(".")[0]));
  const [code] = projects;
  if (projects.size > 1 || code === "ALL") return null;
  const project = domain.components.find(({ component_code }) => component_code === code);
  return project ? named(project, "short", language) : null;
}

function figureCells(row: FigureRow, locality: string, context: Context): TableCell[] {
  const { language } = context;
  const words = figureWords[language];
  const reading = readingOf(row, language);
  const remark = remarkOf(row, language);
  const line = (text: string): CellLine => ({ text, kind: "remark" });
  const href = `#${row.figure_no}`;
  const badges = badgesOf([row.figure_id], context);
  const value = row.amount_vnd ?? row.value;
  // sorted among figures of its unit, and copied as it is printed
  const sorted = value === null ? {} : { value, unit: row.amount_vnd === null ? (row.unit ?? "percent") : "vnd", bound: true };
  const printed: TableCell =
    row.as_printed === null
      ? { text: words.noFigure, empty: "not-stated", badges }
      : { text: row.as_printed, language: "vi", href, again: true, badges, ...sorted };
  return [
    { text: String(row.figure_no), anchor: String(row.figure_no), href },
    { text: row.locator, language: "vi" },
    printed,
    { text: whatWords(row, language), lines: [line(words.kinds[row.kind]), ...(remark === null ? [] : [line(remark)])] },
    {
      ...useOf(row, locality, context),
      lines: [...findingLines(row, context), ...(reading === null ? [] : [{ ...line(words.readAs(reading)), href, again: true }])],
    },
  ];
}
