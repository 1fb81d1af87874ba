import { describe, expect, test } from "vitest";
import { countryOf, titles, told, type Said } from "./funding-rows.ts";

const roads: Said = { place: "a", parts: { P1: 75, P2: 25 } };
const work: Said = { place: "b", parts: { P1: 30, P2: 70 } };
const bridges: Said = { place: "c", parts: { "P1.S1": 50, "P1.S2": 40, P2: 60 } };
const many: Said[] = ["a", "b", "c", "d", "e", "f"].map((place, at) => ({ place, parts: { P1: at < 4 ? 60 : 10, P2: 20 } }));

describe("the title by project", () => {
  test("says that a selection has none", () => {
    expect(titles([])).toEqual(["Không có ngân sách nào cho lựa chọn này", "There is no budget for this selection"]);
  });

  test("says of one place what it gives most to", () => {
    expect(titles([roads])).toEqual(["Áng định dành 75\u00a0% số tiền cho hạ tầng", "Ang plans to put 75% of its money into hạ tầng (en)"]);
  });

  test("never says of one place that money is given that is only asked for", () => {
    expect(titles([{ ...roads, stage: "proposed" }])).toEqual([
      "Áng đề xuất dành 75\u00a0% số tiền cho hạ tầng",
      "Ang asks to put 75% of its money into hạ tầng (en)",
    ]);
    expect(titles([{ ...roads, stage: "assigned" }])).toEqual([
      "Áng dành 75\u00a0% số tiền cho hạ tầng",
      "Ang puts 75% of its money into hạ tầng (en)",
    ]);
  });

  test("says the stage once where the name of a budget tells it", () => {
    const whole: Said = { place: "a", parts: { ALL: 100 }, year: 2023 };
    expect(titles([{ ...roads, stage: "proposed" }, whole])[0]).toMatch(/^Áng · 2024 · đề xuất dành 75\u00a0% số tiền cho hạ tầng/);
  });

  test("says that a share is of the stated money where a part has no figure", () => {
    expect(titles([{ ...roads, parts: { ...roads.parts, P3: null } }])).toEqual([
      "Áng định dành 75\u00a0% số tiền đã ghi cho hạ tầng",
      "Ang plans to put 75% of its stated money into hạ tầng (en)",
    ]);
  });

  test("groups places by their largest project, the larger group first, its places by share", () => {
    expect(titles([roads, work, bridges])).toEqual([
      "Hạ tầng lớn nhất ở Áng (75\u00a0%) và Cốc (60\u00a0%); sinh kế ở Bản (70\u00a0%)",
      "Hạ tầng (en) is largest in Ang (75%) and Coc (60%); sinh kế (en) in Ban (70%)",
    ]);
  });

  test("tells the amounts where these are drawn, in their order", () => {
    const small: Said = { place: "c", parts: { P1: 9, P2: 1 } };
    expect(titles([small, roads, { ...work, parts: { P1: null, P2: 70 } }], { measure: "amount" })).toEqual([
      "Hạ tầng lớn nhất ở Áng (75\u00a0triệu\u00a0đồng) và Cốc (9\u00a0triệu\u00a0đồng); sinh kế ở Bản (70\u00a0triệu\u00a0đồng)",
      "Hạ tầng (en) is largest in Ang (VND\u00a075\u00a0m) and Coc (VND\u00a09\u00a0m); sinh kế (en) in Ban (VND\u00a070\u00a0m)",
    ]);
  });

  test("tells one place's amount where amounts are drawn, at least so much where a line of it has none", () => {
    expect(titles([{ place: "a", parts: { "P1.S1": 50, "P1.S2": null, P2: 20 }, stage: "proposed" }], { measure: "amount" })).toEqual([
      "Áng đề xuất dành ít nhất 50\u00a0triệu\u00a0đồng cho hạ tầng",
      "Ang asks to put at least VND\u00a050\u00a0m into hạ tầng (en)",
    ]);
  });

  test("puts the group with the longest bar first, whatever the order of the places", () => {
    const low: Said = { place: "b", parts: { P2: 30 } };
    expect(titles([low, { ...roads, parts: { P1: 900 } }], { measure: "amount", sort: "name" })[0]).toMatch(/^Hạ tầng lớn nhất ở Áng/);
  });

  test("counts many places", () => {
    expect(titles(many)).toEqual(["4 trên 6 nơi dành phần lớn nhất cho hạ tầng", "4 of 6 places give the largest part to hạ tầng (en)"]);
  });

  test("counts budgets, not places, where a place has several", () => {
    const twice = [...many, { ...roads, document: "2" }];
    expect(titles(twice)).toEqual([
      "5 trên 7 ngân sách dành phần lớn nhất cho hạ tầng",
      "5 of 7 budgets give the largest part to hạ tầng (en)",
    ]);
  });

  test("says that a budget is not split, and never names a project then", () => {
    expect(titles([{ place: "a", parts: { ALL: 100 } }])).toEqual([
      "Áng (2024 · kế hoạch): văn bản không chia tiền theo dự án",
      "Ang (2024 · planned): the document does not split its money by project",
    ]);
    const both: Said[] = ["a", "b"].map((place) => ({ place, parts: { ALL: 100 } }));
    expect(titles(both)[0]).toBe("Áng và Bản: văn bản không chia tiền theo dự án");
    expect(titles([{ place: "a", parts: { ALL: 100 } }, work])[0]).toBe("Bản định dành 70\u00a0% số tiền cho sinh kế");
  });

  test("tells money without a figure from a printed 0", () => {
    const silent: Said = { place: "a", parts: { P1: null } };
    const zero: Said = { place: "b", parts: { P1: 0, P2: 0 } };
    expect(titles([silent])).toEqual([
      "Áng: văn bản nêu khoản tiền nhưng không ghi con số",
      "Ang: the document names money without a figure",
    ]);
    expect(titles([zero])).toEqual(["Bản: văn bản ghi 0 đồng", "Ban: the document prints 0"]);
    expect(titles([silent, zero])[0]).toBe("Bản: văn bản ghi 0 đồng; Áng: văn bản nêu khoản tiền nhưng không ghi con số");
  });

  test("names at most five places, and counts more", () => {
    const zeros = many.map((said) => ({ ...said, parts: { P1: 0 } }));
    expect(titles(zeros)).toEqual(["6 nơi: văn bản ghi 0 đồng", "6 places: the document prints 0"]);
  });
});

