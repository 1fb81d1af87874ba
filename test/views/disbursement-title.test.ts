import { describe, expect, it } from "vitest";
import { disbursement } from "../../src/views/disbursement/disbursement.ts";
import { marks, notes, recurrent, textOf, year } from "./drawn-view.ts";
import { arranged, execution } from "./report-rows.ts";

describe("the title of the disbursement rates", () => {
  const rows = [execution("b", 4, recurrent), execution("b", 90, { ...recurrent, ...year, comparator: ">", figure_no: 20 })];

  it("tells what was spent to which day, what is estimated, and that the denominator is not stated", () => {
    expect(arranged(disbursement, rows).title).toBe(
      "Bê: vốn sự nghiệp giải ngân 4\u00a0% đến 30/6/2024; ước thực hiện trên 90\u00a0% cả năm 2024 (mẫu số không ghi)",
    );
    expect(arranged(disbursement, rows, {}, "en").title).toBe(
      "B: of recurrent funds, 4% disbursed to 30 Jun 2024; execution for all of 2024 estimated at more than 90% (denominator not stated)",
    );
  });

  it("names both denominators of one day", () => {
    const both = [
      execution("b", 41.9, { denominator: "plan_year" }),
      execution("b", 33.52, { denominator: "with_carry_over", figure_no: 20 }),
    ];
    const view = arranged(disbursement, both);
    expect(view.title).toBe(
      "Bê: toàn bộ vốn giải ngân 33,52\u00a0% (trên kế hoạch năm và vốn kéo dài) và 41,9\u00a0% (trên kế hoạch năm) đến 30/6/2024",
    );
    expect(notes(view)).toContain("hai mẫu số: 33,52\u00a0% (trên kế hoạch năm và vốn kéo dài) và 41,9\u00a0% (trên kế hoạch năm)");
    expect(marks(view, "actual")).toBeGreaterThan(0);
    expect(textOf(view)).toContain("mẫu số: kế hoạch năm và vốn kéo dài");
  });

  it("says of no rate that its denominator is not stated where it is", () => {
    const rows = [execution("b", 4), execution("b", 90, { ...year, denominator: "plan_year", figure_no: 20 })];
    expect(arranged(disbursement, rows).title).toBe(
      "Bê: toàn bộ vốn giải ngân 4\u00a0% (mẫu số không ghi) đến 30/6/2024; ước thực hiện 90\u00a0% (trên kế hoạch năm) cả năm 2024",
    );
  });

  it("says when years, levels, days and denominators are mixed", () => {
    const other = execution("a-2", 50, { year: 2023, as_of: "2023-06-30", denominator: "plan_year" });
    expect(arranged(disbursement, [execution("b", 4), other]).title).toMatch(/\(khác năm, cấp, mẫu số\)$/);
    expect(arranged(disbursement, [execution("b", 4), execution("c", 5, { as_of: "2024-09-30" })], {}, "en").title).toMatch(
      /\(different dates\)$/,
    );
    expect(arranged(disbursement, [execution("b", 4), execution("c", 5)]).title).not.toContain("khác");
  });

  it("tells many places by the lowest and the highest actual rate", () => {
    const many = [execution("a", 9), execution("b", 4), execution("c", 60), execution("a-2", 99, year)];
    expect(arranged(disbursement, many).title).toMatch(
      /^Trong 3 nơi có số thực tế, thấp nhất là Bê: .* 4\u00a0% .*, cao nhất là Cê: .* 60\u00a0%/,
    );
  });

  it("tells a place without a rate of the whole by its projects", () => {
    const projects = [execution("b", 4, { component_code: "P1" }), execution("b", 60, { component_code: "P2", figure_no: 20 })];
    expect(arranged(disbursement, projects).title).toMatch(
      /^Bê: trong 2 khoản có số thực tế, thấp nhất là hạ tầng .* 4\u00a0% .* cao nhất là sinh kế .* 60\u00a0%/,
    );
  });
});
