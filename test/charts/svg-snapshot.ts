import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ChartOptions } from "../../src/charts/sheet.ts";

const folder = path.join(import.meta.dirname, "..", "snapshots");

/**
 * Each case of a chart at its widths, compared with `test/snapshots/<chart>-<case>-<width>.svg`, an element a line. A chart
 * that warns fails. A picture that changed is left beside it as `-changed.svg`, to be looked at; `vitest -u` takes it over.
 */
export function compareWithSnapshots<Data>(
  chart: string,
  draw: (data: Data, options: ChartOptions) => SVGSVGElement,
  cases: Readonly<Record<string, Data>>,
  widths: readonly ChartOptions["width"][] = ["wide", "narrow"],
): void {
  describe(chart, () => {
    beforeEach(() => void vi.spyOn(console, "warn"));
    afterEach(() => {
      expect(console.warn).not.toHaveBeenCalled();
      vi.restoreAllMocks();
    });
    const drawn = Object.entries(cases).flatMap(([name, data]) => widths.map((width) => ({ name, data, width })));
    it.each(drawn)("$name, $width", async ({ name, data, width }) => {
      const svg = draw(data, { document: new JSDOM("").window.document, width, alternative: `${chart} ${name}` });
      const text = `${svg.outerHTML.replaceAll("><", ">\n<")}\n`;
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
      leaveChanged(path.join(folder, `${chart}-${name}-${width}`), text);
      await expect(text).toMatchFileSnapshot(path.join(folder, `${chart}-${name}-${width}.svg`));
    });
  });
}

function leaveChanged(file: string, text: string): void {
  const isChanged = existsSync(`${file}.svg`) && readFileSync(`${file}.svg`, "utf8") !== text;
  if (isChanged) writeFileSync(`${file}-changed.svg`, text);
  else rmSync(`${file}-changed.svg`, { force: true });
}
