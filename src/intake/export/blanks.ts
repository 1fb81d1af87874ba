import type { Facets } from "./facets.ts";
import type { Column } from "./header.ts";

/** Whether another column divides the money of this one: an empty cell of a total says nothing. */
export function isTotalColumn({ facets: own }: Column, figures: readonly Column[]): boolean {
  return figures.some(({ facets }) => {
    const isSame = (["year", "stage", "measure", "memo", "span"] as const).every((name) => facets[name] === own[name]);
    const isLevelSame = own.level === facets.level;
    const isSourceSame = isLevelSame && (isOpen(own.source) || own.source === facets.source);
    const dividesLevel = own.source === facets.source && own.level === undefined && facets.level !== undefined;
    const dividesSource = own.level === undefined && isOpen(own.source) && !isOpen(facets.source);
    const dividesType = isSourceSame && isOpen(own.type) && !isOpen(facets.type);
    return isSame && (dividesSource || dividesLevel || dividesType);
  });
}

function isOpen(word: string | undefined): boolean {
  return word === undefined || word === "all";
}

/** The year and stage of each budget that the columns hold side by side. */
export function budgetsOf(figures: readonly Column[]): Facets[] {
  const budgets = new Map(figures.map(({ facets }) => [`${facets.year} ${facets.stage}`, facets]));
  return [...budgets.values()].map(({ year, stage }) => ({ ...(year !== undefined && { year }), ...(stage !== undefined && { stage }) }));
}
