import { expect, test } from "vitest";
import { readerOf } from "./reader.ts";

/** From page to page: what is reached for is fetched before it is pressed, and nothing moves that slows or disturbs. */
const reader = readerOf("plans", { viewport: { width: 360, height: 740 } });

test("the page of a link is fetched while it is reached for, and not again when it is followed", async () => {
  const page = await reader.context.newPage();
  await page.goto(reader.server.origin);
  const link = page.locator('main a[href="/kinh-phi/"]').first();
  await link.hover();
  const fetched = () => reader.server.log.filter(({ path }) => path === "/kinh-phi/").length;
  await expect.poll(fetched).toBe(1);
  await Promise.all([page.waitForURL("**/kinh-phi/"), link.click()]);
  expect(fetched()).toBe(1);
});

test.for([
  { width: 1280, reducedMotion: "no-preference", isMoving: true },
  { width: 1280, reducedMotion: "reduce", isMoving: false },
  { width: 360, reducedMotion: "no-preference", isMoving: false },
] as const)("at $width px and with $reducedMotion a transition is shown: $isMoving", async ({ width, reducedMotion, isMoving }) => {
  const page = await reader.context.newPage();
  await page.setViewportSize({ width, height: 740 });
  await page.emulateMedia({ reducedMotion });
  await page.addInitScript(() => {
    addEventListener("pagereveal", ({ viewTransition }) =>
      document.documentElement.setAttribute("data-moves", String(viewTransition !== null)),
    );
  });
  await page.goto(reader.server.origin);
  await Promise.all([page.waitForURL("**/kinh-phi/"), page.locator('main a[href="/kinh-phi/"]').first().click()]);
  await expect.poll(() => page.getAttribute("html", "data-moves")).toBe(String(isMoving));
});
