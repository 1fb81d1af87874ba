import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { temporaryFolder } from "../scripts/temporary-folder.ts";
import { comparisons as allPages, openComparison, showsSlice } from "./comparison-page.ts";
import { checkAccessibility, checkChartTexts, checkOverflow } from "./page-checks.ts";
import { readerOf } from "./reader.ts";
import { checkDrawnViews } from "./view-checks.ts";

const views = ["funding", "disbursement", "not-spendable", "targets", "dimensions", "outputs"] as const;
const embeds = views.flatMap((view) => [
  { view, language: "vi", address: `/nhung/${view}/` },
  { view, language: "en", address: `/en/embed/${view}/` },
]);
const badgesIn = (page: Page | Frame) => page.$$eval("ro-view .badge", (all) => all.map((badge) => badge.getAttribute("href")));

describe.each(["plans", "odd-country"] as const)("in %s", (name) => {
  describe.each([true, false])("with JavaScript: %s,", (javaScriptEnabled) => {
    const reader = readerOf(name, { viewport: { width: 320, height: 800 }, javaScriptEnabled });

    test.for(embeds)("$address is the view of its comparison with its badges, source and date, and nothing around it", async (embed) => {
      const page = await reader.context.newPage();
      await page.goto(reader.server.origin + embed.address);
      const { views: count, problems } = await checkDrawnViews(page);
      expect([count, problems]).toEqual([1, []]);
      const badges = await badgesIn(page);
      const title = await page.textContent("ro-view .title");
      expect(await page.$$("header, nav, .controls, footer.site")).toEqual([]);
      expect(await page.getAttribute("meta[name=robots]", "content")).toBe("noindex");
      const version = await page.getAttribute("html", "data-version");
      expect(await page.textContent("main > footer")).toContain(version);
      if (javaScriptEnabled) expect([...(await checkOverflow(page)), ...(await checkChartTexts(page))]).toEqual([]);
      // every link leads out of the frame, and the last one to the very view on its page
      expect(await page.getAttribute("base", "target")).toBe("_blank");
      const full = await page.getAttribute("main > footer a", "href");
      expect(await page.getAttribute("link[rel=canonical]", "href")).toBe(`http://localhost:4321${full?.split("#")[0] ?? ""}`);
      await page.goto(reader.server.origin + (full ?? ""));
      const own = page.locator(`ro-view[data-view="${embed.view}"]`);
      expect(await own.locator(".title").textContent()).toBe(title);
      expect(await own.locator(".badge").evaluateAll((all) => all.map((badge) => badge.getAttribute("href")))).toEqual(badges);
    });
  });

  test("some of them have a badge to show", () => {
    const { folder } = inject("sites")[name];
    const pages = embeds.map(({ address }) => readFileSync(path.join(folder, address, "index.html"), "utf8"));
    expect(pages.filter((page) => page.includes('class="badge ')).length).toBeGreaterThan(3);
  });
});

describe("inside another page", () => {
  const reader = readerOf("plans", { viewport: { width: 1000, height: 900 } });

  const folder = temporaryFolder();
  let other: SiteServer;
  let hosts = 0;
  beforeAll(async () => {
    other = await serve(folder);
  });
  afterAll(async () => {
    await other.close();
    rmSync(folder, { recursive: true });
  });

  /** A page of another site, which holds this code. */
  async function hostOf(code: string): Promise<{ host: Page; frame: Frame; errors: string[] }> {
    const name = `${(hosts += 1)}.html`;
    writeFileSync(path.join(folder, name), `<!doctype html><title>Báo</title><div style="width: 320px">${code}</div>`);
    const host = await reader.context.newPage();
    const errors: string[] = [];
    host.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    host.on("pageerror", (error) => errors.push(error.message));
    await host.goto(`${other.origin}/${name}`);
    const element = await host.waitForSelector("iframe");
    const frame = await element.contentFrame();
    if (!frame) throw new Error("no frame");
    return { host, frame, errors };
  }

  test.for(allPages)("the code that $path gives shows what is chosen there, and leads back to it", async ({ path: address, language }) => {
    const { page, errors } = await openComparison(reader.context, reader.server, `${address}?level=district&year=2023&highlight=phong-tho`);
    await expect.poll(() => page.getAttribute("html", "data-pending")).toBeNull();
    await page.click("button.ask-embed");
    await page.waitForSelector(".embed-code textarea");
    const codes = await page.locator(".embed-code textarea").evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    const shown = await page.$$eval("ro-view", (all) =>
      all.map((view) => ({
        view: view.getAttribute("data-view"),
        slice: view.getAttribute("data-slice"),
        title: view.querySelector(".title")?.textContent,
      })),
    );
    expect(codes.length).toBe(shown.length);
    expect(await checkAccessibility(page)).toEqual([]);
    for (const [at, code] of codes.entries()) {
      expect(code).toMatch(/^<iframe src="http[^"]+" title="[^"]{10,}" width="100%" height="\d{3,4}" loading="lazy"><\/iframe>$/);
      expect(code).not.toContain("highlight");
      const { host, frame, errors: inFrame } = await hostOf(code);
      await frame.waitForSelector(`ro-view[data-slice="${shown[at]?.slice}"]:not([aria-busy])`);
      await expect.poll(() => frame.textContent("ro-view .title")).toBe(shown[at]?.title);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await frame.getAttribute("html", "lang")).toBe(language);
      const back = new URL((await frame.getAttribute("main > footer a", "href")) ?? "", reader.server.origin);
      expect(back.pathname + back.search + back.hash).toBe(`${address}?level=district&year=2023#${shown[at]?.view}`);
      expect(inFrame).toEqual([]);
      await host.close();
    }
    expect(errors).toEqual([]);
  });

  test("a choice that cannot be used is named, and no engine is fetched where nothing can be chosen", async () => {
    const context = await reader.browser.newContext({ viewport: { width: 320, height: 800 } });
    const { page } = await openComparison(context, reader.server, "/en/embed/funding/?by=source&year=1999", "fast");
    await showsSlice(page, "funding", "by-source.stage-any.year-latest");
    expect(await page.textContent("[role=status]")).toContain("1999");
    await page.waitForTimeout(1_000);
    expect(reader.server.log.filter(({ path: file }) => file.includes("duckdb"))).toEqual([]);
    await context.close();
  });

  test("a figure opens its card in the frame, and its document beside the other site", async () => {
    const { host, frame } = await hostOf(`<iframe src="${reader.server.origin}/en/embed/targets/" width="100%" height="900"></iframe>`);
    await frame.click("ro-view .sentence a");
    await frame.waitForSelector("dialog[open] h2");
    const [opened] = await Promise.all([host.context().waitForEvent("page"), frame.click("dialog[open] .card-actions a >> nth=0")]);
    expect(opened.url()).toMatch(/\/en\/plans\/[^/]+\/#\d+$/);
    expect(await opened.evaluate(() => window.opener === null)).toBe(true);
  });
});
