import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../scripts/compile.ts";
import { openNative } from "../../scripts/duckdb-native.ts";
import { dataVersion } from "../../scripts/source-files.ts";
import { sqlType } from "../../scripts/write-tables.ts";
import { publishedColumns } from "../../src/domain/published.ts";
import type { TableName } from "../../src/domain/tables.ts";
import { compiled, countries, type Compiled } from "../query/countries.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const quiet = () => {};

describe.each(countries)("compile of %s", (dataFolder) => {
  let country: Compiled;
  beforeAll(async () => {
    country = await compiled(dataFolder);
  });
  afterAll(() => country.remove());

  it("makes the same bytes of the same input", async () => {
    const again = await compiled(dataFolder);
    expect(hashes(again.folder)).toEqual(hashes(country.folder));
    again.remove();
  });

  it("tells true sizes and hashes of every file that it wrote", () => {
    const { "manifest.json": _, ...written } = hashes(country.folder);
    expect(Object.fromEntries(country.manifest.files.map((file) => [file.path, `${file.bytes} ${file.sha256}`]))).toEqual(written);
    for (const table of [...country.manifest.tables, ...country.manifest.cubes]) {
      for (const file of [table.parquet, table.csv]) expect(written[file.path]).toBe(`${file.bytes} ${file.sha256}`);
    }
  });

  it("writes the same rows and types as Parquet and as CSV", async () => {
    const engine = await openNative(country.folder);
    const { tables, cubes } = country.manifest;
    const files = [
      ...tables.map(({ name, rows }) => ({ name, rows, own: publishedColumns(name as TableName) })),
      ...cubes.map(({ name, rows, columns }) => ({ name, rows, own: Object.entries(columns) })),
    ];
    for (const { name, rows, own } of files) {
      const types = own.map(([column, described]) => `'${column}': '${sqlType(described)}'`);
      const csv = `read_csv('${path.join(country.folder, `${name}.csv`)}', columns = {${types.join(", ")}}, header = true)`;
      const both = `select count(*)::INTEGER as rows from (select * from ${name} intersect all select * from ${csv})`;
      expect(await engine.ask(both, []), name).toStrictEqual([{ rows }]);
      const columns = await engine.ask(
        `select string_agg('''' || column_name || ''': ''' || column_type || '''', ', ') as types from (describe ${name})`,
        [],
      );
      expect(columns, name).toStrictEqual([{ types: types.join(", ") }]);
    }
    await engine.close();
  });

  it("an amount that is not stated stays null, and a printed 0 stays 0", async () => {
    const engine = await openNative(country.folder);
    const count = (file: string, wanted: string) =>
      readdirSync(path.join(dataFolder, "plans")).reduce(
        (sum, plan) => sum + amounts(path.join(dataFolder, "plans", plan, file), wanted),
        0,
      );
    const sql = `select (count(*) filter (where amount_vnd is null))::INTEGER as nulls, (count(*) filter (where amount_vnd = 0))::INTEGER as zeros from allocations`;
    expect(await engine.ask(sql, [])).toStrictEqual([{ nulls: count("allocations.csv", ""), zeros: count("allocations.csv", "0") }]);
    expect(count("allocations.csv", "")).toBeGreaterThan(0);
    await engine.close();
  });
});

describe("the data version", () => {
  const file = (name: string, text: string) => ({ path: name, bytes: new TextEncoder().encode(text) });
  const before = [file("plans/a.csv", "một,hai"), file("plans/b.csv", "ba")];

  it("begins with the newest day on which a document was received", () => {
    expect(dataVersion(before, "2026-11-20")).toMatch(/^2026-11-20-[0-9a-f]{8}$/);
  });

  it.each([
    ["a byte", [file("plans/a.csv", "một,hay"), file("plans/b.csv", "ba")]],
    ["a name", [file("plans/a.csv", "một,hai"), file("plans/c.csv", "ba")]],
    ["where one file ends and the next begins", [file("plans/a.csv", "một,ha"), file("plans/b.csv", "iba")]],
    ["how many files there are", [file("plans/a.csv", "một,hai")]],
  ])("changes with %s", (_, after) => {
    expect(dataVersion(after, "2026-11-20")).not.toBe(dataVersion(before, "2026-11-20"));
  });
});

describe("npm run data", () => {
  let dataFolder: string;
  let publicFolder: string;
  beforeAll(async () => {
    dataFolder = temporaryFolder();
    publicFolder = temporaryFolder();
    cpSync("data", dataFolder, { recursive: true });
    await compile(dataFolder, publicFolder, quiet);
  });
  afterAll(() => {
    for (const folder of [dataFolder, publicFolder]) rmSync(folder, { recursive: true });
  });
  const run = () =>
    spawnSync(process.execPath, ["scripts/compile.ts"], {
      env: { ...process.env, RO_VON_DATA: dataFolder, RO_VON_PUBLIC: publicFolder },
      encoding: "utf8",
    });

  it("says what it does, and writes data and fonts", () => {
    const { status, stdout, stderr } = run();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const steps = stdout
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0]);
    expect([...new Set(steps)]).toEqual(["decode", "read", "check", "reconcile", "findings", "write", "fonts"]);
    expect(readdirSync(publicFolder).sort()).toEqual(["data", "fonts"]);
    expect(readdirSync(path.join(publicFolder, "fonts")).sort()).toEqual(["be-vietnam-pro-400.woff2", "be-vietnam-pro-700.woff2"]);
  });

  it("reports the problems of all files at once, and leaves what was published", () => {
    const before = hashes(path.join(publicFolder, "data"));
    const allocations = path.join(dataFolder, "plans/bao-yen-2022/allocations.csv");
    const targets = path.join(dataFolder, "plans/binh-phuoc-2024/targets.csv");
    const originals = [allocations, targets].map((file) => [file, readFileSync(file)] as const);
    writeFileSync(allocations, readFileSync(allocations, "utf8").replace("2.416,", '"3,1.88",'));
    writeFileSync(targets, readFileSync(targets, "utf8").replace(/^figure_id/, "figure"));
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(/plans\/bao-yen-2022\/allocations\.csv:2 amount: .*"3,1\.88" \(expected /);
    expect(stderr).toMatch(/plans\/binh-phuoc-2024\/targets\.csv/);
    expect(hashes(path.join(publicFolder, "data"))).toEqual(before);
    expect(readdirSync(publicFolder).filter((name) => name.startsWith("data"))).toEqual(["data"]);
    for (const [file, bytes] of originals) writeFileSync(file, bytes);
  });

  it("gives a new data version for a changed input, and the old one back with it", async () => {
    const version = async () => (await compile(dataFolder, publicFolder, quiet)).data_version;
    const before = await version();
    expect(before).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
    const file = path.join(dataFolder, "reference/localities.csv");
    const original = readFileSync(file);
    appendFileSync(file, "\n");
    expect(await version()).not.toBe(before);
    writeFileSync(file, original);
    expect(await version()).toBe(before);
  });
});

/** Bytes and hash of every file below a folder. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((file) => {
      const bytes = readFileSync(file);
      return [path.relative(folder, file), `${bytes.length} ${createHash("sha256").update(bytes).digest("hex")}`];
    }),
  );
}

/** How many rows of a plan's CSV have that text as their amount. */
function amounts(file: string, wanted: string): number {
  try {
    const [header = "", ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
    const at = header.split(",").indexOf("amount");
    return lines.filter((line) => line.split(",")[at] === wanted).length;
  } catch {
    return 0;
  }
}
