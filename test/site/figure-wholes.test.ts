import { describe, expect, test } from "vitest";
import type { BuildName } from "./builds.ts";
import { openedDialog } from "./figure-dialog.ts";
import { readerOf } from "./reader.ts";

describe.for<BuildName>(["plans", "odd-country"])("what a card of %s tells besides its figure", (name) => {
  const reader = readerOf(name, { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  const open = async (path: string) => {
    const page = await reader.context.newPage();
    await page.goto(reader.server.origin + path);
    return page;
  };

  test("of a part of other money what its share was divided by, with the figures of that money", async () => {
    const page = await open("/giai-ngan/");
    const shares = await page.locator("td a[data-whole]").all();
    expect(shares.length).toBeGreaterThan(0);
    for (const share of shares.slice(0, 3)) {
      await share.dispatchEvent("click");
      const dialog = await openedDialog(page);
      const divided = (await dialog.locator(".card-share").textContent()) ?? "";
      expect(divided.startsWith(`${(await share.textContent()) ?? "none"} = `), divided).toBe(true);
      const whole = (await share.getAttribute("data-whole"))?.split(" ") ?? [];
      expect(await dialog.locator(".card-divisor li").count()).toBe(whole.length);
      await page.keyboard.press("Escape");
    }
  });

  test.for(["/kinh-phi/", "/kinh-phi/?by=type", "/kinh-phi/?by=source", "/en/funding/?by=type"])(
    "of a share in a title or a sentence the division that comes to just that: %s",
    async (path) => {
      const page = await open(path);
      await page.waitForSelector("html:not([data-pending])");
      const links = await page.locator(":is(h2.title, p.sentence) a[href]:not(.badge)").all();
      let told = 0;
      for (const link of links) {
        const words = ((await link.textContent()) ?? "").replaceAll("\u2060", "");
        if (!words.includes("%")) continue;
        await link.dispatchEvent("click");
        const dialog = await openedDialog(page);
        const divided = ((await dialog.locator(".card-share").textContent()) ?? "").replaceAll("\u2060", "");
        // which place's share it is stands outside of the link
        expect(((await dialog.locator("h2").textContent()) ?? "").replaceAll("\u2060", "")).toMatch(/^\p{Lu}.+: .*%$/u);
        expect(divided.startsWith(`${words} = `), `${words}: ${divided}`).toBe(true);
        told += 1;
        await page.keyboard.press("Escape");
      }
      // of many places the other country's title tells how many, and no share
      expect(told > 0).toBe(name === "plans");
    },
  );

  test("of a share also what does not add up in the money that it was divided by", async () => {
    const page = await open("/kinh-phi/");
    const marks = await page.locator("svg.chart:visible .hit a[data-figures]").all();
    let told = 0;
    for (const mark of marks) {
      if (!((await mark.getAttribute("aria-label")) ?? "").includes("%")) continue;
      await mark.dispatchEvent("click");
      const dialog = await openedDialog(page);
      const marked = await dialog
        .locator(".card-divisor li .badge, .card-divisor li .badges, .card-divisor li a[href*='doi-chieu']")
        .count();
      if (marked > 0) {
        expect(await dialog.locator("[data-part=divided] .finding a").count()).toBeGreaterThan(0);
        told += 1;
      }
      await page.keyboard.press("Escape");
      if (told > 2) break;
    }
    expect(told).toBeGreaterThan(0);
  });

  test("of the total at the head of a budget all that it adds", async () => {
    const page = await open("/kinh-phi/");
    const heads = await page.locator("svg.chart a[data-head][data-figures]:visible").all();
    expect(heads.length).toBeGreaterThan(2);
    for (const head of heads.slice(0, 3)) {
      await head.dispatchEvent("click");
      const dialog = await openedDialog(page);
      expect(await dialog.locator("h2").textContent()).toBe(await head.getAttribute("aria-label"));
      const parts = (await head.getAttribute("data-figures"))?.split(" ") ?? [];
      expect(await dialog.locator("[data-part=parts] li").count()).toBe(parts.length);
      expect(await dialog.locator(".card-sum").count()).toBeGreaterThan(0);
      await page.keyboard.press("Escape");
    }
  });
});
