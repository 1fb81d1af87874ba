import { figureAddress } from "../../i18n/addresses.ts";
import { figureWords } from "../../i18n/figures.ts";
import type { Language } from "../../i18n/language.ts";
import { reportWords } from "../../i18n/report.ts";
import type { FigureRow } from "./figure-row.ts";

interface Seen {
  readonly base: string;
  readonly language: Language;
  readonly version: string;
  /** Where others reach the site, and the page that the figure was seen on; null where the address does not say. */
  readonly origin: string;
  readonly from: string | null;
}

/** The figures that an address names, `phong-tho-2024.170~phong-tho-2024.180`: only what is written like one, and of one document. */
export function reportedFigures(named: string | null): string[] {
  const ids = (named ?? "").split("~").filter((id) => /^[a-z\d-]+\.\d+$/.test(id));
  const [plan] = ids[0]?.split(".") ?? [];
  return ids.filter((id) => id.split(".")[0] === plan);
}

/** A ready text that reports figures: which, how they stand here, where; the reader writes what is wrong. */
export function reportText(rows: readonly FigureRow[], { base, language, version, origin, from }: Seen): string {
  const { lines, ask } = reportWords[language];
  const absolute = (path: string) => new URL(path, origin).href;
  const figures = rows.flatMap((row) => [
    `${lines.figure}: ${row.figure_id}`,
    `${lines.printed}: ${row.as_printed ?? figureWords[language].noFigure} (${row.locator})`,
    `${lines.line}: ${absolute(figureAddress(base, language, row.figure_id))}`,
  ]);
  // a page of this site only: an address may be made by anybody
  const seen = from?.startsWith(base) === true && !from.startsWith("//") ? [`${lines.seen}: ${absolute(from)}`] : [];
  return [...figures, ...seen, `${lines.version}: ${version}`, ask.read, ask.source].join("\n");
}
