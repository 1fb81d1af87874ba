import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { takeIn } from "../../src/intake/export/take-in.ts";
import { newPlan, reference } from "../intake/export/invented-call.ts";
import { drop, fault, texts, verdict, watchLeaks } from "./check-visit.ts";
import { checkPage } from "./page-checks.ts";
import { readerOf } from "./reader.ts";
import { visit } from "./visit.ts";

// the invented country: the files of the tests are about it
const reader = readerOf("odd-country", { viewport: { width: 360, height: 800 } });
let leaks: () => string[];
beforeEach(() => {
  leaks = watchLeaks(reader.context, reader.server);
});

const open = async (address = "/en/check/") => (await visit(reader.context, reader.server, address)).page;

async function fillForm(page: Page): Promise<void> {
  await page.selectOption("[name=locality]", "ben-lang");
  await page.fill("[name=period]", "2019-2030");
  await page.selectOption("[name=kind]", "plan");
  await page.fill("[name=document-no]", "");
  await page.fill("[name=issued-on]", "");
  await page.fill("[name=received-on]", "2026-11-20");
  await page.fill("[name=title-vi]", "Kế hoạch (bịa)");
  await page.fill("[name=title-en]", "Plan (invented)");
  await page.fill("[name=plan]", "ben-lang-2030");
  await page.click(".check-about button[type=submit]");
}

