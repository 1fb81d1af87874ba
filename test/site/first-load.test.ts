import { describe, expect, inject, test } from "vitest";
import { longestOfEachKind } from "./kinds.ts";
import { readerOf } from "./reader.ts";

/** Each costs a slow line a seventh of a second; how long all take is measured by `npm run bench`. */
const most = 6;

/** What is there to be read; the check of a file and the search after a wrong address are tools, whose code comes with them. */
const toRead = (site: { readonly folder: string }) => longestOfEachKind(site).filter(({ kind }) => kind !== "check" && kind !== "missing");

describe.each(["plans", "odd-country"] as const)("of %s", (country) => {
  const reader = readerOf(country, { viewport: { width: 360, height: 740 } });

  test.for(toRead(inject("sites")[country]))(`$kind is read with at most ${most} requests, each once`, async ({ path }) => {
    const page = await reader.context.newPage();
    // on a fast line more is fetched before anybody asks for it
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: undefined }));
    await page.goto(reader.server.origin + path, { waitUntil: "networkidle" });
    const asked = reader.server.log.map((request) => request.path);
    expect(asked.slice(most)).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
