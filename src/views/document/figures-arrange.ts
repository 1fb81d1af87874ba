import type { Basis, ExpenditureType, FundSource, PopulationGroup, Stage } from "../../domain/codes.ts";
import type { FactTable } from "../../domain/tables.ts";
import { figureWords } from "../../i18n/figures.ts";
import { named } from "../../i18n/language.ts";
import { groupNames, sourceNames, stageNames, typeNames } from "../../i18n/terms.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { findingNote } from "../finding-note.ts";
import { one, type Values } from "../param.ts";
import { documentWords } from "../sources.ts";
import type { Arranged, Context, TableCell } from "../view.ts";

interface FigureRow {
  readonly kind: FactTable;
  readonly figure_id: string;
  readonly figure_no: number;
  readonly component_code: string | null;
  readonly indicator_vi: string | null;
  readonly indicator_en: string | null;
  readonly population_group: PopulationGroup | null;
  readonly borrower_group: "poor" | "near_poor" | "newly_escaped" | null;
  readonly fund_source: FundSource | "all" | null;
  readonly expenditure_type: ExpenditureType | "all" | null;
  readonly stage: Stage | null;
  readonly memo_kind: "carried_over" | "not_spendable" | null;
  readonly basis: Basis | null;
  readonly period_start: number;
  readonly period_end: number;
  readonly as_printed: string | null;
  readonly locator: string;
  readonly note_vi: string | null;
  readonly note_en: string | null;
}
const moneyTables: readonly FactTable[] = ["allocations", "stated_totals", "memo_amounts", "credit"];

/** A document's figures as a table, each row the target of the links to it. */
export function arrangeFigures(answer: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const rows = answer as unknown as readonly FigureRow[];
  const words = figureWords[context.language];
  const code = one(values, "plan");
  const plan = context.domain.plans.find((candidate) => candidate.plan_code === code);
  const findings = context.domain.findings.filter((finding) => finding.plan_code === code);
  const money = rows.filter((row) => moneyTables.includes(row.kind)).length;
  const title = words.title(plan ? documentWords(plan, context) : code, rows.length);
  const sentence = words.sentence(money, rows.length - money);
  return {
    draw: null,
    question: words.question,
    title,
    sentence,
    alternative: title,
    notes: findings.map((finding) => findingNote(finding, context)),
    table: {
      caption: words.table.caption,
      columns: [
        words.table.number,
        words.table.place,
        words.table.kind,
        words.table.what,
        words.table.period,
        words.table.printed,
        words.table.note,
      ].map((label) => ({
        label,
      })),
      rows: rows.map((row) => {
        const suspect = findings.some((finding) => finding.figure_ids.includes(row.figure_id));
        return figureCells(row, suspect, context);
      }),
    },
    sources: [],
  };
}

function figureCells(row: FigureRow, suspect: boolean, context: Context): TableCell[] {
  const { language } = context;
  const words = figureWords[language];
  const period = row.period_start === row.period_end ? `${row.period_start}` : `${row.period_start}–${row.period_end}`;
  const note = [suspect ? words.findingMark : "", (language === "vi" ? row.note_vi : row.note_en) ?? ""].filter(Boolean).join(" · ");
  const printed: TableCell =
    row.as_printed === null ? { text: words.noFigure, empty: "not-stated" } : { text: row.as_printed, language: "vi" };
  return [
    { text: String(row.figure_no), anchor: String(row.figure_no), href: `#${row.figure_no}` },
    { text: row.locator, language: "vi" },
    { text: words.kinds[row.kind] },
    { text: what(row, context) },
    { text: period },
    printed,
    { text: note },
  ];
}

/** What a figure counts, from its codes: "Hạ tầng · Trung ương · Vốn đầu tư · đề xuất". */
function what(row: FigureRow, { language, domain }: Context): string {
  const words = figureWords[language];
  const component = domain.components.find((one) => one.component_code === row.component_code);
  return [
    language === "vi" ? row.indicator_vi : row.indicator_en,
    row.population_group && groupNames[language][row.population_group],
    row.borrower_group && words.borrowers[row.borrower_group],
    component ? named(component, "short", language) : null,
    row.fund_source && sourceNames[language][row.fund_source],
    row.expenditure_type && typeNames[language][row.expenditure_type],
    row.stage && stageNames[language][row.stage],
    row.memo_kind && words.memo[row.memo_kind],
    row.basis && words.basis[row.basis],
  ]
    .filter(Boolean)
    .join(" · ");
}
