import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { statSync, utimesSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { root } from "./builds.ts";
import { verdict } from "./check-visit.ts";

const publicFolder = join(root, ".cache", "site", "dev", "public");
let site: ChildProcess;
let browser: Browser;
let origin: string;

/** What `npm run dev` runs, in a shell as npm runs it, at a port that nobody has. */
beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  // with the test runner's own words in the environment Astro serves no page
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|NODE_ENV|MODE|DEV|PROD)/.test(name)));
  site = spawn("sh", ["-c", '"$0" "$@"; exit', process.execPath, "scripts/dev.ts", "--host", "127.0.0.1", "--port", String(port)], {
    cwd: root,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: "1", RO_VON_PUBLIC: publicFolder },
    stdio: "ignore",
  });
  browser = await openBrowser();
  await vi.waitFor(async () => expect((await fetch(`${origin}/en/check/`)).status).toBe(200), { timeout: 100_000, interval: 500 });
}, 120_000);
afterAll(async () => {
  await browser.close();
  site.kill();
  if (site.exitCode === null && site.signalCode === null) await once(site, "close");
});

const sheet = "BIỂU PHÂN BỔ VỐN NĂM 2024\nĐơn vị tính: triệu đồng\nTT;Nội dung;NSTW\n1;Dự án 2;60,5\n2;Dự án 6;20\n";

test("the development server checks a file and draws its money, as the built site does", async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/en/check/`);
  await page.waitForSelector("#check-files:enabled");
  await page.setInputFiles("#check-files", { name: "bieu.csv", mimeType: "", buffer: Buffer.from(sheet) });
  expect(await verdict(page)).toContain("missing");
  await page.click(".check-beside button");
  await page.waitForSelector(".check-picture .picture svg", { state: "attached", timeout: 40_000 });
});

test("a change of a view's SQL compiles the data again", async () => {
  const manifest = join(publicFolder, "data", "manifest.json");
  const before = statSync(manifest).ino;
  const now = new Date();
  utimesSync(join(root, "src", "views", "funding", "funding-sql.ts"), now, now);
  await vi.waitFor(() => expect(statSync(manifest).ino).not.toBe(before), { timeout: 40_000, interval: 200 });
  // the same bytes: no page has to be drawn again
  expect((await fetch(`${origin}/en/check/`)).status).toBe(200);
});

test("the signal that ends its shell, as npm passes it on, frees the port as well", async () => {
  site.kill();
  await once(site, "close");
  await vi.waitFor(() => expect(fetch(origin)).rejects.toThrow("fetch failed"), { timeout: 10_000, interval: 200 });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
