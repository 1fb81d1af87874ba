import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
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

const sound = readFileSync(fault("sound"), "utf8");
const asFile = (text: string) => ({ name: "bieu.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

test.each([
  ["/kiem-tra/", "vi", "2 điểm chưa khớp. Đã cộng lại 2 tổng", "Tệp của bạn: cả chương trình, vốn trung ương", "bieu.csv, C5", "+1,5"],
  ["/en/check/", "en", "2 findings. 2 sums were checked", "Your file: the whole programme, central budget", "bieu.csv, C5", "+1.5"],
] as const)(
  "at %s the sums of a file that do not come out are shown, each figure with its cell",
  async (address, language, ...expected) => {
    const [told, heading, cell, gap] = expected;
    const { page, problems } = await visit(reader.context, reader.server, address);
    await page.setInputFiles("#check-files", asFile(sound));
    await verdict(page);
    const findings = page.locator(".check-findings");
    expect(await findings.locator("p.prose").textContent()).toContain(told);
    const cards = findings.locator(".finding-card");
    expect(await cards.count()).toBe(2);
    const [card] = await cards.all();
    expect(await card?.locator("h3").textContent()).toBe(heading);
    await card?.locator("summary").click();
    const sum = (await card?.locator("table").textContent()) ?? "";
    expect(sum).toContain(cell);
    expect(sum).toContain(gap);
    // four projects, what they come to, what is printed, and the difference
    expect(await card?.locator("tr").count()).toBe(7);
    expect(await card?.locator("svg").count()).toBe(2);
    // the file has no page here
    expect(await card?.locator("a[href^='/']").count()).toBe(0);
    expect([...problems, ...(await checkPage(page, language))]).toEqual([]);
    expect(leaks()).toEqual([]);
  },
);

test("a file whose sums come out says how many were checked, and one without totals that there was none", async () => {
  const { page } = await visit(reader.context, reader.server, "/en/check/");
  const corrected = sound.replace("98.438,5", "98.440").replace("224.844,5", "224.846");
  await page.setInputFiles("#check-files", asFile(corrected));
  await verdict(page);
  expect(await texts(page, ".check-findings p")).toEqual(["2 sums were checked: all add up. The other rules found nothing either."]);
  expect(await page.locator(".finding-card").count()).toBe(0);
  await page.setInputFiles("#check-files", asFile(corrected.replace(/^,Tổng số.*\n/m, "")));
  await expect.poll(() => texts(page, ".check-findings p")).toEqual([expect.stringContaining("there was no sum to check")]);
});

test("while a file is unclear nothing is said of its sums", async () => {
  const { page } = await visit(reader.context, reader.server, "/en/check/");
  await drop(page, fault("unit-missing"));
  expect(await verdict(page)).toContain("unclear");
  expect(await page.locator(".check-findings").count()).toBe(0);
});

test.each([
  ["/kiem-tra/", "vi", "Tệp của bạn"],
  ["/en/check/", "en", "Your file"],
] as const)("at %s its mark stands beside every figure of the file that it touches, in every picture", async (address, language, name) => {
  const { page, problems } = await visit(reader.context, reader.server, address);
  await page.setInputFiles("#check-files", asFile(sound));
  await verdict(page);
  await page.click(".check-beside button.primary");
  const drawing = page.locator(".check-drawing");
  await drawing.locator("svg").first().waitFor({ timeout: 60_000 });
  const ids = await page.locator(".check-findings .finding-card").evaluateAll((cards) => cards.map(({ id }) => id));
  expect(ids).toHaveLength(2);
  for (const picture of ["component", "source"]) {
    await page.locator(".check-wanted select").selectOption(picture);
    // each part of either total stands in a cell of the table, and in the picture
    await drawing.locator("details.table > summary").click();
    const rows = drawing.locator("tr", { hasText: name }).filter({ has: page.locator(".badge") });
    expect(await rows.count()).toBeGreaterThan(0);
    const own = drawing.locator(".badge[href^='#']");
    const leads = await own.evaluateAll((badges) => badges.map((badge) => badge.getAttribute("href")?.slice(1) ?? ""));
    expect(new Set(leads)).toEqual(new Set(ids));
    expect(await drawing.locator("svg g.badges path").count()).toBeGreaterThan(0);
    // both are told in words as well, under the name of the file
    const notes = drawing.locator(".findings li.finding", { hasText: name });
    expect(await notes.count()).toBe(2);
    expect(await drawing.locator("a[href*='your-file']:not([href^='#'])").count()).toBe(0);
    expect([...problems, ...(await checkPage(page, language))]).toEqual([]);
  }
  expect(leaks()).toEqual([]);
  // a click leads to the sum
  await drawing.locator(".badge[href^='#']").first().click();
  expect(ids).toContain(decodeURIComponent(new URL(page.url()).hash.slice(1)));
});

test("where all adds up no figure of the file has a mark", async () => {
  const { page } = await visit(reader.context, reader.server, "/en/check/");
  await page.setInputFiles("#check-files", asFile(sound.replace("98.438,5", "98.440").replace("224.844,5", "224.846")));
  await verdict(page);
  await page.click(".check-beside button.primary");
  await page.locator(".check-drawing svg").first().waitFor({ timeout: 60_000 });
  expect(await page.locator(".check-drawing .badge[href^='#']").count()).toBe(0);
  expect(await page.locator(".check-drawing li.finding", { hasText: "Your file" }).count()).toBe(0);
});
