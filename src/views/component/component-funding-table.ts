import { boundWords, formatShare, millionsVnd } from "../../domain/format.ts";
import type { FundSource } from "../../domain/codes.ts";
import { componentWords } from "../../i18n/component.ts";
import { sourceNames } from "../../i18n/terms.ts";
import { figureIdsOf, shareComparatorOf, type FundingRow } from "../funding/funding-budgets.ts";
import { placeName } from "../funding/funding-names.ts";
import { mayDiffer } from "../funding/funding-title.ts";
import { markTo } from "../mark-figures.ts";
import { refusedSum } from "../mixed.ts";
import { sumWords } from "../sum-words.ts";
import { nothingCell } from "../nothing.ts";
import type { Context, TableCell, ViewTable } from "../view.ts";
import { emptyWords } from "./component-funding-picture.ts";
import { factsOf } from "./component-funding-text.ts";
import { componentName, liesIn } from "./component-param.ts";
import { standingAs, type ComponentShare } from "./component-shares.ts";

/** The next level below the picture: the sub-projects by source; a plan without the project has a row that says why. */
export function componentFundingTable(asked: string, shares: readonly ComponentShare[], context: Context): ViewTable {
  const words = componentWords[context.language].table;
  return {
    caption: words.caption,
    columns: [
      { label: words.place, width: "name" },
      { label: words.budget, under: true },
      { label: words.part, width: "name", names: true },
      { label: words.source, width: "name" },
      { label: words.amount, numeric: true },
      { label: words.share, numeric: true },
    ],
    foot: refusedSum(
      standingAs(shares, "amount").map(({ budget }) => budget),
      mayDiffer,
      context.language,
    ),
    rows: shares.flatMap((share) => {
      const head: TableCell[] = [
        { text: placeName(share.budget, context), locality: share.budget.localityCode },
        { text: factsOf(share, shares, context) },
      ];
      const rows = share.budget.rows.filter((row) => liesIn(row.key, asked));
      const none = nothingCell("notMeant", context.language);
      if (rows.length === 0) return [[...head, none, none, emptyCell(share, context), { ...none, numeric: true }]];
      return rows.map((row) => [...head, ...rowCells(row, share, context)]);
    }),
  };
}

function rowCells(row: FundingRow, { budget }: ComponentShare, context: Context): TableCell[] {
  const { language, domain } = context;
  const share = row.amount_vnd === null || !budget.amountVnd ? null : row.amount_vnd / budget.amountVnd;
  return [
    { text: componentName(row.key, domain, language) },
    { text: sourceNames[language][row.part as FundSource] },
    amountCell(row, context),
    share === null
      ? { ...nothingCell("notComputed", language), numeric: true, value: null }
      : {
          text: boundWords(shareComparatorOf([row], budget.rows), formatShare(share, language), language),
          ...markTo(figureIdsOf(row), row.locality_code, context),
          ...{ numeric: true, value: share * 100, bound: true },
        },
  ];
}

function amountCell(row: FundingRow, context: Context): TableCell {
  const { language } = context;
  const words = componentWords[language];
  const mark = markTo(figureIdsOf(row), row.locality_code, context);
  if (row.amount_vnd === null) return { text: words.notStated, ...mark, empty: "not-stated", numeric: true };
  const text = sumWords(millionsVnd(row.amount_vnd, language), { comparator: row.comparator, notStated: row.not_stated }, language);
  const bound = row.not_stated > 0 || row.comparator !== "=";
  return { text, ...mark, empty: row.amount_vnd === 0 ? "zero" : undefined, numeric: true, value: row.amount_vnd / 1e6, bound };
}

function emptyCell(share: ComponentShare, context: Context): TableCell {
  const { standing, part, above, budget } = share;
  const text = emptyWords(share, context);
  if (standing === "absent") return { text, empty: "not-in-plan", numeric: true };
  const figures = (standing === "not-split" ? above : part)?.figureIds ?? [];
  return { text, ...(figures.length === 0 ? {} : markTo(figures, budget.localityCode, context)), empty: standing, numeric: true };
}
