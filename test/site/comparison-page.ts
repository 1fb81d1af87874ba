import type { BrowserContext, Page } from "playwright-core";
import type { SiteServer } from "../../scripts/site/server.ts";

/** Kinds of lines: on a slow one the engine stays away until it is asked for, on a fast one it comes by itself. */
export type Line = "slow" | "fast";
const connections = {
  slow: { saveData: false, effectiveType: "4g", downlink: 1.6, type: "cellular" },
  fast: { saveData: false, effectiveType: "4g", downlink: 10, type: "wifi" },
};

/** The three comparison pages in both languages. */
export const comparisons = [
  { path: "/kinh-phi/", language: "vi", page: "funding" },
  { path: "/giai-ngan/", language: "vi", page: "disbursement" },
  { path: "/muc-tieu/", language: "vi", page: "targets" },
  { path: "/en/funding/", language: "en", page: "funding" },
  { path: "/en/disbursement/", language: "en", page: "disbursement" },
  { path: "/en/targets/", language: "en", page: "targets" },
] as const;

export interface Comparison {
  readonly page: Page;
  /** Errors of the console and of the page, a line each. */
  readonly errors: string[];
}

/** Opens a comparison page on a line of that kind. */
export async function openComparison(context: BrowserContext, server: SiteServer, path: string, line: Line = "slow"): Promise<Comparison> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript((connection) => Object.defineProperty(navigator, "connection", { value: connection }), connections[line]);
  await page.goto(server.origin + path);
  return { page, errors };
}

/** Waits until a view shows the slice. */
export async function showsSlice(page: Page, view: string, slice: string): Promise<void> {
  await page.waitForSelector(`ro-view[data-view="${view}"][data-slice="${slice}"]:not([aria-busy])`);
}

export const titleOf = (page: Page, view: string) => page.textContent(`ro-view[data-view="${view}"] .title`);
export const statusOf = (page: Page) => page.textContent("[role=status]");
