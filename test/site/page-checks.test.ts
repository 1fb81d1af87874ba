import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { checkPage } from "./page-checks.ts";
import { checkLinks, readLinks } from "./page-links.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { listPages } from "../../scripts/site/site-pages.ts";
import { visit } from "./visit.ts";

const policy = `<meta http-equiv="content-security-policy" content="script-src 'self'">`;

/** Each page is sound but for one planted fault, and what must be said of it. */
const faults: Record<string, { head?: string; body: string; found: RegExp | null }> = {
  sound: { body: `<p lang="vi">Rõ Vốn</p><a href="../sound/#top">again</a>`, found: null },
  wide: { body: `<p style="width: 500px">wide</p>`, found: /^scrolls sideways: \d+ px wide in 360: <p style/ },
  vietnamese: { body: `<p>The plan of Phong Thổ</p>`, found: /^Vietnamese outside lang="vi", <p>: The plan/ },
  label: { body: `<button aria-label="tìm">find</button>`, found: /^Vietnamese outside lang="vi", aria-label: tìm/ },
  contrast: { body: `<p style="color: #999; background: #fff">pale</p>`, found: /^axe color-contrast/ },
  overlap: {
    body: chart(`<text x="5" y="20">one</text><text x="15" y="22">two</text>`),
    found: /^chart texts overlap by .* "one" and "two"/,
  },
  cut: { body: chart(`<text x="190" y="20">label</text>`), found: /^chart text leaves its chart by .* "label"/ },
  marker: { body: `<p title="\uE0001 m\uE001a.10\uE002">words</p>`, found: /^a marker on the page: .*<p title=/ },
  policy: { head: policy, body: `<script>document.title = "inline"</script>`, found: /^content security policy: script-src/ },
  error: { body: `<script>missing()</script>`, found: /^error: missing is not defined/ },
  console: { body: `<script>console.error("said aloud")</script>`, found: /^console error: said aloud/ },
  missing: { body: `<img src="no.png" alt="">`, found: /^status 404: .*no\.png/ },
  host: { body: `<img src="https://elsewhere.example/a.png" alt="">`, found: /^request to another host: https:\/\/elsewhere/ },
  worker: { body: workerThatAsks("https://elsewhere.example/b"), found: /^request to another host: https:\/\/elsewhere.example\/b/ },
};

function chart(texts: string): string {
  return `<svg class="chart" width="200" height="40" overflow="visible">${texts}</svg>`;
}
function workerThatAsks(address: string): string {
  const ask = `fetch("${address}").catch(() => postMessage(""))`;
  return `<script>new Worker(URL.createObjectURL(new Blob([\`${ask}\`]))).onmessage = () => (document.title = "asked")</script>`;
}

const folder = mkdtempSync(join(tmpdir(), "ro-von-checks-"));
let server: SiteServer;
let browser: Browser;

function write(path: string, html: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), html);
}

beforeAll(async () => {
  for (const [name, { head = "", body }] of Object.entries(faults)) {
    const start = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${head}</head>`;
    write(`en/${name}/index.html`, `${start}<body><main id="top">${body}</main></body></html>`);
  }
  write(
    "links/index.html",
    `<a href="/none/">a</a><a href="../en/sound/#no">b</a><a href="/en/sound/#top">c</a><a href="https://a.example/">d</a>`,
  );
  server = await serve(folder);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

test.for(Object.entries(faults))("a page is found to be: %s", async ([name, { found }]) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const { page, problems } = await visit(context, server, `/en/${name}/`);
  if (name === "worker") await page.waitForFunction(() => document.title === "asked");
  problems.push(...(await checkPage(page, "en")));
  await context.close();
  if (found === null) expect(problems).toEqual([]);
  else expect(problems.filter((problem) => !problem.startsWith("console error: Failed"))).toContainEqual(expect.stringMatching(found));
});

test("links that lead nowhere are found", () => {
  const pages = listPages({ folder }).map(readLinks);
  const of = (base: string) => checkLinks(pages, { folder, base }).filter((problem) => problem.startsWith("/links/"));
  expect(of("/")).toEqual([`/links/: /none/: leads nowhere`, `/links/: ../en/sound/#no: no element has the id "no"`]);
  expect(of("/ro-von/")).toContain("/links/: /en/sound/#top: outside the base /ro-von/");
});
