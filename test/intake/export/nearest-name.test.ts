import { expect, test } from "vitest";
import { nearestName } from "../../../src/intake/export/nearest-name.ts";

const names = [
  { code: "cut", name: "Mức giảm tỷ lệ hộ nghèo, hộ cận nghèo" },
  { code: "households", name: "Số hộ nghèo, hộ cận nghèo giảm" },
  { code: "jobs", name: "Lao động được tạo việc làm mới" },
];

test.each([
  ["Tỷ lệ hộ nghèo giảm", "cut"],
  ["Số hộ nghèo giảm", "households"],
  ["Lao dong duoc tao viec lam moi", "jobs"],
  ["Lao động được tạo việc làm mơi", "jobs"],
  ["Làm tròn", null],
  ["", null],
])("the nearest name of %j", (text, code) => {
  expect(nearestName(text, names)?.code ?? null).toBe(code);
});
