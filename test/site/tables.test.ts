import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { listPages } from "../../scripts/site/site-pages.ts";
import type { BuildName } from "./builds.ts";
import { openComparison } from "./comparison-page.ts";
import { longestOfEachKind } from "./kinds.ts";
import { checkAccessibility } from "./page-checks.ts";
import { figuresBehind } from "./reading.ts";

const sites: readonly BuildName[] = ["plans", "odd-country"];

describe.for(sites)("the tables of %s", (name) => {
  const site = inject("sites")[name];
  let server: SiteServer;
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    server = await serve(site.folder);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  });
  afterEach(() => context.close());

  /** The page of the table of counts, which stands open. */
  const open = async (path: string): Promise<Page> => (await openComparison(context, server, path)).page;
  /** Presses the button of a head; the code comes with the first press. */
  const press = async (head: Locator, sorted: "ascending" | "descending" | null) => {
    await head.getByRole("button").first().click();
    await expect.poll(() => head.getAttribute("aria-sort")).toBe(sorted);
  };
  /** What a phone folds away stands open. */
  const openAll = (page: Page) =>
    page.$$eval("main details", (all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
  /** The values of a column from top to bottom, null where nothing is stated. */
  const valuesOf = (page: Page, at: number) =>
    page.$$eval(
      "#outputs tbody tr",
      (rows, column) =>
        (rows as HTMLTableRowElement[]).map(({ cells: { [column]: cell } }) => {
          const value = cell?.dataset["value"];
          return value === undefined ? null : Number(value);
        }),
      at,
    );
  const numericColumns = (page: Page) =>
    page.$$eval("#outputs thead th", (heads) => heads.flatMap((head, at) => (head.classList.contains("numeric") ? [at] : [])));

  test.for(longestOfEachKind(site))(
    "of $kind have their buttons from the start, whose code comes when one is reached for",
    async ({ path }) => {
      const page = await context.newPage();
      const phone = { width: 360, height: 740 };
      await page.setViewportSize(phone);

      server.log.length = 0;
      await page.goto(server.origin + path, { waitUntil: "networkidle" });
      expect(server.log.map((request) => request.path).filter((asked) => asked.includes("/tables."))).toEqual([]);
      await openAll(page);
      for (const frame of await page.locator("main .table").all()) {
        const copy = frame.locator(".table-tools button");
        expect([await copy.isVisible(), await copy.isEnabled()]).toEqual([true, true]);
        const [heads, rows] = [
          await frame.locator('thead th[scope="col"]').count(),
          await frame.locator("tbody tr:not(.heading, .all)").count(),
        ];
        const buttons = frame.locator("thead .sort:enabled");
        if (rows > 1) expect(await buttons.count()).toBeGreaterThanOrEqual(heads);
        const width = await frame.evaluate((element) => element.scrollWidth);
        const before = await frame.evaluate((element) => element.getBoundingClientRect().height);
        if (rows > 1) await buttons.first().press("Enter");
        await expect.poll(() => frame.locator("[aria-sort]").count()).toBe(rows > 1 ? 1 : 0);
        // the heads stay as they were; a document's headings are no part of another order
        expect(await frame.evaluate((element) => element.scrollWidth)).toBe(width);
        if ((await frame.locator(".heading").count()) === 0)
          expect(await frame.evaluate((element) => element.getBoundingClientRect().height)).toBe(before);
      }
    },
  );

  test.for(longestOfEachKind(site))("of $kind keep in view what names a row, and the heads, on a phone", async ({ path }) => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(server.origin + path, { waitUntil: "networkidle" });
    await openAll(page);
    const problems = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main .table .scroll")].flatMap((frame) => {
        frame.scrollTo(10_000, 60);
        const outer = frame.getBoundingClientRect();
        const table = frame.querySelector("table")?.caption?.textContent ?? "";
        const rows = [...frame.querySelectorAll("tbody tr")].slice(0, 9).map((row) => [...row.querySelectorAll("th[scope=row]")]);
        const names = rows.flatMap((cells) => {
          const held = cells.reduce((at, cell) => at + cell.getBoundingClientRect().width, 0);
          const isHeld = cells.every((cell) => {
            const { left, right } = cell.getBoundingClientRect();
            return left >= outer.left - 1 && right <= outer.left + held + 1;
          });
          // and leaves room for a figure
          return isHeld && held <= 0.62 * outer.width
            ? []
            : [`${table}: ${cells.map((cell) => cell.textContent).join(" | ")} (${held} px)`];
        });
        const [head] = frame.querySelectorAll("thead th");
        return head && head.getBoundingClientRect().top < outer.top - 1 ? [...names, `${table}: its head scrolls away`] : names;
      }),
    );
    expect(problems).toEqual([]);
  });

  test("have place and budget in one column, project and sub-project in another, each with a button of its own", async () => {
    const page = await open("/kinh-phi/");
    const heads = await page.$$eval("#funding-table thead th", (cells) => cells.map((cell) => [...cell.querySelectorAll("button")].length));
    // place and budget, project and sub-project; source; amount
    expect(heads).toEqual([2, 2, 1, 1]);
  });

  test("sort numbers by value, from the largest, back, and as drawn again; what is not stated stands last", async () => {
    const page = await open("/muc-tieu/");
    for (const column of await numericColumns(page)) {
      const head = page.locator("#outputs thead th").nth(column);
      const drawn = await valuesOf(page, column);
      const stated = drawn.filter((value) => value !== null);
      const missing = drawn.filter((value) => value === null);
      await press(head, "descending");
      expect(await valuesOf(page, column)).toEqual([...stated.toSorted((a, b) => b - a), ...missing]);
      await press(head, "ascending");
      expect(await valuesOf(page, column)).toEqual([...stated.toSorted((a, b) => a - b), ...missing]);
      await press(head, null);
      expect(await valuesOf(page, column)).toEqual(drawn);
    }
  });

  test("sort words by the language, with the keyboard, and say so to those who do not see it", async () => {
    const page = await open("/muc-tieu/");
    const head = page.locator("#outputs thead th").nth(1);
    await head.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => head.getAttribute("aria-sort")).toBe("ascending");
    const names = await page.$$eval("#outputs tbody tr", (rows) =>
      (rows as HTMLTableRowElement[]).map((row) => row.cells[1]?.textContent ?? ""),
    );
    expect(names).toEqual(names.toSorted(new Intl.Collator("vi", { numeric: true }).compare));
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    expect(await checkAccessibility(page)).toEqual([]);
  });

  test.for(["/muc-tieu/", "/en/targets/"])("are copied as cells, with plain numbers: %s", async (path) => {
    const page = await open(path);
    await page.locator("#outputs .table-tools button").click();
    await page.waitForFunction(() => document.querySelector("#outputs .table-tools [role=status]")?.textContent !== "");
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const lines = text.split("\n").map((line) => line.split("\t"));
    const rows = await page.locator("#outputs table tr").count();
    const columns = await page.locator("#outputs thead .sort").count();
    expect(lines.map((cells) => cells.length)).toEqual(Array.from({ length: rows }, () => columns));
    const plain = path.startsWith("/en/") ? /^-?\d+(\.\d+)?$/ : /^-?\d+(,\d+)?$/;
    const [column = 0] = await numericColumns(page);
    const numbers = lines.slice(1).map((cells) => cells[column] ?? "");
    expect(numbers.filter((cell) => plain.test(cell)).length).toBeGreaterThan(numbers.length / 2);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expect(html).toContain(`<td>${numbers.find((cell) => plain.test(cell)) ?? ""}</td>`);
    expect(html).not.toMatch(/<a|<button/);
  });

  test("give clean cells where a part of them is selected and copied", async () => {
    const page = await open("/muc-tieu/");
    await page.evaluate(() => {
      const rows = document.querySelectorAll("#outputs tr");
      const range = document.createRange();
      range.setStart(rows[0] as Node, 0);
      range.setEnd(rows[2] as Node, 2);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await page.keyboard.press("Control+c");
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
    const heads = await page.$$eval("#outputs thead th", (cells) => cells.map((cell) => cell.textContent));
    expect(lines[0]).toBe(heads.join("\t"));
    expect(lines).toHaveLength(3);
    expect(lines[2]?.split("\t").length).toBeLessThan(heads.length);
  });

  test("keep their header and their first column in view", async () => {
    const { page } = await openComparison(context, server, "/muc-tieu/");
    await page.setViewportSize({ width: 360, height: 500 });
    await page.locator("#outputs .scroll").evaluate((frame) => frame.scrollTo(200, 150));
    const places = await page.locator("#outputs .scroll").evaluate((frame) => {
      const [outer, head, first] = [frame, frame.querySelector("thead th"), frame.querySelector("tbody tr:nth-child(4) th")].map((one) =>
        one?.getBoundingClientRect(),
      );
      return { head: [head?.left, head?.top], first: first?.left, outer: [outer?.left, outer?.top] };
    });
    expect(places.head).toEqual(places.outer);
    expect(places.first).toBe(places.outer[0]);
  });

  test("of a document copy as one, without its headings, and are sorted as one", async () => {
    const [path = ""] = listPages(site).flatMap((one) => (/^\/ke-hoach\/./.test(one.path) ? [one.path] : []));
    const { page } = await openComparison(context, server, path);
    await page.locator(".table-tools button").click();
    await page.waitForFunction(() => document.querySelector(".table-tools [role=status]")?.textContent !== "");
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
    expect(lines).toHaveLength(1 + (await page.locator("tbody tr:not(.heading)").count()));
    const numbers = () => page.locator("tbody tr:not(.heading) th").evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));
    const drawn = await numbers();
    const head = page.locator("thead th").first();
    await press(head, "ascending");
    await press(head, "descending");
    expect(await page.locator("tbody .heading:visible").count()).toBe(0);
    expect(await numbers()).toEqual(drawn.toSorted((a, b) => b - a));
    await press(head, null);
    expect(await numbers()).toEqual(drawn);
    expect(await page.locator("tbody .heading:visible").count()).toBeGreaterThan(0);
  });
});

test.for(sites)("every number of every table of %s has its value, and every figure behind a mark stands in its document", (name) => {
  const site = inject("sites")[name];
  const problems: string[] = [];
  // the English pages have the same cells and links
  for (const { path, file } of listPages(site).filter(({ language }) => language === "vi")) {
    const { document } = new JSDOM(readFileSync(file, "utf8")).window;
    // every other class names an empty cell, whose words may hold a number of something else
    for (const cell of document.querySelectorAll<HTMLElement>('.table td:is([class="numeric"], [class="numeric zero"])'))
      if (/\d/.test(cell.textContent) && cell.dataset["value"] === undefined) problems.push(`${path}: no value: ${cell.textContent}`);
    for (const link of document.querySelectorAll("svg.chart a, table a")) {
      const href = link.getAttribute("href") ?? "";
      const numbers = link.getAttribute("data-figures");
      if (!/\/[^/]+\/#\d+$/.test(href)) continue;
      const found = figuresBehind(href, numbers, site.folder);
      if (found.length !== (numbers?.split(" ").length ?? 1)) problems.push(`${path}: no such figures: ${href} ${numbers ?? ""}`);
    }
  }
  expect(problems).toEqual([]);
});
