import { expect, test } from "vitest";
import { isFormulaLike } from "../../src/intake/formula-like.ts";

test.for(["=1+2", "@SUM(A1)", "-A1+B2", "+A1", "- cmd|'/C calc'!A0", "- A1*(2)", "-2+3+A1*B1"])("a spreadsheet would run %s", (text) => {
  expect(isFormulaLike(text)).toBe(true);
});

test.for(["Đường", "- Đường bê tông", "+ Nhà ở", "-5,5 % so với 2023", "-0,5 %/năm", "--", "-", ""])("and would not run %s", (text) => {
  expect(isFormulaLike(text)).toBe(false);
});