describe("the title by source and by type", () => {
  const source: Said = { place: "a", parts: { central: 80, local: 20 } };

  test("never says that money goes into its source", () => {
    expect(titles([source], { by: "source" })).toEqual([
      "Trung ương chiếm 80\u00a0% số tiền kế hoạch của Áng",
      "Central budget is 80% of the planned money of Ang",
    ]);
    const sources = many.map(({ place }, at) => ({ place, parts: { central: at < 4 ? 60 : 10, local: 20 } }));
    expect(titles(sources, { by: "source" })).toEqual([
      "Trung ương là phần lớn nhất ở 4 trên 6 nơi",
      "Central budget is the largest part in 4 of 6 places",
    ]);
  });

  test("says of how much money it speaks: of what stage, and whether some is not stated", () => {
    const asked: Said = { place: "a", stage: "proposed", parts: { central: 80, local: 20, community: null } };
    expect(titles([asked], { by: "source" })).toEqual([
      "Trung ương chiếm 80\u00a0% số tiền đề xuất đã ghi của Áng",
      "Central budget is 80% of the stated proposed money of Ang",
    ]);
    expect(titles([{ place: "a", parts: { unstated: 80, central: 20, local: null } }], { by: "source" })).toEqual([
      "Áng (80\u00a0% số tiền đã ghi) không ghi nguồn vốn",
      "Ang (for 80% of the stated money) does not state the fund source",
    ]);
  });

  test("calls what is not stated by its axis", () => {
    const unstated: Said = { place: "a", parts: { unstated: 80, community: 20 } };
    expect(titles([unstated], { by: "source" })).toEqual([
      "Áng (80\u00a0% số tiền) không ghi nguồn vốn",
      "Ang (for 80% of the money) does not state the fund source",
    ]);
    expect(titles([{ place: "a", parts: { unstated: 80, capital: 20 } }], { by: "type" })[0]).toBe(
      "Áng (80\u00a0% số tiền) không ghi loại vốn",
    );
    expect(told([{ ...unstated, stated: 100 }], { by: "source" }, "en").sentence).toBe(
      "Ang (2024 · planned) states VND 100 million; of VND 80 million, the fund source is not stated.",
    );
  });

  test("never makes what is not stated a leader beside others", () => {
    const silent = ["b", "c"].map((place): Said => ({ place, parts: { unstated: 100 } }));
    expect(titles([source, ...silent], { by: "source" })).toEqual([
      "Trung ương chiếm 80\u00a0% số tiền kế hoạch của Áng; Bản và Cốc không ghi nguồn vốn",
      "Central budget is 80% of the planned money of Ang; Ban and Coc do not state the fund source",
    ]);
    const sources = many.map(({ place }, at): Said => ({ place, parts: at < 4 ? { central: 60, local: 20 } : { unstated: 9 } }));
    expect(titles(sources, { by: "source" })).toEqual([
      "Trung ương là phần lớn nhất ở 4 trên 6 nơi; 2 nơi không ghi nguồn vốn của phần lớn nhất",
      "Central budget is the largest part in 4 of 6 places; 2 places do not state the fund source of the largest part",
    ]);
  });

  test("is not about projects: a budget that is not split by project has sources all the same", () => {
    expect(titles([source, { place: "b", parts: { capital: 1 } }], { by: "type" })[0]).toContain("Vốn đầu tư");
  });
});

