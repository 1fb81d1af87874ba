/**
 * The comparator of `sum(amount_vnd)`, to stand in a query that groups rows with a `comparator`: `sumComparator` of the domain in
 * SQL. A row that stands for one figure keeps that figure's; lines without an amount do not count.
 */
export const sumComparatorSql = `case
    when count(amount_vnd) < 2 then coalesce(max(comparator) filter (where amount_vnd is not null), '=')
    when bool_and(comparator = '=') filter (where amount_vnd is not null) then '='
    when bool_and(comparator in ('=', '>', '>=')) filter (where amount_vnd is not null) then '>='
    when bool_and(comparator in ('=', '<', '<=')) filter (where amount_vnd is not null) then '<='
    else '~' end`;
