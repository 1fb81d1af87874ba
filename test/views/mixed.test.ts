import { expect, test } from "vitest";
import { refusedSum, titleWithMixed } from "../../src/views/mixed.ts";

const of = { year: (one: { readonly year: number }) => one.year };

test("a title says what differs among the rows below it, and nothing where they are alike", () => {
  expect(titleWithMixed("A", [{ year: 2023 }, { year: 2024 }], of, "vi")).toBe("A (khác năm)");
  expect(titleWithMixed("A", [{ year: 2024 }, { year: 2024 }], of, "en")).toBe("A");
});

test("budgets are never added up, the reason is said, and what differs; one alone needs no refusal", () => {
  expect(refusedSum([{ year: 2023 }, { year: 2024 }], of, "vi")).toMatch(
    /^Không có tổng: 2 ngân sách khác năm không được cộng với nhau\. /,
  );
  expect(refusedSum([{ year: 2024 }, { year: 2024 }], of, "en")).toMatch(/^No total: 2 budgets are not added up\. /);
  expect(refusedSum([{ year: 2024 }], of, "vi")).toBe(undefined);
});
