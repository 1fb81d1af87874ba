import type { SumBar } from "../domain/codes.ts";
import type { TableName } from "../domain/tables.ts";
import type { Words } from "./language.ts";

/** The files that stand beside the tables. */
export const otherFiles = ["manifest.json", "dictionary.csv", "domain.json", "places.json", "changes.json"] as const;
export type OtherFile = (typeof otherFiles)[number];

/** The tables of the contract, and those computed from them. */
export type PublishedName = TableName | "budget_axes" | "statements";

interface DownloadWords {
  readonly question: string;
  title(tables: number, rows: string): string;
  sentence(version: string, day: string): string;
  readonly tables: Readonly<Record<PublishedName, string>>;
  readonly table: Readonly<Record<"caption" | "what" | "name" | "rows" | "csv" | "parquet", string>>;
  readonly others: string;
  readonly files: Readonly<Record<OtherFile, string>>;
  readonly otherTable: Readonly<Record<"caption" | "what" | "file" | "size", string>>;
  /** Of the manifest, which cannot state its own size. */
  readonly ownSize: string;
  answers(count: string, size: string): string;
  releases(count: number): string;
  readonly reading: string;
  readonly codes: string;
  readonly adding: string;
  /** Why a figure is never added up, by the code of the reason. */
  readonly bars: Readonly<Record<SumBar, string>>;
  readonly licenceTitle: string;
  readonly licence: string;
  cite(version: string): string;
}

