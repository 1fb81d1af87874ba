import path from "node:path";
import type { BrowserContext, Page, Request } from "playwright-core";
import type { SiteServer } from "../../scripts/site/server.ts";

const exports = path.join(import.meta.dirname, "../intake/exports");

/** A file of the fixtures that has this fault. */
export const fault = (name: string, file = "utf-8.csv"): string => path.join(exports, name, file);
/** Chooses files on the page. */
export const drop = (page: Page, ...files: string[]): Promise<void> => page.setInputFiles("#check-files", files);
/** The line that says what became of them; waits for it. */
export const verdict = (page: Page): Promise<string | null> => page.textContent(".check-outcome h2.verdict", { timeout: 30_000 });
export const texts = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allTextContents();
/** What the page says went wrong. */
export const said = (page: Page): Promise<string | null> => page.textContent("ro-check [role=status]");

/** Watches every request of a context's pages and of their workers: what carries anything, or asks for what is no file of the site. */
export function watchLeaks(context: BrowserContext, server: SiteServer): () => string[] {
  const sent: Request[] = [];
  context.on("request", (request) => sent.push(request));
  const isOwn = (url: string): boolean => {
    const { origin, pathname, search } = new URL(url);
    const isFile = server.log.some((entry) => entry.path === pathname && entry.status === 200);
    return origin === server.origin && /^(\?v=[\w-]+)?$/.test(search) && isFile;
  };
  return () =>
    sent
      .filter((request) => !request.url().startsWith("blob:"))
      .filter((request) => request.method() !== "GET" || request.postData() !== null || !isOwn(request.url()))
      .map((request) => `${request.method()} ${request.url()}`);
}
