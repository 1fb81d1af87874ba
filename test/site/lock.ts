import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Runs a task while no other process does, so that two test runs at once do not build into one folder. */
export async function alone<T>(folder: string, task: () => Promise<T>): Promise<T> {
  const lock = join(folder, "lock");
  await mkdir(folder, { recursive: true });
  while (!(await taken(lock))) await pause(500);
  try {
    return await task();
  } finally {
    await rm(lock, { force: true });
  }
}

async function taken(lock: string): Promise<boolean> {
  const claim = await writeFile(lock, String(process.pid), { flag: "wx" }).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (claim === undefined) return true;
  if (claim.code !== "EEXIST") throw claim;
  const owner = Number(await readFile(lock, "utf8").catch(() => ""));
  if (owner > 0 && !isRunning(owner)) await rm(lock, { force: true });
  return false;
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
