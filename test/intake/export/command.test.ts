import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { intake } from "../../../scripts/intake.ts";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";
import { newPlan, reference } from "./invented-call.ts";
import { folder as fixtures } from "./write-exports.ts";

const base = temporaryFolder();
const data = path.join(base, "data");
const sound = path.join(fixtures, "sound/utf-8.csv");
const faulty = path.join(fixtures, "not-a-figure/utf-8.csv");
const about = ["--locality", "ben-lang", "--document-no", "none", "--issued-on", "none", "--received-on", "2026-11-20"].concat([
  "--period",
  "2019-2030",
  "--kind",
  "plan",
  "--title-vi",
  "Kế hoạch (bịa)",
  "--title-en",
  "Plan (invented)",
]);

beforeEach(() => {
  for (const { path: name, bytes } of reference) {
    mkdirSync(path.dirname(path.join(data, name)), { recursive: true });
    writeFileSync(path.join(data, name), bytes);
  }
  vi.stubEnv("RO_VON_DATA", data);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(base, { recursive: true }));

async function call(...args: string[]): Promise<{ status: number; said: string; warned: string }> {
  const [said, warned]: [string[], string[]] = [[], []];
  const status = await intake(
    args,
    (line) => said.push(line),
    (line) => warned.push(line),
  );
  return { status, said: said.join("\n"), warned: warned.join("\n") };
}
const plan = ["--plan", newPlan.plan];
const written = (folder: string) => readdirSync(folder).sort();

test("what was understood is written into the plan's folder: status 0", async () => {
  const { status, said } = await call(sound, ...plan, ...about, "--lang", "en");
  expect(said).not.toContain("problem");
  expect(status).toBe(0);
  const folder = path.join(data, "plans", newPlan.plan);
  expect(said.split("\n").at(-1)).toBe(`Written to ${folder}`);
  expect(written(folder)).toEqual(["allocations.csv", "plan.csv", "stated-totals.csv"]);
  const hash = /[0-9a-f]{64}$/m.exec(readFileSync(path.join(folder, "plan.csv"), "utf8"))?.[0];
  expect(hash).toHaveLength(64);
  // again, with what stands there now: nothing changes, and nothing is lost
  const before = readFileSync(path.join(folder, "allocations.csv"), "utf8");
  const credit = readFileSync(path.join(import.meta.dirname, "../base/plans/suoi-bac-2024/credit.csv"), "utf8");
  writeFileSync(path.join(folder, "credit.csv"), credit.replaceAll("suoi-bac-2024.110", "ben-lang-2030.990"));
  expect((await call(sound, ...plan)).status).toBe(0);
  expect(readFileSync(path.join(folder, "allocations.csv"), "utf8")).toBe(before);
  expect(written(folder)).toContain("credit.csv");
});

test("with a problem nothing is written: status 1", async () => {
  const out = path.join(base, "out-problem");
  const { status, said } = await call(faulty, ...plan, ...about, "--out", out);
  expect(status).toBe(1);
  expect(said).toContain("không phải số");
  expect(said.split("\n").at(-1)).toBe("1 vấn đề; chưa ghi gì");
  expect(() => written(out)).toThrow();
});

test("a wrong call says why and how: status 2", async () => {
  expect((await call(sound)).status).toBe(2);
  expect((await call(...plan)).status).toBe(2);
  expect((await call(sound, ...plan, "--unit", "dollars", "--lang", "en")).warned).toContain(
    "Wrong call: --unit dollars (vnd, thousand_vnd",
  );
  expect((await call(sound, ...plan, "--colour", "red")).status).toBe(2);
  expect((await call("no-such-file.csv", ...plan)).status).toBe(2);
  expect((await call("test", ...plan)).status).toBe(2);
  expect((await call(sound, ...plan, "--row", "P4")).status).toBe(2);
});

test("a program reads the same: --json", async () => {
  const { status, said } = await call(faulty, ...plan, ...about, "--json", "--lang", "en");
  expect(status).toBe(1);
  const report = JSON.parse(said) as { problems: { code: string; row: number; text: string }[]; written: string | null; sheets: object[] };
  expect(report.written).toBeNull();
  expect(report.problems).toMatchObject([{ code: "not-a-figure" }]);
  expect(report.problems[0]?.text).toMatch(/^utf-8\.csv:\d+ [A-Z]: not a figure: /);
  expect(report.sheets).toMatchObject([{ charset: "utf-8", separator: "comma", decimal: "comma" }]);
});

test("no figure gets an id that stands in a kept release, and what is taken away is named to a program too", async () => {
  const release = path.join(data, "releases/2026-01-01-0a1b2c3d");
  mkdirSync(release, { recursive: true });
  writeFileSync(path.join(release, "release.json"), "{}");
  writeFileSync(path.join(release, "allocations.csv"), "figure_id,as_printed\r\nden-dom-2030.10,7 triệu đồng\r\n");
  const own = ["--plan", "den-dom-2030", ...about.with(1, "den-dom"), "--issuer", "UBND Đèn Đóm"];
  const bieu = path.join(base, "bieu.csv");
  const sheet = (...rows: string[]) =>
    writeFileSync(bieu, `Phân bổ vốn năm 2030,\nĐơn vị tính: triệu đồng,\nNội dung,NSTW\n${rows.join("\n")}\n`);
  sheet("Nhà ở không dột,12", "Lớp học nghề buổi tối,3");
  expect((await call(bieu, ...own)).status).toBe(0);
  const ids = /(?<=^den-dom-2030\.)\d+/gm;
  const file = path.join(data, "plans/den-dom-2030/allocations.csv");
  expect(readFileSync(file, "utf8").match(ids)).toEqual(["20", "30"]);
  sheet("Lớp học nghề buổi tối,3");
  const { said } = await call(bieu, ...own, "--gone", "remove", "--json");
  const removed = [{ figure_id: "den-dom-2030.20", table: "allocations", as_printed: "12 triệu đồng", locator: "bieu.csv, B4" }];
  expect(JSON.parse(said)).toMatchObject({ removed });
  expect(readFileSync(file, "utf8").match(ids)).toEqual(["30"]);
});

test("another folder gets the whole plan, and what else lies there is left alone", async () => {
  const out = path.join(base, "out-again");
  mkdirSync(path.join(out, "drafts"), { recursive: true });
  writeFileSync(path.join(out, "letter.txt"), "mine");
  expect((await call(sound, ...plan, ...about, "--out", out)).status).toBe(0);
  expect(written(out)).toEqual(["allocations.csv", "credit.csv", "drafts", "letter.txt", "plan.csv", "stated-totals.csv"]);
});

test("--out leaves the data as it is, and several files are one plan", async () => {
  const out = path.join(base, "out");
  const other = path.join(base, "credit.csv");
  writeFileSync(other, "Đơn vị tính: tỷ đồng;;\nTT;Đối tượng vay;Dự kiến năm 2031\n1;Hộ nghèo;30,1\n");
  expect((await call(sound, other, ...plan, ...about, "--out", out)).status).toBe(0);
  expect(written(out)).toContain("credit.csv");
  expect(written(out)).toContain("allocations.csv");
});
