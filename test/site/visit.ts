import type { BrowserContext, Page } from "playwright-core";
import type { SiteServer } from "../../scripts/site/server.ts";

export interface Visit {
  readonly page: Page;
  /** What went wrong so far, a line each; read it after the checks. */
  readonly problems: string[];
}

declare global {
  interface Window {
    policyViolations?: string[];
  }
}

/**
 * A page's words keep the reader's own font where ours comes late, which is chance on a busy machine: here they take ours whenever it
 * comes, as on every visit but the first, so that a check finds the same page each time.
 */
function takeOurFont(folder: string): void {
  document.fonts.add(new FontFace("Be Vietnam Pro", `url("${folder}be-vietnam-pro-400.woff2")`, { weight: "400", display: "swap" }));
}

/** Opens a page of the site and notes what no page may do: errors, broken policy, failed requests, other hosts. */
export async function visit(context: BrowserContext, server: SiteServer, path: string): Promise<Visit> {
  const page = await context.newPage();
  const problems: string[] = [];
  watch(page, server, problems);
  await page.addInitScript(takeOurFont, `${server.base}fonts/`);
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      window.policyViolations?.push(`${event.violatedDirective} refused ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`);
    });
  });
  await page.goto(server.origin + server.base.replace(/\/$/, "") + path, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const violations = await page.evaluate(() => window.policyViolations ?? []);
  problems.push(...violations.map((violation) => `content security policy: ${violation}`));
  return { page, problems };
}

function watch(page: Page, server: SiteServer, problems: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== server.origin) problems.push(`request to another host: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
}
