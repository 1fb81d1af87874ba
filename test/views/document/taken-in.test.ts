import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerPath } from "../../../scripts/write-answers.ts";
import type { Language } from "../../../src/i18n/language.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import type { AnswerFile } from "../../../src/query/engine.ts";
import { document } from "../../../src/views/document/document.ts";
import { figures } from "../../../src/views/document/figures.ts";
import { notationOf } from "../../../src/views/document/notation.ts";
import { sliceName, type View } from "../../../src/views/view.ts";
import { newPlan, reference } from "../../intake/export/invented-call.ts";
import { compiled, type Compiled } from "../../query/countries.ts";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";

const sound = path.join(import.meta.dirname, "../../intake/exports/sound");
const files = { "ben-lang-2030": ["47.csv", "utf-8.csv"], "ben-lang-2031": ["bieu-2.xlsx", "xlsx.xlsx"] } as const;
const folder = temporaryFolder();
let country: Compiled;

// the odd country with two plans more, as the command writes them from a CSV file and from a workbook
beforeAll(async () => {
  cpSync(path.join(import.meta.dirname, "../../fixtures/odd-country"), folder, { recursive: true });
  for (const [plan, [name, sent]] of Object.entries(files)) {
    const taken = await takeIn([{ name, bytes: readFileSync(path.join(sound, sent)) }], reference, { ...newPlan, plan });
    expect(taken.report.problems).toEqual([]);
    mkdirSync(path.join(folder, "plans", plan));
    for (const [file, text] of taken.files) writeFileSync(path.join(folder, "plans", plan, file), text);
  }
  country = await compiled(folder);
});
afterAll(() => {
  country.remove();
  rmSync(folder, { recursive: true });
});

const answerOf = (view: View, plan: string) =>
  (JSON.parse(readFileSync(path.join(country.folder, answerPath(view, sliceName(view, { plan }))), "utf8")) as AnswerFile).rows;
const arranged = (view: View, plan: string, language: Language) =>
  view.arrange(answerOf(view, plan), { plan }, { language, domain: country.domain, base: "/" });
const headings = (plan: string, language: Language) =>
  (arranged(figures, plan, language).table.sections ?? []).map(({ title, id, language: own }) => `${title} #${id} ${own}`);
const source = (plan: string, language: Language) =>
  arranged(document, plan, language).table.rows.find(([label]) => /Nơi công bố|Published at/.test(label?.text ?? ""))?.[1]?.text;
const places = (plan: string) => answerOf(figures, plan).map(({ locator }) => String(locator));

test("the figures of a file that was taken in stand under its name and sheet", () => {
  for (const language of ["vi", "en"] as const) {
    expect(headings("ben-lang-2030", language)).toEqual(["47.csv #section-47-csv vi"]);
    expect(headings("ben-lang-2031", language)).toEqual(["bieu-2.xlsx, Sheet1 #section-bieu-2-xlsx-sheet1 vi"]);
  }
});

test("its page says what was received, and of no other that nothing tells", () => {
  expect(source("ben-lang-2030", "vi")).toBe("chưa biết địa chỉ công bố; nhận dưới dạng tệp .csv");
  expect(source("ben-lang-2030", "en")).toBe("no public address known; received as a .csv file");
  expect(source("ben-lang-2031", "vi")).toBe("chưa biết địa chỉ công bố; nhận dưới dạng tệp .xlsx");
  expect(source("ben-lang-2031", "en")).toBe("no public address known; received as a .xlsx file");
  expect(source("em-ru-2024", "en")).toBe("no public address known");
});

test("and it explains cells only, as it has them", () => {
  expect(notationOf(places("ben-lang-2030"), "vi")).toEqual([["47.csv, C5", "ô ở cột C, hàng 5 của tệp nhận được"]]);
  const [[example, meaning] = [], ...others] = notationOf(places("ben-lang-2031"), "en");
  expect(example).toMatch(/^bieu-2\.xlsx, Sheet1, [A-Z]\d+$/);
  expect(meaning).toMatch(/^cell in column [A-Z], row \d+ of that sheet, in the file received$/);
  expect(others).toEqual([]);
  expect(notationOf(places("em-ru-2024"), "vi").map(([example]) => example)).toEqual(["B.III.3.1.b", "đoạn 1", "gạch 2", "cộng 1"]);
  expect(notationOf([], "vi")).toEqual([]);
});
