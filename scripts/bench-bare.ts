import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

/** Whether a built page has a chart to wait for. */
export function hasChart(htmlFile: string): boolean {
  return readFileSync(htmlFile, "utf8").includes('<svg class="chart');
}

/**
 * Writes a page with nothing but the first chart that a phone shows of a built page, or its heading and first paragraph where it
 * has no chart: what any page with it must move.
 */
export function writeBarePage(htmlFile: string, folder: string): void {
  const { document } = new JSDOM(readFileSync(htmlFile, "utf8")).window;
  const view = document.querySelector("ro-view") ?? document;
  const widthOf = (svg: Element): number => Number(svg.getAttribute("viewBox")?.split(/[\s,]+/)[2] ?? svg.getAttribute("width"));
  const narrow = [...view.querySelectorAll("svg.chart")].sort((a, b) => widthOf(a) - widthOf(b))[0];
  const content = narrow?.outerHTML ?? headOf(document);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bare</title>`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), `<!doctype html><html lang="vi"><head>${head}</head><body>${content}</body></html>`);
}

function headOf(document: Document): string {
  const main = document.querySelector("main");
  const heading = main?.querySelector("h1");
  heading?.setAttribute("data-mark", "");
  return `${heading?.outerHTML ?? ""}${main?.querySelector("p")?.outerHTML ?? ""}`;
}
