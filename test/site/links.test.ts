import { expect, inject, test } from "vitest";
import type { BuildName } from "./builds.ts";
import { checkLinks, readLinks } from "./page-links.ts";
import { listPages } from "../../scripts/site/site-pages.ts";

test.for<BuildName>(["plans", "odd-country", "sub-path"])(
  "every link of %s leads to a file and a place in it",
  { timeout: 300_000 },
  (name) => {
    const site = inject("sites")[name];
    const pages = listPages(site).map(readLinks);
    expect(pages.flatMap((page) => page.links).length).toBeGreaterThan(0);
    expect(checkLinks(pages, site)).toEqual([]);
  },
);
