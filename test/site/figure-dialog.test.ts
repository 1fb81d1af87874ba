import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve } from "../../scripts/site/server.ts";
import type { BuildName } from "./builds.ts";
import { openComparison } from "./comparison-page.ts";
import { dialogFaults, dialogOf, factsIn, openedDialog, publishedRows } from "./figure-dialog.ts";
import { checkAccessibility, checkVietnamese } from "./page-checks.ts";
import { readerOf } from "./reader.ts";
import { cardOf, cardText, comparisons, figuresOf, marksOf, pointOn } from "./reading.ts";

describe.for<BuildName>(["plans", "odd-country"])("the full card of a figure in %s", (name) => {
  const { folder } = inject("sites")[name];
  const published = publishedRows(folder);
  const reader = readerOf(name, { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });

  const open = async (path: string, inside = reader.context): Promise<Page> => (await openComparison(inside, reader.server, path)).page;
  const touch = () =>
    reader.browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, reducedMotion: "reduce" });
  const planOf = () => [...published.keys()][0]?.split(".")[0] ?? "";

  test("tells every figure of a document just as its row has it", async () => {
    const page = await open(`/en/plans/${planOf()}/`);
    const own = [...published].filter(([id]) => id.startsWith(`${planOf()}.`)).slice(0, 24);
    for (const [id, row] of own) {
      await page.locator(`tr[id="${id.split(".")[1] ?? ""}"] th a`).click();
      const dialog = await openedDialog(page);
      const facts = await factsIn(page);
      const stored = new Map((facts["stored"]?.code ?? "").split(", ").map((pair) => pair.split(" = ") as [string, string]));
      expect(await dialog.locator(".card-figure").textContent()).toBe(row["as_printed"] === "" ? "no figure" : row["as_printed"]);
      for (const column of ["amount_vnd", "value", "value_high", "rate", "rate_high", "out_of", "denominator_vnd"])
        expect([id, column, stored.get(column) ?? ""]).toEqual([id, column, stored.get(column) === "null" ? "null" : (row[column] ?? "")]);
      expect([facts["code"]?.text, facts["place"]?.text]).toEqual([id, row["locator"]]);
      expect(facts["note"]?.text ?? "").toBe(row["note_en"]);
      expect(facts["stage"]?.text ?? "").toBe(row["stage"] ?? "");
      expect(await dialog.locator("pre").textContent()).toBe(
        `select * from ${row["table"] ?? ""}\nwhere figure_id = '${id}'\norder by figure_id;`,
      );
      expect(await dialog.locator(".finding").count()).toBe(row["findings"] === "" ? 0 : (row["findings"]?.split(" ").length ?? 0));
      await page.keyboard.press("Escape");
    }
  });

  test.for(comparisons)("lists all figures behind a mark, and the SQL that drew it: %s", async (path) => {
    const page = await open(path);
    const count = await marksOf(page).count();
    for (const at of [0, Math.floor(count / 2), count - 1]) {
      const mark = marksOf(page).nth(at);
      const { x, y } = await pointOn(mark);
      await page.mouse.click(x, y);
      const dialog = await openedDialog(page);
      expect(await cardOf(page).isVisible()).toBe(false);
      const text = (await dialog.textContent()) ?? "";
      for (const { as_printed, locator } of await figuresOf(mark, folder)) {
        expect(text).toContain(as_printed ?? "không ghi số");
        expect(text).toContain(locator);
      }
      const sql = await mark.evaluate((link) => link.closest("section")?.querySelector("details.sql pre")?.textContent);
      expect(await dialog.locator("pre").textContent()).toBe(sql);
      const href = (await mark.getAttribute("href")) ?? "";
      expect(await dialog.getByRole("link", { name: "Mở trong văn bản" }).getAttribute("href")).toBe(reader.server.origin + href);
      expect(await dialogFaults(page)).toEqual([]);
      await dialog.getByRole("button", { name: "Đóng" }).click();
    }
  });

  test.for(["/kinh-phi/", "/kinh-phi/?by=source", "/kinh-phi/?by=type", "/du-an/p3/"])(
    "tells what every share was divided by, as the picture has it: %s",
    async (path) => {
      const page = await open(path);
      await page.waitForSelector("html:not([data-pending])");
      const labels = await marksOf(page).evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
      const shares = labels.flatMap((label, at) => (label.includes("%") ? [{ label, at }] : [])).slice(0, 16);
      for (const { label, at } of shares) {
        await marksOf(page).nth(at).dispatchEvent("click");
        const dialog = await openedDialog(page);
        const divided = (await dialog.locator(".card-share").textContent()) ?? "";
        const [share = ""] = divided.split(" = ");
        expect(label).toContain(share.replace("khoảng ", ""));
        await page.keyboard.press("Escape");
      }
    },
  );

  test("tells of a computed cell what it was computed from: a share in a table, and the sum of a finding", async () => {
    const page = await open("/du-an/p3/");
    const shares = page.locator("main td a").filter({ hasText: "%" });
    expect(await shares.count()).toBeGreaterThan(4);
    for (const share of (await shares.all()).slice(0, 6)) {
      const own = (await share.textContent()) ?? "";
      await share.click();
      const divided = (await (await openedDialog(page)).locator(".card-share").textContent()) ?? "";
      expect(divided.startsWith(`${own} = `), `${own}: ${divided}`).toBe(true);
      await page.keyboard.press("Escape");
    }
    await page.goto(`${reader.server.origin}/doi-chieu/`);
    const sums = await page.locator(".finding-card .sum a[data-figures]").all();
    expect(sums.length).toBeGreaterThan(2);
    for (const sum of sums.slice(0, 4)) {
      await sum.dispatchEvent("click");
      const dialog = await openedDialog(page);
      expect(await dialog.textContent()).toContain(((await sum.textContent()) ?? "none").replace(/^\D*/, ""));
      const parts = (await sum.getAttribute("data-figures"))?.split(" ") ?? [];
      expect(await dialog.locator("[data-part=parts] li").count()).toBe(parts.length);
      await page.keyboard.press("Escape");
    }
  });

  test("by keyboard: Enter opens it, the focus stays inside, Esc closes it and gives the focus back", async () => {
    const page = await open("/kinh-phi/");
    const mark = marksOf(page).first();
    await page.keyboard.press("Tab");
    await mark.focus();
    await cardText(page);
    await page.keyboard.press("Enter");
    const dialog = await openedDialog(page);
    expect(await cardOf(page).isVisible()).toBe(false);
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press("Tab");
      // the browser's own stop between the end and the start of a card is the body
      expect(await page.evaluate(() => document.activeElement?.closest("dialog, body")?.localName)).toBeDefined();
      expect(await page.evaluate(() => document.activeElement?.closest("main"))).toBe(null);
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.waitForTimeout(300);
    expect(await cardOf(page).isVisible()).toBe(false);
  });

  test("a key held down, and the middle button, are left to the browser, which opens a tab of its own", async () => {
    const page = await open("/kinh-phi/");
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // heard last, after the page's own listeners; the tab itself is the browser's matter
    await page.evaluate(() => {
      const left: string[] = [];
      Object.assign(window, { left });
      for (const type of ["click", "auxclick"])
        addEventListener(type, (event) => {
          const { button, ctrlKey } = event as MouseEvent;
          if (!event.defaultPrevented) left.push(`${type} ${button} ${ctrlKey}`);
          event.preventDefault();
        });
    });
    const mark = marksOf(page).first();
    const position = { x: 4, y: 4 };
    await mark.click({ button: "middle", position });
    await mark.click({ modifiers: ["Control"], position });
    expect(await page.evaluate(() => (window as unknown as { left: string[] }).left)).toEqual(["auxclick 1 false", "click 0 true"]);
    expect(await dialogOf(page).count()).toBe(0);
    await mark.click({ position });
    await openedDialog(page);
  });

  test.for(comparisons)("by touch, a sheet at the bottom of a phone that fits it: %s", async (path) => {
    const phone = await touch();
    const page = await open(path, phone);
    const count = await marksOf(page).count();
    for (const at of [0, Math.floor(count / 2), count - 1]) {
      const { x, y } = await pointOn(marksOf(page).nth(at));
      await page.touchscreen.tap(x, y);
      const dialog = await openedDialog(page);
      await dialog.evaluate((card) => {
        for (const details of card.querySelectorAll("details")) details.open = true;
      });
      expect(await dialogFaults(page)).toEqual([]);
      const box = await dialog.boundingBox();
      expect([box?.x, box?.width, Math.round((box?.y ?? 0) + (box?.height ?? 0))]).toEqual([0, 360, 740]);
      await dialog.getByRole("button", { name: "Đóng" }).tap();
      await dialog.waitFor({ state: "hidden" });
    }
    expect(new URL(page.url()).pathname).toBe(path);
    await phone.close();
  });

  test.for([
    [360, "light", "none", "/en/funding/"],
    [360, "dark", "none", "/en/disbursement/"],
    [1280, "light", "active", "/en/targets/"],
    [1280, "dark", "none", "/en/funding/?by=source"],
    [1600, "light", "none", "/en/components/p3/"],
    [360, "light", "active", "/kinh-phi/"],
  ] as const)("is open to everybody: %s px, %s, forced colours %s, %s", async ([width, colorScheme, forcedColors, path]) => {
    const own = await reader.browser.newContext({ viewport: { width, height: 800 }, colorScheme, forcedColors, reducedMotion: "reduce" });
    const page = await open(path, own);
    await page.waitForSelector("html:not([data-pending])");
    const count = await marksOf(page).count();
    for (const at of [0, count - 1]) {
      await marksOf(page).nth(at).dispatchEvent("click");
      const dialog = await openedDialog(page);
      await dialog.evaluate((card) => {
        for (const details of card.querySelectorAll("details")) details.open = true;
      });
      expect([...(await checkAccessibility(page)), ...(await dialogFaults(page))]).toEqual([]);
      if (path.startsWith("/en/")) expect(await checkVietnamese(page)).toEqual([]);
      await page.keyboard.press("Escape");
    }
    await own.close();
  });

  test("without its document it says so and still leads there; without its code, and without JavaScript, the link itself does", async () => {
    reader.server.fault(/answers\/figures/, { status: 500 });
    const page = await open("/kinh-phi/");
    const mark = marksOf(page).first();
    const href = (await mark.getAttribute("href")) ?? "";
    await mark.click();
    const dialog = await openedDialog(page);
    expect(await dialog.textContent()).toContain("Không tải được chi tiết");
    await dialog.getByRole("link", { name: "Mở trong văn bản" }).click();
    await page.waitForURL(`**${href}`);
    reader.server.fault(/figure-dialog/, { abort: true });
    const phone = await touch();
    const other = await open("/kinh-phi/", phone);
    const tapped = marksOf(other).first();
    const first = (await tapped.getAttribute("href")) ?? "";
    await tapped.tap();
    await other.waitForURL(`**${first}`);
    await phone.close();
    reader.server.clearFaults();
    const bare = await reader.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const plain = await bare.newPage();
    await plain.goto(`${reader.server.origin}/kinh-phi/`);
    const to = (await plain.locator("svg.chart a:visible").first().getAttribute("href")) ?? "";
    await plain
      .locator("svg.chart a:visible")
      .first()
      .click({ position: { x: 3, y: 3 } });
    await plain.waitForURL(`**${to}`);
    expect(await plain.locator("tr:target").count()).toBe(1);
    await bare.close();
  });
});

test("under a sub-path the card finds its document and its findings too", async () => {
  const { folder, base } = inject("sites")["sub-path"];
  const server = await serve(folder, { base });
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.origin}${base}du-an/p1/`);
  await marksOf(page).first().click();
  expect(await (await openedDialog(page)).textContent()).toContain((await figuresOf(marksOf(page).first(), folder))[0]?.["as_printed"]);
  await browser.close();
  await server.close();
});
