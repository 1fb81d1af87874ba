import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { openComparison, showsSlice, statusOf, titleOf } from "./comparison-page.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";

const latest = "by-component.stage-any.year-latest";
let server: SiteServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await serve(inject("sites").plans.folder);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  server.log.length = 0;
  context = await browser.newContext({ viewport: { width: 1000, height: 900 }, reducedMotion: "reduce" });
});
afterEach(() => context.close());

const answersAsked = () =>
  server.log
    .map(({ path }) => path)
    .filter((path) => path.includes("/answers/"))
    .sort();

test("a change is answered from the answer written at build, without the engine", async () => {
  const { page, errors } = await openComparison(context, server, "/kinh-phi/");
  await page.selectOption("select[name=by]", "source");
  await showsSlice(page, "funding", "by-source.stage-any.year-latest");
  expect(await page.getAttribute("ro-view", "data-answered-by")).toBe("answers");
  expect(new URL(page.url()).search).toBe("?by=source&year=latest");
  // asked for once, at the same time as the code, with all that may be chosen next
  expect(answersAsked()).toEqual(["/data/answers/funding.json"]);
  expect(server.log.filter((request) => request.path.endsWith(".wasm"))).toEqual([]);
  expect(errors).toEqual([]);
});

test("what may be chosen comes while the reader reaches for it, and is then shown without a request", async () => {
  const { page } = await openComparison(context, server, "/kinh-phi/");
  await page.focus("select[name=by]");
  await page.waitForSelector("ro-page[data-alive]");
  await expect.poll(answersAsked).toEqual(["/data/answers/funding.json"]);
  server.log.length = 0;
  await page.selectOption("select[name=by]", "source");
  await showsSlice(page, "funding", "by-source.stage-any.year-latest");
  await page.selectOption("select[name=stage]", "planned");
  await showsSlice(page, "funding", "by-source.stage-planned.year-latest");
  expect(server.log).toEqual([]);
  expect(await page.getAttribute("ro-view", "data-answered-by")).toBe("answers");
});

test("where a view has too many answers for one file, those one choice away come while the reader looks", async () => {
  const odd = await serve(inject("sites")["odd-country"].folder);
  const { page } = await openComparison(context, odd, "/kinh-phi/");
  await page.focus("select[name=by]");
  const asked = () => odd.log.map(({ path }) => path).filter((path) => path.includes("/answers/"));
  await expect.poll(() => asked().length).toBeGreaterThan(5);
  await page.waitForTimeout(500);
  const ahead = asked();
  expect(ahead).toContain("/data/answers/funding/by-source.stage-any.year-latest.json");
  expect(ahead).not.toContain("/data/answers/funding/by-source.stage-planned.year-latest.json");
  expect(new Set(ahead).size).toBe(ahead.length);
  odd.log.length = 0;
  await page.selectOption("select[name=by]", "source");
  await showsSlice(page, "funding", "by-source.stage-any.year-latest");
  expect(odd.log).toEqual([]);
  await odd.close();
});

test("where data is to be saved, only what was chosen is asked for, once", async () => {
  const saving = await browser.newContext({ viewport: { width: 1000, height: 900 }, reducedMotion: "reduce" });
  await saving.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const { page } = await openComparison(saving, server, "/kinh-phi/");
  await page.selectOption("select[name=by]", "source");
  await showsSlice(page, "funding", "by-source.stage-any.year-latest");
  await page.waitForLoadState("networkidle");
  expect(answersAsked()).toEqual(["/data/answers/funding/by-source.stage-any.year-latest.json"]);
  await saving.close();
});

test("a pick of the slice in the page asks nobody", async () => {
  const { page } = await openComparison(context, server, "/kinh-phi/");
  await page.click(".controls .more > summary");
  await page.focus("select[name=measure]");
  await page.waitForLoadState("networkidle");
  server.log.length = 0;
  await page.selectOption("select[name=measure]", "amount");
  await expect.poll(() => page.url()).toContain("measure=amount");
  expect(await page.getAttribute("ro-view", "data-answered-by")).toBe("build");
  expect(server.log).toEqual([]);
});

