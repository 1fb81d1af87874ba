import type { NullCode, StateCode, SumBar } from "../src/domain/codes.ts";
import { addsWithin, stateOf, valueColumns } from "../src/domain/published.ts";
import { factTables, type TableName } from "../src/domain/tables.ts";

/** The figures that a finding touches which nobody has explained; `suspects` once it is made. */
export const suspectsSql = `select distinct figure_id
from (${factTables.map((table) => `select figure_id, unnest(string_split(findings, ' ')) as finding_id from ${table}`).join(" union all ")})
join findings using (finding_id) where cause = 'unexplained'`;
export const isSuspect = "figure_id in (select figure_id from suspects)";

/** The state of a value: why it is empty, else the first of the cases that holds, else that there is a figure. */
export function stateSql(value: string, empty: NullCode | undefined, cases: readonly (readonly [when: string, code: StateCode])[]): string {
  const all = [...(empty === undefined ? [] : [[`${value} is null`, empty] as const]), ...cases];
  return all.length === 0 ? "'stated'" : `case ${all.map(([when, code]) => `when ${when} then '${code}'`).join(" ")} else 'stated' end`;
}

/** How far amounts may be added up, in words that are the same for rows that may be. */
export const withinSql = (columns: readonly string[]) => `concat_ws('.', ${columns.join(", ")})`;

/** The columns that say how far the figures of a table may be added up, or why they never may. */
function sumsSql(adds: readonly string[] | SumBar): string {
  const [within, because] = typeof adds === "string" ? ["'never'", `'${adds}'`] : [withinSql(adds), "null::VARCHAR"];
  return `${within} as adds_up_within, ${because} as never_added_because`;
}

/**
 * The rows of a table as they are published. A state says what the row does not: a suspect 0 is seen to be 0, and an amount for
 * ALL to be of the whole programme, so `suspect` comes before both.
 */
export function publishedSql(table: TableName): string {
  const isFact = (factTables as readonly string[]).includes(table);
  const adds = addsWithin(table);
  const states = valueColumns(table).map(([name, { optional }]) => {
    const cases: (readonly [string, StateCode])[] = isFact
      ? [
          [isSuspect, "suspect"],
          [`"${name}" = 0`, "zero"],
        ]
      : [];
    if (Array.isArray(adds)) cases.push([`bool_and(component_code = 'ALL') over (partition by ${adds.join(", ")})`, "not_split"]);
    return `, ${stateSql(`"${name}"`, optional, cases)} as ${stateOf(name)}`;
  });
  return `select *${states.join("")}${adds === null ? "" : `, ${sumsSql(adds)}`} from ${table}`;
}
