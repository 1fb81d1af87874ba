import { factTables, type FactTable, type Row } from "../domain/tables.ts";
import type { CountryRows } from "../intake/country.ts";
import type { FigureRow } from "../views/document/figure-row.ts";
import type { CitedRow, DocumentOfRow, FindingFacts, FindingRow } from "../views/findings/finding-row.ts";

type FactRow = Row<FactTable> & Readonly<Record<string, unknown>>;
type Finding = Row<"findings">;
/** The columns of a figure that some tables lack, and the names under which others have them. */
const partial = {
  ...{ component_code: [], population_group: [], borrower_group: [], fund_source: [], expenditure_type: [], stage: [], memo_kind: [] },
  ...{ basis: [], measure: [], as_of: [], denominator: [], denominator_vnd: [], amount_vnd: [], out_of: [] },
  ...{ value: ["rate"], value_high: ["rate_high"], period_start: ["year"], period_end: ["year"] },
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * The rows that the site's list of findings is made of, for rows that no engine holds: what its SQL (findings-sql.ts) answers, without
 * the documents in which nothing was found. A test compares the two, row by row.
 */
export function findingRows(
  findings: readonly Finding[],
  rows: CountryRows,
  documentOf: (plan: string) => DocumentOfRow,
): (FindingRow | CitedRow)[] {
  const figures = new Map(figureRows(rows).map((row) => [row.figure_id, row]));
  return findings.flatMap((finding): (FindingRow | CitedRow)[] => {
    const { finding_id, figure_ids, also_affects, also_inside: _inside, unit, ...facts } = finding;
    const own: FindingFacts = { ...facts, finding_unit: unit, finding_id, ...documentOf(finding.plan_code) };
    if (figure_ids === null) return citedRows(own, rows);
    const [total, ...parts] = figure_ids.split(" ");
    const named = (ids: readonly string[], role: FindingRow["role"]) =>
      ids.flatMap((id) => figures.get(id) ?? []).map((figure) => ({ ...own, role, ...figure }));
    return [
      ...named(parts, "part"),
      ...named(also_affects?.split(" ") ?? [], "reached"),
      ...named(total === undefined ? [] : [total], "total"),
    ];
  });
}

function citedRows(own: FindingFacts, { citations }: CountryRows): CitedRow[] {
  return citations
    .filter(({ citation_id }) => own.finding_id === `${own.rule}.${citation_id}`)
    .map(({ issued_on, issued_precision, as_printed, locator }) => ({
      ...{ ...own, role: "cited", figure_id: null, cited_on: issued_on, cited_precision: issued_precision },
      ...{ cited_as_printed: as_printed, cited_locator: locator },
    }));
}

/** Every figure of every kind in one shape, with the names of what it counts. */
function figureRows(rows: CountryRows): FigureRow[] {
  const indicators = new Map(rows.indicators.map((one) => [one.indicator_code, one]));
  const components = new Map(rows.components.map((one) => [one.component_code, one]));
  return factTables.flatMap((kind) =>
    (rows[kind] as readonly FactRow[]).map((row): FigureRow => {
      const { figure_id, comparator, as_printed, locator, matched_by, note_vi, note_en, findings } = row;
      const indicator = indicators.get(String(row["indicator_code"]));
      const component = components.get(String(row["component_code"]));
      const columns = Object.entries(partial).map(([name, others]) => [
        name,
        [name, ...others].map((one) => row[one]).find(isThere) ?? null,
      ]);
      return {
        ...(Object.fromEntries(columns) as Pick<FigureRow, keyof typeof partial>),
        ...{ kind, figure_id, figure_no: Number(figure_id.slice(figure_id.lastIndexOf(".") + 1)) },
        ...{ component_vi: component?.short_vi ?? null, component_en: component?.short_en ?? null },
        ...{ indicator_vi: indicator?.name_vi ?? null, indicator_en: indicator?.name_en ?? null, unit: indicator?.unit ?? null },
        // leads to a view of the site, which a figure that is not published has none of
        aim_view: null,
        ...{ comparator, as_printed, locator, matched_by, note_vi, note_en, findings },
      };
    }),
  );
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
