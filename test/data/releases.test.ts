import { expect, test } from "vitest";
import { readReleases } from "../../scripts/releases.ts";
import { dataVersion, sourceFiles } from "../../scripts/source-files.ts";
import { newestDay } from "../../scripts/write-domain.ts";
import { dataVersionOf } from "../../src/domain/changes.ts";
import { readCountry } from "../../src/intake/read-country.ts";

test("the data as it stands is kept as a release: nothing is corrected without its reason", () => {
  const files = sourceFiles("data");
  const version = dataVersion(files, newestDay(readCountry(files).rows.plans));
  const [newest] = readReleases("data");
  expect(newest && dataVersionOf(newest), "run: npm run release").toBe(version);
});
