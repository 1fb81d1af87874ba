import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import writeWorkbook from "write-excel-file/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { farCell, otherKinds, zipBomb } from "../intake/export/hostile-files.ts";
import { temporaryFolder } from "../scripts/temporary-folder.ts";
import { drop, fault, said, texts, verdict, watchLeaks } from "./check-visit.ts";
import { checkPage } from "./page-checks.ts";
import { readerOf } from "./reader.ts";
import { visit } from "./visit.ts";

const folder = temporaryFolder();
// the invented country: the files of the tests are about it
const reader = readerOf("odd-country", { viewport: { width: 360, height: 800 } });
let leaks: () => string[];
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  leaks = watchLeaks(reader.context, reader.server);
});

const open = async (address = "/en/check/") => (await visit(reader.context, reader.server, address)).page;

describe("a file that cannot be read is told so:", () => {
  const hostile: readonly (readonly [string, Buffer, string])[] = [
    ...otherKinds.map(([name, bytes, kind]) => [name, Buffer.from(bytes), kind] as const),
    ["rong.csv", Buffer.alloc(0), "Empty file"],
    ["nhieu.bin", Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)), "no"],
    ["bom.xlsx", Buffer.from(zipBomb()), ".xlsx too large once unpacked"],
    ["bom-kin.xlsx", Buffer.from(zipBomb(1_000)), ".xlsx too large once unpacked"],
    ["xa.xlsx", Buffer.from(farCell), "Sheet too wide or too long"],
    ["hong.xlsx", readFileSync(fault("broken-file", "xlsx.xlsx")), "Cannot be opened as .xlsx"],
  ];
  test.for(hostile)("%s", async ([name, buffer, expected]) => {
    const page = await open();
    await page.setInputFiles("#check-files", { name, mimeType: "", buffer });
    expect(await verdict(page)).toContain("unclear");
    expect((await texts(page, ".check-problem")).join(" ")).toContain(expected);
    expect(await page.locator(".check-clean").count()).toBe(0);
    expect(await checkPage(page, "en")).toEqual([]);
  });

  test("one that is too large is not even opened", async () => {
    const huge = path.join(folder, "lon.csv");
    writeFileSync(huge, "");
    truncateSync(huge, 3_000_000_000);
    const page = await open();
    await drop(page, huge);
    expect(await verdict(page)).toContain("unclear");
    expect(await texts(page, ".check-problem")).toEqual([expect.stringContaining("File too large")]);
  });

  test("one that was changed after it was chosen; what was found before stays", async () => {
    const page = await open();
    const own = path.join(folder, "doi.csv");
    copyFileSync(fault("unit-missing"), own);
    await drop(page, own);
    const before = await verdict(page);
    writeFileSync(own, "1");
    await page.click(".check-choices button");
    await expect.poll(() => said(page)).toContain("cannot open doi.csv");
    expect(await verdict(page)).toBe(before);
  });

  test("a drop without a file", async () => {
    const page = await open();
    await page.evaluate(() => dispatchEvent(new DragEvent("drop", { dataTransfer: new DataTransfer(), cancelable: true })));
    await expect.poll(() => said(page)).toContain("no file among");
  });

  test("and one whose reader does not come", async () => {
    const takeOut = reader.server.fault(/check-worker/, { status: 404 });
    const page = await open();
    await drop(page, fault("sound"));
    await expect.poll(() => said(page)).toContain("could not be fetched");
    takeOut();
    await drop(page, fault("sound"));
    expect(await verdict(page)).toContain("missing");
  });
});

