import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";

export type BuildName = "plans" | "odd-country" | "sub-path";

interface Recipe {
  /** Input folder, or the build whose compiled files are used again. */
  readonly data: { readonly folder: string } | { readonly of: BuildName };
  readonly base: string;
  /** Where errors are reported to; nowhere where it is not said. */
  readonly reports?: string;
}
export interface BuiltSite {
  readonly name: BuildName;
  /** The folder a host would serve, absolute. */
  readonly folder: string;
  readonly base: string;
}

export const root = resolve(import.meta.dirname, "../..");
const cache = join(root, ".cache", "site");

const recipes: Record<BuildName, Recipe> = {
  plans: { data: { folder: "data" }, base: "/" },
  "odd-country": { data: { folder: "test/fixtures/odd-country" }, base: "/" },
  "sub-path": { data: { of: "plans" }, base: "/ro-von/", reports: "https://example.org/ro-von/issues/new" },
};

/** Everything a built site is a function of, besides its input folder. */
const inputs = ["src", "scripts", "public", "astro.config.mjs", "package-lock.json", "tsconfig.json"];
/** Written by compile, so no input. */
const generated = [join(root, "public", "data"), join(root, "public", "fonts")];

/** Compiles and builds the sites the tests open; one whose inputs are as they were is left, except in CI. */
export async function buildSites(): Promise<Record<BuildName, BuiltSite>> {
  const built: Partial<Record<BuildName, BuiltSite>> = {};
  // one after the other: they share Astro's cache, and a machine with two cores
  for (const name of Object.keys(recipes) as BuildName[]) built[name] = await buildSite(name);
  return built as Record<BuildName, BuiltSite>;
}

async function buildSite(name: BuildName): Promise<BuiltSite> {
  const { data, base, reports = "" } = recipes[name];
  const folder = join(cache, name);
  const site: BuiltSite = { name, folder: join(folder, "dist"), base };
  const hash = await hashInputs(name);
  const hashFile = join(folder, "inputs.sha256");
  const known = await readFile(hashFile, "utf8").catch(() => null);
  if (known === hash && process.env["CI"] === undefined) return site;

  await mkdir(folder, { recursive: true });
  await rm(hashFile, { force: true });
  const publicFolder = join(cache, "of" in data ? data.of : name, "public");
  const next = join(folder, "next");
  const env = { RO_VON_PUBLIC: publicFolder, RO_VON_OUT: next, RO_VON_BASE: base, RO_VON_REPORTS: reports };
  if ("folder" in data) {
    await rm(publicFolder, { recursive: true, force: true });
    await copyPublic(publicFolder);
    await run(name, "scripts/compile.ts", [], { ...env, RO_VON_DATA: join(root, data.folder) });
  }
  const input = "folder" in data ? data : (recipes[data.of].data as { folder: string });
  await rm(next, { recursive: true, force: true });
  await run(name, "node_modules/astro/bin/astro.mjs", ["build"], { ...env, RO_VON_DATA: join(root, input.folder) });
  await rm(site.folder, { recursive: true, force: true });
  await rename(next, site.folder);
  await writeFile(hashFile, hash);
  return site;
}

/** Copies what is in public/ besides the generated folders; a clean clone may have no such folder. */
async function copyPublic(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const source = join(root, "public");
  if (existsSync(source)) await cp(source, folder, { recursive: true, filter: (path) => !generated.includes(path) });
}

async function hashInputs(name: BuildName): Promise<string> {
  const { data, base, reports = "" } = recipes[name];
  const folder = "folder" in data ? data.folder : await hashInputs(data.of);
  const hash = createHash("sha256").update(`${folder} ${base} ${reports}`);
  for (const input of "folder" in data ? [...inputs, data.folder] : inputs) {
    for (const file of await listFiles(join(root, input))) {
      hash.update(relative(root, file)).update(await readFile(file));
    }
  }
  return hash.digest("hex");
}

/** Lists the files under a path in order; a file stands for itself, a missing path for nothing. */
async function listFiles(path: string): Promise<string[]> {
  if (generated.includes(path)) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => (error as NodeJS.ErrnoException).code);
  if (entries === "ENOTDIR") return [path];
  if (!Array.isArray(entries)) return [];
  const names = entries.map((entry) => entry.name).sort();
  return (await Promise.all(names.map((entry) => listFiles(join(path, entry))))).flat();
}

async function run(name: BuildName, script: string, args: string[], env: Record<string, string>): Promise<void> {
  // the test runner's own NODE_ENV would build the site for development
  const own = { ...process.env, ...env, NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, env: own, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const status = await new Promise<number | null>((done) => child.on("close", done));
  if (status !== 0) throw new Error(`${script} failed for the site "${name}" (status ${status}):\n${output}`);
}