describe.each([
  ["/kiem-tra/", "vi", "còn thiếu vài điều", "không còn gì chưa rõ"],
  ["/en/check/", "en", "missing", "nothing left unclear"],
] as const)("at %s", (address, language, incomplete, sound) => {
  test("a file is read, its document asked for, and given back as the command writes it; nothing of it is sent", async () => {
    const { page, problems } = await visit(reader.context, reader.server, address);
    await drop(page, fault("sound", "tcvn3.csv"));
    expect(await verdict(page)).toContain(incomplete);
    problems.push(...(await checkPage(page, language)));
    await fillForm(page);
    await expect.poll(() => verdict(page)).toContain(sound);
    problems.push(...(await checkPage(page, language)));

    const bytes = readFileSync(fault("sound", "tcvn3.csv"));
    const expected = await takeIn([{ name: "tcvn3.csv", bytes }], reference, newPlan);
    const written = new Map<string, string>();
    for (const link of await page.locator(".check-files a").all()) {
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      written.set(download.suggestedFilename(), readFileSync(await download.path(), "utf8"));
    }
    expect([...written.keys()].sort()).toEqual([...expected.files.keys()].sort());
    for (const [name, text] of expected.files) {
      if (name !== "plan.csv") expect(written.get(name), name).toBe(text);
    }
    expect(written.get("plan.csv")).toContain("ben-lang-2030,ben-lang,,,unknown,2026-11-20,2019,2030,plan,Kế hoạch (bịa),Plan (invented)");
    expect(leaks()).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("what a file leaves open is asked with its readings, and a decision can be taken back", async () => {
    const page = await open(address);
    await drop(page, fault("unit-missing"));
    const unit = page.locator('[data-code="unit-missing"]');
    await verdict(page);
    expect(await unit.locator("button").count()).toBe(4);
    await unit.locator("button").nth(2).click();
    await expect.poll(() => verdict(page)).toContain(incomplete);
    expect(await unit.count()).toBe(0);
    // who asked by keyboard goes on from the answer
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("verdict");
    expect(await checkPage(page, language)).toEqual([]);
    await page.click("button.decision");
    await expect.poll(() => unit.count()).toBe(1);
    expect(leaks()).toEqual([]);
  });
});

test("a file is compared with a published plan that the reader names, and only that plan is fetched", async () => {
  const page = await open();
  await drop(page, fault("sound"));
  await verdict(page);
  const plan = await page.locator("[name=published] option").nth(1).getAttribute("value");
  await page.selectOption("[name=published]", plan);
  await page.click(".check-about button[type=submit]");
  await expect
    .poll(() => reader.server.log.map((entry) => entry.path).filter((name) => name.includes("/intake/plans/")))
    .toEqual([`/data/intake/plans/${plan ?? ""}.json`]);
  await expect.poll(() => page.textContent(".check-outcome")).toContain("not spoken of by the file, kept");
  expect(await page.inputValue("[name=published]")).toBe(plan);
  expect(leaks()).toEqual([]);
});

test("of a workbook with several sheets the reader may choose one, and take that back", async () => {
  const sheet = (name: string, amount: string) => {
    const rows = [["BIỂU PHÂN BỔ VỐN NĂM 2024"], ["ĐVT: triệu đồng"], ["TT", "Nội dung", "NSTW"], ["1", "Nhà ở không dột", amount]];
    return { sheet: name, data: rows.map((cells) => cells.map((value) => ({ value, type: String }))) };
  };
  const buffer = await writeWorkbook([sheet("Biểu 1", "10,5"), sheet("Biểu 2", "11,5")]).toBuffer();
  const { page, problems } = await visit(reader.context, reader.server, "/en/check/");
  await page.setInputFiles("#check-files", { name: "bieu.xlsx", mimeType: "", buffer });
  await verdict(page);
  // the same project twice, with two amounts
  expect(await page.locator('[data-code="stated-twice"]').count()).toBe(1);
  expect(await texts(page, "[name=sheet] option")).toEqual([expect.any(String), "Biểu 1", "Biểu 2"]);
  problems.push(...(await checkPage(page, "en")));
  await page.selectOption("[name=sheet]", "Biểu 2");
  await page.click(".check-sheets button");
  await expect.poll(() => page.locator('[data-code="stated-twice"]').count()).toBe(0);
  expect(await texts(page, "button.decision")).toEqual([expect.stringContaining("sheet: Biểu 2")]);
  expect(await page.locator(".check-sheet").count()).toBe(1);
  await page.click("button.decision");
  await expect.poll(() => page.locator('[data-code="stated-twice"]').count()).toBe(1);
  expect(problems).toEqual([]);
  expect(leaks()).toEqual([]);
});

test("files that the page gave come back: their plan is offered, and every figure is as it was", async () => {
  const page = await open();
  const folder = path.join(import.meta.dirname, "../fixtures/odd-country/plans/gap-doi-2024");
  await drop(page, path.join(folder, "allocations.csv"), path.join(folder, "plan.csv"));
  await verdict(page);
  await page.locator('[data-code="other-plan"] button').first().click();
  await expect.poll(() => verdict(page)).toContain("nothing left unclear");
  expect(await page.textContent(".check-outcome")).toContain("is the contract's own allocations.csv");
  expect(await page.textContent(".check-outcome")).toMatch(/Figures: \d+ as before/);
  expect(leaks()).toEqual([]);
});

test("the whole can be done from the keyboard", async () => {
  const page = await open();
  // asked for long before the key is pressed: a chooser that opens unwatched is never told
  const opened = page.waitForEvent("filechooser");
  await page.waitForSelector("#check-files:enabled");
  await page.focus("nav a:last-child");
  for (let stop = 0; stop < 3; stop += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.id === "check-files")) break;
  }
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("check-files");
  await page.keyboard.press("Enter");
  const chooser = await opened;
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles(fault("stage-missing"));
  expect(await verdict(page)).toContain("unclear");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("proposed");
  await page.keyboard.press("Enter");
  await expect.poll(() => verdict(page)).toContain("missing");
});

test("files that are dropped beside the box are read too, and do not replace the page", async () => {
  const page = await open();
  const text = readFileSync(fault("sound"), "utf8");
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], "bieu.csv"));
    document.querySelector("footer")?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, text);
  expect(await verdict(page)).toContain("missing");
  expect(await texts(page, ".check-sheet h3")).toEqual(["bieu.csv"]);
});

