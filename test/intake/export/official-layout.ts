import { formatNumber } from "../../../src/domain/format.ts";
import { wordsOf } from "../../../src/domain/spelling.ts";
import type { Row } from "../../../src/domain/tables.ts";
import type { CountryRows } from "../../../src/intake/country.ts";

/** A file of a wide layout: its rows as an office would type them. */
export interface WideFile {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}
type Money = Row<"allocations"> | Row<"stated_totals">;
type Memo = Row<"memo_amounts">;

const stageTitles = { proposed: "ĐỀ XUẤT KINH PHÍ", planned: "KẾ HOẠCH VỐN", assigned: "KẾ HOẠCH VỐN ĐƯỢC GIAO" } as const;
const sourceHeads = {
  central: "Ngân sách trung ương",
  local: "Ngân sách địa phương",
  community: "Dân đóng góp",
  unstated: "Không ghi nguồn",
} as const;
const typeHeads = { capital: "Vốn đầu tư", recurrent: "Vốn sự nghiệp" } as const;
const groups: Readonly<Record<string, string>> = {
  poor: "Hộ nghèo",
  near_poor: "Hộ cận nghèo",
  poor_and_near_poor: "Hộ nghèo và hộ cận nghèo",
  poor_near_poor_and_newly_escaped: "Hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo",
  ethnic_minority_poor: "Hộ nghèo dân tộc thiểu số",
  all: "Mọi hộ",
};

/** A plan as the wide tables of an office: one for the money of each budget, one for each kind of its other figures. */
export function officialLayout(plan: string, country: CountryRows): WideFile[] {
  const own = <T extends { plan_code: string }>(rows: readonly T[]) => rows.filter((row) => row.plan_code === plan);
  const money: Money[] = [...own(country.allocations), ...own(country.stated_totals)];
  const memos = own(country.memo_amounts);
  const budgets = [...new Set([...money, ...memos].map(({ year, stage }) => `${year} ${stage}`))].sort();
  return [
    ...budgets.map((budget) => moneyTable(budget, money, memos, country)),
    ...aimTables("Kế hoạch", own(country.targets), country),
    ...aimTables(
      "Kết quả thực hiện",
      own(country.results).filter(({ basis }) => basis === "actual"),
      country,
    ),
    ...aimTables(
      "Ước thực hiện",
      own(country.results).filter(({ basis }) => basis === "estimate"),
      country,
    ),
    ...(own(country.disbursements).length > 0 ? [disbursementTable(own(country.disbursements))] : []),
    ...(own(country.credit).length > 0 ? [creditTable(own(country.credit))] : []),
  ];
}

function moneyTable(budget: string, money: readonly Money[], memos: readonly Memo[], country: CountryRows): WideFile {
  const [year = "", stage = ""] = budget.split(" ");
  const isOwn = (row: Money | Memo) => `${row.year} ${row.stage}` === budget;
  const [figures, subsets] = [money.filter(isOwn), memos.filter(isOwn)];
  // beside money of a stated source a column of its own says that there is none: a total would look the same
  const isBeside = ({ component_code, fund_source }: Money | Memo) =>
    fund_source === "unstated" &&
    figures.some((row) => row.component_code === component_code && row.fund_source in sourceHeads && row.fund_source !== "unstated");
  const columnOf = (row: Money | Memo) =>
    [isBeside(row) ? "unstated " : row.fund_source, row.expenditure_type]
      .map((word) => (word === "unstated" ? "all" : word.trim()))
      .join(" ");
  const order = ["unstated", "all", "central", "local", "community", "capital", "recurrent"];
  const rank = (column: string) => column.split(" ").reduce((sum, word) => sum * 10 + order.indexOf(word), 0);
  const columns = [...new Set([...figures, ...subsets].map(columnOf))].toSorted((a, b) => rank(a) - rank(b));
  const cells = (rows: readonly (Money | Memo)[]) =>
    columns.map((column) => {
      const row = rows.find((one) => columnOf(one) === column);
      if (row === undefined) return "";
      return row.as_printed === null ? "…" : row.as_printed.replace(/ triệu đồng$/, "");
    });
  const rows: string[][] = [];
  for (const { component_code, name_vi, number_vi } of country.components) {
    const isInside = (row: Money | Memo) =>
      row.component_code === component_code ||
      country.components.find((one) => one.component_code === row.component_code)?.parent_code === component_code;
    const own = figures.filter((row) => row.component_code === component_code);
    const parts = subsets.filter((row) => row.component_code === component_code);
    if (component_code !== "ALL" && ![...figures, ...subsets].some(isInside)) continue;
    // money that is named without a source or a figure is a row without any cell
    const isUnnamed = own.every((row) => row.as_printed === null && columnOf(row) === "all all");
    const ordinal = component_code === "ALL" ? "" : component_code.replace(/[PS]/g, "");
    const name = component_code === "ALL" ? "Tổng số" : `${number_vi}: ${name_vi}`;
    rows.push([
      ordinal,
      name,
      ...(isUnnamed ? columns.map(() => "") : cells(own)),
      own.map((row) => row.note_vi ?? "").find(Boolean) ?? "",
    ]);
    for (const part of parts) {
      const kind = part.memo_kind === "carried_over" ? `vốn kéo dài từ năm ${part.from_year}` : "kinh phí không sử dụng được";
      rows.push(["", `Trong đó: ${kind}`, ...cells([part]), part.note_vi ?? ""]);
    }
  }
  return {
    name: `bieu-von-${year}-${stage}.csv`,
    rows: [
      ["ỦY BAN NHÂN DÂN"],
      [`BIỂU ${stageTitles[stage as keyof typeof stageTitles]} NĂM ${year}`],
      ["", "", "Đơn vị tính: triệu đồng"],
      ["TT", "Nội dung", ...columns.map((column, at) => topHead(column, columns[at - 1])), "Ghi chú"],
      ["", "", ...columns.map(subHead), ""],
      ...rows,
      [],
      ["", "Người lập biểu", "", "TM. ỦY BAN NHÂN DÂN"],
    ],
  };
}

