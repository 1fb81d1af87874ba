import { stateCodes, sumBars, type SumBar } from "./codes.ts";
import { columnsOf, factTables, tables, type Column, type Table, type TableName } from "./tables.ts";

/** What tells why a value is empty, or what must be known of it; it stands right behind the value. */
export const stateColumn: Column = {
  kind: "choice",
  of: stateCodes,
  about: "Whether the value before it is a figure, and why not: one of the codes of states.",
};

/** How far amounts may be added up; the same words in two rows allow their sum. */
export const addsColumn: Column = {
  kind: "text",
  about: "Amounts may be added up only where this is the same: document, year and stage of one budget; never where it says never.",
};

/** Why they may not be added up, where they never may. */
export const barColumn: Column = {
  kind: "choice",
  of: sumBars,
  optional: "not_meant",
  about: "Why its amounts may never be added up: one of the codes of refused sums; empty where they may be, within the column before it.",
};

/** The tables of figures. */
const figureTables: readonly string[] = [...factTables, "findings"];
/** The kinds of a column that is a figure there; what else is a number (a year) says what the figure is about. */
const valueKinds: readonly Column["kind"][] = ["amount", "number", "integer"];

/** The columns of a table that are figures. */
export function valueColumns(table: TableName): [string, Column][] {
  return figureTables.includes(table) ? columnsOf(table).filter(([, { kind }]) => valueKinds.includes(kind)) : [];
}

/** The columns of a table as it is published: those of the contract, behind each figure its state, and how far a figure may be added up. */
export function publishedColumns(table: TableName): [string, Column][] {
  const values = new Set(valueColumns(table).map(([name]) => name));
  return [
    ...columnsOf(table).flatMap(([name, column]): [string, Column][] =>
      values.has(name)
        ? [
            [name, column],
            [stateOf(name), stateColumn],
          ]
        : [[name, column]],
    ),
    ...((factTables as readonly string[]).includes(table) ? sumColumns : []),
  ];
}

const sumColumns: [string, Column][] = [
  ["adds_up_within", addsColumn],
  ["never_added_because", barColumn],
];

/** The name of the column that tells the state of a value. */
export const stateOf = (value: string) => `${value}_state`;

/** The columns within which the amounts of a table may be added up, or why they never may; null for a table without figures of a plan. */
export function addsWithin(table: TableName): readonly string[] | SumBar | null {
  const { adds }: Table = tables[table];
  return adds ?? null;
}
