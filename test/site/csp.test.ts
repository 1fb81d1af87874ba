import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { listPages } from "../../scripts/site/site-pages.ts";
import { openComparison } from "./comparison-page.ts";

/** The whole policy; a hash stands for one inline text that the build wrote itself. */
const policy = {
  "base-uri": ["'self'"],
  "connect-src": ["'self'", "blob:"],
  "default-src": ["'self'"],
  "font-src": ["'self'"],
  "form-action": ["'self'"],
  "img-src": ["'self'", "data:"],
  "object-src": ["'none'"],
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
  "style-src": ["'self'"],
  "worker-src": ["'self'", "blob:"],
};
const hash = /^'sha256-[A-Za-z0-9+/]{43}='$/;
const hashed = ["script-src", "style-src"];

/** The directives of a policy with their sources in order, hashes left out where they may stand. */
function directivesOf(content: string): Record<string, string[]> {
  const directives = content.split(";").map((text) => text.trim().split(/\s+/));
  return Object.fromEntries(
    directives
      .filter(([name]) => name !== "")
      .map(([name = "", ...sources]) => [name, sources.filter((source) => !(hashed.includes(name) && hash.test(source))).sort()]),
  );
}

const hashesIn = (content: string): string[] => [...new Set(content.match(/'sha256-[^']+'/g))].sort();

/** What the inline scripts and styles of a page need in its policy; data is no script. */
function hashesOfInline(html: string): string[] {
  const texts = [...html.matchAll(/<(script|style)(?![^>]*json")[^>]*>([^]*?)<\/\1>/g)].map(([, , text = ""]) => text);
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return [...new Set(texts.filter((text) => text !== "").map(hash))].sort();
}

describe.for(["plans", "odd-country", "sub-path"] as const)("every page of %s", (name) => {
  test("has exactly the site's policy, before anything that could run", () => {
    const pages = listPages(inject("sites")[name]);
    expect(pages.length).toBeGreaterThan(0);
    for (const { path, file } of pages) {
      const html = readFileSync(file, "utf8");
      const metas = [...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/gi)];
      expect(metas.length, path).toBe(1);
      expect(directivesOf(metas[0]?.[1] ?? ""), path).toEqual(policy);
      expect(hashesIn(metas[0]?.[1] ?? ""), path).toEqual(hashesOfInline(html));
      const [at, head, running] = [metas[0]?.index ?? Infinity, html.indexOf("</head>"), html.search(/<(iframe|script(?![^>]*json"))/)];
      expect(at < head && at < running, `${path}: policy at ${at}, </head> at ${head}, first script at ${running}`).toBe(true);
    }
  });
});

describe("in the browser", () => {
  let browser: Browser;
  let server: SiteServer;
  let elsewhere: SiteServer;
  beforeAll(async () => {
    browser = await openBrowser();
    server = await serve(inject("sites").plans.folder);
    elsewhere = await serve(inject("sites").plans.folder);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await elsewhere.close();
  });
  beforeEach(() => {
    elsewhere.log.length = 0;
  });

  // without the policy all of it works: what is refused is refused by the policy
  test.for([
    ["is refused what did not come with the site", false, []],
    ["would get it without the policy", true, ["script", "attribute", "eval", "style", "style element", "script of another host", "fetch"]],
  ] as const)("a page %s", async ([, bypassCSP, expected]) => {
    const context = await browser.newContext({ bypassCSP });
    const page = await context.newPage();
    await page.goto(`${server.origin}/kinh-phi/`);
    expect(await intrude(page, elsewhere.origin)).toEqual(expected);
    expect(elsewhere.log.length > 0).toBe(bypassCSP);
    await context.close();
  });

  test.for([
    ["is refused", false],
    ["would reach, without the policy,", true],
  ] as const)("the engine's own worker %s another host", { timeout: 90_000 }, async ([, bypassCSP]) => {
    const context = await browser.newContext({ bypassCSP });
    const { page } = await openComparison(context, server, "/kinh-phi/");
    await page.click("button.ask-duckdb");
    await expect.poll(() => page.getAttribute("ro-view", "data-answered-by"), { timeout: 60_000 }).toBe("duckdb");
    const [worker, ...others] = page.workers();
    expect([worker?.url().startsWith("blob:"), others]).toEqual([true, []]);
    const asked = await worker?.evaluate(async (url) => {
      const fetched = await fetch(url, { mode: "no-cors" }).then(
        () => "reached",
        () => "refused",
      );
      let requested = "reached";
      try {
        // DuckDB reads remote files so
        const request = new XMLHttpRequest();
        request.open("GET", `${url}?xhr`, false);
        request.send();
      } catch {
        requested = "refused";
      }
      return { fetched, requested };
    }, `${elsewhere.origin}/icon.svg`);
    const paths = elsewhere.log.map((request) => request.path.replace(/.*\?/, "?"));
    if (bypassCSP) expect([asked?.fetched, paths.length]).toEqual(["reached", 2]);
    else expect([asked, paths]).toEqual([{ fetched: "refused", requested: "refused" }, []]);
    await context.close();
  });
});

/** Tries what an intruder would, and tells what took effect. */
function intrude(page: Page, host: string): Promise<string[]> {
  return page.evaluate(async (origin) => {
    const done: string[] = [];
    Object.assign(window, { intruded: (what: string) => done.push(what) });
    const add = <T extends keyof HTMLElementTagNameMap>(name: T, texts: Record<string, string>): HTMLElementTagNameMap[T] => {
      const element = document.createElement(name);
      for (const [key, text] of Object.entries(texts)) {
        if (key === "textContent") element.textContent = text;
        else element.setAttribute(key, text);
      }
      document.body.append(element);
      return element;
    };
    add("script", { textContent: "intruded('script')" });
    add("button", { onclick: "intruded('attribute')" }).click();
    // in a task of its own: what the test itself evaluates is outside the policy
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        try {
          (0, eval)("intruded('eval')");
        } catch {
          // refused
        }
        resolve();
      });
    });
    const styled = add("p", { style: "position: fixed" });
    if (getComputedStyle(styled).position === "fixed") done.push("style");
    const classed = add("p", { class: "intruded" });
    add("style", { textContent: ".intruded { position: fixed }" });
    if (getComputedStyle(classed).position === "fixed") done.push("style element");
    const loaded = await new Promise<boolean>((resolve) => {
      const script = document.createElement("script");
      // the site's own code, from the other host
      script.src = origin + new URL(document.querySelector<HTMLScriptElement>("script[src]")?.src ?? "", origin).pathname;
      script.onload = () => resolve(true);
      script.onerror = () => resolve(false);
      document.body.append(script);
    });
    if (loaded) done.push("script of another host");
    const fetched = await fetch(origin, { mode: "no-cors" }).catch(() => null);
    if (fetched) done.push("fetch");
    return done;
  }, host);
}
