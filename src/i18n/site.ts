import type { Words } from "./language.ts";

interface SiteWords {
  readonly name: string;
  readonly tagline: string;
  readonly skip: string;
  readonly otherLanguage: string;
  readonly pages: Readonly<
    Record<"home" | "funding" | "disbursement" | "targets" | "findings" | "data" | "status" | "check" | "method" | "changes", string>
  >;
  readonly breadcrumb: string;
  readonly navigation: string;
  readonly document: {
    number(text: string): string;
    readonly noNumber: string;
    readonly noDate: string;
    /** A link to a document without a number, where there is no room for its name. */
    readonly unnumbered: string;
  };
  readonly figure: Readonly<Record<"sources" | "table" | "skipChart" | "terms", string>> & {
    manySources(count: number): string;
    manyNotes(count: number): string;
    findings(count: number): string;
    rows(count: number): string;
  };
  readonly footer: {
    dataOf(date: string, version: string): string;
    readonly notOfficial: string;
    readonly licence: string;
    readonly report: string;
  };
  /** `selection`: the controls with their default choices. */
  noScript(selection: readonly string[]): string;
}

export const siteWords: Words<SiteWords> = {
  vi: {
    name: "Rõ Vốn",
    tagline: "Tiền giảm nghèo: kế hoạch, giải ngân, chỉ tiêu, từng nơi",
    skip: "Đến nội dung",
    otherLanguage: "English",
    pages: {
      home: "Trang đầu",
      funding: "Kinh phí",
      disbursement: "Giải ngân",
      targets: "Mục tiêu",
      findings: "Điểm chưa khớp",
      data: "Tải dữ liệu",
      status: "Văn bản ghi những gì",
      check: "Kiểm tra tệp",
      method: "Cách đọc",
      changes: "Số đã sửa",
    },
    breadcrumb: "Trang này nằm ở đâu",
    navigation: "Các trang",
    document: { number: (text) => `số ${text}`, noNumber: "số văn bản để trống", noDate: "không ghi ngày", unnumbered: "văn bản" },
    figure: {
      sources: "Nguồn",
      table: "Bảng số liệu",
      skipChart: "Bỏ qua hình, đến bảng",
      terms: "Từ ngữ:",
      manySources: (count) => `Nguồn: ${count} văn bản`,
      manyNotes: (count) => `${count} điều cần biết khi đọc`,
      findings: (count) => `${count} điểm chưa khớp`,
      rows: (count) => `${count} dòng`,
    },
    footer: {
      dataOf: (date, version) => `Dữ liệu từ văn bản nhận đến ngày ${date}, phiên bản ${version}.`,
      notOfficial: "Đây không phải trang của cơ quan nhà nước.",
      licence: "Số liệu CC BY 4.0, mã nguồn MIT.",
      report: "Báo một con số sai",
    },
    noScript: (selection) =>
      `Trình duyệt không chạy JavaScript nên không đổi được lựa chọn. Trang hiện: ${selection.join("; ")}. Hình, bảng và nguồn vẫn đầy đủ.`,
  },
  en: {
    name: "Ro Von",
    tagline: "Poverty-reduction money in Vietnam: planned, spent and aimed at, place by place",
    skip: "Skip to content",
    otherLanguage: "Tiếng Việt",
    pages: {
      home: "Home",
      funding: "Funding",
      disbursement: "Disbursement",
      targets: "Targets",
      findings: "What does not add up",
      data: "Download the data",
      status: "What the documents state",
      check: "Check a file",
      method: "How to read",
      changes: "Corrections",
    },
    breadcrumb: "Where this page is",
    navigation: "Pages",
    document: { number: (text) => `no. ${text}`, noNumber: "number left blank", noDate: "no date", unnumbered: "document" },
    figure: {
      sources: "Source",
      table: "Table",
      skipChart: "Skip the picture, to the table",
      terms: "Words:",
      manySources: (count) => `Source: ${count} documents`,
      manyNotes: (count) => `${count} things to know when reading this`,
      findings: (count) => `${count} ${count === 1 ? "point does" : "points do"} not add up`,
      rows: (count) => `${count} ${count === 1 ? "row" : "rows"}`,
    },
    footer: {
      dataOf: (date, version) => `Data from documents received until ${date}, version ${version}.`,
      notOfficial: "This is not an official site.",
      licence: "Figures CC BY 4.0, code MIT.",
      report: "Report an error in a figure",
    },
    noScript: (selection) =>
      `JavaScript is off, so the selection cannot be changed. The page shows: ${selection.join("; ")}. Its pictures, tables and sources are complete.`,
  },
};