describe("what stands side by side though it differs", () => {
  test("is said in the title: years, stages, levels", () => {
    const other = { ...work, year: 2023, stage: "assigned", level: "commune" } as const;
    expect(titles([roads, other]).map((title) => /\(([^()]*)\)$/.exec(title)?.[1])).toEqual([
      "khác năm, giai đoạn, cấp",
      "different years, stages and levels",
    ]);
    expect(titles([roads, { ...work, stage: "proposed" }])[0]).toMatch(/ \(khác giai đoạn\)$/);
    expect(titles([roads, work])[0]).not.toContain("khác");
  });

  test("two budgets of one place are told apart by year and stage", () => {
    const title = titles([roads, { ...work, place: "a", year: 2023, stage: "assigned" }])[0];
    expect(title).toBe(
      "Hạ tầng lớn nhất ở Áng · 2024 · kế hoạch (75\u00a0%); sinh kế ở Áng · 2023 · được giao (70\u00a0%) (khác năm, giai đoạn)",
    );
  });

  test("two documents of one place, year and stage are told apart by number, else by title, else by code", () => {
    const nameOf = (...pair: Said[]) => told(pair).sentence.match(/(?<=\()[^)]* · 2024 · kế hoạch(?=\))/g);
    expect(nameOf({ ...roads, document: "7" }, { ...work, place: "a", document: "8" })).toEqual([
      "7/KH · 2024 · kế hoạch",
      "8/KH · 2024 · kế hoạch",
    ]);
    expect(nameOf({ ...roads, document: "7" }, { ...work, place: "a", document: "8", isBlank: true })).toEqual([
      "7/KH · 2024 · kế hoạch",
      "Kế hoạch · 2024 · kế hoạch",
    ]);
    expect(nameOf({ ...roads, document: "x", isBlank: true }, { ...work, place: "a", document: "y", isBlank: true })).toEqual([
      "a-x · 2024 · kế hoạch",
      "a-y · 2024 · kế hoạch",
    ]);
  });

  test("namesakes are told apart by their level", () => {
    const domain = countryOf([roads, { ...work, level: "commune" }]);
    const localities = domain.localities.map((locality) => ({ ...locality, name_vi: "Áng" }));
    const rows = [roads, { ...work, level: "commune" } as const];
    expect(told(rows, {}, "vi", { ...domain, localities }).title).toContain("Áng (huyện)");
  });
});
