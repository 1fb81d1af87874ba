import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { expect, test, vi } from "vitest";
import type { ChartOptions } from "../../src/charts/sheet.ts";

/** Draws a chart with these options; its name is the name of its snapshot: `fundingGridWide` is `funding-grid-wide.svg`. */
type Draw = (options: ChartOptions) => SVGSVGElement;

const folder = join(import.meta.dirname, "..", "snapshots");
const { document } = new JSDOM("").window;

/**
 * A test a chart: drawn without a word in the console, it is the picture in test/snapshots. A picture that changed is left
 * beside it as `-changed.svg`, to be looked at; `vitest -u` takes it over.
 */
export function snapshots(charts: Readonly<Record<string, Draw>>): void {
  for (const [name, draw] of Object.entries(charts)) {
    const file = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    test(`${file} is drawn as it was`, async () => {
      const warn = vi.spyOn(console, "warn");
      const svg = draw({ document, width: name.endsWith("Narrow") ? "narrow" : "wide", alternative: file });
      expect(warn).not.toHaveBeenCalled();
      warn.mockRestore();
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity|null/);
      // a line an element, so that a change is a change of a line
      const text = `${svg.outerHTML.replaceAll("><", ">\n<")}\n`;
      leaveChanged(join(folder, file), text);
      await expect(text).toMatchFileSnapshot(join(folder, `${file}.svg`));
    });
  }
}

function leaveChanged(path: string, text: string): void {
  const isChanged = existsSync(`${path}.svg`) && readFileSync(`${path}.svg`, "utf8") !== text;
  if (isChanged) writeFileSync(`${path}-changed.svg`, text);
  else rmSync(`${path}-changed.svg`, { force: true });
}
