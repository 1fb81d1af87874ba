import type { Change, Release } from "../domain/changes.ts";
import { formatDate, formatNumber } from "../domain/format.ts";
import { columnsOf, isEntryTable, tables, type Column, type TableName } from "../domain/tables.ts";
import { address, figureAddress } from "../i18n/addresses.ts";
import { changesWords, type FigureCounts } from "../i18n/changes.ts";
import { entryChangeWords } from "../i18n/entry-changes.ts";
import type { Language } from "../i18n/language.ts";
import { nothingCell } from "../views/nothing.ts";
import type { TableCell, ViewTable } from "../views/view.ts";
import { codeWords } from "./change-codes.ts";

const allKinds = ["added", "corrected", "removed"] as const;

/**
 * How many figures came, were corrected and went; one that was corrected in several ways, or several times, is one figure. One of which
 * only our note changed is not corrected.
 */
export function figureCounts(releases: readonly Pick<Release, "changes">[]): FigureCounts {
  const changes = releases.flatMap((release) => release.changes).filter(isOfFigure);
  const idsOf = (wanted: Change["kind"], isOf: (change: Change) => boolean = () => true) =>
    new Set(changes.filter((change) => change.kind === wanted && isOf(change)).map(({ figure_id }) => figure_id));
  const isNote = ({ column }: Change) => column === "note_vi" || column === "note_en";
  const corrected = idsOf("corrected", (change) => !isNote(change));
  const noted = [...idsOf("corrected", isNote)].filter((id) => !corrected.has(id));
  return { added: idsOf("added").size, corrected: corrected.size, noted: noted.length, removed: idsOf("removed").size };
}

const isOfFigure = ({ table }: Change): boolean => !isEntryTable(table);

/** How many documents, citations, places, projects and aims came, were corrected or went, each once. */
export function entryCount(releases: readonly Pick<Release, "changes">[], kinds: readonly Change["kind"][]): number {
  const changes = releases.flatMap((release) => release.changes);
  return new Set(changes.filter((change) => !isOfFigure(change) && kinds.includes(change.kind)).map(keyOf)).size;
}

/** Codes of two tables may be the same word. */
function keyOf(change: Change): string {
  return isOfFigure(change) ? change.figure_id : `${change.table} ${change.figure_id}`;
}

/** What a release is, and what changed in it: the same words on the page and in the feed. */
export function releaseWords(release: Release, isFirst: boolean, language: Language): string {
  const words = changesWords[language];
  const changed = isFirst ? words.first : words.counts(figureCounts([release]), entryCount([release], allKinds), release.changes.length);
  const columns = release.columns.length > 0 ? [words.columnsChanged(release.columns.length)] : [];
  return [words.facts(release.version, release.figures), changed, ...columns].join(" ");
}

/** The day of a release in words. */
export function dayOf({ released_on }: Release, language: Language): string {
  return formatDate(released_on, "day", language) ?? released_on;
}

/** What was changed, in words: "số tiền, đồng", "văn bản: ngày ban hành", or that the whole of it came or went. */
export function whatChanged({ kind, column, table }: Change, language: Language): string {
  const words = changesWords[language];
  if (!isEntryTable(table)) return column === null ? words.kinds[kind] : (words.columns[column] ?? column);
  const entryWords = entryChangeWords[language];
  const what = column === null ? entryWords.kinds[kind] : (entryWords.columns[column] ?? words.columns[column] ?? column);
  return `${entryWords.tables[table]}: ${what}`;
}

/** A value of a change as a reader has it: a number in the language's own way; where there is none, whether the figure was not there, or had none. */
function valueCell(change: Change, side: "before" | "after", language: Language): TableCell {
  const words = changesWords[language];
  if (change.kind === "added" && side === "before") return { text: words.notYet, empty: "nothing", state: "none" };
  if (change.kind === "removed" && side === "after") return { text: words.noMore, empty: "nothing", state: "none" };
  const column = columnOf(change);
  const value = change[side];
  if (value === null && column?.optional === "not_meant") return nothingCell("notMeant", language);
  if (value === null && column?.optional === "none")
    return isOfFigure(change)
      ? nothingCell("noNote", language)
      : { text: entryChangeWords[language].absent, empty: "nothing", state: "none" };
  if (value === null) return { text: words.nothing, empty: "not-stated" };
  const isNumber = column?.kind === "amount" || column?.kind === "number";
  return {
    text: isNumber ? formatNumber(Number(value), language) : (codeWords(change.column, value, language) ?? value),
    language: inVietnamese.includes(change.column) ? "vi" : undefined,
  };
}

/** The column that was corrected; none for a whole figure, its table, or what the contract does not know any more. */
function columnOf({ table, column }: Change): Column | undefined {
  return table in tables ? columnsOf(table as TableName).find(([name]) => name === column)?.[1] : undefined;
}

/** Columns in the document's own words; a figure that came or went is told as printed. */
const inVietnamese: readonly (string | null)[] = [
  ...["as_printed", "note_vi", "document_no", "title_vi", "issuer_vi", "name_vi", "number_vi", "short_vi", "purpose_vi", null],
];

/** Figures and entries that were taken away in a release or after it, the newest release first: a change of one is nowhere to lead to any more. */
export function goneFigures(releases: readonly Pick<Release, "changes">[]): Set<string> {
  const newestFirst = releases.flatMap(({ changes }) => changes.filter(({ kind }) => kind !== "corrected"));
  const last = new Map(newestFirst.toReversed().map((change) => [keyOf(change), change.kind]));
  return new Set([...last.keys()].filter((id) => last.get(id) === "removed"));
}

/** Where a change is to be seen: a figure at its place, a document and what it cites on its page; the rest stands on many pages. */
function placeOf({ table, figure_id }: Change, language: Language, base: string): string | undefined {
  if (!isEntryTable(table)) return figureAddress(base, language, figure_id);
  if (table !== "plans" && table !== "citations") return undefined;
  return address(base, language, "plan", table === "plans" ? figure_id : figure_id.replace(/-c\d+$/, ""));
}

/** Every change of a release, a row each; `gone` are figures without a place on their plan's page. */
export function changesTable(release: Release, gone: ReadonlySet<string>, language: Language, base: string): ViewTable {
  const words = changesWords[language];
  return {
    caption: words.table.caption,
    columns: [
      { label: release.changes.every(isOfFigure) ? words.table.figure : entryChangeWords[language].heading },
      { label: words.table.what, width: "name", names: true },
      { label: words.table.before, width: "text" },
      { label: words.table.after, width: "text" },
      { label: words.table.difference, numeric: true },
      { label: words.table.reason, width: "text" },
    ],
    rows: release.changes.map((change): TableCell[] => {
      const href = gone.has(keyOf(change)) ? undefined : placeOf(change, language, base);
      return [
        { text: change.figure_id, href },
        { text: whatChanged(change, language) },
        valueCell(change, "before", language),
        valueCell(change, "after", language),
        differenceCell(change, language),
        {
          text:
            (language === "vi" ? change.reason_vi : change.reason_en) ??
            (isOfFigure(change) ? words.noReason : entryChangeWords[language].noReason),
        },
      ];
    }),
  };
}

function differenceCell({ difference, kind, column, table }: Change, language: Language): TableCell {
  const words = changesWords[language];
  const kinds = isEntryTable(table) ? entryChangeWords[language].kinds : words.kinds;
  if (difference === null) return { text: column === null ? kinds[kind] : words.notNumber, numeric: true };
  const sign = difference > 0 ? "+" : "−";
  return { text: `${sign}${formatNumber(Math.abs(difference), language)}`, numeric: true, value: difference };
}
