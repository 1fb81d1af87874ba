import { expect, test } from "vitest";
import { summarize, type TestReport } from "../../scripts/test-report.ts";

function report(...statuses: string[]): TestReport {
  const failed = statuses.includes("failed");
  const assertionResults = statuses.map((status, index) => ({ fullName: `test ${index + 1}`, status }));
  return { success: !failed, testResults: [{ name: "a.test.ts", status: failed ? "failed" : "passed", assertionResults }] };
}

test("passed tests pass", () => {
  expect(summarize(report("passed", "passed"))).toEqual({ problems: [], line: "2 passed, 0 failed" });
});

test("a failed test fails, and is named", () => {
  expect(summarize(report("passed", "failed"))).toEqual({ problems: ["failed: test 2"], line: "1 passed, 1 failed" });
});

test.for(["pending", "skipped", "todo", "disabled"])("a test left out fails: %s", (status) => {
  expect(summarize(report("passed", status))).toEqual({ problems: [`left out (${status}): test 2`], line: "1 passed, 0 failed" });
});

test("no test, and no report, fail", () => {
  expect(summarize(report())).toEqual({ problems: ["no test ran"], line: "0 passed, 0 failed" });
  expect(summarize(null).problems).toEqual(["no test report", "no test ran"]);
});

test("a file that breaks before its first test fails", () => {
  const broken = { name: "b.test.ts", status: "failed", message: "cannot find module", assertionResults: [] };
  const both = { success: false, testResults: [...report("passed").testResults, broken] };
  expect(summarize(both)).toEqual({ problems: ["failed: b.test.ts: cannot find module"], line: "1 passed, 1 failed" });
});

test("an error outside the tests fails", () => {
  expect(summarize({ ...report("passed"), success: false }).problems).toHaveLength(1);
});
