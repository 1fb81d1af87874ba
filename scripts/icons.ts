import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { openBrowser } from "./site/browser.ts";

// Draws public/icon.svg for phones, which take no SVG: `node scripts/icons.ts`, when that picture changes.
const folder = resolve(import.meta.dirname, "../public");
const paper = "#fbfaf5";
/** Part of the side: what a phone cuts to a circle of four fifths still has the whole picture. */
const pictureSide = 0.62;
const icons = { "apple-touch-icon.png": 180, "icon-192.png": 192, "icon-512.png": 512 };

const svg = await readFile(resolve(folder, "icon.svg"));
const browser = await openBrowser();
const page = await browser.newPage();
for (const [name, size] of Object.entries(icons)) {
  const side = Math.round(size * pictureSide);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${paper} }</style>
     <img width="${side}" height="${side}" src="data:image/svg+xml;base64,${svg.toString("base64")}">`,
    { waitUntil: "load" },
  );
  await writeFile(resolve(folder, name), await page.screenshot({ omitBackground: false }));
}
await browser.close();