export const downloadWords: Words<DownloadWords> = {
  vi: {
    question: "Tải những gì, và đọc thế nào?",
    title: (tables, rows) => `${tables} bảng, ${rows} dòng, tải về tự do`,
    sentence: (version, day) =>
      `Phiên bản ${version}, văn bản nhận đến ngày ${day}. Mỗi bảng có hai dạng với cùng các dòng, các cột: CSV và Parquet.`,
    tables: {
      plans: "Văn bản",
      localities: "Địa phương",
      successions: "Địa phương nào thành địa phương nào",
      components: "Dự án, tiểu dự án",
      indicators: "Chỉ tiêu đo gì",
      allocations: "Phân bổ: tiền cộng được trong một ngân sách",
      stated_totals: "Tổng ghi trong văn bản: không cộng",
      memo_amounts: "Số tiền “trong đó”: không cộng",
      disbursements: "Giải ngân, thực hiện",
      targets: "Chỉ tiêu",
      results: "Kết quả",
      credit: "Vốn vay chính sách",
      citations: "Văn bản được dẫn",
      findings: "Điểm chưa khớp",
      budget_axes: "Ngân sách chia theo nguồn, theo loại vốn (tính ra)",
      statements: "Văn bản nào ghi điều gì, để trống điều gì (tính ra)",
    },
    table: { caption: "Các bảng", what: "Nội dung", name: "Tên bảng", rows: "Số dòng", csv: "CSV", parquet: "Parquet" },
    others: "Tệp khác",
    files: {
      "manifest.json": "Mọi tệp với số byte và mã SHA-256, mọi bảng với số dòng",
      "dictionary.csv": "Từ điển: mọi cột của mọi bảng, bằng tiếng Việt và tiếng Anh",
      "domain.json": "Địa phương, văn bản, ngân sách mà các trang biết sẵn",
      "places.json": "Địa phương nằm trong đâu, trước và sau là gì",
      "changes.json": "Các bản đã giữ và những con số đã sửa",
    },
    otherTable: { caption: "Tệp khác", what: "Nội dung", file: "Tệp", size: "Cỡ" },
    ownSize: "nêu mọi tệp trừ chính nó",
    answers: (count, size) => `Ngoài ra có ${count} câu trả lời tính sẵn cho các hình (JSON, ${size}); tệp kê ở trên nêu từng tệp.`,
    releases: (count) => `${count} bản đã giữ, mỗi bản tải được nguyên vẹn`,
    reading: "Đọc các bảng",
    codes: "Sau mỗi con số có cột “…_state” nói vì sao ô trống",
    adding:
      "Chỉ cộng những dòng có cùng “adds_up_within”: cùng một văn bản, một năm, một giai đoạn. Dòng ghi “never” không bao giờ cộng; cột “never_added_because” nói vì sao:",
    bars: {
      total: "Số tổng văn bản đã chia ra: tiền ấy đã nằm trong các dòng phân bổ.",
      subset: "Số tiền “trong đó”: một phần của tiền đã nằm trong các dòng phân bổ.",
      report: "Tỷ lệ không cộng được; số đã chi đến một ngày gồm cả số của những ngày trước, số ước gồm cả số thực.",
      aim: "Chỉ tiêu, kết quả không phải là tiền: một hộ có thể nằm trong nhiều dòng, tỷ lệ thì không cộng được.",
      loan: "Vốn vay chính sách không phải là vốn của Chương trình; số ước gồm cả số thực.",
    },
    licenceTitle: "Giấy phép",
    licence: "Được chép, sửa và công bố lại, cả để bán, nếu nêu nguồn và nói đã sửa gì (CC BY 4.0). Ví dụ:",
    cite: (version) => `Số liệu: Rõ Vốn, phiên bản ${version}, CC BY 4.0; theo các văn bản được nêu.`,
  },
  en: {
    question: "What can be downloaded, and how is it read?",
    title: (tables, rows) => `${tables} tables, ${rows} rows, free to download`,
    sentence: (version, day) =>
      `Version ${version}, documents received until ${day}. Every table comes in two formats with the same rows and columns: CSV and Parquet.`,
    tables: {
      plans: "Documents",
      localities: "Places",
      successions: "Which place became which",
      components: "Projects and sub-projects",
      indicators: "What an aim measures",
      allocations: "Allocations: money that adds up inside one budget",
      stated_totals: "Totals stated in the documents: never added up",
      memo_amounts: "Amounts inside others: never added up",
      disbursements: "Disbursement and execution",
      targets: "Targets",
      results: "Results",
      credit: "Policy lending",
      citations: "Documents that are cited",
      findings: "What does not add up",
      budget_axes: "Budgets by source and by type (computed)",
      statements: "Which document states what, and what it leaves blank (computed)",
    },
    table: { caption: "The tables", what: "Content", name: "Name", rows: "Rows", csv: "CSV", parquet: "Parquet" },
    others: "Other files",
    files: {
      "manifest.json": "Every file with its bytes and SHA-256, every table with its rows",
      "dictionary.csv": "The dictionary: every column of every table, in English and in Vietnamese",
      "domain.json": "Places, documents and budgets, as every page knows them",
      "places.json": "What a place lies in, and what it was and became",
      "changes.json": "The kept releases and the figures that were corrected",
    },
    otherTable: { caption: "Other files", what: "Content", file: "File", size: "Size" },
    ownSize: "names every file but itself",
    answers: (count, size) =>
      `There are also ${count} answers computed for the pictures (JSON, ${size}); the manifest above names each file.`,
    releases: (count) => `${count} kept ${count === 1 ? "release" : "releases"}, each to be downloaded as it was`,
    reading: "Reading the tables",
    codes: "Behind each figure a column “…_state” says why a cell is empty",
    adding:
      "Add up only rows with the same “adds_up_within”: one document, one year, one stage. Rows that say “never” are never added up; the column “never_added_because” says why:",
    bars: {
      total: "A total that the document also breaks down: its money is in the allocations already.",
      subset: "An “of which” amount: a part of money that is in the allocations already.",
      report: "Rates cannot be added up; what was spent by one day includes what was spent before it, an estimate what is actual.",
      aim: "Targets and results are no money: one household may be in several rows, and percentages cannot be added up.",
      loan: "Policy lending is no money of the programme; an estimate includes what is actual.",
    },
    licenceTitle: "Licence",
    licence:
      "You may copy, change and publish it, also commercially, if you name the source and say what you changed (CC BY 4.0). For example:",
    cite: (version) => `Data: Ro Von, version ${version}, CC BY 4.0; figures from the plans it names.`,
  },
};
