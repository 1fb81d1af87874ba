import { millionsVnd } from "../../domain/format.ts";
import { fundingWords } from "../../i18n/funding.ts";
import { sourceNames } from "../../i18n/terms.ts";
import type { FundSource } from "../../domain/codes.ts";
import { figureIdsOf, type Budget, type FundingRow } from "./funding-budgets.ts";
import { projectOf, whole } from "./funding-keys.ts";
import { axisName, budgetFacts, keyName, placeName } from "./funding-names.ts";
import { mayDiffer } from "./funding-title.ts";
import { markTo } from "../mark-figures.ts";
import { refusedSum } from "../mixed.ts";
import { sumWords } from "../sum-words.ts";
import { nothingCell } from "../nothing.ts";
import type { Context, TableCell, TableColumn, ViewTable } from "../view.ts";

/** The next level below the picture: sub-projects by source, or the amounts of a source or type. */
export function fundingTable(budgets: readonly Budget[], by: string, context: Context): ViewTable {
  const words = fundingWords[context.language].table;
  const detail: TableColumn[] =
    by === "component"
      ? [{ label: words.project, names: true }, { label: words.subProject, under: true }, { label: words.source }]
      : [{ label: words.part, names: true }];
  return {
    caption: words.caption,
    columns: [{ label: words.place }, { label: words.budget, under: true }, ...detail, { label: words.amount, numeric: true }],
    foot: refusedSum(budgets, mayDiffer, context.language),
    rows: budgets.flatMap((budget) =>
      budget.rows.map((row) => tableRow(budget, budgetFacts(budget, budgets, context).join(" · "), row, by, context)),
    ),
  };
}

function tableRow(budget: Budget, facts: string, row: FundingRow, by: string, context: Context): TableCell[] {
  const { language } = context;
  const project = projectOf(row.key);
  const detail: TableCell[] =
    by === "component"
      ? [
          { text: row.key === whole ? keyName(whole, context) : `${project.slice(1)}. ${keyName(project, context)}` },
          row.key === project ? nothingCell("wholeProject", language) : { text: keyName(row.key, context) },
          { text: sourceNames[language][row.part as FundSource] },
        ]
      : [{ text: axisName(row.key, by, context) }];
  return [{ text: placeName(budget, context), locality: budget.localityCode }, { text: facts }, ...detail, amountCell(row, context)];
}

/** The amount with the link to its figure; "no figure" where the document names it without one. */
function amountCell(row: FundingRow, context: Context): TableCell {
  const { language } = context;
  const words = fundingWords[language];
  const mark = markTo(figureIdsOf(row), row.locality_code, context);
  if (row.amount_vnd === null) return { text: words.notStated, ...mark, empty: "not-stated", numeric: true };
  const text = sumWords(millionsVnd(row.amount_vnd, language), { comparator: row.comparator, notStated: row.not_stated }, language);
  const bound = row.not_stated > 0 || row.comparator !== "=";
  return { text, ...mark, numeric: true, value: row.amount_vnd / 1e6, bound };
}
