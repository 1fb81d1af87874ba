import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { compressed } from "./site/compressed.ts";
import type { LoggedRequest, SiteServer } from "./site/server.ts";
import { onSlowPhone } from "./bench-line.ts";
import { listChanges, type Change } from "./bench-probe.ts";

export interface Traffic {
  readonly requests: number;
  /** On the wire, headers included. */
  readonly bytes: number;
  /** The same files as gzip 9, without headers. */
  readonly gzipBytes: number;
}
export interface LoadRun extends Traffic {
  readonly firstChartMs: number;
}
export interface FilterRun {
  readonly firstMs: number;
  readonly laterMs: readonly number[];
}
export interface EngineRun extends Traffic {
  readonly answeredMs: number;
}

/** Loads a page until it is quiet. */
export function runLoad(browser: Browser, server: SiteServer, path: string, mark?: string): Promise<LoadRun> {
  return onSlowPhone(
    browser,
    async (page) => {
      const firstChartMs = await load(page, server, path);
      return { firstChartMs, ...(await traffic(server.log)) };
    },
    mark,
  );
}

/** Reaches for a link of a page, follows it, and returns the ms from the click's navigation to the next page's first mark. */
export function runMove(browser: Browser, server: SiteServer, from: string, to: string, mark: string): Promise<number> {
  return onSlowPhone(
    browser,
    async (page) => {
      await load(page, server, from);
      const link = page.locator(`a[href="${server.base}${to}"]`).first();
      await link.hover();
      await pause(reachMs);
      await Promise.all([page.waitForURL(`**/${to}`), link.click()]);
      return page.evaluate(() => window.probe.firstChart);
    },
    mark,
  );
}

/** How long a finger or a pointer is over a link before it presses. */
const reachMs = 400;

/** How a reader goes about it. */
export interface Pace {
  /** From taking the focus of the first control to changing it; null where it is changed without. */
  readonly focusedMs: number | null;
  /** From one picture to the next change. */
  readonly lookMs: number;
}

/** Loads a page and changes its controls. */
export function runFilters(browser: Browser, server: SiteServer, path: string, { focusedMs, lookMs }: Pace): Promise<FilterRun> {
  return onSlowPhone(browser, async (page) => {
    await load(page, server, path);
    const [first, ...later] = await listChanges(page);
    if (first === undefined) throw new Error(`${path} has no control that leads to another slice`);
    if (focusedMs !== null) {
      await page.evaluate((name) => document.querySelector<HTMLElement>(`form.controls [name="${name}"]`)?.focus(), first.name);
      await pause(focusedMs);
    }
    const firstMs = await change(page, first);
    return { firstMs, laterMs: await changes(page, later, lookMs) };
  });
}

/** Asks for DuckDB as a reader does, once the code that draws is there, and waits for its answer. */
export function runEngine(browser: Browser, server: SiteServer, path: string): Promise<EngineRun> {
  return onSlowPhone(browser, async (page) => {
    const start = await askEngine(page, server, path);
    const answered = page.waitForSelector('ro-view[data-answered-by="duckdb"]', { timeout: 60_000, state: "attached" });
    await answered.catch(async (cause: unknown) => {
      throw new Error(`DuckDB did not answer; the page says: "${await page.innerText("[role=status]")}"`, { cause });
    });
    return { answeredMs: Date.now() - start, ...(await traffic(server.log)) };
  });
}

/** Changes controls while the engine downloads; returns the ms each took. */
export function runFiltersMeanwhile(browser: Browser, server: SiteServer, path: string, lookMs: number): Promise<number[]> {
  return onSlowPhone(browser, async (page) => {
    await askEngine(page, server, path);
    await pause(2_000);
    const [, ...later] = await listChanges(page);
    return changes(page, later, lookMs);
  });
}

/** Loads a page, has it draw once, then asks for DuckDB; the server's log starts there. Returns when that was. */
async function askEngine(page: Page, server: SiteServer, path: string): Promise<number> {
  await load(page, server, path);
  const [first] = await listChanges(page);
  if (first === undefined) throw new Error(`${path} has no control that leads to another slice`);
  await change(page, first);
  await page.waitForLoadState("networkidle");
  server.log.length = 0;
  const start = Date.now();
  await page.locator("button.ask-duckdb").dispatchEvent("click");
  return start;
}

async function load(page: Page, server: SiteServer, path: string): Promise<number> {
  server.log.length = 0;
  await page.goto(`${server.origin}${server.base}${path}`, { waitUntil: "networkidle" });
  return page.evaluate(() => window.probe.firstChart);
}

function change(page: Page, wanted: Change): Promise<number> {
  return page.evaluate((next) => window.probe.change(next), wanted);
}

/** Three changes, each so long after the picture before. */
async function changes(page: Page, wanted: readonly Change[], lookMs: number): Promise<number[]> {
  const took: number[] = [];
  for (const next of wanted.slice(0, 3)) {
    await pause(lookMs);
    took.push(await change(page, next));
  }
  return took;
}

async function traffic(log: readonly LoggedRequest[]): Promise<Traffic> {
  // a connection closes a moment after its last byte was read
  await pause(100);
  const files = log.flatMap(({ file }) => (file === null ? [] : [file]));
  const gzipped = await Promise.all(files.map(async (file) => (await compressed(file, await readFile(file), "gzip")).bytes.length));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return { requests: log.length, bytes: sum(log.map(({ bytes }) => bytes)), gzipBytes: sum(gzipped) };
}
