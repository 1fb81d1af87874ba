import type { Page } from "playwright-core";
import { beforeEach, describe, expect, inject, test } from "vitest";
import type { BuildName } from "./builds.ts";
import { openComparison } from "./comparison-page.ts";
import { openedDialog } from "./figure-dialog.ts";
import { checkAccessibility, checkVietnamese } from "./page-checks.ts";
import { readerOf } from "./reader.ts";
import { figuresOf, marksOf } from "./reading.ts";

describe.for<BuildName>(["plans", "odd-country"])("what a reader takes from a card in %s", (name) => {
  const { folder } = inject("sites")[name];
  const reader = readerOf(name, { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  beforeEach(() => reader.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: reader.server.origin }));

  const open = async (path: string): Promise<Page> => (await openComparison(reader.context, reader.server, path)).page;

  test("copies the citation and the SQL, and says so; where that is not allowed it says that", async () => {
    const page = await open("/kinh-phi/");
    await marksOf(page).first().click();
    const dialog = await openedDialog(page);
    await dialog.getByRole("button", { name: "Chép trích dẫn" }).click();
    await dialog.getByText("Đã chép.").waitFor();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toBe(await dialog.locator(".citation").textContent());
    const version = await page.getAttribute("html", "data-version");
    const [figure] = await figuresOf(marksOf(page).first(), folder);
    for (const piece of ["Rõ Vốn", version ?? "-", `#${String(figure?.["figure_no"])}`, String(figure?.["locator"])])
      expect(cited).toContain(piece);
    await dialog.locator(".card-sql summary").click();
    await dialog.getByRole("button", { name: "Chép SQL" }).click();
    const sql = (await dialog.locator("pre").textContent()) ?? "-";
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(sql);
    await page.evaluate(() => Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new Error("no")) }));
    await dialog.getByRole("button", { name: "Chép SQL" }).click();
    await dialog.getByText("Trình duyệt không cho chép").waitFor();
  });

  test("leads to a report with the figure, its page and the data version filled in", async () => {
    const page = await open("/muc-tieu/?year=latest");
    await marksOf(page).first().click();
    const [figure] = await figuresOf(marksOf(page).first(), folder);
    await (await openedDialog(page)).getByRole("link", { name: "Báo con số này sai" }).click();
    const ready = page.locator("#report .report-text");
    await ready.waitFor();
    const text = (await ready.textContent()) ?? "";
    const version = (await page.getAttribute("html", "data-version")) ?? "-";
    for (const piece of [String(figure?.["figure_id"]), String(figure?.["as_printed"]), "/muc-tieu/?year=latest", version])
      expect(text).toContain(piece);
    await page.getByRole("button", { name: "Chép nội dung" }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const english = `${reader.server.origin}/en/method/?figure=${String(figure?.["figure_id"])}#report`;
    await page.goto(english);
    await ready.waitFor();
    expect([...(await checkAccessibility(page)), ...(await checkVietnamese(page))]).toEqual([]);
    await page.goto(`${reader.server.origin}/phuong-phap/?figure=nowhere-2024.10#report`);
    await page.locator("#report .banner").waitFor();
  });
});
