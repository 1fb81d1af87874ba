import { expect, test } from "vitest";
import { inBrief } from "../../src/layouts/brief.ts";

test("whole sentences as long as they fit", () => {
  expect(inBrief("Một câu. Câu hai 1.977 triệu đồng.")).toBe("Một câu. Câu hai 1.977 triệu đồng.");
  const long = `C${"hữ c".repeat(30).trim()}.`;
  expect(inBrief(`Đầu. ${long} ${long}`)).toBe(`Đầu. ${long}`);
});

test("a first sentence that is too long ends at a word, and says so", () => {
  const brief = inBrief(`${"chữ, ".repeat(60).trim()}.`);
  expect(brief.length).toBeLessThanOrEqual(160);
  expect(brief).toMatch(/chữ…$/);
});

test("what is short stays as it is", () => {
  expect(inBrief("Ngắn")).toBe("Ngắn");
  expect(inBrief("")).toBe("");
});
