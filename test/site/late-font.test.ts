import { expect, test } from "vitest";
import { readerOf } from "./reader.ts";
import { watchShifts } from "./shifts.ts";

const reader = readerOf("plans", {});
const lateMs = 700;

const picturesFont = () => getComputedStyle(document.querySelector("svg.chart") ?? document.body).fontFamily;

const places = ["/dia-phuong/phong-tho/", "/dia-phuong/bao-yen/", "/en/localities/binh-phuoc/"];
const visits = places.flatMap((path) => [360, 1280].map((width) => ({ path, width })));

test.for(visits)("$path stands still at $width px when the font comes late", async ({ path, width }) => {
  reader.server.fault(/\.woff2$/, { delayMs: lateMs });
  const page = await reader.context.newPage();
  await page.setViewportSize({ width, height: 740 });
  await page.addInitScript(watchShifts);
  await page.goto(reader.server.origin + path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // two frames: what has come is drawn, and what moved is told
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 100)))));
  const bold = await page.evaluate(() => document.fonts.check("700 16px 'Be Vietnam Pro'"));
  expect(bold, "the headings have their font").toBe(true);
  expect(await page.evaluate(picturesFont)).toContain("drawn");
  const sum = (await page.evaluate(() => window.shifts ?? [])).reduce((total, shift) => total + shift, 0);
  expect(sum).toBeLessThan(0.05);
});
