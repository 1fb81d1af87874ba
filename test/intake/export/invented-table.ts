import type { Dialect } from "./dialects.ts";

/** A small invented table, laid out in the way of one number; every number gives another: layout, unit, year, rows and amounts. */
export interface InventedTable {
  readonly rows: string[][];
  readonly title: number;
  readonly unitLine: number;
  readonly header: number;
  /** The index of the first row under the header, which is the total, and of the last. */
  readonly first: number;
  readonly last: number;
  /** The index of the column of names, and those of the columns with figures. */
  readonly name: number;
  readonly figures: readonly number[];
  readonly year: number;
  readonly unit: keyof typeof unitNames;
  /** What the figures are: component, source, type and the amount in the unit, without separators. */
  readonly stated: readonly (readonly [component: string, source: string, type: string, amount: string])[];
}

const unitNames = { vnd: "đồng", thousand_vnd: "nghìn đồng", million_vnd: "triệu đồng", billion_vnd: "tỷ đồng" } as const;
const components = [
  ["P2", "Dự án 2: Đa dạng nghề: nuôi ong, dệt gió, trồng nấm"],
  ["P5", "Nhà ở không dột"],
  ["P4.S3", "Tiểu dự án 3 - Dự án 4: Sàn việc làm ở chợ phiên"],
  ["P6.S1", "Phủ sóng các lũng khuất"],
  ["P7.S2", "Giám sát và ghi chép"],
  ["P3.S2", "Bữa trưa cho học trò"],
  ["P1.S1", "Đắp đường lên chợ mây"],
] as const;
const titles = [
  ["proposed", "BIỂU ĐỀ XUẤT KINH PHÍ NĂM"],
  ["planned", "BIỂU NHU CẦU VỐN NĂM"],
  ["assigned", "BIỂU PHÂN BỔ VỐN NĂM"],
] as const;

/** The figure columns of a layout: what stands above each, and what it is about. */
const layouts: readonly (readonly { readonly path: readonly string[]; readonly source: string; readonly type: string }[])[] = [
  [
    { path: ["Ngân sách trung ương"], source: "central", type: "" },
    { path: ["Ngân sách địa phương"], source: "local", type: "" },
  ],
  [
    { path: ["Trong đó", "NSTW"], source: "central", type: "" },
    { path: ["", "NSĐP"], source: "local", type: "" },
  ],
  [
    { path: ["Trong đó", "Vốn trung ương", "Vốn đầu tư"], source: "central", type: "capital" },
    { path: ["", "", "Vốn sự nghiệp"], source: "central", type: "recurrent" },
    { path: ["", "Vốn địa phương", "Vốn sự nghiệp"], source: "local", type: "recurrent" },
  ],
  [
    { path: ["Kinh phí", "Trong đó", "Nguồn trung ương", "Đầu tư phát triển"], source: "central", type: "capital" },
    { path: ["", "", "", "Sự nghiệp"], source: "central", type: "recurrent" },
    { path: ["", "", "Nguồn địa phương", "Sự nghiệp"], source: "local", type: "recurrent" },
  ],
];

export function inventedTable(seed: number, { decimal, shown }: Dialect): InventedTable {
  const layout = layouts[seed % layouts.length] ?? [];
  const depth = layout[0]?.path.length ?? 1;
  const [, title] = titles[seed % titles.length] ?? titles[0];
  const unit = (["million_vnd", "thousand_vnd", "billion_vnd", "vnd"] as const)[(seed >> 1) % 4] ?? "million_vnd";
  const year = 2019 + (seed % 8);
  const count = 4 + (seed % 3);
  const chosen = Array.from({ length: count }, (_, at) => components[(seed + at * 2) % components.length] ?? components[0]);
  const withNote = seed % 2 === 0;
  const number = (row: number, column: number) => 1001 + ((seed * 7919 + row * 104_729 + column * 1_299_709) % 88_990);
  const amounts = chosen.map((_, row) => layout.map((_, column) => number(row, column)));
  const sums = layout.map((_, column) => amounts.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  // tenths, so that the sign before decimals is certain; đồng have none, and more than a million
  const digits = (amount: number) => (unit === "vnd" ? `${amount}000` : `${amount}5`);
  const written = (amount: number) => {
    const text = digits(amount);
    const whole = unit === "vnd" ? text : text.slice(0, -1);
    const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, decimal === "," ? "." : ",");
    return unit === "vnd" ? grouped : `${grouped}${decimal}5`;
  };
  const line = (ordinal: string, name: string, cells: readonly number[]) => [
    ordinal,
    name,
    ...cells.map(written),
    ...(withNote ? [""] : []),
  ];
  const head = Array.from({ length: depth }, (_, at) => [
    at === 0 ? "TT" : "",
    at === 0 ? (["Nội dung", "Tên dự án", "Dự án, tiểu dự án"][seed % 3] ?? "") : "",
    ...layout.map(({ path }) => path[at] ?? ""),
    ...(withNote ? [at === 0 ? "Ghi chú" : ""] : []),
  ]);
  const cover = [["ỦY BAN NHÂN DÂN XÃ BẾN LẶNG"], [`${title} ${year}`], ["", "", `Đơn vị tính: ${unitNames[unit]}`]];
  const body = [line("", "Tổng số", sums), ...chosen.map(([, name], at) => line(String(at + 1), name, amounts[at] ?? []))];
  const end = [[], ["", "Người lập biểu", "", "CHỦ TỊCH"], ["", "(Ký, ghi rõ họ tên)"]];
  const first = cover.length + head.length;
  return {
    rows: [...cover, ...head, ...body, ...end].map((row) => row.map(shown)),
    ...{ title: 1, unitLine: 2, header: cover.length, first, last: first + body.length - 1 },
    ...{ name: 1, figures: layout.map((_, at) => at + 2), year, unit },
    stated: chosen.flatMap(([code], row) =>
      layout.map(({ source, type }, column) => [code, source, type || "unstated", digits(amounts[row]?.[column] ?? 0)] as const),
    ),
  };
}
