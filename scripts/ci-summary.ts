import { readFile } from "node:fs/promises";
import { summarize, type TestReport } from "./test-report.ts";

const file = process.argv[2] ?? ".cache/test-report.json";
const report = await readFile(file, "utf8").then(
  (text) => JSON.parse(text) as TestReport,
  () => null,
);
const { problems, line } = summarize(report);
for (const problem of problems) console.log(problem);
console.log(line);
process.exitCode = problems.length === 0 ? 0 : 1;
