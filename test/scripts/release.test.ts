import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import type { Change, Releases } from "../../src/domain/changes.ts";
import { compile, DataProblems } from "../../scripts/compile.ts";
import { csvOf } from "../../scripts/csv.ts";
import { release } from "../../scripts/release.ts";
import { lacksReason, readReleases, type ReleaseRecord } from "../../scripts/releases.ts";
import { fileOf } from "../../scripts/write-manifest.ts";
import { readCsv } from "../../src/intake/read.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const plan = "plans/phong-tho-2024/allocations.csv";
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  for (const part of ["plans", "reference", "reviews"]) cpSync(path.join("data", part), path.join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const say = () => undefined;
const text = (name: string) => readFileSync(path.join(folder, name), "utf8");
/** Changes a figure of the plan, as printed too. */
function edit(from: string, to: string): void {
  const before = text(plan);
  expect(before).toContain(from);
  writeFileSync(path.join(folder, plan), before.replaceAll(from, to));
}
async function kept(day: string): Promise<string> {
  const outcome = await release(folder, day, say);
  if (!("kept" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.kept;
}
/** Writes a reason into every line of next.csv that asks for one. */
function giveReasons(): void {
  writeFileSync(
    path.join(folder, "releases/next.csv"),
    text("releases/next.csv").replaceAll(",,\r\n", ",Đọc nhầm một chữ số,One digit was misread\r\n"),
  );
}
/** Makes a kept release one of before a column was published. */
function withoutLastColumn(version: string, name: string): void {
  const kept = path.join(folder, "releases", version);
  const { header, records } = readCsv(name, readFileSync(path.join(kept, name), "utf8").replaceAll("\r\n", "\n"));
  writeFileSync(
    path.join(kept, name),
    csvOf(
      header.slice(0, -1),
      records.map(({ cells }) => cells),
    ),
  );
  const record = JSON.parse(text(`releases/${version}/release.json`)) as ReleaseRecord;
  const files = record.files.map((file) => (file.path === name ? fileOf(kept, name) : file));
  writeFileSync(path.join(kept, "release.json"), JSON.stringify({ ...record, files }));
}
const releaseBytes = (version: string) =>
  readdirSync(path.join(folder, "releases", version)).map((name) => [name, text(`releases/${version}/${name}`)]);

test("a correction needs a reason in both languages, and none that a spreadsheet would run", () => {
  const change: Change = {
    ...{ figure_id: "a.10", table: "allocations", kind: "corrected", column: "amount_vnd", before: "7", after: "8", difference: 1 },
    ...{ reason_vi: "Đọc nhầm", reason_en: "Misread" },
  };
  expect(lacksReason(change)).toBe(false);
  expect(lacksReason({ ...change, reason_en: null })).toBe(true);
  expect(lacksReason({ ...change, reason_vi: "=1+2" })).toBe(true);
  expect(lacksReason({ ...change, kind: "added", reason_vi: null, reason_en: null })).toBe(false);
});

describe("npm run release", () => {
  it("keeps the tables of a version, and does so once", async () => {
    const version = await kept("2026-11-20");
    expect(readdirSync(path.join(folder, "releases", version))).toEqual(
      expect.arrayContaining(["allocations.csv", "plans.csv", "release.json"]),
    );
    expect(await release(folder, "2026-11-21", say)).toEqual({ already: version });
  });

  it("asks for the reason of a correction, names it, and keeps nothing until it is given", async () => {
    const first = await kept("2026-11-20");
    edit("98.553", "98.535");
    const outcome = await release(folder, "2026-11-21", say);
    const corrected = { figure_id: "phong-tho-2024.280", kind: "corrected" };
    expect(outcome).toMatchObject({
      waiting: [
        { ...corrected, column: "amount_vnd", before: "98553000000", after: "98535000000", difference: -18_000_000 },
        { ...corrected, column: "as_printed", before: "98.553 triệu đồng", after: "98.535 triệu đồng" },
      ],
    });
    expect(readdirSync(path.join(folder, "releases")).sort()).toEqual([first, "next.csv"].sort());
    giveReasons();
    const second = await kept("2026-11-21");
    expect(existsSync(path.join(folder, "releases/next.csv"))).toBe(false);
    expect(text(`releases/${second}/changes.csv`)).toContain("One digit was misread");
  });

  it("asks for the reason of another date of a cited document, and keeps it with the release", async () => {
    await kept("2026-11-20");
    const citations = "plans/phong-tho-2024/citations.csv";
    writeFileSync(path.join(folder, citations), text(citations).replace("2022-01-18", "2022-01-19").replace("18/01/2022", "19/01/2022"));
    const entry = { figure_id: "phong-tho-2024-c01", table: "citations", kind: "corrected" };
    const date = { ...entry, column: "issued_on", before: "2022-01-18", after: "2022-01-19" };
    expect(await release(folder, "2026-11-21", say)).toMatchObject({
      waiting: [
        { ...date, reason_vi: null },
        { ...entry, column: "as_printed" },
      ],
    });
    giveReasons();
    await kept("2026-11-21");
    const [newest] = readReleases(folder);
    expect(newest?.changes[0]).toEqual(expect.objectContaining({ ...date, reason_en: "One digit was misread" }));
  });

  it("asks again when the figure was changed to something else meanwhile", async () => {
    await kept("2026-11-20");
    edit("98.553", "98.535");
    await release(folder, "2026-11-21", say);
    giveReasons();
    edit("98.535", "98.555");
    expect(await release(folder, "2026-11-21", say)).toHaveProperty("waiting.length", 2);
  });

  it("keeps the same data again where the published columns changed: no figure did, and the old release stays as it was", async () => {
    const first = await kept("2026-11-20");
    withoutLastColumn(first, "allocations.csv");
    const before = releaseBytes(first);
    const second = await kept("2026-11-21");
    expect(second).toBe(`${first}-2`);
    expect(text(`releases/${second}/release.json`)).toContain(`"follows": "${first}"`);
    const [newest] = readReleases(folder);
    const columns = [{ table: "allocations", added: ["never_added_because"], removed: [] }];
    expect(newest).toMatchObject({ version: second, changes: [], columns });
    expect(releaseBytes(first)).toEqual(before);
    expect(await release(folder, "2026-11-22", say)).toEqual({ already: second });
  });

  it("keeps data that is as it once was beside that release, not in its place", async () => {
    const first = await kept("2026-11-20");
    edit("98.553", "98.535");
    await release(folder, "2026-11-21", say);
    giveReasons();
    await kept("2026-11-21");
    edit("98.535", "98.553");
    await release(folder, "2026-11-22", say);
    giveReasons();
    expect(await kept("2026-11-22")).toBe(`${first}-2`);
    expect(readReleases(folder)).toHaveLength(3);
  });

  it("publishes every kept release and what changed from one to the next, the newest first", async () => {
    const first = await kept("2026-11-20");
    edit("98.553", "98.535");
    await release(folder, "2026-11-21", say);
    giveReasons();
    const second = await kept("2026-11-21");
    const out = path.join(folder, "public");
    await compile(folder, out, say);
    const { data_version, releases } = JSON.parse(text("public/data/changes.json")) as Releases;
    expect([data_version, releases.map(({ version }) => version)]).toEqual([second, [second, first]]);
    const told = expect.objectContaining({ figure_id: "phong-tho-2024.280", reason_en: "One digit was misread" }) as unknown;
    expect(releases[0]?.changes).toEqual([told, told]);
    expect(text(`public/data/releases/${first}/allocations.csv`)).toContain("98553000000");
  });

  it("does not publish beside a kept release that was edited", async () => {
    const version = await kept("2026-11-20");
    writeFileSync(path.join(folder, "releases", version, "allocations.csv"), "figure_id\r\n");
    await expect(compile(folder, path.join(folder, "public"), say)).rejects.toThrow(/allocations\.csv: a kept release was edited/);
  });

  it("keeps nothing of data with a problem", async () => {
    edit("98.553", "98,5.53");
    await expect(release(folder, "2026-11-20", say)).rejects.toThrow(DataProblems);
    expect(existsSync(path.join(folder, "releases"))).toBe(false);
  });
});
