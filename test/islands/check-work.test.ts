import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { noticeText } from "../../src/i18n/intake-report.ts";
import { checkFiles } from "../../src/islands/check-work.ts";
import type { SourceText } from "../../src/intake/source-text.ts";
import { newPlan, reference } from "../intake/export/invented-call.ts";
import { folder } from "../intake/export/write-exports.ts";

const country = reference.map((file): SourceText => ({ path: file.path, text: new TextDecoder().decode(file.bytes) }));
const { source_sha256: _hash, ...about } = newPlan.about ?? {};
const check = async () =>
  checkFiles(
    {
      files: [new File([readFileSync(path.join(folder, "sound/utf-8.csv"))], "utf-8.csv")],
      ...{ country, options: { ...newPlan, about }, language: "en" },
    },
    () => {},
  );
afterEach(() => vi.unstubAllGlobals());

test("a new plan gets the digest of its file", async () => {
  const { report, plan } = await check();
  expect(report.problems).toEqual([]);
  expect(plan["source_sha256"]).toMatch(/^[0-9a-f]{64}$/);
});

test("over plain http there is no digest: the page says why and what to do, and has read every figure", async () => {
  vi.stubGlobal("crypto", {});
  const { report, counts } = await check();
  expect(counts).toEqual([["no-digest", 1]]);
  expect(report.problems.map((problem) => noticeText(problem, "en"))).toEqual([
    "utf-8.csv source_sha256: the browser gives no SHA-256 of the file, as this page came over http (expected this page over https, or npm run intake on your own machine)",
  ]);
  expect(report.figures.new).toBeGreaterThan(0);
});
