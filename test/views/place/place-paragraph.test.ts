import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Stage } from "../../../src/domain/codes.ts";
import type { DomainPlan } from "../../../src/domain/domain.ts";
import type { Place } from "../../../src/domain/place.ts";
import type { Language } from "../../../src/i18n/language.ts";
import type { ExecutionRow } from "../../../src/views/disbursement/disbursement-lines.ts";
import { placeParagraph } from "../../../src/views/place/place-paragraph.ts";
import type { AimRow } from "../../../src/views/targets/aims.ts";
import { plain } from "../../../src/views/woven.ts";
import { aim } from "../aim-rows.ts";
import type { Said } from "../funding-rows.ts";
import { execution } from "../report-rows.ts";
import { budgetsSaid, contextOf, placeOf } from "./place-rows.ts";

interface Rows {
  readonly said?: readonly Said[];
  readonly spent?: readonly ExecutionRow[];
  readonly cuts?: readonly AimRow[];
  readonly place?: Partial<Place>;
  /** What is different about its document, which was issued on 2 January of the year that it is for. */
  readonly plan?: Partial<DomainPlan>;
}

function paragraph({ said = [], spent = [], cuts = [], place = {}, plan = {} }: Rows, language: Language = "vi"): string {
  const bare = contextOf(said.length > 0 ? said : [{ place: "a", parts: {} }], language);
  const plans = bare.domain.plans.map((one) => ({ ...one, ...plan }));
  const context = { ...bare, domain: { ...bare.domain, plans } };
  const report = { localityCode: "a", place: "Áng", level: "district" as const, planCode: "a-plan", year: 2024, rows: spent };
  const facts = { place: placeOf("a", place), budgets: budgetsSaid(said), report: spent.length > 0 ? report : null, cuts };
  return plain(placeParagraph(facts, context));
}
const first = (rows: Rows, language: Language = "vi") => paragraph(rows, language).split(". ")[0];
const infrastructure: Said = { place: "a", parts: { P1: 730, P2: 270 }, stage: "proposed", stated: 1000 };

describe("the newest budget opens the paragraph", () => {
  test("with its stage, total and year, and the largest project with share and amount", () => {
    expect(first({ said: [infrastructure] })).toBe(
      "Huyện Áng đề xuất 1.000 triệu đồng cho năm 2024, 73\u00a0% trong đó cho hạ tầng (730 triệu đồng)",
    );
    expect(first({ said: [{ ...infrastructure, stage: "assigned" }] }, "en")).toBe(
      "Ang district was assigned VND 1,000 million for 2024, 73% of it for hạ tầng (en) (VND 730 million)",
    );
  });

  test.for<[Stage, string, string]>([
    ["proposed", "đề xuất", "proposed"],
    ["planned", "lên kế hoạch", "planned"],
    ["assigned", "được giao", "was assigned"],
  ])("in the words of its stage: %s", ([stage, vi, en]) => {
    expect(first({ said: [{ ...infrastructure, stage }] })).toContain(` ${vi} `);
    expect(first({ said: [{ ...infrastructure, stage }] }, "en")).toContain(` ${en} `);
  });

  test("at least, where a line has no figure; without a figure, where no line has; 0, where 0 is printed", () => {
    expect(first({ said: [{ ...infrastructure, parts: { P1: 730, P2: null }, stated: 730 }] })).toContain("ít nhất 730 triệu đồng");
    expect(first({ said: [{ ...infrastructure, parts: { P1: null } }] })).toBe("Huyện Áng đề xuất tiền mà không ghi con số cho năm 2024");
    expect(first({ said: [{ ...infrastructure, parts: { P1: 0 }, stated: 0 }] })).toBe("Huyện Áng đề xuất 0 đồng cho năm 2024");
  });

  test("about so much, where its figures are", () => {
    expect(first({ said: [{ ...infrastructure, bounds: { P1: "~" } }] })).toBe(
      "Huyện Áng đề xuất khoảng 1.000 triệu đồng cho năm 2024, khoảng 73\u00a0% trong đó cho hạ tầng (khoảng 730 triệu đồng)",
    );
    expect(first({ said: [{ ...infrastructure, bounds: { P2: ">=" } }] }, "en")).toBe(
      "Ang district proposed VND 1,000 million or more for 2024, about 73% of it for hạ tầng (en) (VND 730 million)",
    );
  });

  test("as a sum of its parts, where the document prints no total or another one", () => {
    expect(first({ said: [{ ...infrastructure, stated: undefined }] })).toContain("đề xuất 1.000 triệu đồng (các phần cộng lại) cho");
    expect(first({ said: [{ ...infrastructure, stated: 1001 }] })).toContain(
      "đề xuất 1.000 triệu đồng (các phần cộng lại, văn bản ghi tổng 1.001 triệu đồng) cho",
    );
    expect(first({ said: [{ ...infrastructure, stated: 1001 }] }, "en")).toContain(
      "VND 1,000 million (its parts added up; the document prints VND 1,001 million) for",
    );
  });

  test("not split by project is said, and no project is named", () => {
    expect(first({ said: [{ ...infrastructure, parts: { ALL: 500 }, stated: undefined }] })).toBe(
      "Huyện Áng đề xuất 500 triệu đồng cho năm 2024, văn bản không chia theo dự án",
    );
  });
});

