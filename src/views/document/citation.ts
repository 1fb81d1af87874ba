import { formatVnd } from "../../domain/format.ts";
import { findingAddress } from "../../i18n/addresses.ts";
import { figureDialogWords } from "../../i18n/figure-dialog.ts";
import { named, type Language } from "../../i18n/language.ts";
import { siteWords } from "../../i18n/site.ts";
import { sumWords } from "../sum-words.ts";
import { dateWords, type DocumentRow } from "./document-arrange.ts";
import type { FigureRow } from "./figure-row.ts";
import type { FigureSum } from "./figure-sum.ts";

/** A ready text that cites a figure, and which parts of it are the document's own Vietnamese. */
export interface Citation {
  readonly text: string;
  readonly vietnamese: readonly string[];
}

/**
 * Place, document, number, date; the figure as printed with its place, and what it does not agree with; this site, the data version
 * and the figure's address (`link`).
 */
export function citationOf(
  document: DocumentRow,
  rows: readonly FigureRow[],
  sum: FigureSum | null,
  {
    language,
    version,
    link,
    base,
  }: { readonly language: Language; readonly version: string; readonly link: string; readonly base: string },
): Citation {
  const words = figureDialogWords[language];
  const { name, document: of } = siteWords[language];
  const number = document.document_no === null ? of.noNumber : of.number(document.document_no);
  const title = [named(document, "title", language), number, dateWords(document, language)].join(", ");
  const cited = (row: FigureRow) => (row.as_printed === null ? words.citedNone(row.locator) : words.cited(row.as_printed, row.locator));
  const parts = (sum?.kind === "ours" ? sum.addends : rows).map(cited);
  const figure =
    sum?.kind === "ours" && sum.amountVnd !== null
      ? words.citedSum(sumWords(formatVnd(sum.amountVnd, language), sum, language), parts, name)
      : parts.join("; ");
  const findings = [...new Set(rows.flatMap((row) => row.findings?.split(" ") ?? []))];
  const found = findings.map((id) => new URL(findingAddress(base, language, id), link).href);
  const told = found.length === 0 ? figure : `${figure} [${words.citedFindings(found)}]`;
  return {
    text: words.citation(told, named(document, "name", language), title, name, version, link),
    vietnamese:
      language === "vi" ? [] : [document.document_no ?? "", ...rows.flatMap((row) => [row.as_printed ?? "", row.locator])].filter(Boolean),
  };
}
