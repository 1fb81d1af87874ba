import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { drawnBeside, sqlOf, sqlOfRows } from "../../src/islands/mark-sql.ts";
import { aimRow, figureRow } from "../views/document/figure-rows.ts";

const page = (html: string) => new JSDOM(html).window.document;
const mark = (html: string) => page(html).querySelector("a") as Element;
const rows = [figureRow(10)];

test("the SQL of a mark is its view's, with what is bound", () => {
  const drawn = `<section><ro-view data-view="funding"><svg><a href="/ke-hoach/a-plan/#10"></a></svg></ro-view>
    <details class="sql"><code data-bound>$1 = 'source'</code><pre>select 1</pre></details></section>`;
  expect(sqlOf(mark(drawn), rows)).toEqual({ of: "view", sql: "select 1", bound: "$1 = 'source'" });
});

test("where the page shows none, it is the question for the mark's rows", () => {
  expect(sqlOf(mark(`<section><p><a href="/ke-hoach/a-plan/#10"></a></p></section>`), rows)).toMatchObject({ of: "rows", bound: "" });
  expect(sqlOfRows([figureRow(10), figureRow(20), aimRow(30)])).toBe(
    [
      "select * from allocations\nwhere figure_id in ('a-plan.10', 'a-plan.20')\norder by figure_id;",
      "select * from targets\nwhere figure_id = 'a-plan.30'\norder by figure_id;",
    ].join("\n\n"),
  );
});

test("what is drawn beside a part is told only by a picture that divides budgets, of the same document", () => {
  const picture = (
    slice: string,
  ) => `<ro-view data-view="funding" data-slice="${slice}"><svg><a href="/ke-hoach/a-plan/#10" data-figures="10 20"></a>
    <a href="/ke-hoach/a-plan/#30"></a><a href="/ke-hoach/b-plan/#10"></a></svg></ro-view>`;
  expect(drawnBeside(mark(picture("by-source.stage-any.year-latest")))).toEqual([["10", "20"], ["30"]]);
  expect(drawnBeside(mark(picture("by-component.stage-any.year-latest")))).toEqual([]);
});
