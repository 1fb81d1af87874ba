import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

/** Writes a page with nothing but the first chart that a phone shows of a built page: what any page with it must move. */
export function writeBarePage(htmlFile: string, folder: string): void {
  const { document } = new JSDOM(readFileSync(htmlFile, "utf8")).window;
  const view = document.querySelector("ro-view") ?? document;
  const widthOf = (svg: Element): number => Number(svg.getAttribute("viewBox")?.split(/[\s,]+/)[2] ?? svg.getAttribute("width"));
  const narrow = [...view.querySelectorAll("svg.chart")].sort((a, b) => widthOf(a) - widthOf(b))[0];
  if (narrow === undefined) throw new Error(`${htmlFile} has no chart (svg.chart) to compare with`);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bare</title>`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), `<!doctype html><html lang="vi"><head>${head}</head><body>${narrow.outerHTML}</body></html>`);
}