/** A head spans the columns of its source: it stands over the first of them only. */
function topHead(column: string, before: string | undefined): string {
  const head = (name: string) => {
    const [source = "", type = ""] = name.split(" ");
    if (source in sourceHeads) return sourceHeads[source as keyof typeof sourceHeads];
    return type === "all" ? "Tổng số" : "Chia ra";
  };
  return before !== undefined && head(before) === head(column) ? "" : head(column);
}

function subHead(column: string): string {
  const [source = "", type = ""] = column.split(" ");
  if (type in typeHeads) return typeHeads[type as keyof typeof typeHeads];
  return source in sourceHeads ? "Tổng số" : "";
}

function aimTables(head: string, rows: readonly (Row<"targets"> | Row<"results">)[], country: CountryRows): WideFile[] {
  const periods = Map.groupBy(rows, ({ period_start, period_end }) => `${period_start}-${period_end}`);
  return [...periods].map(([period, own]) => {
    const [start, end] = period.split("-");
    const when = start === end ? `năm ${start}` : `giai đoạn ${period}`;
    return {
      name: `${wordsOf(head).join("-")}-${period}.csv`,
      rows: [
        ["STT", "Chỉ tiêu", "Đối tượng", "Dự án", "Đơn vị tính", `${head} ${when}`, "Ghi chú"],
        ...own.map((row, at) => [
          String(at + 1),
          country.indicators.find(({ indicator_code }) => indicator_code === row.indicator_code)?.name_vi ?? "",
          groups[row.population_group ?? ""] ?? "",
          componentNumber(row.component_code),
          "",
          outOf(row),
          row.note_vi ?? "",
        ]),
      ],
    };
  });
}

/** "22 dự án" of 25 is "22/25 dự án" in a cell. */
function outOf({ as_printed, out_of }: Row<"targets"> | Row<"results">): string {
  if (out_of === null || as_printed.includes("/")) return as_printed;
  return as_printed.replace(/\d+/, (figure) => `${figure}/${formatNumber(out_of, "vi")}`);
}

function componentNumber(code: string | null): string {
  const [, project, part] = /^P(\d)(?:\.S(\d))?$/.exec(code ?? "") ?? [];
  if (project === undefined) return "";
  return part === undefined ? `Dự án ${project}` : `Tiểu dự án ${part} - Dự án ${project}`;
}

function disbursementTable(rows: readonly Row<"disbursements">[]): WideFile {
  const heads = rows.map((row) => {
    const [, month, day] = row.as_of?.split("-") ?? [];
    const done = row.measure === "disbursed" ? "giải ngân" : "thực hiện";
    const what = `${row.basis === "estimate" ? "Ước " : ""}${done}${row.as_of === null ? "" : ` đến ${Number(day)}/${Number(month)}/${row.year}`}`;
    return [
      `${typeHeads[row.expenditure_type as keyof typeof typeHeads]}${row.fund_source === "all" ? ", mọi nguồn vốn" : ""}`,
      `${what} (%)`,
    ];
  });
  return {
    name: "bieu-giai-ngan.csv",
    rows: [
      [`BIỂU GIẢI NGÂN NĂM ${rows[0]?.year}`],
      ["TT", "Nội dung", ...heads.map(([top]) => top ?? "")],
      ["", "", ...heads.map(([, sub]) => sub ?? "")],
      ["", "Tổng số", ...rows.map((row) => row.as_printed)],
    ],
  };
}

function creditTable(rows: readonly Row<"credit">[]): WideFile {
  const borrowers: Readonly<Record<string, string>> = { poor: "Hộ nghèo", near_poor: "Hộ cận nghèo", newly_escaped: "Hộ mới thoát nghèo" };
  return {
    name: "bieu-tin-dung.csv",
    rows: [
      ["Đơn vị tính: triệu đồng"],
      ["TT", "Đối tượng vay", `Dự kiến năm ${rows[0]?.year}`],
      ...rows.map((row, at) => [String(at + 1), borrowers[row.borrower_group] ?? "", row.as_printed.replace(/ triệu đồng$/, "")]),
    ],
  };
}
