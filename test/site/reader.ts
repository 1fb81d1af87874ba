import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import type { BuildName } from "./builds.ts";

/** A browser before a built site, for the tests of one group; all three are there once a test runs. */
export interface Reader {
  readonly server: SiteServer;
  readonly browser: Browser;
  /** Fresh for every test, with the settings that the group asked for. */
  readonly context: BrowserContext;
}

/** Serves a site and opens a browser for the group that calls this; each test begins without faults and with an empty log. */
export function readerOf(name: BuildName, options: BrowserContextOptions): Reader {
  let server: SiteServer;
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    server = await serve(inject("sites")[name].folder);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    server.clearFaults();
    server.log.length = 0;
    context = await browser.newContext(options);
  });
  afterEach(() => context.close());
  return {
    get server() {
      return server;
    },
    get browser() {
      return browser;
    },
    get context() {
      return context;
    },
  };
}
