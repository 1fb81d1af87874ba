import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { disbursementTracks, type DisbursementTracksData } from "../../src/charts/disbursement-tracks.ts";
import { notSpendableBars, type NotSpendableBarsData, type SubsetPart } from "../../src/charts/not-spendable-bars.ts";
import type { TrackRate } from "../../src/charts/rate-words.ts";
import { compareWithSnapshots } from "./svg-snapshot.ts";

const rate = (tone: TrackRate["tone"], percent: number | null, other: Partial<TrackRate> = {}): TrackRate => ({
  ...{ tone, shape: "dot", rate: percent, rateHigh: null, value: percent === null ? "không ghi tỷ lệ · 3 tỷ đồng" : `${percent} %` },
  ...{ kind: "thực tế giải ngân đến 30/6/2023", denominators: ["mẫu số không ghi"], story: null, earlier: [] },
  ...{ href: "/ke-hoach/a/#10", label: `A, ${percent} %` },
  ...other,
});
const ticks = [0, 20, 40, 60, 80, 100].map((at) => ({ at, text: `${at} %` }));
const normal: DisbursementTracksData = {
  ticks,
  groups: [
    {
      name: "Phong Thổ",
      fact: "huyện · 2023",
      tracks: [
        {
          name: "Vốn sự nghiệp",
          fact: "không ghi nguồn",
          rates: [
            rate("actual", 4, { story: { text: "khi năm đã qua 50 %", at: 50 } }),
            rate("estimate", 90, {
              shape: "above",
              value: "trên 90 %",
              kind: "ước thực hiện cả năm 2023",
              denominators: ["mẫu số không ghi"],
            }),
          ],
        },
        {
          name: "Mọi loại vốn",
          fact: "mọi nguồn",
          rates: [rate("actual", 33.5), rate("actual", 41.9), rate("estimate", 80, { shape: "range", rateHigh: 85, value: "80–85 %" })],
        },
        { name: "Vốn đầu tư", fact: "trung ương", rates: [rate("estimate", 10, { shape: "below", value: "dưới 10 %" })] },
      ],
    },
    {
      name: "Đèn Đóm",
      fact: "huyện · 2024",
      tracks: [
        {
          name: "2. Nghề mới",
          fact: "vốn sự nghiệp · trung ương",
          rates: [rate("actual", 96, { earlier: [0, 0, 9, 33, 61].map((percent, at) => ({ rate: percent, text: `${at + 1}/2024` })) })],
        },
      ],
    },
  ],
  remarks: [],
};
const notStated: DisbursementTracksData = {
  ticks,
  groups: [{ name: "A", fact: "tỉnh · 2023", tracks: [{ name: "Vốn đầu tư", fact: "mọi nguồn", rates: [rate("actual", null)] }] }],
  remarks: ["Không có trong kế hoạch: Bê, Cê"],
};
compareWithSnapshots("disbursement", disbursementTracks, { normal, "not-stated": notStated, "no-rows": { ...normal, groups: [] } });

const part = (other: Partial<SubsetPart>): SubsetPart => ({
  ...{ name: "Không chi được", fact: "Giáo dục nghề", length: 0.04, tone: "strong", value: "1.832 triệu đồng", second: "4 % của tổng" },
  ...{ reason: "Đã được giao từ một chương trình khác, nên không thực hiện được.", href: "/ke-hoach/a/#140", label: "A, 1.832 triệu đồng" },
  ...other,
});
const money = {
  name: "Vốn sự nghiệp",
  fact: "không ghi nguồn",
  value: "41.106 triệu đồng",
  stated: true,
  href: "/ke-hoach/a/#60",
  label: "A, tổng",
};
const bars: NotSpendableBarsData = {
  groups: [
    {
      name: "Phong Thổ",
      fact: "huyện · 2023 · được giao",
      wholes: [{ ...money, parts: [part({ name: "Kéo dài từ 2022", fact: "", tone: "neutral", length: 0.19, reason: "" }), part({})] }],
    },
  ],
  remarks: [],
};
const hatched: NotSpendableBarsData = {
  groups: [
    {
      name: "A",
      fact: "xã · 2024",
      wholes: [
        { ...money, parts: [part({ tone: "not-stated", length: null, value: "không ghi số", second: "" })] },
        { ...money, stated: false, href: null, value: "không ghi tổng", parts: [part({ length: null, second: "" })] },
      ],
    },
  ],
  remarks: ["Không có trong kế hoạch: Bê, Cê"],
};
compareWithSnapshots("not-spendable", notSpendableBars, { normal: bars, "not-stated": hatched, "no-rows": { ...bars, groups: [] } });

const { document } = new JSDOM("").window;

it.each(["wide", "narrow"] as const)("makes each rate one link over its mark and its words, above all else: %s", (width) => {
  const svg = disbursementTracks(normal, { document, width, alternative: "" });
  const rates = normal.groups.flatMap((group) => group.tracks.flatMap((track) => track.rates));
  expect([...svg.querySelectorAll("a")].map((link) => link.getAttribute("aria-label"))).toEqual(rates.map(({ label }) => label));
  for (const path of svg.querySelectorAll("a path")) expect(path.getAttribute("d")?.match(/M/g)).toHaveLength(2);
  expect(svg.lastElementChild?.getAttribute("class")).toBe("hit");
});

it("draws an estimate hollow and without a length, an actual solid and from 0", () => {
  const svg = disbursementTracks(normal, { document, width: "wide", alternative: "" });
  expect(svg.querySelectorAll(".rate.actual circle")).toHaveLength(4);
  expect(svg.querySelectorAll(".rate.estimate circle")).toHaveLength(2);
  expect(svg.querySelectorAll(".rate.estimate path[marker-end], .rate.estimate path")).toHaveLength(2);
  expect(svg.querySelectorAll(".rate.estimate rect")).toHaveLength(1);
  expect(svg.querySelectorAll(".spent rect")).toHaveLength(4);
  for (const layer of svg.querySelectorAll(".rate.estimate:has(circle), .rate.estimate:has(rect)"))
    expect(layer.getAttribute("fill")).toBe("none");
});

it.each(["wide", "narrow"] as const)("marks what was not yet due, and indents its words behind the mark: %s", (width) => {
  const remarks = [{ text: "Chưa đến hạn khi ra văn bản: Bê (2024)", mark: "not-due" as const }, "Không có trong kế hoạch: Cê"];
  const svg = disbursementTracks({ ...normal, groups: [], remarks }, { document, width, alternative: "" });
  expect(svg.querySelectorAll(".not-due rect")).toHaveLength(1);
  const left = [...svg.querySelectorAll(".empty text")].map((text) => Number(/\((\d+)/.exec(text.getAttribute("transform") ?? "")?.[1]));
  expect(left).toEqual([23, 0]);
});
