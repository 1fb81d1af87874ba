import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { visit } from "./visit.ts";

const site = inject("sites")["odd-country"];
const [newest, first] = ["2026-02-28-811ff739", "2026-02-28-37924f4a"];
let browser: Browser;
let context: BrowserContext;
let server: SiteServer;
beforeAll(async () => {
  server = await serve(site.folder, { base: site.base });
  browser = await openBrowser();
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1000, height: 900 } });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe("the page of corrections", () => {
  test("tells every change by its figure, with both values, the difference and the reason", async () => {
    const { page } = await visit(context, server, "/en/data/changes/");
    expect(await page.textContent("h2.title")).toBe("1 figure has been corrected, and 1 figure has been taken away since publication");
    const rows = await page.$$eval(`section[id="${newest}"] tbody tr`, (all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    );
    expect(rows).toEqual([
      ["quen-loi-2024.30", "amount, VND", "55,000,000", "50,000,000", "−5,000,000", "One digit was copied wrongly"],
      ["quen-loi-2024.30", "as printed", "dưới 55 triệu đồng", "dưới 50 triệu đồng", "other words", "One digit was copied wrongly"],
      ["quen-loi-2024.40", "new figure", "not there before", "không quá 20 triệu đồng", "new figure", "a new figure needs no reason"],
      ["quen-loi-2024.60", "taken away", "7 triệu đồng", "not there any more", "taken away", "The figure belongs to another document"],
    ]);
    expect(await page.textContent(`section[id="${newest}"] > p`)).toContain(
      "824 figures. 1 figure corrected, 1 new, 1 taken away; 4 changes, a line each.",
    );
    const links = await page.$$eval(`section[id="${newest}"] tbody a`, (all) => all.map((link) => link.getAttribute("href")));
    // what was taken away is nowhere to be seen any more
    expect(links).toEqual([30, 30, 40].map((figure) => `/en/plans/quen-loi-2024/#${figure}`));
    expect(await page.textContent(`section[id="${first}"]`)).toContain("The first release");
    await page.close();
  });

  test("offers every kept release, as it was", async () => {
    const { page } = await visit(context, server, "/du-lieu/thay-doi/");
    const href = await page.getAttribute(`section[id="${first}"] a[href$="/allocations.csv"]`, "href");
    expect(href).toBe(`/data/releases/${first}/allocations.csv`);
    const published = await (await fetch(server.origin + (href ?? ""))).text();
    expect(published).toBe(readFileSync(join("test/fixtures/odd-country/releases", first, "allocations.csv"), "utf8"));
    expect(published).toContain("dưới 55 triệu đồng");
    await page.close();
  });
});

describe.each([
  ["vi", "/du-lieu/thay-doi/"],
  ["en", "/en/data/changes/"],
])("the feed of corrections in %s", (language, path) => {
  const { window } = new JSDOM("");
  const feed = () => {
    const text = readFileSync(join(site.folder, path, "atom.xml"), "utf8");
    return new window.DOMParser().parseFromString(text, "application/xml");
  };

  test("is Atom, the newest release first, with lasting ids and the day of the release", () => {
    const entries = [...feed().querySelectorAll("entry")].map((entry) => [
      new URL(entry.querySelector("id")?.textContent ?? "").hash,
      entry.querySelector("updated")?.textContent,
    ]);
    expect(feed().documentElement.tagName).toBe("feed");
    expect(entries).toEqual([
      [`#${newest}`, "2026-04-15T00:00:00.000Z"],
      [`#${first}`, "2026-03-02T00:00:00.000Z"],
    ]);
    expect(feed().querySelector("feed > updated")?.textContent).toBe("2026-04-15T00:00:00.000Z");
  });

  test("tells the changes with whole addresses, and its page names it", async () => {
    const entry = feed().querySelector("entry");
    const content = entry?.querySelector("content")?.textContent ?? "";
    expect(content).toContain(language === "vi" ? "Chép nhầm một chữ số" : "One digit was copied wrongly");
    const links = [...new JSDOM(content).window.document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^https?:\/\/.+#\d+$/);
    const { page } = await visit(context, server, path);
    // the page and the feed count alike
    expect(entry?.querySelector("summary")?.textContent).toBe((await page.textContent(`section[id="${newest}"] > p`))?.trim());
    const named = await page.getAttribute('link[rel="alternate"][type="application/atom+xml"]', "href");
    expect(new URL(named ?? "").pathname).toBe(`${path}atom.xml`);
    await page.close();
  });
});
