import { isTotalColumn } from "./blanks.ts";
import type { Cover } from "./cover.ts";
import type { Defaults } from "./defaults.ts";
import type { Column } from "./header.ts";
import { columnLetters, noticeAt, type Notice, type Place } from "./notice.ts";
import type { ExportOptions } from "./options.ts";

const whats = ["source", "type"] as const;

/**
 * "Giao vốn NSTW" above the columns Tổng số, NSTW and NSĐP: a title of one source or type over columns of others too. What a column
 * that names none holds is the title's, or the total of those beside it: a person says which.
 */
export function underTitle(
  defaults: Defaults,
  figures: readonly Column[],
  cover: Cover,
  { unnamed }: ExportOptions,
  place: Place,
): { defaults: Defaults; notices: Notice[] } {
  const denied = whats.filter((what) => {
    const own = defaults[what];
    return own !== null && figures.some(({ facets }) => facets[what] !== undefined && !["all", own].includes(facets[what]));
  });
  const open = figures.filter((column) => isTotalColumn(column, figures) && denied.some((what) => column.facets[what] === undefined));
  if (open.length === 0 || unnamed === "title") return { defaults, notices: [] };
  const column = open.map(({ index }) => columnLetters(index)).join(", ");
  const [title] = denied.includes("source") ? cover.sources : cover.types;
  const at = { ...place, row: title?.row ?? place.row, column: "" };
  const found = defaults.found.filter(({ what }) => !denied.some((one) => one === what));
  return {
    // while it is open nothing else is made of it
    defaults: { ...defaults, found, ...Object.fromEntries(denied.map((what) => [what, null])) },
    notices: unnamed === "total" ? [] : [noticeAt(at, "title-contradicted", title?.text ?? null, { column })],
  };
}
