import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { openBrowser } from "./site/browser.ts";
import { serve, type SiteServer } from "./site/server.ts";
import { hasChart, writeBarePage } from "./bench-bare.ts";
import { chartMark, headingMark, median } from "./bench-line.ts";
import { formatReport, keepsGoal, type Measured } from "./bench-report.ts";
import { warmUp } from "./bench-warm.ts";
import {
  runEngine,
  runFilters,
  runFiltersMeanwhile,
  runLoad,
  runMove,
  type EngineRun,
  type FilterRun,
  type LoadRun,
} from "./bench-runs.ts";

const usage = `Measures the built site as a phone on slow 4G meets it (1.6 Mbps, 150 ms, CPU at a quarter, cold cache, brotli 11).
  npm run bench -- [--page kinh-phi/] [--runs 7] [--engine-runs 3] [--from dist]
  --page may be repeated; filters and engine are measured on the first.`;

/** One page of each kind; the first is the one whose filters and engine are measured. */
const pagesOfEachKind = [
  "kinh-phi/",
  "giai-ngan/",
  "muc-tieu/",
  "",
  "dia-phuong/phong-tho/",
  "du-an/p1/",
  "ke-hoach/phong-tho-2024/",
  "doi-chieu/",
  "phuong-phap/",
];

const { values } = parseArgs({
  options: {
    page: { type: "string", multiple: true, default: pagesOfEachKind },
    runs: { type: "string", default: "7" },
    "engine-runs": { type: "string", default: "3" },
    from: { type: "string", default: process.env["RO_VON_OUT"] ?? "dist" },
    help: { type: "boolean", default: false },
  },
});

/** The least that a reader looks at a picture before choosing again; the next answers are fetched meanwhile (src/islands/ahead.ts). */
const lookMs = 1_000;
const served = { base: process.env["RO_VON_BASE"] ?? "/", encoding: "br" } as const;

async function bench(): Promise<void> {
  const folder = resolve(values.from);
  const [runs, engineRuns] = [Number(values.runs), Number(values["engine-runs"])];
  await warmUp(folder);
  const server = await serve(folder, served);
  const browser = await openBrowser();
  const measured: Measured[] = [];
  const report = (lines: readonly Measured[]): void => {
    console.log(`${formatReport(lines)}\n`);
    measured.push(...lines);
  };
  let bareMs: number | undefined;
  const paths = values.page.map((path) => (path === "" || path.endsWith("/") ? path : `${path}/`));
  for (const path of paths) {
    const file = join(folder, path, "index.html");
    if (!existsSync(file)) throw new Error(`${file} is not there: run "npm run data && npm run build" first`);
    const loads = await measureLoads(browser, server, path, file, runs);
    report(loads.lines);
    bareMs ??= loads.bareMs;
  }
  const [first] = paths;
  if (first !== undefined && bareMs !== undefined) {
    report(await measureFilters(browser, server, first, runs, bareMs));
    if (engineRuns > 0) report(await measureEngine(browser, server, first, engineRuns, bareMs));
  }
  if (paths.includes("") && first !== undefined) report(await measureMove(browser, server, first, runs));
  await browser.close();
  await server.close();
  const missed = measured.filter((line) => keepsGoal(line) === false);
  console.log(missed.length === 0 ? "every goal is kept" : `goals missed: ${missed.map(({ what }) => what).join("; ")}`);
}

