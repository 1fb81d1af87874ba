import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import { resolve } from "node:path";

const dataFolder = resolve(process.env["RO_VON_DATA"] ?? "data");
const astro = "node_modules/astro/bin/astro.mjs";
/** `npm run dev -- --port 5000` serves at another port. */
const given = process.argv.slice(2);
const serving = ["dev", ...(given.length > 0 ? given : ["--port", "4321"])];

/** A spreadsheet program writes a file in several steps. */
const settleMs = 300;

function start(script: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [script, ...args], { stdio: "inherit" });
}

async function compile(): Promise<boolean> {
  const [status] = (await once(start("scripts/compile.ts"), "close")) as [number | null];
  return status === 0;
}

/** Pages read the compiled data while they are drawn, which Astro cannot see: it starts again, and open pages reload. */
async function restart(site: ChildProcess): Promise<ChildProcess> {
  site.kill();
  if (site.exitCode === null && site.signalCode === null) await once(site, "close");
  return start(astro, ...serving);
}

await compile();
let site = start(astro, ...serving);
// whoever ends this script by a signal ends the site too
process.once("SIGTERM", () => {
  site.kill();
  process.exit();
});
let timer: NodeJS.Timeout | undefined;
let running: Promise<void> = Promise.resolve();

watch(dataFolder, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    running = running.then(async () => {
      // with a problem in the data the site keeps what it shows; the problems stand in the terminal
      if (await compile()) site = await restart(site);
    });
  }, settleMs);
});
console.log(`watching ${dataFolder}`);
