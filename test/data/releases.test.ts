import { expect, test } from "vitest";
import { readReleases } from "../../scripts/releases.ts";
import { dataVersion, sourceFiles } from "../../scripts/source-files.ts";
import { newestDay } from "../../scripts/write-domain.ts";
import { readCountry } from "../../src/intake/read-country.ts";

test("the data as it stands is kept as a release: nothing is corrected without its reason", () => {
  const files = sourceFiles("data");
  const version = dataVersion(files, newestDay(readCountry(files).rows.plans));
  expect(readReleases("data")[0]?.version, "run: npm run release").toBe(version);
});
