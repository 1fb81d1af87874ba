import { address, findingAddress, type Address } from "../../i18n/addresses.ts";
import { figureWords } from "../../i18n/figures.ts";
import { findingWords } from "../../i18n/findings.ts";
import { siteWords } from "../../i18n/site.ts";
import { componentName, type FigureRow } from "./figure-row.ts";
import { findingSays } from "../finding-numbers.ts";
import type { CellLine, Context } from "../view.ts";

/** Where the site shows a figure, in words, and the way there; no way where nothing draws it. */
export interface Use {
  readonly text: string;
  readonly href?: string;
}

/** What became of a figure: the view that shows it, for its place and year. */
export function useOf(row: FigureRow, locality: string, context: Context): Use {
  const { language } = context;
  const { shown, memo } = figureWords[language];
  const project = componentName(row, language) ?? shown.wholeBudget;
  const to = (page: "funding" | "disbursement" | "targets", view: string, what: string): Use => ({
    text: shown.in(`${siteWords[language].pages[page]} ${row.period_end}`, what),
    href: linkTo(page, view, row.period_end, locality, context),
  });
  switch (row.kind) {
    case "allocations":
      return to("funding", "funding", project);
    case "stated_totals":
      return to("funding", "funding", shown.total);
    case "memo_amounts":
      return to("disbursement", "not-spendable", memo[row.memo_kind ?? "carried_over"]);
    case "disbursements":
      return to("disbursement", "disbursement", shown.rate);
    case "targets":
    case "results": {
      const view = row.kind === "results" ? "outputs" : (row.aim_view ?? "outputs");
      return to("targets", view, shown.aims[view]);
    }
    case "credit":
      return { text: shown.nowhere };
  }
}

/** The page with the place and, where the view can be asked for it, the year; the keys in the order of the controls. */
function linkTo(page: Address, view: string, year: number, locality: string, { base, language, domain }: Context): string {
  const isYear = domain.years[view]?.includes(year) ?? false;
  return `${address(base, language, page)}?${isYear ? `year=${year}&` : ""}localities=${locality}#${view}`;
}

/** A line for each finding that touches a figure: what it says where the figure is the one held against others, elsewhere the way to that one. */
export function findingLines(row: FigureRow, { base, language, domain }: Context): CellLine[] {
  const words = figureWords[language];
  const ids = row.findings?.split(" ") ?? [];
  return ids.flatMap((id): CellLine[] => {
    const finding = domain.findings.find(({ finding_id }) => finding_id === id);
    if (!finding) return [];
    const [total = ""] = finding.figure_ids;
    const text =
      total === row.figure_id
        ? findingWords[language].badge(findingSays(finding, finding.unit, language))
        : words.findingPart(`#${total.slice(total.lastIndexOf(".") + 1)}`);
    return [{ kind: "finding", text, href: findingAddress(base, language, id) }];
  });
}
