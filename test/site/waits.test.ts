import { expect, test } from "vitest";
import { liveWords } from "../../src/i18n/live.ts";
import { openComparison, showsSlice, statusOf } from "./comparison-page.ts";
import { readerOf } from "./reader.ts";

/** What a page says of a wait that ended otherwise than it should, and what it does then. */
const reader = readerOf("plans", { viewport: { width: 1000, height: 900 } });
const open = (path: string) => openComparison(reader.context, reader.server, path);
const words = liveWords.en;
/** The pages' clock stands but for what a test adds: a slow machine's own time never adds up to where a wait is given up. */
const standingClock = async (): Promise<void> => {
  await reader.context.clock.install({ time: 0 });
  await reader.context.clock.pauseAt(1);
};

test("a selection that was stopped is drawn when DuckDB is asked, and only then confirmed", async () => {
  reader.server.fault(/\/answers\//, { hang: true });
  const { page } = await open("/en/funding/");
  await page.selectOption("select[name=by]", "source");
  await page.click("[role=status] button");
  await expect.poll(() => statusOf(page)).toBe(`${words.failed.stopped} ${words.picture.notSelected}`);
  reader.server.clearFaults();
  await page.click("button.ask-duckdb");
  await showsSlice(page, "funding", "by-source.stage-any.year-latest");
  await expect.poll(() => statusOf(page), { timeout: 30_000 }).toBe(words.sameAsDrawn);
  expect(await page.getAttribute("ro-view", "data-answered-by")).toBe("duckdb");
});

test("a picture that is not of the selection is never said to be, whatever fails", async () => {
  reader.server.fault(/\/answers\/|\.wasm/, { status: 404 });
  const { page } = await open("/en/funding/?by=type&year=2023");
  const told = `${words.failed["not-found"]} ${words.picture.notSelected}`;
  await expect.poll(() => statusOf(page)).toBe(told);
  reader.server.log.length = 0;
  await page.click("button.ask-duckdb");
  await expect.poll(() => reader.server.log.some(({ path }) => path.endsWith(".wasm"))).toBe(true);
  await expect.poll(() => statusOf(page)).toBe(told);
});

test("a link whose selection comes late is not said to be lost", async () => {
  reader.server.fault(/\/live\./, { delayMs: 3_000 });
  await standingClock();
  const { page } = await open("/en/funding/?by=source&year=latest");
  await page.clock.fastForward(10_000);
  await expect.poll(() => page.isVisible(".pending-failed")).toBe(true);
  await showsSlice(page, "funding", "by-source.stage-any.year-latest");
  expect(await page.isVisible(".pending-failed")).toBe(false);
});

test("nor one that is still asked for after ten seconds", async () => {
  reader.server.fault(/\/answers\//, { hang: true });
  await standingClock();
  const { page } = await open("/en/funding/?by=source&year=latest");
  await page.waitForSelector("ro-page[data-alive]");
  await page.clock.fastForward(10_000);
  await expect.poll(() => statusOf(page)).toContain(words.asking);
  expect(await page.isVisible(".pending-failed")).toBe(false);
});

test("an address that chooses nothing dims nothing, whatever it was followed with", async () => {
  for (const path of ["/en/localities/phong-tho/?utm_source=a&year=2024", "/en/funding/?fbclid=b"]) {
    const { page } = await open(path);
    expect(await page.getAttribute("html", "data-pending"), path).toBeNull();
    expect(await page.$eval("ro-view", (view) => getComputedStyle(view).opacity)).toBe("1");
  }
});

test("data that was published since is told, not mixed with what is drawn", async () => {
  const body = Buffer.from(JSON.stringify({ data_version: "another" }));
  const { page } = await open("/en/funding/");
  const before = await page.innerHTML("ro-view");
  reader.server.fault(/\/answers\//, { body });
  reader.server.fault(/manifest\.json/, { body });
  await page.selectOption("select[name=by]", "source");
  await expect.poll(() => statusOf(page)).toBe(`${words.failed["other-version"]} ${words.picture.notSelected}`);
  expect(await page.innerHTML("ro-view")).toBe(before);
  expect(reader.server.log.filter(({ path }) => /\.(wasm|parquet)$/.test(path))).toEqual([]);
});

test("nor is what may be chosen taken from it", async () => {
  reader.server.fault(/domain\.json/, { body: Buffer.from(JSON.stringify({ data_version: "another" })) });
  const { page } = await open("/en/funding/");
  await page.selectOption("select[name=by]", "source");
  await expect.poll(() => page.textContent(".load-failed:not([hidden])")).toContain("reload");
});

test("whoever presses Stop stays where it stood", async () => {
  reader.server.fault(/\/answers\//, { hang: true });
  const { page } = await open("/en/funding/");
  await page.selectOption("select[name=by]", "source");
  await page.focus("[role=status] button");
  await page.keyboard.press("Enter");
  await expect.poll(() => statusOf(page)).toContain(words.failed.stopped);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");
});
