import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { expect, inject, test } from "vitest";

const text = (name: "plans" | "odd-country", path: string) =>
  new JSDOM(readFileSync(join(inject("sites")[name].folder, path, "index.html"), "utf8")).window.document.querySelector("main")
    ?.textContent ?? "";

test.for([
  ["vi", "", "du-lieu/tinh-trang"],
  ["en", "en", "en/data/status"],
] as const)("home and status say of how many provinces the documents come, with its day and its source (%s)", ([language, ...paths]) => {
  const [count, source] =
    language === "vi"
      ? [/từ 5 trên 63 tỉnh, thành phố .*30\/6\/2025/, /1\/7\/2025 là 34 \(Nghị quyết 202\/2025\/QH15\)/]
      : [/from 5 of the 63 provinces .*30 Jun 2025/, /1 Jul 2025 it is 34 \(Resolution 202\/2025\/QH15\)/];
  for (const path of paths) {
    expect(text("plans", path)).toMatch(count);
    expect(text("plans", path)).toMatch(source);
  }
});

test("of a country whose provinces are not known, nothing is said of how many there are", () => {
  for (const path of ["", "du-lieu/tinh-trang", "en", "en/data/status"]) {
    expect(text("odd-country", path)).toMatch(/Sương Lạ|Suong La/);
    expect(text("odd-country", path)).not.toMatch(/\b(63|34)\b (tỉnh|provinces)|202\/2025/);
    expect(text("odd-country", path)).toMatch(/6 tỉnh khi đó|6 of the provinces/);
  }
});
