import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { temporaryFolder } from "../scripts/temporary-folder.ts";
import { openBrowser } from "../../scripts/site/browser.ts";
import { openComparison, showsSlice, statusOf } from "./comparison-page.ts";
import type { Fault } from "../../scripts/site/faults.ts";
import { liveWords } from "../../src/i18n/live.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";

let browser: Browser;
let context: BrowserContext;
let server: SiteServer;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await serve(inject("sites").plans.folder);
  context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
});
afterEach(async () => {
  await context.close();
  await server.close();
});

const answeredBy = (page: Page) => page.getAttribute('ro-view[data-view="funding"]', "data-answered-by");
const asked = (ending: string) => server.log.filter((request) => request.path.endsWith(ending)).length;

test("on a fast line DuckDB starts by itself and confirms the drawn rows", async () => {
  const { page, errors } = await openComparison(context, server, "/kinh-phi/", "fast");
  await expect.poll(() => answeredBy(page), { timeout: 30_000 }).toBe("duckdb");
  expect(asked(".wasm")).toBe(1);
  expect(asked(".parquet")).toBeGreaterThan(2);
  expect(errors).toEqual([]);
});

test("on a slow line it stays away until the reader asks", async () => {
  const { page } = await openComparison(context, server, "/kinh-phi/", "slow");
  await page.waitForTimeout(1500);
  expect(asked(".wasm")).toBe(0);
  await page.click("button.ask-duckdb");
  await expect.poll(() => answeredBy(page), { timeout: 30_000 }).toBe("duckdb");
  await expect.poll(() => statusOf(page)).toBe(liveWords.vi.sameAsDrawn);
});

test("when DuckDB runs it answers a new slice itself, from Parquet", async () => {
  const { page } = await openComparison(context, server, "/kinh-phi/", "fast");
  await expect.poll(() => answeredBy(page), { timeout: 30_000 }).toBe("duckdb");
  // what was fetched ahead before it ran is on its way no longer
  await page.waitForLoadState("networkidle");
  server.log.length = 0;
  await page.selectOption("select[name=year]", "2023");
  await showsSlice(page, "funding", "by-component.stage-any.year-2023");
  expect(await answeredBy(page)).toBe("duckdb");
  expect(server.log.filter((request) => request.path.includes("/answers/"))).toEqual([]);
});

test("a Parquet file changed under the page is noticed, and the drawn chart is kept", async () => {
  server.fault(/allocations\.parquet/, { body: await doubledAllocations() });
  const { page, errors } = await openComparison(context, server, "/kinh-phi/", "slow");
  const before = await page.innerHTML("ro-view");
  await page.click("button.ask-duckdb");
  await expect.poll(() => errors.join(), { timeout: 30_000 }).toContain("other rows");
  expect(await answeredBy(page)).toBe("build");
  expect(await page.innerHTML("ro-view")).toBe(before);
});

/** The published allocations with every amount doubled: what only an engine that reads the file can notice. */
async function doubledAllocations(): Promise<Buffer> {
  const folder = temporaryFolder();
  const connection = await (await DuckDBInstance.create()).connect();
  const source = join(inject("sites").plans.folder, "data", "allocations.parquet");
  const target = join(folder, "allocations.parquet");
  await connection.run(
    `copy (select * replace (amount_vnd * 2 as amount_vnd) from read_parquet('${source}')) to '${target}' (format parquet, compression zstd)`,
  );
  connection.closeSync();
  return readFile(target);
}

