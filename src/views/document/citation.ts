import { boundWords, formatVnd } from "../../domain/format.ts";
import { figureDialogWords } from "../../i18n/figure-dialog.ts";
import { figureWords } from "../../i18n/figures.ts";
import { named, type Language } from "../../i18n/language.ts";
import { siteWords } from "../../i18n/site.ts";
import { dateWords, type DocumentRow } from "./document-arrange.ts";
import type { FigureRow } from "./figure-row.ts";
import type { FigureSum } from "./figure-sum.ts";

/** A ready text that cites a figure, and which parts of it are the document's own Vietnamese. */
export interface Citation {
  readonly text: string;
  readonly vietnamese: readonly string[];
}

/** Place, document, number, date; the figure as printed with its place; this site, the data version and the figure's address. */
export function citationOf(
  document: DocumentRow,
  rows: readonly FigureRow[],
  sum: FigureSum | null,
  { language, version, link }: { readonly language: Language; readonly version: string; readonly link: string },
): Citation {
  const words = figureDialogWords[language];
  const { name, document: of } = siteWords[language];
  const number = document.document_no === null ? of.noNumber : of.number(document.document_no);
  const title = [named(document, "title", language), number, dateWords(document, language)].join(", ");
  const cited = (row: FigureRow) => words.cited(row.as_printed ?? figureWords[language].noFigure, row.locator);
  const parts = (sum?.kind === "ours" ? sum.addends : rows).map(cited);
  const figure =
    sum?.kind === "ours" && sum.amountVnd !== null
      ? words.citedSum(boundWords(sum.comparator, formatVnd(sum.amountVnd, language), language), parts, name)
      : parts.join("; ");
  return {
    text: words.citation(figure, named(document, "name", language), title, name, version, link),
    vietnamese:
      language === "vi" ? [] : [document.document_no ?? "", ...rows.flatMap((row) => [row.as_printed ?? "", row.locator])].filter(Boolean),
  };
}