test("several files are one plan, and every row of each is counted", async () => {
  const page = await open();
  await drop(page, fault("sound", "utf-8.csv"), fault("sound", "xlsx.xlsx"));
  await verdict(page);
  expect(await texts(page, ".check-sheet h3")).toEqual(["utf-8.csv", expect.stringMatching(/^xlsx\.xlsx\[/)]);
});

test("the watch over requests would see a file that is sent", async () => {
  const page = await open();
  await page.evaluate(() => fetch("/", { method: "POST", body: "a" }).catch(() => undefined));
  await page.evaluate(() => fetch("/?a,b").catch(() => undefined));
  expect(leaks()).toHaveLength(2);
});

test("before a file is dropped neither the reader nor its lists are fetched", async () => {
  const page = await open();
  expect(reader.server.log.map((entry) => entry.path).filter((name) => /worker|\/data\//.test(name))).toEqual([]);
  await drop(page, fault("sound"));
  await verdict(page);
  expect(reader.server.log.map((entry) => entry.path).filter((name) => name.includes("/intake/"))).toEqual(["/data/intake/reference.json"]);
});

test.each([
  ["/kiem-tra/", "vi", "Tệp của bạn"],
  ["/en/check/", "en", "Your file"],
] as const)("at %s the file's money is drawn beside the published places, and marked as its own", async (address, language, name) => {
  const { page, problems } = await visit(reader.context, reader.server, address);
  await drop(page, fault("sound"));
  await verdict(page);
  await page.click(".check-beside button");
  await page.waitForSelector(".check-picture .picture svg", { timeout: 60_000 });
  expect(await page.textContent(".check-picture .banner")).toContain(name);
  expect(await page.textContent(".check-picture table")).toContain(name);
  // but for its findings, which stand on this page
  expect(await page.locator(".check-picture a[href*=your-file]:not([href^='#'])").count()).toBe(0);
  // the places that are published lead to their figures as ever
  expect(await page.locator(".check-picture a[href]").count()).toBeGreaterThan(3);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("title");
  problems.push(...(await checkPage(page, language)));
  await page.setViewportSize({ width: 1000, height: 900 });
  problems.push(...(await checkPage(page, language)));
  expect(problems).toEqual([]);
  expect(leaks()).toEqual([]);
});

test("a file stands in every view of the site that it has figures for, and the reader chooses among them", async () => {
  const { page, problems } = await visit(reader.context, reader.server, "/en/check/");
  const file = (name: string, text: string) => ({ name, mimeType: "", buffer: Buffer.from(text) });
  await page.setInputFiles("#check-files", [
    file("von.csv", "PHÂN BỔ VỐN NĂM 2024\nĐVT: triệu đồng\nTT;Nội dung;NSTW;NSĐP\n1;Nhà ở không dột;60,5;7\n"),
    file(
      "giai-ngan.csv",
      "NĂM 2024\nSố liệu đến 30/9/2024\nĐVT: triệu đồng\nTT;Nội dung;Giải ngân;Tỷ lệ giải ngân (%)\n1;Nhà ở không dột;20;30,5\n",
    ),
    file(
      "muc-tieu.csv",
      "MỤC TIÊU NĂM 2024\nTT;Chỉ tiêu;Mục tiêu\n1;Mức giảm tỷ lệ hộ nghèo bình quân mỗi năm;4,5\n2;Số hộ ra khỏi danh sách;120\n",
    ),
  ]);
  await verdict(page);
  await page.click(".check-beside button");
  // a published figure that comes to lie under the pointer asks for its document
  await page.mouse.move(0, 0);
  await page.waitForSelector(".check-picture select", { timeout: 60_000 });
  expect(await page.textContent(".check-picture .banner")).toContain("drawn as a commune");
  const shown = new Map<string, string | null>();
  for (const id of await page
    .locator(".check-picture option")
    .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value))) {
    await page.selectOption(".check-picture select", id);
    expect(await page.textContent(".check-drawing table"), id).toContain("Your file");
    expect(await page.locator(".check-picture a[href*=your-file]").count(), id).toBe(0);
    shown.set(id, await page.textContent(".check-drawing .question"));
    problems.push(...(await checkPage(page, "en")));
  }
  expect([...shown.keys()]).toEqual(["component", "source", "type", "disbursement", "targets", "outputs"]);
  expect(new Set(shown.values()).size).toBe(6);
  expect(problems).toEqual([]);
  expect(leaks()).toEqual([]);
});
