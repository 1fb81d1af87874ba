import { describe, expect, test } from "vitest";
import { noticeText } from "../../../src/i18n/intake-report.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { farCell, otherKinds, workbookOf, zipBomb } from "./hostile-files.ts";
import { newPlan, reference } from "./invented-call.ts";

async function messages(name: string, bytes: Uint8Array): Promise<string[]> {
  const { report } = await takeIn([{ name, bytes }], reference, newPlan);
  return report.problems.map((problem) => noticeText(problem, "en"));
}

test.for(otherKinds)("%s is told by what it is", async ([name, bytes, kind]) => {
  expect(await messages(name, bytes)).toEqual([
    `${name}: not a table: "${kind}" (expected an .xlsx or .csv file; open this one and save its table as one of the two)`,
  ]);
});

test.for([
  ["no byte", ""],
  ["nothing but blanks", " \r\n\t\n"],
])("a file of %s is empty", async ([, text]) => {
  expect(await messages("a.csv", Buffer.from(text ?? ""))).toEqual(["a.csv: empty file (expected a table with a header and figures)"]);
});

describe("a workbook is not unpacked", () => {
  test("when its list says that it is too large", async () => {
    expect(await messages("a.xlsx", zipBomb())).toEqual([
      'a.xlsx: .xlsx too large once unpacked: "210000000" (expected at most 200000000 bytes unpacked)',
    ]);
  });
  test("when its list says less than there is", async () => {
    expect(await messages("a.xlsx", zipBomb(1_000))).toEqual([
      'a.xlsx: .xlsx too large once unpacked: "200000000" (expected at most 200000000 bytes unpacked)',
    ]);
  });
  test("when a cell stands far from all others", async () => {
    expect(await messages("a.xlsx", farCell)).toEqual([
      'a.xlsx: sheet too wide or too long: "17179869184" (expected at most 20000000 cells, empty ones too; delete rows and columns far from the table)',
    ]);
  });
  test("and is by its reader when it is only broken", async () => {
    expect(await messages("a.xlsx", workbookOf("<worksheet/>").subarray(0, 60))).toEqual([
      expect.stringContaining("cannot be opened as .xlsx"),
    ]);
    expect(await messages("a.xlsx", workbookOf("<worksheet/>"))).toEqual([expect.stringContaining("cannot be opened as .xlsx")]);
  });
});
