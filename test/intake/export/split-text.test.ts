import { expect, test } from "vitest";
import { splitText } from "../../../src/intake/export/split-text.ts";
import { reading } from "./reading.ts";

const every = ["comma", "semicolon", "tab"] as const;
const split = (text: string) => splitText(text, every, () => {});
const header = "Dự án,Số tiền\n";
const cover = (rows: number) => "Biểu số 01\n".repeat(rows);

test("a header behind a long beginning is found all the same", () => {
  const { sensible, rows } = split(`${cover(1_500)}${header}Dự án 2,5\n`);
  expect(sensible).toEqual(["comma"]);
  expect(rows.at(-1)).toEqual({ line: 1_502, cells: ["Dự án 2", "5"] });
});

test("two separators are refused wherever in the text the second one makes a header", () => {
  const second = "Dự án;Số tiền\n";
  expect(split(`${header}${second}`).sensible).toEqual(["comma", "semicolon"]);
  const far = split(`${header}${"Dự án 2,5\n".repeat(3_000)}${second}`);
  expect(far).toEqual({ sensible: ["comma", "semicolon"], rows: [], broken: null });
});

test("one of two is no reading where a quote is broken with it, also behind the beginning", () => {
  const text = `${header}Dự án;Số tiền\n${"Dự án 2,5\n".repeat(3_000)}`;
  expect(split(`${text}Dự án 3;"5"\n`).sensible).toEqual(["comma", "semicolon"]);
  expect(split(`${text}Dự án 3;"5" triệu\n`)).toMatchObject({ sensible: ["comma"], rows: { length: 3_003 } });
  expect(split(`${text}Dự án 3,"5" triệu\n`)).toMatchObject({ sensible: ["semicolon"] });
});

test("what is broken is told by the most frequent separator", () => {
  expect(split(`${header}Dự án 2,"5\n`)).toEqual({ sensible: [], rows: [], broken: { line: 2, isOpen: true } });
});

test("a cell with line breaks is never cut where the beginning ends", () => {
  const cell = `"${"dòng\n".repeat(2_000)}"`;
  const { sensible, rows } = split(`${cover(999)}${cell},x\n${header}Dự án 2,5\n`);
  expect(sensible).toEqual(["comma"]);
  expect(rows.at(-1)).toEqual({ line: 3_002, cells: ["Dự án 2", "5"] });
});

test("a text is read once where no other separator occurs in it, and tells how far it is by the percent", () => {
  const told = (text: string) => {
    const steps: [number, number][] = [];
    splitText(text, every, (done, of) => steps.push([done, of]));
    return steps;
  };
  const rows = "Dự án 2,5\n".repeat(1_000);
  const once = told(header + rows);
  expect(once.map(([done]) => done)).toEqual([...new Set(once.map(([done]) => done))].sort((a, b) => a - b));
  expect(once.length).toBeGreaterThan(90);
  expect(once.length).toBeLessThanOrEqual(101);
  expect(once.at(-1)).toEqual([(header + rows).length, (header + rows).length]);
  // a sign that occurs may make a header further down: all of the text is looked through for it, once
  const text = `${header}${rows}Dự án 3;4,5\n`;
  expect(told(text).at(-1)).toEqual([2 * text.length, 2 * text.length]);
});

test("the message names both separators and the option", async () => {
  const text = "Kế hoạch giao năm 2030, ĐVT: triệu đồng\nDự án,Số tiền\nDự án 2,5\nDự án;Số tiền\n";
  expect((await reading(text)).messages()).toEqual([
    "a.csv: two separators make sense (expected one of --separator comma, --separator semicolon)",
  ]);
  expect((await reading(text)).messages("vi")).toEqual([
    "a.csv: đọc được với hai dấu ngăn ô (cần một trong hai: --separator comma, --separator semicolon)",
  ]);
});