describe("DuckDB comes back", () => {
  const isConfirmed = (page: Page) => expect.poll(() => statusOf(page), { timeout: 30_000 }).toBe(liveWords.vi.sameAsDrawn);
  /** Throws in the worker where nothing catches it, as one does that has no memory left. */
  const crash = (page: Page) =>
    page.workers()[0]?.evaluate(() => {
      setTimeout(() => {
        throw new Error("out of memory");
      });
    });

  test("after it was stopped while its tables were on their way", async () => {
    server.fault(/\.parquet/, { hang: true });
    const { page } = await openComparison(context, server, "/kinh-phi/", "slow");
    await page.click("button.ask-duckdb");
    await expect.poll(() => asked(".parquet"), { timeout: 30_000 }).toBeGreaterThan(0);
    await page.click("[role=status] button");
    await expect.poll(() => statusOf(page)).toBe(`${liveWords.vi.failed.stopped} ${liveWords.vi.picture.notConfirmed}`);
    server.clearFaults();
    await page.click("button.ask-duckdb");
    await isConfirmed(page);
    expect(await answeredBy(page)).toBe("duckdb");
  });

  test("after its worker broke off between two questions", async () => {
    const { page } = await openComparison(context, server, "/kinh-phi/", "slow");
    await page.click("button.ask-duckdb");
    await isConfirmed(page);
    await crash(page);
    await expect.poll(() => page.workers().length).toBe(0);
    await page.click("button.ask-duckdb");
    await isConfirmed(page);
    expect(page.workers()).toHaveLength(1);
  });

  test("after its worker broke off in the middle of a question, which says so", async () => {
    server.fault(/\.parquet/, { hang: true });
    const { page } = await openComparison(context, server, "/kinh-phi/", "slow");
    await page.click("button.ask-duckdb");
    await expect.poll(() => asked(".parquet"), { timeout: 30_000 }).toBeGreaterThan(0);
    await crash(page);
    await expect.poll(() => statusOf(page)).toBe(`${liveWords.vi.failed.crashed} ${liveWords.vi.picture.notConfirmed}`);
    server.clearFaults();
    await page.click("button.ask-duckdb");
    await isConfirmed(page);
    expect(await answeredBy(page)).toBe("duckdb");
  });
});

