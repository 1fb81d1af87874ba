import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, watch } from "node:fs";
import { join, resolve } from "node:path";

const dataFolder = resolve(process.env["RO_VON_DATA"] ?? "data");
const manifest = resolve(process.env["RO_VON_PUBLIC"] ?? "public", "data", "manifest.json");
/** What the compiled data is made of: the data, and the code that compile runs. */
const watched = [dataFolder, "scripts", join("src", "domain"), join("src", "intake"), join("src", "views")];
const astro = "node_modules/astro/bin/astro.mjs";
/** `npm run dev -- --port 5000` serves at another port. */
const given = process.argv.slice(2);
const serving = ["dev", ...(given.length > 0 ? given : ["--port", "4321"])];

/** A spreadsheet program writes a file in several steps. */
const settleMs = 300;

/** How often it looks whether whoever started it is still there. */
const orphanMs = 500;

const children = new Set<ChildProcess>();

function start(script: string, ...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [script, ...args], { stdio: "inherit" });
  children.add(child);
  child.once("close", () => children.delete(child));
  return child;
}

/** Whoever ends this script ends what it has started too. */
function end(): never {
  for (const child of children) child.kill();
  process.exit();
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
// npm hands a signal to its shell only, and the shell not to its own child: that is told by the parent's end
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) end();
}, orphanMs).unref();

/** Whether the compiled data is another than before; with a problem in the data it stays, and the problems stand in the terminal. */
async function compile(): Promise<boolean> {
  const before = compiled();
  const [status] = (await once(start("scripts/compile.ts"), "close")) as [number | null];
  return status === 0 && compiled() !== before;
}

/** The manifest names every compiled file with its checksum. */
function compiled(): string | null {
  try {
    return readFileSync(manifest, "utf8");
  } catch {
    return null;
  }
}

/** Pages read the compiled data while they are drawn, which Astro cannot see: it starts again, and open pages reload. */
async function restart(site: ChildProcess): Promise<ChildProcess> {
  site.kill();
  if (site.exitCode === null && site.signalCode === null) await once(site, "close");
  return start(astro, ...serving);
}

await compile();
let site = start(astro, ...serving);
let timer: NodeJS.Timeout | undefined;
let running: Promise<void> = Promise.resolve();

for (const folder of watched) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => {
        if (await compile()) site = await restart(site);
      });
    }, settleMs);
  });
}
console.log(`watching ${watched.join(", ")}`);
