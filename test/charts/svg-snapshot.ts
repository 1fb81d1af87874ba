import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ChartOptions } from "../../src/charts/sheet.ts";

/**
 * Each case of a chart at its widths, compared with `test/snapshots/<chart>-<case>-<width>.svg`, an element a line. A chart
 * that warns fails.
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
      await expect(`${svg.outerHTML.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(`../snapshots/${chart}-${name}-${width}.svg`);
    });
  });
}
