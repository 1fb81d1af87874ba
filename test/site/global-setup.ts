import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../scripts/site/browser.ts";
import { buildSites, root, type BuildName, type BuiltSite } from "./builds.ts";
import { alone } from "./lock.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly sites: Record<BuildName, BuiltSite>;
  }
}

/** Once before all site tests: the browser unpacked, the sites built, their folders handed to the tests. */
export async function setup(project: TestProject): Promise<void> {
  await findChromium();
  project.provide("sites", await alone(join(root, ".cache", "site"), buildSites));
}
