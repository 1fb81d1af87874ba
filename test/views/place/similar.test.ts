import { expect, test } from "vitest";
import type { Language } from "../../../src/i18n/language.ts";
import { similarPlaces } from "../../../src/views/place/similar.ts";
import { piecesOf, plain } from "../../../src/views/woven.ts";
import type { Said } from "../funding-rows.ts";
import { budgetsSaid, contextOf } from "./place-rows.ts";

const found = (said: readonly Said[], language: Language = "vi") => similarPlaces(budgetsSaid(said), "a", contextOf(said, language));
const similar = (said: readonly Said[], language?: Language) => {
  const { places, none } = found(said, language);
  return { places: places.map((one) => ({ ...one, reason: plain(one.reason) })), none };
};
const own: Said = { place: "a", parts: { P1: 70, P2: 30 } };

test("places of its level and stage whose total is at most three times larger or smaller, the nearest first, three at most", () => {
  const { places, none } = similar([
    own,
    { place: "b", parts: { P1: 1, P2: 299 } },
    { place: "c", parts: { P1: 50, P2: 61 }, year: 2022 },
    { place: "d", parts: { P1: 301 } },
    { place: "e", parts: { P2: 80 } },
    { place: "f", parts: { P1: 70, P2: 30 }, level: "commune" },
    { place: "g", parts: { P1: 70, P2: 30 }, stage: "assigned" },
    { place: "h", parts: { P2: 34 } },
    { place: "i", parts: { P2: 33 } },
    { place: "j", parts: { P2: 0 } },
    { place: "k", parts: { P2: null } },
  ]);
  expect(none).toBeNull();
  expect(places.map(({ code }) => code)).toEqual(["c", "e", "h"]);
  expect(places[0]).toEqual({
    ...{ code: "c", name: "Cốc", href: "/dia-phuong/c/", budget: "2022 · kế hoạch" },
    reason: "cũng là huyện, cũng là số kế hoạch, tổng tiền gần nhau: 111 triệu đồng năm 2022 (nơi này 100 triệu đồng năm 2024)",
  });
});

test("where both give most to one project, both shares are told too", () => {
  const { places } = similar([own, { place: "b", parts: { P1: 51, P2: 49 } }], "en");
  expect(places[0]?.reason).toBe(
    "also a district, also money planned, and near in total: VND 100 million in 2024 (VND 100 million in 2024 here); also puts most into hạ tầng (en): 51% (70% here)",
  );
});

test("shares and totals are told as they are stated", () => {
  const about: Said = { ...own, bounds: { P1: "~" } };
  expect(similar([about, { place: "b", parts: { P1: 51, P2: 49 } }]).places[0]?.reason).toMatch(/51\u00a0% \(nơi này khoảng 70\u00a0%\)$/);
  expect(similar([own, { place: "b", parts: { P2: 90 }, bounds: { P2: "<" } }], "en").places[0]?.reason).toContain(
    "near in total: under VND 90 million in 2024 (VND 100 million in 2024 here)",
  );
});

test("a total leads to all that it adds, a share to the money of its project; one with a line without a figure is at least so much", () => {
  const linked = (said: readonly Said[]) =>
    found(said).places.flatMap(({ reason }) =>
      piecesOf(reason).flatMap(({ text, figureIds }) => (figureIds.length === 0 ? [] : [[text, ...figureIds].join(" ")])),
    );
  const totals = ["100 triệu đồng b-plan.10 b-plan.20", "100 triệu đồng a-plan.10 a-plan.20"];
  expect(linked([own, { place: "b", parts: { P1: 51, P2: 49 } }])).toEqual([...totals, "51\u00a0% b-plan.10", "70\u00a0% a-plan.10"]);
  expect(linked([own, { place: "b", parts: { P2: 90, P3: null } }])[0]).toBe("ít nhất 90 triệu đồng b-plan.10 b-plan.20");
});

test("a budget that is not split has no project to share, and is measured by its total", () => {
  const { places } = similar([
    { place: "a", parts: { ALL: 100 } },
    { place: "b", parts: { ALL: 90 } },
  ]);
  expect(places.map(({ code }) => code)).toEqual(["b"]);
});

test("why there is none is told: none near enough, or no money of its own", () => {
  expect(similar([own, { place: "b", parts: { P1: 1 }, level: "province" }])).toEqual({
    places: [],
    none: "Chưa có nơi nào đủ gần để so: cũng là huyện, cũng là số kế hoạch, và tổng tiền hơn kém nhau không quá 3 lần.",
  });
  const noMoney = { places: [], none: "Văn bản không ghi số tiền, nên chưa biết nơi nào tương tự." };
  expect(similar([{ place: "b", parts: { P1: 1 } }])).toEqual(noMoney);
  expect(
    similar([
      { place: "a", parts: { P1: null } },
      { place: "b", parts: { P1: 1 } },
    ]),
  ).toEqual(noMoney);
});