describe("a fault never breaks the page", () => {
  const faults: [string, RegExp, Fault][] = [
    ["the module is missing", /\.wasm/, { status: 404 }],
    ["the module is an HTML page", /\.wasm/, { html: true }],
    ["the module is broken off", /\.wasm/, { abort: true }],
    ["the worker is missing", /\.worker\./, { status: 404 }],
    ["the worker is an HTML page", /\.worker\./, { html: true }],
    ["a Parquet file is missing", /plans\.parquet/, { status: 404 }],
    ["a Parquet file is no Parquet", /plans\.parquet/, { body: "not a table" }],
  ];
  test.for(faults)("%s", async ([, pattern, fault]) => {
    server.fault(pattern, fault);
    const { page } = await openComparison(context, server, "/kinh-phi/", "slow");
    const before = await page.innerHTML("ro-view");
    await page.click("button.ask-duckdb");
    await expect.poll(() => statusOf(page), { timeout: 20_000 }).toContain("Hình đang hiện vẫn đúng lựa chọn");
    expect(await page.innerHTML("ro-view")).toBe(before);
    // and the page still answers from what was written at build
    await page.selectOption("select[name=year]", "2023");
    await showsSlice(page, "funding", "by-component.stage-any.year-2023");
  });

  test("without WebAssembly the reader is told and the answers still come", async () => {
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
    const { page } = await openComparison(context, server, "/kinh-phi/", "slow");
    await page.click("button.ask-duckdb");
    await expect.poll(() => statusOf(page)).toBe(`${liveWords.vi.failed.unreachable} ${liveWords.vi.picture.notConfirmed}`);
    await page.selectOption("select[name=year]", "2023");
    await showsSlice(page, "funding", "by-component.stage-any.year-2023");
  });

  test("a missing answer is worked out by DuckDB, with progress and a way to stop", async () => {
    server.fault(/answers/, { status: 404 });
    // until what shows while it is on its way has been read
    server.fault(/plans\.parquet/, { hang: true }, 1);
    const { page } = await openComparison(context, server, "/kinh-phi/", "slow");
    await page.selectOption("select[name=year]", "2023");
    await expect.poll(() => asked("plans.parquet"), { timeout: 30_000 }).toBe(1);
    expect(await page.$eval("[role=status] progress", (bar) => (bar as HTMLProgressElement).value)).toBeGreaterThan(0);
    expect(await statusOf(page)).toMatch(/^Đang tải DuckDB vào trình duyệt: \d+ %Dừng$/);
    await page.click("[role=status] button");
    await expect.poll(() => statusOf(page)).toBe(`${liveWords.vi.failed.stopped} ${liveWords.vi.picture.notSelected}`);
    await page.selectOption("select[name=year]", "2022");
    await showsSlice(page, "funding", "by-component.stage-any.year-2022");
    expect(await answeredBy(page)).toBe("duckdb");
    expect(await statusOf(page)).toBe("");
  });

  test("code of the engine that hangs can be stopped, and is given up in the end", async () => {
    server.fault(/duckdb-wasm\.[^/]*js/, { hang: true });
    await context.clock.install();
    const { page } = await openComparison(context, server, "/kinh-phi/", "slow");
    await page.click("button.ask-duckdb");
    await expect.poll(() => statusOf(page)).toBe(`${liveWords.vi.asking}${liveWords.vi.stop}`);
    await page.click("[role=status] button");
    await expect.poll(() => statusOf(page)).toBe(`${liveWords.vi.failed.stopped} ${liveWords.vi.picture.notConfirmed}`);
    await page.click("button.ask-duckdb");
    await expect.poll(() => statusOf(page)).toBe(`${liveWords.vi.asking}${liveWords.vi.stop}`);
    await page.clock.fastForward(15_000);
    await expect.poll(() => statusOf(page)).toBe(`${liveWords.vi.failed["timed-out"]} ${liveWords.vi.picture.notConfirmed}`);
  });

  test("an answer that hangs is told after a second, and can be stopped", async () => {
    server.fault(/answers/, { hang: true });
    const { page } = await openComparison(context, server, "/kinh-phi/?year=2023&stage=nothing", "slow");
    // behind what the line says of the address
    const asking = `${liveWords.vi.asking}${liveWords.vi.stop}`;
    await expect.poll(() => statusOf(page), { timeout: 5_000 }).toMatch(new RegExp(`“nothing”.*\\.${asking}$`));
    await page.click("[role=status] button");
    await expect.poll(() => statusOf(page)).toBe(`${liveWords.vi.failed.stopped} ${liveWords.vi.picture.notSelected}`);
    expect(await page.getAttribute("ro-view", "aria-busy")).toBeNull();
    expect(asked(".wasm")).toBe(0);
  });

  test("a wait that brings nothing ends, and says so", async () => {
    server.fault(/answers/, { status: 404 });
    server.fault(/\.wasm/, { stallAfter: 100_000 });
    const { page } = await openComparison(context, server, "/kinh-phi/", "slow");
    const before = await page.innerHTML("ro-view");
    await page.selectOption("select[name=year]", "2023");
    await expect.poll(() => page.$("[role=status] progress").then(Boolean), { timeout: 10_000 }).toBe(true);
    await page.click("[role=status] button");
    await expect.poll(() => statusOf(page)).toContain("Đã dừng");
    expect(await page.innerHTML("ro-view")).toBe(before);
    await page.selectOption("select[name=year]", "2022");
    await expect.poll(() => statusOf(page), { timeout: 25_000 }).toContain("Chờ quá lâu");
    expect(await page.getAttribute("ro-view", "aria-busy")).toBeNull();
  });

  test("a script that does not come leaves the page readable and says that the link's selection is missing", async () => {
    server.fault(/live\./, { status: 404 });
    const { page } = await openComparison(context, server, "/kinh-phi/?year=2023", "slow");
    await expect.poll(() => page.isVisible(".pending-failed"), { timeout: 15_000 }).toBe(true);
    expect(await page.$eval("ro-view", (view) => Number(getComputedStyle(view).opacity))).toBe(1);
  });
});

describe.for(["plans", "odd-country"] as const)("every answer of %s", (name) => {
  test("is what DuckDB in the browser makes of the Parquet files", async () => {
    const own = await serve(inject("sites")[name].folder);
    const { page } = await openComparison(context, own, "/kinh-phi/", "slow");
    await page.waitForSelector("ro-page");
    const verified = await page.evaluate(() =>
      (
        document.querySelector("ro-page") as unknown as {
          verifyAnswers(): Promise<{ view: string; slice: string; rows: number; same: boolean }[]>;
        }
      ).verifyAnswers(),
    );
    await own.close();
    const manifest = JSON.parse(await readFile(join(inject("sites")[name].folder, "data", "manifest.json"), "utf8")) as { answers: number };
    expect(verified.filter((answer) => !answer.same)).toEqual([]);
    expect(verified).toHaveLength(manifest.answers);
    expect(verified.some((answer) => answer.rows > 0)).toBe(true);
  }, 180_000);
});