test("what the browser draws is what the build drew, to the letter", async () => {
  for (const path of ["/kinh-phi/", "/giai-ngan/", "/muc-tieu/", "/en/funding/", "/en/disbursement/", "/en/targets/"]) {
    const { page } = await openComparison(context, server, path);
    // without the page's style sheet, which stands in the first view behind its picture and stays there
    const drawn = () => page.$$eval("ro-view", (views) => views.map((view) => view.innerHTML.replace(/<link [^>]*>/, "")));
    const built = await drawn();
    await page.focus("form select");
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => {
      // what is chosen by default, chosen by an address
      history.pushState(null, "", "?year=latest");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    await page.waitForFunction(() => [...document.querySelectorAll("ro-view")].every((view) => !view.hasAttribute("aria-busy")));
    // the size that is not on screen comes when the browser has time
    await page.waitForFunction(() => [...document.querySelectorAll("figure.picture")].every((picture) => picture.children.length === 2));
    const live = await drawn();
    expect(
      live.map((html, at) => firstDifference(built[at] ?? "", html)),
      path,
    ).toEqual(built.map(() => null));
  }
});

/** The surroundings of the first place where two texts differ; null where they are the same. */
function firstDifference(a: string, b: string): { built: string; live: string } | null {
  if (a === b) return null;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return { built: a.slice(Math.max(0, at - 80), at + 80), live: b.slice(Math.max(0, at - 80), at + 80) };
}

test("nothing moves when the browser takes over", async () => {
  const { page } = await openComparison(context, server, "/kinh-phi/");
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.focus("form select");
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    history.pushState(null, "", "?year=latest");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await page.waitForTimeout(300);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  // the swap of the fallback font may move a hair; a re-drawn page may not move at all
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
});

test("Back and Forward show the earlier selection and set the controls", async () => {
  const { page } = await openComparison(context, server, "/kinh-phi/");
  const first = await titleOf(page, "funding");
  await page.selectOption("select[name=year]", "2023");
  await showsSlice(page, "funding", "by-component.stage-any.year-2023");
  const second = await titleOf(page, "funding");
  expect(second).not.toBe(first);
  await page.goBack();
  await showsSlice(page, "funding", latest);
  expect([await titleOf(page, "funding"), await page.inputValue("select[name=year]")]).toEqual([first, "latest"]);
  await page.goForward();
  await showsSlice(page, "funding", "by-component.stage-any.year-2023");
  expect([await titleOf(page, "funding"), await page.inputValue("select[name=year]")]).toEqual([second, "2023"]);
});

test("the language switch keeps the state", async () => {
  const { page } = await openComparison(context, server, "/kinh-phi/?by=type&year=2024&localities=phong-tho~binh-phuoc");
  await showsSlice(page, "funding", "by-type.stage-any.year-2024");
  await page.click("a.language");
  await page.waitForURL(/\/en\/funding\//);
  await showsSlice(page, "funding", "by-type.stage-any.year-2024");
  expect(new URL(page.url()).search).toBe("?by=type&year=2024&localities=phong-tho~binh-phuoc");
  expect(await page.$$eval("input[name=localities]:checked", (boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual(
    expect.arrayContaining(["phong-tho", "binh-phuoc"]),
  );
});

test("a bad value is named and dropped, the good ones stay", async () => {
  const { page, errors } = await openComparison(context, server, "/kinh-phi/?year=1999&by=source&localities=nowhere");
  await showsSlice(page, "funding", "by-source.stage-any.year-latest");
  expect(await statusOf(page)).toContain("1999");
  expect(await statusOf(page)).toContain("nowhere");
  // and is carried no further, to the other language or in a link
  expect(new URL(page.url()).search).toBe("?by=source&year=latest");
  expect(await page.getAttribute("a.language", "href")).toMatch(/\?by=source&year=latest$/);
  expect(errors).toEqual([]);
});

test("a link with a query never lets the default be read as the linked view", async () => {
  server.fault(/live\./, { delayMs: 600 });
  const { page } = await openComparison(context, server, "/kinh-phi/?year=2023");
  const opacity = () => page.$eval("ro-view", (view) => Number(getComputedStyle(view).opacity));
  expect(await opacity()).toBeLessThan(0.5);
  await showsSlice(page, "funding", "by-component.stage-any.year-2023");
  expect(await opacity()).toBe(1);
  server.clearFaults();
});

test("Reset goes back to the default page", async () => {
  const { page } = await openComparison(context, server, "/kinh-phi/?year=2023&measure=amount");
  await showsSlice(page, "funding", "by-component.stage-any.year-2023");
  await page.click(".controls .more > summary");
  await page.click("button[type=reset]");
  await showsSlice(page, "funding", latest);
  expect(new URL(page.url()).search).toBe("");
  expect(await page.inputValue("select[name=measure]")).toBe("share");
});

test("places are found by any spelling and chosen by keyboard", async () => {
  const { page } = await openComparison(context, server, "/kinh-phi/");
  await page.focus(".chooser summary");
  await page.keyboard.press("Enter");
  await page.focus(".chooser input[type=search]");
  for (const spelling of ["tu mo rong", "TU MƠ RÔNG", "Tu Mơ Rông".normalize("NFD")]) {
    await page.fill(".chooser input[type=search]", spelling);
    await expect
      .poll(() => page.$$eval(".chooser label:not(.search):not([hidden])", (labels) => labels.map((label) => label.textContent.trim())))
      .toHaveLength(1);
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect.poll(() => page.url()).toContain("localities=tu-mo-rong");
  expect(await titleOf(page, "funding")).toContain("Tu Mơ Rông");
});

test("an empty combination is told with what exists", async () => {
  const { page, errors } = await openComparison(context, server, "/kinh-phi/?year=2022&stage=assigned");
  await showsSlice(page, "funding", "by-component.stage-assigned.year-2022");
  expect(await page.textContent("ro-view .sentence")).toContain("Bảo Yên (2022");
  expect(errors).toEqual([]);
});
