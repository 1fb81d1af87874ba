import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparators, type Comparator } from "../../src/domain/codes.ts";
import { shareComparator, sumComparator } from "../../src/domain/comparator.ts";

const some = fc.array(fc.constantFrom(...comparators), { minLength: 1, maxLength: 6 });
const only = (parts: readonly Comparator[], ...allowed: readonly Comparator[]) => parts.every((part) => allowed.includes(part));

/** The rule word for word. */
function slowly(parts: readonly Comparator[]): Comparator {
  if (parts.length === 1) return parts[0] ?? "=";
  if (only(parts, "=")) return "=";
  if (only(parts, "=", ">", ">=")) return ">=";
  if (only(parts, "=", "<", "<=")) return "<=";
  return "~";
}

describe("a sum", () => {
  test("of nothing is exact, of one part is stated as that part is", () => {
    expect(sumComparator([])).toBe("=");
    expect(comparators.map((one) => sumComparator([one]))).toEqual([...comparators]);
  });

  test.each<readonly [Comparator[], Comparator]>([
    [["=", "="], "="],
    [["=", ">="], ">="],
    [[">", "="], ">="],
    [[">", ">"], ">="],
    [["<", "="], "<="],
    [["<=", "<"], "<="],
    [["~", "="], "~"],
    [["~", ">="], "~"],
    [[">=", "<"], "~"],
    [["range", "="], "~"],
  ])("of %j is %s", (parts, sum) => {
    expect(sumComparator(parts)).toBe(sum);
  });

  test("follows the rule", () => {
    fc.assert(fc.property(some, (parts) => sumComparator(parts) === slowly(parts)));
  });

  test("does not depend on the order, nor on what is added up first", () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const all = [...one, ...other];
        expect(sumComparator(all.toReversed())).toBe(sumComparator(all));
        expect(sumComparator([sumComparator(one), sumComparator(other)])).toBe(sumComparator(all));
      }),
    );
  });
});

test("a share is exact where its part and all else are, or where there is nothing else", () => {
  expect([shareComparator("=", ["="]), shareComparator("~", []), shareComparator("=", [])]).toEqual(["=", "=", "="]);
  expect([shareComparator("=", [">="]), shareComparator(">", ["=", "="]), shareComparator("<", ["<"])]).toEqual(["~", "~", "~"]);
});
