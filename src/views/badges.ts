import type { DomainFinding } from "../domain/domain.ts";
import { figuresAt, findingAddress } from "../i18n/addresses.ts";
import { findingWords } from "../i18n/findings.ts";
import { withMarks } from "./badge-marks.ts";
import { findingSays } from "./finding-numbers.ts";
import { findingNote, standingOf } from "./finding-note.ts";
import { maker } from "./maker.ts";
import type { Arranged, Badge, Context, Note, TableCell, ViewTable } from "./view.ts";
import { piecesOf } from "./woven.ts";

/** The findings that touch any of some figures, in the order of the country's. The one source of every badge. */
export function badgesOf(figureIds: readonly string[], context: Context): Badge[] {
  return context.domain.findings
    .filter(({ figure_ids }) => figure_ids.some((id) => figureIds.includes(id)))
    .map((finding) => badgeOf(finding, context));
}

/** The marks of findings by their ids: of those about documents, which touch no figure. */
export function badgesNamed(findingIds: readonly string[], context: Context): Badge[] {
  return context.domain.findings.filter(({ finding_id }) => findingIds.includes(finding_id)).map((finding) => badgeOf(finding, context));
}

function badgeOf(finding: DomainFinding, { language, base }: Context): Badge {
  return {
    href: findingAddress(base, language, finding.finding_id),
    label: findingWords[language].badge(findingSays(finding, finding.unit, language)),
    standing: standingOf(finding),
  };
}

/**
 * The same picture and table with the mark of a finding beside every figure that one touches, and a note for every finding that has
 * none yet, also of a figure that only the words tell.
 */
export function withBadges(arranged: Arranged, context: Context): Arranged {
  const words = findingWords[context.language];
  const table = badgedTable(arranged.table, context);
  const shown = new Set(arranged.table.rows.flat().flatMap(figuresIn));
  for (const text of [arranged.title, arranged.sentence, ...arranged.notes.map((note) => note.text)])
    for (const { figureIds } of piecesOf(text)) for (const figure of figureIds) shown.add(figure);
  const told = new Set(arranged.notes.map(({ also }) => also?.href));
  const touching = context.domain.findings.filter(({ figure_ids }) => figure_ids.some((id) => shown.has(id)));
  const untold = touching.filter(({ finding_id }) => !told.has(findingAddress(context.base, context.language, finding_id)));
  const isMarked = arranged.draw !== null && touching.length > 0;
  const notes: Note[] = [
    ...untold.map((finding) => findingNote(finding, context)),
    ...(isMarked ? [{ kind: "legend", text: words.legend } as const] : []),
  ];
  return {
    ...arranged,
    draw: isMarked ? markedDraw(arranged.draw, context) : arranged.draw,
    notes: [...arranged.notes, ...notes],
    table,
  };
}

/** A table with the mark of a finding beside every figure that one touches. */
export function badgedTable(table: ViewTable, context: Context): ViewTable {
  const rows = table.rows.map((row) =>
    row.map((cell): TableCell => {
      const badges = badgesOf(figuresIn(cell), context);
      return badges.length === 0 ? cell : { ...cell, badges };
    }),
  );
  return { ...table, rows };
}

/** The figures that a cell leads to; none in a row that is about a finding, which says so itself. */
function figuresIn(cell: TableCell): readonly string[] {
  return cell.href === undefined || cell.badges ? [] : figuresAt(cell.href, cell.figures);
}

/** A picture with the mark of a finding beside every mark whose figures one touches. */
export function markedDraw(draw: NonNullable<Arranged["draw"]>, context: Context): NonNullable<Arranged["draw"]> {
  const words = findingWords[context.language];
  return withMarks(
    draw,
    (figures) => oneBadge(badgesOf(figures, context))?.standing ?? null,
    (standing) => words.mark[standing],
  );
}

/** One mark for several findings, which says them all: what nobody has explained comes first. Null for none. */
export function oneBadge(badges: readonly Badge[]): Badge | null {
  const lead = badges.find(({ standing }) => standing === "unexplained") ?? badges[0];
  return lead ? { ...lead, label: badges.map(({ label }) => label).join(" ") } : null;
}

/** A small triangle with a link: a shape and no letter, since the font has no such sign. */
export function badgeMark(
  { href, label, standing = "unexplained" }: Partial<Badge> & Omit<Badge, "standing">,
  document: Document,
): HTMLElement {
  const link = maker(document)("a", `badge ${standing}`);
  link.href = href;
  link.setAttribute("aria-label", label);
  const svg = document.createElementNS(namespace, "svg");
  for (const [name, value] of Object.entries({ viewBox: "0 0 14 13", "aria-hidden": "true" })) svg.setAttribute(name, value);
  const path = document.createElementNS(namespace, "path");
  // the sign inside is a hole, so that it has the colour of whatever lies below
  path.setAttribute("d", "M7 0 14 13H0Z M6.2 4.5V9H7.8V4.5Z M6.2 10V11.6H7.8V10Z");
  path.setAttribute("fill-rule", "evenodd");
  svg.append(path);
  link.append(svg);
  return link;
}

const namespace = "http://www.w3.org/2000/svg";
