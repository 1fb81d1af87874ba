import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { serve, type SiteServer } from "../../scripts/site/server.ts";

const folder = mkdtempSync(join(tmpdir(), "ro-von-server-"));
let server: SiteServer;

beforeAll(async () => {
  mkdirSync(join(folder, "vi"));
  writeFileSync(join(folder, "index.html"), "home ".repeat(1000));
  writeFileSync(join(folder, "vi", "index.html"), "inner");
  writeFileSync(join(folder, "404.html"), "no such page");
  writeFileSync(join(folder, "a.parquet"), "0123456789");
  writeFileSync(join(folder, "a.wasm"), "");
  server = await serve(folder, { base: "/ro-von/", encoding: "br" });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => server.clearFaults());

const ask = (path: string, headers: Record<string, string> = {}) => fetch(server.origin + path, { headers, redirect: "manual" });

test("a folder answers with its index.html, and is asked for with a slash", async () => {
  expect(await (await ask("/ro-von/vi/")).text()).toBe("inner");
  expect((await ask("/ro-von/vi")).headers.get("location")).toBe("/ro-von/vi/");
  expect((await ask("/ro-von/vi?by=source")).headers.get("location")).toBe("/ro-von/vi/?by=source");
});

test("what is not there, or outside the base, answers 404 with the site's own page", async () => {
  for (const path of ["/ro-von/none/", "/vi/", "/ro-von/..%2f..%2fetc/passwd"]) {
    const response = await ask(path);
    expect([response.status, await response.text()]).toEqual([404, "no such page"]);
  }
});

test("parquet is served in ranges and never compressed", async () => {
  const inner = await ask("/ro-von/a.parquet", { range: "bytes=2-4" });
  expect([inner.status, inner.headers.get("content-range"), await inner.text()]).toEqual([206, "bytes 2-4/10", "234"]);
  expect(await (await ask("/ro-von/a.parquet", { range: "bytes=-3" })).text()).toBe("789");
  expect((await ask("/ro-von/a.parquet", { range: "bytes=10-" })).status).toBe(416);
  const all = await ask("/ro-von/a.parquet");
  expect([all.headers.get("content-type"), all.headers.get("content-encoding")]).toEqual(["application/octet-stream", null]);
});

test("a page travels as brotli, and the log counts the bytes on the wire", async () => {
  server.log.length = 0;
  const response = await ask("/ro-von/", { "accept-encoding": "gzip, br" });
  expect([response.headers.get("content-encoding"), (await response.text()).length]).toEqual(["br", 5000]);
  await expect.poll(() => server.log[0]?.bytes).toBeGreaterThan(0);
  expect(server.log[0]).toMatchObject({ path: "/ro-von/", status: 200, file: join(folder, "index.html") });
  expect(server.log[0]?.bytes).toBeLessThan(600);
});

test("wasm has the type that streaming compilation asks for", async () => {
  expect((await ask("/ro-von/a.wasm")).headers.get("content-type")).toBe("application/wasm");
});

test("faults hit the addresses they are planted for, as often as asked", async () => {
  server.fault(/\.parquet$/, { status: 503 }, 1);
  expect([(await ask("/ro-von/a.parquet")).status, (await ask("/ro-von/a.parquet")).status]).toEqual([503, 200]);
  server.fault(/\.parquet$/, { html: true });
  expect((await ask("/ro-von/a.parquet")).headers.get("content-type")).toMatch(/^text\/html/);
  server.fault(/\.parquet$/, { body: "other" });
  expect(await (await ask("/ro-von/a.parquet")).text()).toBe("other");
  server.fault(/\.parquet$/, { abort: true });
  await expect(ask("/ro-von/a.parquet")).rejects.toThrow();
  server.fault(/\.parquet$/, { delayMs: 50 });
  expect(await (await ask("/ro-von/a.parquet")).text()).toBe("0123456789");
});

test("a hanging or stalling answer never ends", async () => {
  server.fault(/\.parquet$/, { hang: true });
  await expect(fetch(`${server.origin}/ro-von/a.parquet`, { signal: AbortSignal.timeout(200) })).rejects.toThrow(/timeout/);
  server.fault(/\.parquet$/, { stallAfter: 4 });
  const response = await fetch(`${server.origin}/ro-von/a.parquet`, { signal: AbortSignal.timeout(200) });
  await expect(response.text()).rejects.toThrow(/timeout/);
});
