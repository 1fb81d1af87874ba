import { expect, test } from "vitest";
import { drop, fault, verdict } from "./check-visit.ts";
import { checkPage } from "./page-checks.ts";
import { readerOf } from "./reader.ts";
import { visit } from "./visit.ts";

const reader = readerOf("odd-country", { viewport: { width: 360, height: 800 } });

test("what is said of the document and its cover contradicts is asked, and kept by choice", async () => {
  const { page } = await visit(reader.context, reader.server, "/en/check/");
  await drop(page, fault("cover-contradicted"));
  await verdict(page);
  await page.selectOption("[name=locality]", "ben-lang");
  await page.selectOption("[name=kind]", "plan");
  const said = {
    period: "2019-2030",
    "document-no": "",
    "received-on": "2026-11-20",
    "title-vi": "Bịa",
    "title-en": "Invented",
    plan: "bl-2030",
  };
  for (const [name, text] of Object.entries(said)) await page.fill(`[name=${name}]`, text);
  await page.click(".check-about button[type=submit]");
  const group = page.locator("[data-code=cover-contradicted]");
  await group.getByRole("button", { name: "keep what was said: " }).waitFor();
  expect(await group.textContent()).toContain("Số: 7/BC-UBND");
  expect(await checkPage(page, "en")).toEqual([]);
  await group.getByRole("button").click();
  await expect.poll(() => verdict(page)).toContain("nothing left unclear");
  expect(await page.textContent(".check-decisions")).toContain("keep what was said");
});
