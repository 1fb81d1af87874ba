import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { listPages } from "../../scripts/site/site-pages.ts";
import { glossary } from "../../src/i18n/glossary.ts";
import type { TermId } from "../../src/i18n/term-ids.ts";
import type { BuildName } from "./builds.ts";
import { openComparison } from "./comparison-page.ts";
import { openedDialog } from "./figure-dialog.ts";
import { checkAccessibility, checkVietnamese } from "./page-checks.ts";
import { readerOf } from "./reader.ts";
import { comparisons, marksOf } from "./reading.ts";

const termsOf = (page: Page) => page.locator("main a.term:visible");
const meaningOf = (page: Page) => page.locator(".term-meaning");
const idOf = (href: string | null) => (href ?? "").split("#term-")[1] as TermId;

describe.for<BuildName>(["plans", "odd-country"])("the terms of %s", (name) => {
  const reader = readerOf(name, { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  const open = async (path: string, inside = reader.context): Promise<Page> => (await openComparison(inside, reader.server, path)).page;

  test.for(comparisons)("are explained once a view, by the words of the list: %s", async (path) => {
    const page = await open(path);
    for (const own of await page.$$eval("ro-view", (views) =>
      views.map((view) => [...view.querySelectorAll("a.term")].map((term) => term.getAttribute("href"))),
    ))
      expect(new Set(own).size).toBe(own.length);
    const term = termsOf(page).first();
    const id = idOf(await term.getAttribute("href"));
    await term.hover();
    await expect.poll(() => meaningOf(page).textContent()).toBe(`${glossary.vi[id].term}: ${glossary.vi[id].meaning}`);
    await page.mouse.move(2, 2);
    await meaningOf(page).waitFor({ state: "hidden" });
  });

  test("by keyboard: focus tells it, Esc takes it away, Enter leads to the list", async () => {
    const page = await open("/kinh-phi/");
    const term = termsOf(page).first();
    await page.keyboard.press("Tab");
    await term.focus();
    await meaningOf(page).waitFor();
    expect(await term.getAttribute("aria-describedby")).toBe("term-meaning");
    await page.keyboard.press("Escape");
    await meaningOf(page).waitFor({ state: "hidden" });
    const href = (await term.getAttribute("href")) ?? "";
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${href}`);
    expect(await page.locator(".glossary > div:target").count()).toBe(1);
  });

  test.for(["light", "dark"] as const)(
    "by touch at 360 px it stands on the screen; the second tap leads to the list: %s",
    async (colorScheme) => {
      const screen = {
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
        reducedMotion: "reduce",
        colorScheme,
      } as const;
      const phone = await reader.browser.newContext(screen);
      const page = await open("/en/funding/", phone);
      const term = termsOf(page).first();
      await term.tap();
      await meaningOf(page).waitFor();
      const box = await meaningOf(page).boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360 && (box?.y ?? -1) >= 0).toBe(true);
      expect([...(await checkAccessibility(page)), ...(await checkVietnamese(page))]).toEqual([]);
      const href = (await term.getAttribute("href")) ?? "";
      await term.tap();
      await page.waitForURL(`**${href}`);
      await phone.close();
    },
  );

  test.for([
    ["/kinh-phi/", "stage"],
    ["/muc-tieu/", "group"],
  ] as const)("beside a control, whose label still leads to it alone: %s", async ([path, key]) => {
    const page = await open(path);
    const select = page.locator(`select[name=${key}]`);
    if (!(await select.isVisible())) await page.click(".controls .more > summary");
    const control = page.locator(".control", { has: select });
    const label = (await control.locator("label > span").textContent()) ?? "";
    expect(await page.getByRole("combobox", { name: label, exact: true }).count()).toBe(1);
    await control.locator("label > span").click();
    expect(await select.evaluate((own) => own === document.activeElement)).toBe(true);
    const about = control.locator("a.term");
    const id = idOf(await about.getAttribute("href"));
    expect(await about.getAttribute("aria-label")).toContain(glossary.vi[id].term);
    const [own, room] = [await about.boundingBox(), await select.boundingBox()];
    expect([(own?.width ?? 0) >= 24, (own?.height ?? 0) >= 24, (own?.y ?? 0) + (own?.height ?? 0) <= (room?.y ?? 0) + 2]).toEqual([
      true,
      true,
      true,
    ]);
    await about.hover();
    await expect.poll(() => meaningOf(page).textContent()).toContain(glossary.vi[id].meaning);
    await page.keyboard.press("Escape");
    await meaningOf(page).waitFor({ state: "hidden" });
  });

  test("on the page of a document once, in every card of a finding once, and never in words of another language", async () => {
    const { folder } = inject("sites")[name];
    const faults = listPages({ folder })
      .filter(({ path }) => /ke-hoach|plans|doi-chieu|findings/.test(path))
      .flatMap(({ path, file, language }) => {
        const { document } = new JSDOM(readFileSync(file, "utf8")).window;
        const parts = [...document.querySelectorAll(".document, .finding-card")].map((part) => [...part.querySelectorAll("a.term")]);
        const twice = parts.filter((terms) => new Set(terms.map((term) => term.getAttribute("href"))).size < terms.length);
        const foreign = parts.flat().filter((term) => (term.closest("[lang]")?.getAttribute("lang") ?? language) !== language);
        return [
          // a document may state nothing
          ...(parts.flat().length === 0 && document.querySelectorAll("main td").length > 0 ? [`${path}: none`] : []),
          ...twice.map(() => `${path}: one twice`),
          ...foreign.map((term) => `${path}: “${term.textContent}”`),
        ];
      });
    expect(faults).toEqual([]);
  });

  test("are explained inside the card of a figure too, above it", async () => {
    const page = await open("/kinh-phi/?by=type");
    await page.waitForSelector("html:not([data-pending])");
    await marksOf(page).first().click();
    const term = (await openedDialog(page)).locator("a.term:visible").first();
    await term.hover();
    await meaningOf(page).waitFor();
    const isOnTop = await meaningOf(page).evaluate((box) => {
      const { left, top } = box.getBoundingClientRect();
      return document.elementFromPoint(left + 5, top + 5)?.closest(".term-meaning") === box;
    });
    expect(isOnTop).toBe(true);
  });

  test("without JavaScript lead to the list", async () => {
    const bare = await reader.browser.newContext({ javaScriptEnabled: false });
    const page = await bare.newPage();
    await page.goto(`${reader.server.origin}/giai-ngan/`);
    const href = (await termsOf(page).first().getAttribute("href")) ?? "";
    await termsOf(page).first().click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(".glossary > div:target").count()).toBe(1);
    await bare.close();
  });
});
