import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumber } from "../../../src/domain/format.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { readCsv } from "../../../src/intake/read.ts";
import type { SourceFile } from "../../../src/intake/country.ts";
import { newPlan, reference } from "./invented-call.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const cover = "UBND XÃ BẾN LẶNG\nBIỂU PHÂN BỔ VỐN NĂM 2024\nĐơn vị tính: triệu đồng\nTT;Nội dung;";

async function read(table: string, country: readonly SourceFile[] = reference, chosen: Partial<ExportOptions> = {}) {
  const options = { ...(country === reference ? newPlan : { plan: newPlan.plan }), empty: "absent", ...chosen } as const;
  const { report, files } = await takeIn([{ name: "a.csv", bytes: utf8(cover + table) }], country, options);
  expect(report.problems).toEqual([]);
  const moneyIn = (name: string) =>
    readCsv(name, files.get(name) ?? "").records.map(({ cells }) => [cells["fund_source"], cells["expenditure_type"], cells["amount"]]);
  return { report, files, moneyIn };
}

const amount = fc.integer({ min: 0, max: 9_999_999 }).map((tenths) => formatNumber(tenths / 10, "vi"));

test("of a total with one of its sources, each stays as stated, and the rest is money named without a figure, or nothing", async () => {
  const property = fc.asyncProperty(amount, amount, async (total, central) => {
    const table = `Tổng số;NSTW;NSĐP\n1;Nhà ở không dột;${total};${central};\n2;Sàn việc làm ở chợ phiên;;0,5;\n`;
    const own = [
      ["central", "unstated", central],
      ["central", "unstated", "0,5"],
    ];
    const whole = await read(table, reference, { parts: ["D=whole"] });
    expect(whole.moneyIn("allocations.csv")).toEqual(own);
    const rest = await read(table, reference, { parts: ["D=rest"] });
    expect(rest.moneyIn("allocations.csv")).toEqual(total === central ? own : own.toSpliced(1, 0, ["unstated", "unstated", ""]));
    for (const { moneyIn } of [whole, rest]) expect(moneyIn("stated-totals.csv")).toEqual([["all", "all", total]]);
  });
  await fc.assert(property, { numRuns: 30 });
});

test("money that is said to have no stated source is a part of its own beside a stated one, and no total of it", async () => {
  const property = fc.asyncProperty(amount, amount, async (central, unstated) => {
    const wide = await read(`NSTW;Không ghi nguồn\n1;Nhà ở không dột;${central};${unstated}\n2;Sàn việc làm ở chợ phiên;0,5;0,5\n`);
    const long = `Nguồn vốn;Số tiền\n1;Nhà ở không dột;NSTW;${central}\n2;Nhà ở không dột;unstated;${unstated}\n3;Sàn việc làm ở chợ phiên;NSTW;0,5\n4;Sàn việc làm ở chợ phiên;không ghi;0,5\n`;
    for (const { moneyIn } of [wide, await read(long)]) {
      expect(moneyIn("allocations.csv")).toEqual([
        ["central", "unstated", central],
        ["unstated", "unstated", unstated],
        ["central", "unstated", "0,5"],
        ["unstated", "unstated", "0,5"],
      ]);
      expect(moneyIn("stated-totals.csv")).toEqual([]);
    }
  });
  await fc.assert(property, { numRuns: 20 });
});

test("a type that is said not to be stated is a part of its own too", async () => {
  const { moneyIn } = await read(
    "Nguồn vốn;Loại vốn;Số tiền\n1;Nhà ở không dột;NSTW;Vốn đầu tư;10,5\n2;Nhà ở không dột;NSTW;không ghi;4\n3;Nhà ở không dột;NSTW;tất cả;14,5\n",
  );
  expect(moneyIn("allocations.csv")).toEqual([
    ["central", "capital", "10,5"],
    ["central", "unstated", "4"],
  ]);
  expect(moneyIn("stated-totals.csv")).toEqual([["central", "all", "14,5"]]);
});

test("a total, and money of no stated source beside it, keep their own ids when they are taken in again", async () => {
  const table = "Tổng số;NSTW;Không ghi nguồn\n;Tổng số;30,5;20;10,5\n1;Nhà ở không dột;30,5;20;10,5\n";
  const { files } = await read(table);
  const country = [...reference, ...[...files].map(([name, text]) => ({ path: `plans/${newPlan.plan}/${name}`, bytes: utf8(text) }))];
  const { report } = await read(table, country);
  expect(report.figures).toMatchObject({ same: 6, changed: 0, new: 0, moved: 0, gone: 0 });
  const changed = await read(table.replaceAll("10,5", "11,5"), country);
  expect(changed.report.changed.map(({ change, before, now }) => `${change} ${before} ${now}`)).toEqual(
    Array.from({ length: 2 }, () => "changed 10,5 triệu đồng 11,5 triệu đồng"),
  );
});
