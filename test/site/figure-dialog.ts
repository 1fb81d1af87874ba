import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Locator, Page } from "playwright-core";
import { factTables } from "../../src/domain/tables.ts";

export const dialogOf = (page: Page): Locator => page.locator("dialog.figure-dialog");

/** Waits until the full card is there with its words. */
export async function openedDialog(page: Page): Promise<Locator> {
  await page.waitForSelector("dialog.figure-dialog[open]:not([aria-busy])");
  return dialogOf(page);
}

/** The facts of an open card by their id: the words, and the stored columns where they are shown. */
export function factsIn(page: Page): Promise<Record<string, { text: string; code: string | null }>> {
  return page.$$eval("dialog .card-facts > [data-fact]", (lines) =>
    Object.fromEntries(
      lines.map((line) => {
        const value = line.querySelector("dd");
        const code = value?.querySelector("code")?.textContent ?? null;
        return [
          (line as HTMLElement).dataset["fact"] ?? "",
          { text: (value?.textContent ?? "").replace(code ?? "\u0000", "").trim(), code },
        ];
      }),
    ),
  );
}

/** Every row of the CSV files of figures that the site publishes, by figure, with the name of its table. */
export function publishedRows(folder: string): Map<string, Record<string, string>> {
  const rows = factTables.flatMap((table) => {
    const text = readFileSync(join(folder, "data", `${table}.csv`), "utf8");
    return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.map((row) => ({ ...row, table }));
  });
  return new Map(rows.map((row: Record<string, string>) => [row["figure_id"] ?? "", row]));
}

/** What must hold of an open card at any width: on the screen, nothing cut off sideways, all of it within reach. */
export function dialogFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector("dialog");
    if (!dialog) return ["no card"];
    const { left, top, right, bottom } = dialog.getBoundingClientRect();
    const isInside = left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;
    const wide = [...dialog.querySelectorAll("*")].filter((one) => !one.closest("pre") && one.getBoundingClientRect().right > right + 0.5);
    const body = dialog.querySelector(".dialog-body");
    const cut = body && body.scrollWidth > body.clientWidth + 1;
    return [
      ...(isInside ? [] : ["the card leaves the screen"]),
      ...wide.slice(0, 2).map((one) => `leaves the card: ${one.outerHTML.slice(0, 80)}`),
      ...(cut ? ["scrolls sideways"] : []),
    ];
  });
}
