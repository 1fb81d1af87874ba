import type { SourceFile } from "../country.ts";
import { readCountry } from "../read-country.ts";
import { againstCover, type PlacedFact } from "./against-cover.ts";
import { contextOf } from "./context.ts";
import type { ExportFile } from "./export-file.ts";
import { factOf, noted, type Fact } from "./facts.ts";
import { formulaNotes } from "./formula-notes.ts";
import { onOneLine, placeIn } from "./grid.ts";
import { totalsAmong } from "./leaves.ts";
import { changes, mergeFacts, numberOf, type Change, type Merged } from "./merge.ts";
import { noticeAt, type Notice } from "./notice.ts";
import type { ExportOptions } from "./options.ts";
import type { OnProgress } from "./progress.ts";
import { ownFiles, ownProblems } from "./own-files.ts";
import { takenBack } from "./own-rows.ts";
import { levelsNotice, withoutParts } from "./parts.ts";
import { contractProblems } from "./contract-problems.ts";
import { fileReports, planAfter } from "./plan-after.ts";
import { planRow } from "./plan-row.ts";
import { planSources } from "./plan-sources.ts";
import { standingFigures, type Standing } from "./previous.ts";
import { publishedNumbers } from "./published-ids.ts";
import { readExport, type SheetRead } from "./read-export.ts";
import type { FigureReport, Intake, RemovedReport } from "./report.ts";
import { rowChoices } from "./row-choices.ts";
import { ownReport, sheetReport } from "./sheet-report.ts";

/**
 * Reads what an office sent into the contract's files for one plan. `country` has `reference/`, what the plan has already,
 * which keeps its figure ids, and the ids of kept releases, which no new figure gets. Pure: nothing is written, and the same input gives the same answer.
 */
