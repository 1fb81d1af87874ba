import { expect, test } from "vitest";
import { liveWords } from "../../src/i18n/live.ts";
import { openComparison, showsSlice, statusOf } from "./comparison-page.ts";
import { readerOf } from "./reader.ts";

/** The address of a page, and what a reader's steps make of it. */
const reader = readerOf("plans", { viewport: { width: 1000, height: 900 } });
const open = (path: string) => openComparison(reader.context, reader.server, path);
const chosen = () => [...document.querySelectorAll<HTMLInputElement>("input[name=localities]:checked")].map(({ value }) => value);

test("a late answer never takes the place of a newer choice", async () => {
  reader.server.fault(/by-source[^/]*json/, { delayMs: 1_200 });
  // each answer from its own file
  reader.server.fault(/answers\/funding\.json/, { status: 404 });
  const { page } = await open("/kinh-phi/");
  await page.focus("select[name=by]");
  await page.selectOption("select[name=by]", "source");
  await page.selectOption("select[name=by]", "type");
  await showsSlice(page, "funding", "by-type.stage-any.year-latest");
  await page.waitForTimeout(1_500);
  expect(reader.server.log.map(({ path }) => path)).toContain("/data/answers/funding/by-source.stage-any.year-latest.json");
  expect(await page.getAttribute("ro-view", "data-slice")).toBe("by-type.stage-any.year-latest");
  expect(await page.inputValue("select[name=by]")).toBe("type");
});

test("a choice goes along to the other language", async () => {
  const { page } = await open("/kinh-phi/");
  await page.selectOption("select[name=by]", "type");
  await showsSlice(page, "funding", "by-type.stage-any.year-latest");
  expect(await page.getAttribute("a.language", "href")).toMatch(/\?by=type&year=latest$/);
});

test("choices made before the code for them came are one step back", async () => {
  reader.server.fault(/\/live\./, { delayMs: 1_000 });
  const { page } = await open("/kinh-phi/");
  const before = await page.evaluate(() => history.length);
  for (const year of ["2022", "2023", "2024"]) await page.selectOption("select[name=year]", year);
  await showsSlice(page, "funding", "by-component.stage-any.year-2024");
  expect((await page.evaluate(() => history.length)) - before).toBe(1);
  await page.goBack();
  await showsSlice(page, "funding", "by-component.stage-any.year-latest");
});

test("a step within the page leaves its pictures and tables as they are", async () => {
  const { page } = await open("/en/targets/?year=2024");
  await page.waitForSelector("html:not([data-pending]) ro-view[data-slice*='2024']:not([aria-busy])");
  await page.$eval("ro-view", (view) => view.firstElementChild?.setAttribute("data-kept", ""));
  await page.evaluate(() => (location.hash = "content"));
  await page.goBack();
  await page.waitForTimeout(200);
  expect(await page.locator("ro-view [data-kept]").count()).toBe(1);
});

test("Enter in the search for places stays on the page, and loses no place", async () => {
  const { page } = await open("/kinh-phi/");
  await page.click(".chooser summary");
  for (const code of ["phong-tho", "bao-yen"]) await page.check(`input[value=${code}]`);
  await expect.poll(() => page.url()).toContain("bao-yen");
  const address = page.url();
  await page.fill(".chooser input[type=search]", "tu mo");
  await page.press(".chooser input[type=search]", "Enter");
  await page.waitForTimeout(200);
  expect(page.url()).toBe(address);
  expect((await page.evaluate(chosen)).sort()).toEqual(["bao-yen", "phong-tho"]);
});

test("a choice that an address names several times is kept once, and that is said; a list is one list", async () => {
  const { page } = await open("/kinh-phi/?localities=bao-yen&localities=phong-tho&year=2024&year=2023");
  await showsSlice(page, "funding", "by-component.stage-any.year-2024");
  expect(await statusOf(page)).toBe(liveWords.vi.repeated("Năm"));
  expect((await page.evaluate(chosen)).sort()).toEqual(["bao-yen", "phong-tho"]);
});

test.for([
  ["/kinh-phi/", "Rõ Vốn"],
  ["/en/funding/", "Ro Von"],
] as const)("the tab is called by what is chosen, and each step back by what it shows: %s", async ([path, name]) => {
  const { page } = await open(path);
  const built = await page.title();
  await page.selectOption("select[name=by]", "source");
  await showsSlice(page, "funding", "by-source.stage-any.year-latest");
  await expect.poll(() => page.title()).not.toBe(built);
  const bySource = await page.title();
  await page.selectOption("select[name=year]", "2022");
  await expect.poll(() => page.title()).toMatch(/ 2022: .*\?/);
  expect((await page.title()).endsWith(` · ${name}`)).toBe(true);
  await page.goBack();
  await expect.poll(() => page.title()).toBe(bySource);
  await page.goBack();
  await expect.poll(() => page.title()).toBe(built);
  await page.goto(`${page.url()}?localities=bao-yen&year=2022`);
  await expect.poll(() => page.title()).toMatch(path === "/kinh-phi/" ? / ở Bảo Yên 2022: / : / in Bao Yen 2022: /);
});
