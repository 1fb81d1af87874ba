import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Replaces a folder as a whole: `write` fills a sibling, and only when it has succeeded the two are swapped. If it
 * throws, or the process is stopped, what was published before stays as it was.
 */
export async function publish<T>(folder: string, write: (aside: string) => Promise<T>): Promise<T> {
  clearLeftovers(folder);
  const aside = `${folder}.new-${process.pid}`;
  const stop = (): never => {
    rmSync(aside, { recursive: true, force: true });
    process.exit(1);
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    mkdirSync(aside, { recursive: true });
    const written = await write(aside);
    swap(folder, aside);
    return written;
  } finally {
    rmSync(aside, { recursive: true, force: true });
    for (const signal of signals) process.off(signal, stop);
  }
}

function swap(folder: string, aside: string): void {
  const before = `${folder}.old-${process.pid}`;
  if (existsSync(folder)) renameSync(folder, before);
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (existsSync(before)) renameSync(before, folder);
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}

/** What a run that was killed left behind: its new folder goes; its old one comes back if it died between the two renames. */
export function clearLeftovers(folder: string): void {
  const parent = path.dirname(folder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(`${path.basename(folder)}.`)) continue;
    const [, kind, pid] = /^\.(new|old)-(\d+)$/.exec(name.slice(path.basename(folder).length)) ?? [];
    if (kind === undefined || (isRunning(Number(pid)) && Number(pid) !== process.pid)) continue;
    const leftover = path.join(parent, name);
    if (kind === "old" && !existsSync(folder)) renameSync(leftover, folder);
    else rmSync(leftover, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