describe("several budgets", () => {
  const years = (...of: number[]): Said[] => of.map((year) => ({ ...infrastructure, year, document: String(year) }));

  test("stand one after the other, the newest year and the most settled stage first, and are never added up", () => {
    const said: Said[] = [
      { place: "a", parts: { P2: 5 }, year: 2024, stage: "proposed" },
      { place: "a", parts: { P2: 7 }, year: 2023, stage: "assigned" },
      { place: "a", parts: { P2: 3 }, year: 2024, stage: "assigned" },
    ];
    const told = paragraph({ said });
    expect(told.match(/\d+ triệu đồng(?= (cho năm|,))|\b[357] triệu đồng(?=,)/g)).toEqual(["3 triệu đồng", "5 triệu đồng", "7 triệu đồng"]);
    expect(told).not.toContain("15 triệu");
  });

  test("of one year and stage are told apart by their documents, the later one first", () => {
    const said: Said[] = [
      { place: "a", parts: { P1: 1 }, document: "1" },
      { place: "a", parts: { P1: 2 }, document: "2" },
    ];
    const context = contextOf(said);
    const plans = context.domain.plans.map((plan, at) => ({ ...plan, issued_on: `2024-0${at + 1}-02` }));
    const facts = { place: placeOf("a"), budgets: budgetsSaid(said), report: null, cuts: [] };
    const told = plain(placeParagraph(facts, { ...context, domain: { ...context.domain, plans } }));
    expect(told).toMatch(/2 triệu đồng \(văn bản 2\/KH\).* 1 triệu đồng \(văn bản 1\/KH\)/);
  });

  test("more than four are counted", () => {
    expect(paragraph({ said: years(2024, 2023, 2022, 2021) })).not.toContain("ngân sách khác");
    expect(paragraph({ said: years(2024, 2023, 2022, 2021, 2020) })).toContain("Còn 2 ngân sách khác, cho 2020–2021.");
    expect(paragraph({ said: years(2024, 2023, 2022, 2021, 2020) }, "en")).toContain("There are 2 more budgets, for 2020–2021.");
  });
});

test("spending is told with its day and denominator, and its absence is told", () => {
  const said = [infrastructure];
  const spent = [execution("a", 4, { expenditure_type: "recurrent" })];
  expect(paragraph({ said, spent })).toContain("Về giải ngân: vốn sự nghiệp giải ngân 4\u00a0% đến 30/6/2024 (mẫu số không ghi).");
  expect(paragraph({ said, spent }, "en")).toContain("Spending: of recurrent funds, 4% disbursed to 30 Jun 2024 (denominator not stated).");
  const late = { issued_on: "2025-01-02" };
  expect(paragraph({ said, plan: late })).toContain("Văn bản không ghi đã chi bao nhiêu.");
  expect(paragraph({ said, plan: { issued_precision: "unknown" } })).toContain("Văn bản không ghi đã chi bao nhiêu.");
  expect(paragraph({ said, place: { plans: ["a-plan", "b"] }, plan: late }, "en")).toContain("No document says how much was spent.");
});

test("spending is not called unstated where the document came before its period had ended", () => {
  const said = [infrastructure];
  expect(paragraph({ said })).toContain("Văn bản ra khi chưa hết năm 2024, nên chưa thể ghi đã chi bao nhiêu.");
  expect(paragraph({ said }, "en")).toContain("Issued before the end of 2024, the document could not yet say how much was spent.");
});

test("the yearly cut is told with its bound for every group, and its absence is told", () => {
  const cuts = [aim("a", [">", 5.3]), aim("a", ["range", 1, 2], { population_group: "near_poor" })];
  expect(paragraph({ cuts })).toContain(
    "Kế hoạch 2024 hứa giảm tỷ lệ hộ nghèo trên 5,3 điểm\u00a0% và hộ cận nghèo 1–2 điểm\u00a0% mỗi năm.",
  );
  expect(paragraph({ cuts }, "en")).toContain(
    "The plan for 2024 promises to cut the share of poor households by more than 5.3 percentage points and near-poor households by 1–2 percentage points a year.",
  );
  expect(paragraph({})).toContain("Kế hoạch không nêu mức giảm nghèo mỗi năm.");
});

test("a plan without money is told as one, and a place without a plan too", () => {
  expect(first({})).toBe("Huyện Áng có kế hoạch 2024 mà không ghi số tiền nào");
  expect(paragraph({ place: { plans: [] } })).toBe("Dữ liệu chưa có văn bản nào của huyện Áng.");
  expect(paragraph({ place: { plans: [] } }, "en")).toBe("The data has no document of Ang district yet.");
});

test("a changed row changes the paragraph", () => {
  const amount = fc.integer({ min: 1, max: 99_999 });
  const rate = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(amount, amount, rate, rate, (one, other, rateOne, rateOther) => {
      const told = (millions: number, percent: number) =>
        paragraph({ said: [{ place: "a", parts: { P1: millions } }], spent: [execution("a", percent)], cuts: [aim("a", ["=", percent])] });
      expect(told(one, rateOne) === told(other, rateOther)).toBe(one === other && rateOne === rateOther);
    }),
    { numRuns: 60 },
  );
});
