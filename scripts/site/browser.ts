import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";

interface Binary {
  readonly path: string;
  readonly env: Record<string, string | undefined>;
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-proxy-server",
  // a request to another host must fail here too, and never reach that host
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Opens a headless Chromium: the one that `CHROMIUM` names, else the one from npm. */
export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findChromium();
  return chromium.launch({ executablePath: path, env, args: flags });
}

/** Returns the browser to start, unpacking the one from npm the first time (2 s, 210 MB in the temporary folder). */
export async function findChromium(): Promise<Binary> {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM names a file that is not there: ${named}`);
    return { path: named, env: { ...process.env } };
  }
  const folder = join(tmpdir(), `ro-von-chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  const libraries = [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return {
    path: join(folder, "chromium"),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const text = await readFile(join(dirname(entry), "..", "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

async function unpack(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  // A process of its own, because importing the package changes LD_LIBRARY_PATH for everything started afterwards.
  // The Lambda variable makes it unpack libnss3 too, which a bare Debian does not have.
  await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();'],
    { cwd: import.meta.dirname, env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" } },
  );
  // The package's own fonts.conf names /tmp/fonts only. No system font is listed: text boxes are the same on every machine.
  await writeFile(join(partial, "fonts", "fonts.conf"), fontsConf(folder));
  // Renamed when complete, so that a broken-off unpacking is never used; the first of two processes wins.
  await rename(partial, folder).catch(async (error: unknown) => {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
}