/** The page and the bare one in turn, so that a busy moment of the machine meets both. */
async function measureLoads(browser: Browser, server: SiteServer, path: string, file: string, runs: number) {
  const bareFolder = resolve(".cache", "bench", path);
  writeBarePage(file, bareFolder);
  const bareServer = await serve(bareFolder, served);
  const mark = hasChart(file) ? chartMark : headingMark;
  await runLoad(browser, server, path, mark); // compresses, and warms the browser up
  const [pages, bares]: [LoadRun[], LoadRun[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    bares.push(await runLoad(browser, bareServer, "", mark));
    pages.push(await runLoad(browser, server, path, mark));
  }
  await bareServer.close();
  const of = (all: readonly LoadRun[], key: keyof LoadRun): number => median(all.map((run) => run[key]));
  const bareMs = of(bares, "firstChartMs");
  const lines: Measured[] = [
    { what: `/${path} bare page with the same SVG`, value: of(bares, "bytes"), unit: "bytes", gzipBytes: of(bares, "gzipBytes") },
    { what: `/${path} bare page: first chart`, value: bareMs, unit: "ms", bareMs },
    { what: `/${path} first chart`, value: of(pages, "firstChartMs"), unit: "ms", bareMs, ratioGoal: 1.3 },
    { what: `/${path} first load`, value: of(pages, "bytes"), unit: "bytes", gzipBytes: of(pages, "gzipBytes"), goal: 80_000 },
    { what: `/${path} first load`, value: of(pages, "requests"), unit: "requests", goal: 6 },
  ];
  return { bareMs, lines };
}

/** From the home page to a comparison, against opening it at once. */
async function measureMove(browser: Browser, server: SiteServer, to: string, runs: number): Promise<Measured[]> {
  const [moves, loads]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    moves.push(await runMove(browser, server, "", to, chartMark));
    loads.push((await runLoad(browser, server, to)).firstChartMs);
  }
  const bareMs = median(loads);
  return [{ what: `home to ${to}: first chart`, value: median(moves), unit: "ms", bareMs, ratioGoal: 0.5 }];
}

async function measureFilters(browser: Browser, server: SiteServer, path: string, runs: number, bareMs: number): Promise<Measured[]> {
  const [cold, focused]: [FilterRun[], FilterRun[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    cold.push(await runFilters(browser, server, path, { focusedMs: null, lookMs: 0 }));
    focused.push(await runFilters(browser, server, path, { focusedMs: 1_000, lookMs }));
  }
  const first = (all: readonly FilterRun[]): number => median(all.map(({ firstMs }) => firstMs));
  const later = (all: readonly FilterRun[]): number => median(all.flatMap(({ laterMs }) => laterMs));
  const lines: Measured[] = [
    { what: `/${path} first filter, cold`, value: first(cold), unit: "ms", bareMs, goal: 1_000 },
    { what: `/${path} first filter, focused 1 s before`, value: first(focused), unit: "ms", bareMs, goal: 300 },
  ];
  if (cold.some(({ laterMs }) => laterMs.length > 0)) {
    lines.push({ what: `/${path} later filters, straight after one another`, value: later(cold), unit: "ms", bareMs, goal: 200 });
    lines.push({ what: `/${path} later filters, after a look of 1 s`, value: later(focused), unit: "ms", bareMs, goal: 200 });
  }
  return lines;
}

async function measureEngine(browser: Browser, server: SiteServer, path: string, runs: number, bareMs: number): Promise<Measured[]> {
  const all: EngineRun[] = [];
  const [straight, looked]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    all.push(await runEngine(browser, server, path));
    straight.push(...(await runFiltersMeanwhile(browser, server, path, 0)));
    looked.push(...(await runFiltersMeanwhile(browser, server, path, lookMs)));
  }
  const of = (key: keyof EngineRun): number => median(all.map((run) => run[key]));
  const lines: Measured[] = [
    { what: `/${path} first DuckDB answer, from the wish`, value: of("answeredMs"), unit: "ms", bareMs },
    { what: `/${path} DuckDB, all parts`, value: of("bytes"), unit: "bytes", gzipBytes: of("gzipBytes"), goal: 3_000_000 },
    { what: `/${path} DuckDB, all parts`, value: of("requests"), unit: "requests" },
  ];
  if (straight.length > 0) {
    const what = `/${path} filters while DuckDB downloads`;
    lines.push({ what: `${what}, straight after one another`, value: median(straight), unit: "ms", bareMs, goal: 200 });
    lines.push({ what: `${what}, after a look of 1 s`, value: median(looked), unit: "ms", bareMs, goal: 200 });
  }
  return lines;
}

if (values.help) console.log(usage);
else await bench();
