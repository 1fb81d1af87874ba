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

test("places of its level that give most to the same project, the nearest share first, three at most", () => {
  const { places, none } = similar([
    own,
    { place: "b", parts: { P1: 51, P2: 49 } },
    { place: "c", parts: { P1: 71, P2: 29 }, year: 2022, stage: "assigned" },
    { place: "d", parts: { P1: 95, P2: 5 } },
    { place: "e", parts: { P1: 60, P2: 40 } },
    { place: "f", parts: { P1: 70, P2: 30 }, level: "commune" },
  ]);
  expect(none).toBeNull();
  expect(places.map(({ name }) => name)).toEqual(["Cốc", "Ếch", "Bản"]);
  expect(places[0]).toEqual({
    ...{ code: "c", name: "Cốc", href: "/dia-phuong/c/", budget: "2022 · được giao" },
    reason: "cũng là huyện, cũng dành nhiều nhất cho hạ tầng: 71\u00a0% (nơi này 70\u00a0%)",
  });
});

test("without such a place the one whose total is the fewest times larger or smaller", () => {
  const { places } = similar(
    [own, { place: "b", parts: { P2: 1000 } }, { place: "c", parts: { P2: 20 } }, { place: "d", parts: { P2: 0 } }],
    "en",
  );
  expect(places.map(({ code, reason }) => ({ code, reason }))).toEqual([
    { code: "c", reason: "also a district, the nearest total: VND 20 million (VND 100 million here)" },
  ]);
});

test("shares and totals are told as they are stated", () => {
  const about: Said = { ...own, bounds: { P1: "~" } };
  expect(similar([about, { place: "b", parts: { P1: 51, P2: 49 } }]).places[0]?.reason).toBe(
    "cũng là huyện, cũng dành nhiều nhất cho hạ tầng: 51\u00a0% (nơi này khoảng 70\u00a0%)",
  );
  expect(similar([own, { place: "b", parts: { P2: 90 }, bounds: { P2: "<" } }], "en").places[0]?.reason).toBe(
    "also a district, the nearest total: under VND 90 million (VND 100 million here)",
  );
});

test("a share leads to the money of its project, a total to all that it adds; one with a line without a figure is at least so much", () => {
  const linked = (said: readonly Said[]) =>
    found(said).places.flatMap(({ reason }) =>
      piecesOf(reason).flatMap(({ text, figureIds }) => (figureIds.length === 0 ? [] : [[text, ...figureIds].join(" ")])),
    );
  expect(linked([own, { place: "b", parts: { P1: 51, P2: 49 } }])).toEqual(["51\u00a0% b-plan.10", "70\u00a0% a-plan.10"]);
  expect(linked([own, { place: "b", parts: { P2: 90, P3: null } }])).toEqual([
    "ít nhất 90 triệu đồng b-plan.10 b-plan.20",
    "100 triệu đồng a-plan.10 a-plan.20",
  ]);
});

test("a budget that is not split has no project to share, and is measured by its total", () => {
  const { places } = similar([
    { place: "a", parts: { ALL: 100 } },
    { place: "b", parts: { ALL: 90 } },
  ]);
  expect(places.map(({ code }) => code)).toEqual(["b"]);
});

test("why there is none is told: no other budget of that level, or no money of its own", () => {
  expect(similar([own, { place: "b", parts: { P1: 1 }, level: "province" }])).toEqual({
    places: [],
    none: "Chưa có nơi nào khác cùng cấp có ngân sách để so.",
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
