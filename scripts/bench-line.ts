import type { Browser, Page } from "playwright-core";
import { installProbe } from "./bench-probe.ts";

/** A phone on a slow 4G line, as the common measuring tools define it. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const cpuSlowdown = 4;
const phone = { width: 360, height: 740 };

/** What is waited for on a page with charts, and on one without. */
export const chartMark = "svg.chart a, [data-mark]";
export const headingMark = "main h1, [data-mark]";

/** Opens an empty page with a cold cache on the slow line, runs a task on it, and closes it. */
export async function onSlowPhone<T>(browser: Browser, task: (page: Page) => Promise<T>, markOf = chartMark): Promise<T> {
  const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send("Network.enable");
    await protocol.send("Network.emulateNetworkConditions", line);
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
    await page.addInitScript(installProbe, markOf);
    return await task(page);
  } finally {
    await context.close();
  }
}

/** Returns the middle value; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new Error("no value to take the median of");
  return middle;
}
