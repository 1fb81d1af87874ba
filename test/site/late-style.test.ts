import { expect, test } from "vitest";
import { readerOf } from "./reader.ts";
import { visit } from "./visit.ts";

const reader = readerOf("plans", { viewport: { width: 360, height: 740 } });
const style = /\/below\.[^/]*\.css/;
const hasRest = () => document.querySelector("footer.site") !== null;
const hasPicture = () => (document.querySelector("svg.chart a")?.getBoundingClientRect().height ?? 0) > 0;
const footerLine = () => getComputedStyle(document.querySelector("footer.site") ?? document.body).borderTopStyle;

test.for(["/kinh-phi/", "/dia-phuong/phong-tho/", "/"])("the picture of %s is seen before the style of the rest has come", async (path) => {
  reader.server.fault(style, { delayMs: 2_000 });
  const page = await reader.context.newPage();
  await page.goto(reader.server.origin + path, { waitUntil: "commit" });
  await page.waitForFunction(hasPicture);
  expect(await page.evaluate(hasRest)).toBe(false);
  await page.waitForFunction(hasRest);
  expect(await page.evaluate(footerLine)).toBe("double");
});

test("a style that never comes is taken out of the way of the rest", async () => {
  reader.server.fault(style, { hang: true });
  const page = await reader.context.newPage();
  await page.goto(`${reader.server.origin}/kinh-phi/`, { waitUntil: "commit" });
  await page.waitForFunction(hasRest, null, { timeout: 8_000 });
  expect(await page.isVisible("details.table > summary")).toBe(true);
});

test("without it the page is whole", async () => {
  reader.server.fault(style, { status: 404 });
  const page = await reader.context.newPage();
  await page.goto(`${reader.server.origin}/kinh-phi/`);
  expect(await page.isVisible("footer.site")).toBe(true);
});

test("a picture that is drawn anew leaves it in place", async () => {
  const { page } = await visit(reader.context, reader.server, "/kinh-phi/");
  await page.selectOption("select[name=year]", "2023");
  await page.waitForSelector("ro-view[data-slice*='year-2023']:not([aria-busy])");
  expect(await page.evaluate(footerLine)).toBe("double");
});
