import { expect, test } from "vitest";
import { wordsOfPath } from "../../src/islands/path-words.ts";

test.for([
  ["/dia-phuong/phong-thoo/", ["phong thoo", "phong"]],
  ["/en/localities/tu-mo-rong-2024/", ["tu mo rong", "tu mo", "tu"]],
  ["/dia-phuong/Phong%20Th%E1%BB%95", ["Phong Thổ", "Phong"]],
  ["/kinh-phii/index.html", ["index"]],
  ["/ke-hoach/%E0%A4%A/", ["E A A", "E A", "E"]],
  ["/2024/", []],
  ["/", []],
] as const)("%s may mean %s", ([path, words]) => {
  expect(wordsOfPath(path, "/")).toEqual(words);
});

test("the site's own base is no word", () => {
  expect(wordsOfPath("/ro-von/", "/ro-von/")).toEqual([]);
  expect(wordsOfPath("/ro-von/bao-yen/", "/ro-von/")).toEqual(["bao yen", "bao"]);
});
