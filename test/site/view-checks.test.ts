import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { checkDrawnViews } from "./view-checks.ts";

const chart = `<svg class="chart" width="9" height="9"><a href="#1"><rect data-mark width="9" height="9"/></a></svg>`;
const hidden = `<svg class="chart" style="display: none"></svg>`;
const table = `<table><tbody><tr><td>1</td></tr></tbody></table>`;
const sentence = `<p class="sentence">Four places state how they spend it.</p><p class="sources"><a href="/plans/a/">A plan</a></p>`;

function view(inside: string, attributes = ""): string {
  return `<ro-view data-view="funding" data-answered-by="build" ${attributes}><figure>${inside}</figure></ro-view>`;
}

const faults: Record<string, { html: string; problems: string[] }> = {
  sound: { html: view(chart + hidden + table + sentence), problems: [] },
  "both charts shown": { html: view(chart + chart + table + sentence), problems: ["funding: shows 2 of its 2 charts at once"] },
  "no table": { html: view(chart + sentence), problems: ["funding: has no table with rows"] },
  "no sentence": { html: view(chart + table), problems: ["funding: has no sentence", "funding: links no source"] },
  waiting: { html: view(chart + table + sentence, `aria-busy="true"`), problems: ["funding: waits"] },
  "marks without links": {
    html: view(chart.replaceAll(/<\/?a[^>]*>/g, "") + table + sentence),
    problems: ["funding: has no mark that is a link", "funding: has a mark that is no link"],
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.for(Object.entries(faults))("a drawn view is found to be: %s", async ([, { html, problems }]) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(html);
  expect(await checkDrawnViews(page)).toMatchObject({ views: 1, problems });
  await context.close();
});