describe("a file of 50 MB", () => {
  const large = path.join(folder, "50-mb.csv");
  beforeAll(() => writeFileSync(large, longCsv(50_000_000)));

  test("leaves the page responsive, tells how far it is, and can be stopped at once", async () => {
    const page = await open();
    await page.evaluate(watchFrames);
    await drop(page, large);
    await expect.poll(() => page.textContent(".check-progress"), { timeout: 40_000 }).toMatch(/Reading 50-mb\.csv: [\d,]+ of [\d,]+ rows/);
    const first = await page.locator(".check-progress progress").getAttribute("value");
    await expect.poll(() => page.locator(".check-progress progress").getAttribute("value"), { timeout: 20_000 }).not.toBe(first);
    const [worker] = page.workers();
    expect(worker?.url()).toMatch(/^blob:/);
    await answersInTime(page);
    await page.click(".check-progress button");
    await expect.poll(() => said(page)).toBe("Stopped.");
    // a worker in the middle of its work is ended by force, after a moment
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0);
    // and the next file is read as if nothing had been
    await drop(page, fault("sound"));
    expect(await verdict(page)).toContain("missing");
    expect(leaks()).toEqual([]);
  });

  test("is told of from its first second, percent by percent while it is split, and can be stopped before its first row is read", async () => {
    const page = await open();
    await page.evaluate(watchFrames);
    await page.evaluate(watchProgress, null);
    await drop(page, large);
    const progress = () => page.textContent(".check-progress");
    await expect.poll(progress, { timeout: 2_000, interval: 50 }).toMatch(/Step [1-3] of 4/);
    await expect.poll(progress, { timeout: 20_000 }).toMatch(/Step 3 of 4\. Reading 50-mb\.csv: .* rows[1-9]\d* s so far/);
    await answersInTime(page);
    const told = await page.evaluate(() => window.progress_said);
    expect(told.find((text) => text.startsWith("Step"))).toMatch(/Opening|Splitting/);
    const percents = told.flatMap((text) => /Splitting 50-mb\.csv into cells: (\d+)%/.exec(text)?.[1] ?? []).map(Number);
    expect(new Set(percents).size).toBeGreaterThan(3);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    await page.click(".check-progress button");
    await expect.poll(() => said(page), { timeout: 1_000 }).toBe("Stopped.");

    await page.evaluate(watchProgress, "into cells: ");
    await drop(page, large);
    await expect.poll(() => said(page), { timeout: 10_000 }).toBe("Stopped.");
    expect(await progress()).toBe("");
    const last = (await page.evaluate(() => window.progress_said)).filter((text) => text.startsWith("Step"));
    expect(last.at(-1)).toMatch(/Splitting 50-mb\.csv into cells: \d+%/);
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0);
  });

  test("and a workbook so large that its reader takes workers of its own is read under the page's policy", async () => {
    const text = (value: string) => ({ value, type: String });
    const head = ["Dự án", "Nguồn vốn", "Năm", "Số tiền", "Ghi chú"].map(text);
    const rows = Array.from({ length: 20_000 }, (_, at) => [
      ...[`Dự án ${(at % 6) + 1}`, `Ngân sách ${at % 2 ? "trung ương" : "địa phương"}`, String(2030 + (at % 3))].map(text),
      { value: (at % 6) + 1, type: Number },
      text(`${at * 7919}-${at ** 3}`),
    ]);
    const sheet = [[text("Kế hoạch vốn, đơn vị tính: triệu đồng")], head, ...rows];
    const buffer = await writeWorkbook([{ sheet: "A", data: sheet }]).toBuffer();
    expect(buffer.length).toBeGreaterThan(512_000);
    const { page, problems } = await visit(reader.context, reader.server, "/en/check/");
    await page.setInputFiles("#check-files", { name: "lon.xlsx", mimeType: "", buffer });
    expect(await verdict(page)).toContain("missing");
    expect(await page.textContent(".row-counts")).toContain("20000");
    expect(leaks()).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("with a problem in every row is told by its first ones, and the page stays responsive", async () => {
    const page = await open();
    const faulty = path.join(folder, "5-mb.csv");
    writeFileSync(faulty, longCsv(5_000_000).replaceAll(/"(\d+),25"/g, '"$1,25 hay $1"'));
    await page.evaluate(watchFrames);
    await drop(page, faulty);
    expect(await verdict(page)).toMatch(/^[\d,]+ points are unclear/);
    expect(await page.locator(".check-problem li").count()).toBeLessThan(100);
    await answersInTime(page);
  });
});

declare global {
  interface Window {
    frames_ms: number[];
    progress_said: string[];
  }
}

/** From here on the time between two frames is kept, in ms. */
function watchFrames(): void {
  window.frames_ms = [];
  let last = performance.now();
  const frame = (now: number): void => {
    window.frames_ms.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** From here on every line of progress is kept, from the first; where one has these words, the check is stopped at once. */
function watchProgress(stopAt: string | null): void {
  const place = document.querySelector(".check-progress");
  if (!place) return;
  window.progress_said = [];
  const observer = new MutationObserver(() => {
    const text = place.textContent.replace(/^\s+/, "");
    window.progress_said.push(text);
    if (stopAt === null || !text.includes(stopAt)) return;
    observer.disconnect();
    place.querySelector("button")?.click();
  });
  observer.observe(place, { childList: true, subtree: true });
}

/** The page draws within 200 ms, but for a frame in a hundred where the machine itself was busy; it never stands still for a second. */
async function answersInTime(page: Page): Promise<void> {
  const frames = await page.evaluate(() => window.frames_ms);
  expect(frames.length).toBeGreaterThan(20);
  expect(frames.filter((ms) => ms > 200).length).toBeLessThanOrEqual(frames.length / 100);
  expect(Math.max(...frames)).toBeLessThan(1_000);
}

/** A long table, as an office might keep a whole country in one. */
function longCsv(bytes: number): string {
  const head = "Đơn vị tính: triệu đồng\nKế hoạch năm 2030\nDự án,Nguồn vốn,Loại vốn,Năm,Số tiền,Ghi chú\n";
  const rows = Array.from(
    { length: 60 },
    (_, at) =>
      `Dự án ${(at % 6) + 1},Ngân sách ${at % 2 ? "trung ương" : "địa phương"},${at % 3 ? "Vốn đầu tư" : "Vốn sự nghiệp"},${2030 + (at % 5)},"${at + 1},25",ghi chú của hàng này\n`,
  ).join("");
  return head + rows.repeat(Math.ceil((bytes - head.length) / Buffer.byteLength(rows)));
}
