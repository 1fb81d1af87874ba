import { defineConfig } from "vitest/config";

const site = "test/site/**/*.test.ts";
/** Two at a time: the machine this must pass on has two cores. */
const maxWorkers = 2;
/** A whole browser on a shared machine may be kept waiting once; whatever fails twice fails, and a second try is printed as one. */
const retry = process.env["CI"] ? 1 : 0;

export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: ".cache/test-report.json" }]],
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [site],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "site",
          include: [site],
          environment: "node",
          globalSetup: "test/site/global-setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers,
          retry,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
