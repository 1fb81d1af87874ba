import { expect, test } from "vitest";
import { saidIn } from "../../../src/intake/export/facets.ts";

const levelOf = (text: string) => {
  const { facets, rest } = saidIn(text);
  expect(rest.replaceAll(/\b(von|nguon)\b/g, "").trim(), text).toBe("");
  expect(
    facets.map(({ source }) => source),
    text,
  ).toEqual(["local"]);
  return facets[0]?.level ?? "all levels";
};

// as headers of tables and sources of budget lines spell them
const spellings: readonly (readonly [level: string, texts: readonly string[]])[] = [
  ["province", ["Ngân sách tỉnh", "NS cấp tỉnh", "NST", "Vốn đối ứng của tỉnh", "Vốn cấp tỉnh"]],
  ["province", ["Ngân sách thành phố trực thuộc trung ương", "Đối ứng tỉnh", "NSĐP (cấp tỉnh)"]],
  ["district", ["NS huyện", "Ngân sách thị xã", "Ngân sách quận", "NSH", "Nguồn NS huyện, thị xã, thành phố", "Ngân sách cấp huyện"]],
  ["district", ["Ngân sách quận/huyện", "NS thành phố thuộc tỉnh"]],
  ["commune", ["Ngân sách xã", "Ngân sách phường", "NS thị trấn", "NS xã, phường, thị trấn", "NSX", "đối ứng ngân sách cấp xã"]],
  ["city", ["Ngân sách thành phố", "NS TP", "ngân sách Thành phố"]],
  [
    "several",
    ["NSĐP tỉnh, huyện", "Ngân sách huyện, xã", "NS tỉnh + huyện", "NST, NSH", "Ngân sách cấp huyện và cấp xã", "NSĐP (huyện; xã)"],
  ],
  ["several", ["Ngân sách thành phố, ngân sách quận", "Ngân sách tỉnh/thành phố"]],
  ["all levels", ["NSĐP", "NSĐP các cấp", "NS ĐP", "Ngân sách tỉnh, huyện, xã", "NSĐP (tỉnh, huyện, thị xã, phường)", "Vốn cân đối NSĐP"]],
];
test.for(spellings.flatMap(([level, texts]) => texts.map((text) => [text, level] as const)))("%s: %s", ([text, level]) => {
  expect(levelOf(text)).toBe(level);
});

test("words that only look like a level are none", () => {
  for (const text of [
    "Vốn xã hội hóa",
    "Ngân sách xã hội",
    "Đơn vị tính",
    "Địa phương",
    "Ngân hàng chính sách xã hội",
    "Vốn tính đến nay",
  ]) {
    expect(
      saidIn(text).facets.filter(({ level }) => level !== undefined),
      text,
    ).toEqual([]);
  }
});

test("what is left of a name is told: the budget of a place that the file names", () => {
  expect(saidIn("Ngân sách tỉnh Mây Bay").rest).toBe("may bay");
  expect(saidIn("Vốn đối ứng ngân sách quản lý").rest).toBe("von ly");
});
