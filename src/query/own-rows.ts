import type { AnswerRow, Cell } from "./engine.ts";

/**
 * A view's SQL asked over the published tables and some rows of a reader's own, by table: the same text behind `with`, so that no
 * rule of it is written twice. Columns that the rows lack are null.
 */
export function withOwnRows(sql: string, own: Readonly<Record<string, readonly AnswerRow[]>>): string {
  const tables = Object.entries(own).flatMap(([table, rows]) => {
    const columns = Object.keys(rows[0] ?? {});
    if (columns.length === 0) return [];
    const values = rows.map((row) => `(${columns.map((column) => literal(row[column] ?? null)).join(", ")})`).join(", ");
    // "main." is the published table; without it the name would mean this very part
    return [`${table} as (select * from main.${table} union all by name select * from (values ${values}) as own(${columns.join(", ")}))`];
  });
  if (tables.length === 0) return sql;
  return `with ${tables.join(",\n")}${/^with\s/i.test(sql) ? sql.replace(/^with\s/i, ",\n") : `\n${sql}`}`;
}

function literal(cell: Cell): string {
  if (cell === null) return "null";
  return typeof cell === "number" ? String(cell) : `'${cell.replaceAll("'", "''")}'`;
}
