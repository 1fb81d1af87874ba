import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, inject, test } from "vitest";
import { listPages } from "../../scripts/site/site-pages.ts";
import type { BuildName } from "./builds.ts";

const projects = ["p1", "p2", "p3", "p4", "p5", "p6", "p7"];
const parts = ["p1-s1", "p1-s2", "p3-s1", "p3-s2", "p4-s1", "p4-s2", "p4-s3", "p6-s1", "p6-s2", "p7-s1", "p7-s2"];
const languages = [
  { language: "vi", pages: "/du-an/", funding: "/kinh-phi/", single: ["/doi-chieu/", "/phuong-phap/"] },
  { language: "en", pages: "/en/components/", funding: "/en/funding/", single: ["/en/findings/", "/en/method/"] },
] as const;

describe.for<BuildName>(["plans", "odd-country"])("in %s", (name) => {
  const { folder } = inject("sites")[name];
  const read = (path: string) => new JSDOM(readFileSync(join(folder, path, "index.html"), "utf8")).window.document;
  const tableOf = (path: string, view: string) => [...read(path).querySelectorAll(`#${view}-table tbody tr`)];
  /** Place, budget, amount and figure of a row whose amount leads to a figure. */
  const amountOf = (row: Element) => {
    const link = row.querySelector(".numeric:not(.not-split) a");
    // the first cell names the place, and under it the budget
    return link ? [`${row.children[0]?.textContent} ${link.textContent} ${link.getAttribute("href")}`] : [];
  };

  test.for(languages)("every project and sub-project has a page, and so have findings and method: $language", ({ pages, single }) => {
    const paths = listPages({ folder }).map((page) => page.path);
    expect(paths).toEqual(expect.arrayContaining([...projects, ...parts].map((code) => `${pages}${code}/`).concat(single)));
    expect(paths.filter((path) => path.startsWith(pages))).toHaveLength(projects.length + parts.length);
  });

  test.for(languages)("the projects' pages have together exactly the amounts of the comparison: $language", ({ pages, funding }) => {
    const compared = tableOf(funding, "funding").filter((row) => /^\d/.test(row.children[1]?.textContent ?? ""));
    const onPages = projects.flatMap((code) => tableOf(`${pages}${code}/`, "component-funding"));
    expect(onPages.flatMap(amountOf).sort()).toEqual(compared.flatMap(amountOf).sort());
    expect(compared.length).toBeGreaterThan(20);
  });

  test.for(languages)("a sub-project's page has the amounts of its project's, no other: $language", ({ pages }) => {
    for (const project of projects) {
      const own = tableOf(`${pages}${project}/`, "component-funding").flatMap(amountOf);
      const below = parts
        .filter((code) => code.startsWith(project))
        .flatMap((code) => tableOf(`${pages}${code}/`, "component-funding").flatMap(amountOf));
      expect(own).toEqual(expect.arrayContaining(below));
    }
  });

  test("a share in a project's picture is the one in the comparison's cell", () => {
    const marks = (path: string) =>
      new Map(
        [...read(path).querySelectorAll(".chart.wide a")].map((link) => [link.getAttribute("href"), link.getAttribute("aria-label") ?? ""]),
      );
    const cells = marks("/kinh-phi/");
    let compared = 0;
    for (const code of projects) {
      for (const [href, label] of marks(`/du-an/${code}/`)) {
        const figures = /(?:[\d.,]+|dưới 0,1)\u00a0%, (?:ít nhất )?[\d.,]+ .*đồng/.exec(label);
        if (!figures) continue;
        expect(cells.get(href), `${code} ${href ?? ""} ${label}`).toContain(figures[0]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  test("every finding has its place in the list, and its parts add up to what is said", () => {
    const cards = [...read("/doi-chieu/").querySelectorAll("article[id]")];
    const rows = tableOf("/doi-chieu/", "findings");
    expect(cards.length).toBe(rows.length);
    expect(rows.map((row) => row.querySelector("a")?.getAttribute("href")).sort()).toEqual(cards.map((card) => `#${card.id}`).sort());
    // what is no sum, or has a part that is a bound, says so instead
    const sums = cards.filter((card) => card.matches('[data-rule^="total_"]'));
    expect(sums.length).toBeGreaterThan(3);
    for (const card of sums) {
      const number = (cell: Element | null | undefined) =>
        Number(
          (cell?.textContent ?? "")
            .replaceAll(/[^\d,−-]/g, "")
            .replace(",", ".")
            .replace("−", "-"),
        );
      const [summed, stated, difference] = [...card.querySelectorAll(".sum td")].map(number);
      const sum = [...card.querySelectorAll("tbody:first-of-type td")].reduce((total, cell) => total + number(cell), 0);
      expect(sum).toBeCloseTo(summed ?? NaN, 6);
      expect((summed ?? 0) - (stated ?? 0)).toBeCloseTo(difference ?? NaN, 6);
    }
  });

  test("every word of the glossary and every section has an anchor, and each picture an example", () => {
    const page = read("/phuong-phap/");
    for (const id of [
      "pictures",
      "empties",
      "comparators",
      "stages",
      "latest",
      "denominators",
      "per-household",
      "readings",
      "report",
      "term-recurrent",
    ])
      expect(page.getElementById(id), id).not.toBeNull();
    expect(page.querySelectorAll(".reading .chart")).toHaveLength(page.querySelectorAll(".reading").length);
  });
});