export async function takeIn(
  files: readonly ExportFile[],
  country: readonly SourceFile[],
  options: ExportOptions,
  onProgress: OnProgress = () => {},
): Promise<Intake> {
  const reference = country.filter(({ path }) => path.startsWith("reference/"));
  const { rows: known } = readCountry(reference);
  const { own, exports, notices: unclear } = ownFiles(files, options.plan);
  const sentPlan = own.find(({ table }) => table === "plans") ?? null;
  const nowhere = { file: files[0]?.name ?? "", sheet: null, row: 0, column: "" };
  const described = planRow({ plan: options.plan }, country, [], sentPlan, nowhere).cells["locality_code"];
  const locality = options.about?.["locality_code"] ?? described ?? null;
  const context = contextOf(known, locality);
  const choices = rowChoices(options);

  const sheets: SheetRead[] = [];
  // one list for all, and no list spread into arguments: a file of a million rows may have a million problems
  let problems: Notice[] = [...unclear, ...ownProblems(options.plan, own, country)];
  for (const { name, bytes } of exports) {
    const read = await readExport(name, bytes, context, options, choices, onProgress);
    sheets.push(...read.sheets);
    problems = problems.concat(read.notices);
  }
  onProgress({ file: files.at(-1)?.name ?? "", step: "figures", done: 0, of: 0 });
  problems = problems.concat(choices.unused().map((text) => noticeAt(nowhere, "row-option-unused", text)));

  const {
    entries,
    notes,
    notices: parts,
  } = withoutParts(
    sheets.flatMap((sheet) => sheet.tables.flatMap(({ read }) => read.entries)),
    options,
  );
  problems = problems.concat(parts);
  const money = entries.filter(({ subject, facets, isSubset }) => subject.is === "component" && facets.measure === undefined && !isSubset);
  const { totals, notices } = totalsAmong(money, (code) => context.components.parentOf(code), options);
  // two breakdowns seem to cross where a part of one is not placed yet
  if (problems.every(({ code }) => code !== "part-ambiguous")) problems = problems.concat(notices);
  const facts: Fact[] = [];
  const remarks: Notice[] = sheets.flatMap((sheet) => sheet.tables.flatMap(({ read }) => read.remarks));
  for (const entry of entries) {
    // a total without a figure is no row: what it would be the total of stands there
    const fact = factOf(entry, totals.has(entry), context);
    const note = notes.get(entry);
    if ("code" in fact) problems.push(fact);
    else if (entry.figure !== null || fact.table !== "stated_totals") facts.push(note === undefined ? fact : noted(fact, note));
    else if (note !== undefined && options.levels !== "part") problems.push(levelsNotice(entry, []));
    else if (note !== undefined) remarks.push(noticeAt(entry.place, "level-of-total", note.vi));
  }
  problems = problems.concat(formulaNotes(facts));

  const document = sheets.flatMap(({ grid, document }) => document.map((fact) => ({ ...fact, place: placeIn(grid, fact.row) })));
  const plan = planRow(options, country, document, sentPlan, nowhere);
  const held = { about: plan.isDescribed ? (options.about ?? {}) : plan.cells, isStanding: !plan.isDescribed };
  const saidByCovers = [...document, ...sheets.flatMap(periodsOf)];
  const { overridden, notices: contradicted } = againstCover(held, options.override ?? [], saidByCovers, known.localities, nowhere);
  // where nothing could be read, what the cover would have said is not missed as well
  if (own.length > 0 || sheets.some(({ tables }) => tables.length > 0)) problems = problems.concat(contradicted, plan.notices);
  const standing = standingFigures(options.plan, country);
  const back = takenBack(own, standing, options);
  const taken = [...[...standing, ...back.standing].map(({ cells }) => numberOf(cells)), ...publishedNumbers(options.plan, country)];
  const merged = mergeFacts(facts, back.standing, taken, options);
  const rows = merged.rows.map((row) => (row.change === "outside" ? (back.rows.get(row.cells["figure_id"] ?? "") ?? row) : row));
  const gone = [...back.notices, ...merged.notices];
  // figures seem to be gone where their row could not be read
  problems = problems.concat(problems.length > 0 ? gone.filter(({ code }) => code !== "figure-gone") : gone);

  const after = planAfter(country, options.plan, plan, rows, standing, own.find(({ table }) => table === "citations") ?? null);
  if (problems.length === 0)
    problems = problems.concat(contractProblems(options.plan, reference, after, { rows, covers: document, country, nowhere }));

  const report = {
    plan: options.plan,
    sheets: [...own.map(ownReport), ...sheets.map((sheet) => sheetReport(sheet, totals))],
    figures: countChanges(rows),
    changed: rows.filter(({ change }) => change !== "same" && change !== "outside").map(figureReport),
    removed: [...back.removed, ...merged.removed].map(removedReport),
    files: fileReports(after),
    described: plan.isDescribed ? planSources(plan, options, document, overridden) : [],
    problems: onlyOnce(problems),
    remarks,
  };
  return { report, files: after.texts, emptied: after.emptied };
}

/** The years that the covers of a sheet are of. */
function periodsOf({ grid, tables }: SheetRead): PlacedFact[] {
  return tables.flatMap(({ found }) =>
    found.flatMap(({ what, value, row }): PlacedFact[] => {
      if (row === null || (what !== "year" && what !== "period")) return [];
      const cells = grid.lines.find((line) => line.row === row)?.cells ?? [];
      return [
        {
          what: "period",
          value,
          row,
          text: cells
            .filter((cell) => cell !== "")
            .map(onOneLine)
            .join(" "),
          place: placeIn(grid, row),
        },
      ];
    }),
  );
}

function countChanges(rows: readonly Merged[]): Record<Change, number> {
  const counts = Map.groupBy(rows, ({ change }) => change);
  return Object.fromEntries(changes.map((change) => [change, counts.get(change)?.length ?? 0])) as Record<Change, number>;
}

function figureReport({ table, change, cells, before }: Merged): FigureReport {
  const shown = (row: Readonly<Record<string, string>>) => row["as_printed"] ?? "";
  return { figure_id: cells["figure_id"] ?? "", table, change, now: shown(cells), before: before === null ? null : shown(before) };
}

function removedReport({ table, cells }: Standing): RemovedReport {
  const { figure_id = "", as_printed = "", locator = "" } = cells;
  return { figure_id, table, as_printed, locator };
}

function onlyOnce(notices: readonly Notice[]): Notice[] {
  const seen = new Set<string>();
  return notices.filter((notice) => {
    const { code, file, sheet, column } = notice;
    // the day that a column lacks is asked for once, and not at every row
    const key = JSON.stringify(code === "day-missing" ? { code, file, sheet, column } : notice);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
