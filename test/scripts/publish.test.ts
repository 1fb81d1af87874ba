import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publish } from "../../scripts/publish.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("publish", () => {
  let parent: string;
  let folder: string;
  /** Longer than any process number in use. */
  const dead = 2 ** 22 + 1;
  const make = (name: string, text: string) => {
    mkdirSync(path.join(parent, name));
    writeFileSync(path.join(parent, name, "a.txt"), text);
  };
  const published = () => readFileSync(path.join(folder, "a.txt"), "utf8");
  beforeEach(() => {
    parent = temporaryFolder();
    folder = path.join(parent, "data");
    make("data", "before");
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  it("replaces the folder as a whole, so that no old file stays", async () => {
    await publish(folder, async (aside) => writeFileSync(path.join(aside, "b.txt"), "after"));
    expect(readdirSync(folder)).toEqual(["b.txt"]);
    expect(readdirSync(parent)).toEqual(["data"]);
  });

  it("leaves the old folder, and nothing else, when writing fails", async () => {
    const failing = publish(folder, async (aside) => {
      writeFileSync(path.join(aside, "a.txt"), "half");
      throw new Error("disk full");
    });
    await expect(failing).rejects.toThrow("disk full");
    expect(published()).toBe("before");
    expect(readdirSync(parent)).toEqual(["data"]);
  });

  it("leaves the old folder when the new one cannot take its place", async () => {
    const failing = publish(folder, async (aside) => rmSync(aside, { recursive: true }));
    await expect(failing).rejects.toThrow("ENOENT");
    expect(published()).toBe("before");
    expect(readdirSync(parent)).toEqual(["data"]);
  });

  it("shows nothing new before everything is written", async () => {
    await publish(folder, async (aside) => {
      writeFileSync(path.join(aside, "a.txt"), "after");
      expect(published()).toBe("before");
    });
    expect(published()).toBe("after");
  });

  it("clears what a killed run left, but not the folder of a run that goes on", async () => {
    make(`data.new-${dead}`, "half");
    make(`data.old-${dead}`, "older");
    make(`data.new-${process.ppid}`, "someone else's");
    await publish(folder, async (aside) => writeFileSync(path.join(aside, "a.txt"), "after"));
    expect(readdirSync(parent).sort()).toEqual(["data", `data.new-${process.ppid}`]);
  });

  it("brings the old folder back if a run died between the two renames", async () => {
    rmSync(folder, { recursive: true });
    make(`data.old-${dead}`, "before");
    await publish(folder, async () => {
      throw new Error("bad data");
    }).catch(() => {});
    expect(existsSync(folder)).toBe(true);
    expect(published()).toBe("before");
  });

  it.each([
    ["SIGTERM", ["data"]],
    ["SIGKILL", ["data", "data.new"]],
  ] as const)("stopped by %s, it leaves what was published, and the next run clears the rest", async (signal, left) => {
    const killed = `import { publish } from "./scripts/publish.ts";
      await publish(${JSON.stringify(folder)}, async () => { process.kill(process.pid, "${signal}"); await new Promise((go) => setTimeout(go, 5000)); });`;
    spawnSync(process.execPath, ["--input-type=module", "-e", killed]);
    expect(published()).toBe("before");
    const names = readdirSync(parent).map((name) => name.replace(/-\d+$/, ""));
    expect(names.sort()).toEqual(left);
    await publish(folder, async (aside) => writeFileSync(path.join(aside, "a.txt"), "after"));
    expect(readdirSync(parent)).toEqual(["data"]);
  });
});
