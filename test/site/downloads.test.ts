import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, inject, test } from "vitest";
import { sumBars } from "../../src/domain/codes.ts";
import { sizeWords } from "../../src/components/downloads.ts";
import { formatNumber } from "../../src/domain/format.ts";
import type { Manifest } from "../../src/domain/manifest.ts";
import { downloadWords, otherFiles } from "../../src/i18n/downloads.ts";
import type { BuildName } from "./builds.ts";

const sites: readonly BuildName[] = ["plans", "odd-country", "sub-path"];

describe.for(sites)("the page of downloads of %s", (name) => {
  const { folder, base } = inject("sites")[name];
  const manifest = JSON.parse(readFileSync(join(folder, "data/manifest.json"), "utf8")) as Manifest;
  const published = [...manifest.tables, ...manifest.cubes];

  test.for([
    ["vi", "du-lieu"],
    ["en", "en/data"],
  ] as const)("lists every table with its rows and both formats, and every other file: %s", ([language, path]) => {
    const { document } = new JSDOM(readFileSync(join(folder, path, "index.html"), "utf8")).window;
    const rows = [...document.querySelectorAll("#tables tbody tr")];
    expect(rows).toHaveLength(published.length);
    for (const [at, { name: table, rows: count, csv, parquet }] of published.entries()) {
      const cells = [...(rows[at]?.children ?? [])] as HTMLElement[];
      // in words, not by its code
      expect(cells[0]?.textContent).not.toBe(table);
      expect(cells[3]?.textContent).toBe(table);
      expect([1, 2, 4].map((at) => Number(cells[at]?.dataset["value"]))).toEqual([csv.bytes, parquet.bytes, count]);
    }
    const answers = manifest.files.filter((file) => /^answers\/[^/]+\//.test(file.path));
    expect(answers).toHaveLength(manifest.answers);
    const size = sizeWords(
      answers.reduce((sum, { bytes }) => sum + bytes, 0),
      language,
    );
    expect(document.querySelector("main")?.textContent).toContain(
      downloadWords[language].answers(formatNumber(manifest.answers, language), size),
    );
    const links = [...document.querySelectorAll("#tables a, #others a")].map((link) => link.getAttribute("href") ?? "");
    expect(links).toHaveLength(2 * published.length + otherFiles.length);
    for (const link of links) expect(statSync(join(folder, link.slice(base.length))).size, link).toBeGreaterThan(0);
    expect(document.body.textContent).toContain(downloadWords[language].cite(manifest.data_version));
    expect([...document.querySelectorAll("#refused-sums code")].map((code) => code.textContent)).toEqual([...sumBars]);
    // from every page, and for a search engine
    expect(document.querySelector(`footer a[href="${base}${path}/"]`)).not.toBe(null);
    expect(readFileSync(join(folder, "sitemap.xml"), "utf8")).toContain(`${base}${path}/</loc>`);
  });

  test("lists no file that is not there, and leaves none out that stands at the top", () => {
    const listed = [...published.flatMap(({ csv, parquet }) => [csv.path, parquet.path]), ...otherFiles];
    const top = manifest.files.map((file) => file.path).filter((path) => !path.includes("/"));
    expect([...top, "manifest.json"].sort()).toEqual(listed.sort());
  });
});
