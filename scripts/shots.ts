import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { BrowserContext } from "playwright-core";
import { openBrowser } from "./site/browser.ts";
import { serve } from "./site/server.ts";
import { listPages } from "./site/site-pages.ts";

const usage = `Takes a picture of every page of the built site, at 360, 768 and 1440 px, light and dark, into shots/.
  npm run shots -- [--path kinh-phi] [--width 360] [--scheme dark] [--from dist] [--to shots]
  --path, --width and --scheme may be repeated; --path takes a part of the address ("/" alone: the home page).`;

const { values } = parseArgs({
  options: {
    path: { type: "string", multiple: true, default: [""] },
    width: { type: "string", multiple: true, default: ["360", "768", "1440"] },
    scheme: { type: "string", multiple: true, default: ["light", "dark"] },
    from: { type: "string", default: process.env["RO_VON_OUT"] ?? "dist" },
    to: { type: "string", default: "shots" },
    help: { type: "boolean", default: false },
  },
});

/** `/en/funding/` at 360 px in dark is `en-funding-360-dark.png`. */
function shotName(path: string, width: string, scheme: string): string {
  const words = path
    .replace(/\.html$/, "")
    .split("/")
    .filter(Boolean);
  const page = words.length === 0 || (words.length === 1 && words[0] === "en") ? [...words, "home"] : words;
  return `${[...page, width, scheme].join("-")}.png`;
}

async function shoot(context: BrowserContext, address: string, file: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: file, fullPage: true, animations: "disabled" });
  await page.close();
}

async function visitOnce(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.close();
}

async function shots(): Promise<void> {
  const folder = resolve(values.from);
  const base = process.env["RO_VON_BASE"] ?? "/";
  const wanted = (path: string) => values.path.some((part) => (part === "/" ? path === part : path.includes(part)));
  const pages = listPages({ folder }).filter(({ path }) => wanted(path));
  const everything = process.argv.length === 2;
  // old pictures of pages that are gone would mislead; a limited run replaces only its own
  if (everything) await rm(values.to, { recursive: true, force: true });
  await mkdir(values.to, { recursive: true });
  const server = await serve(folder, { base });
  const browser = await openBrowser();
  for (const width of values.width) {
    for (const scheme of values.scheme) {
      const viewport = { width: Number(width), height: 900 };
      const context = await browser.newContext({ viewport, colorScheme: scheme as "light" | "dark", reducedMotion: "reduce" });
      // the words of a first visit may stand in the reader's own font; ours is at hand from the second page on
      await visitOnce(context, server.origin + base);
      for (const { path } of pages) {
        const file = join(values.to, shotName(path, width, scheme));
        await shoot(context, server.origin + base.replace(/\/$/, "") + path, file);
        console.log(file);
      }
      await context.close();
    }
  }
  await browser.close();
  await server.close();
}

if (values.help) console.log(usage);
else await shots();
