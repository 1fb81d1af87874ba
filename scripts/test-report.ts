/** What is read of the test runner's JSON report. */
export interface TestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Counts a report and says, a line each, why it does not pass: a failure, a test left out, or no test at all. */
export function summarize(report: TestReport | null): { problems: string[]; line: string } {
  const files = report?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === "passed");
  const failed = tests.filter(({ status }) => status === "failed");
  // a file that breaks before its first test reports no test
  const broken = files.filter((file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"));
  const leftOut = tests.filter(({ status }) => status !== "passed" && status !== "failed");
  const problems = [
    ...(report === null ? ["no test report"] : []),
    ...(tests.length === 0 ? ["no test ran"] : []),
    ...failed.map(({ fullName }) => `failed: ${fullName}`),
    ...broken.map(({ name, message }) => `failed: ${name}: ${message ?? ""}`),
    ...leftOut.map(({ fullName, status }) => `left out (${status}): ${fullName}`),
  ];
  if (report?.success === false && problems.length === 0) problems.push("the test runner reports a failure outside the tests");
  return { problems, line: `${passed.length} passed, ${failed.length + broken.length} failed` };
}
