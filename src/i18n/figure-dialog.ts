import type { Comparator, matches } from "../domain/codes.ts";
import type { Words } from "./language.ts";

type Match = (typeof matches)[number];
export type FigureFact =
  | "stored"
  | "kind"
  | "project"
  | "aim"
  | "years"
  | "stage"
  | "source"
  | "type"
  | "comparator"
  | "matched"
  | "note"
  | "document"
  | "number"
  | "date"
  | "place"
  | "code";

interface FigureDialogWords {
  readonly loading: string;
  readonly failed: string;
  readonly close: string;
  readonly facts: Readonly<Record<FigureFact, string>>;
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly matches: Readonly<Record<Match, string>>;
  readonly headings: Readonly<Record<"parts" | "divided" | "findings" | "sql" | "cite", string>>;
  /** Whose a sum is, with the amount and how many figures it adds. */
  sumOurs(amount: string, figures: number): string;
  sumPrinted(amount: string, figures: number): string;
  /** What the document prints for a sum of ours that it contradicts. */
  printedOtherwise(total: string): string;
  notStated(lines: number): string;
  series(figures: number): string;
  /** Why money of several budgets is not added up. */
  budgets(figures: number): string;
  printedTotal: string;
  /** A share of a budget, as the division that gave it. */
  share(share: string, part: string, whole: string): string;
  budgetSum(figures: number, budget: string): string;
  budgetPrinted(figures: number, budget: string): string;
  /** The same where it is the money that the document names the figure as a part of. */
  containing(figures: number): string;
  budgetFigures(figures: number): string;
  rate(name: string, amount: string | null): string;
  outOf(whole: string): string;
  readonly noWhole: string;
  readonly noDenominator: string;
  inCommon(parts: string): string;
  figureNumber(number: number, what: string): string;
  readonly sqlOfView: string;
  readonly sqlOfRows: string;
  readonly copy: Readonly<Record<"cite" | "sql" | "report", string>>;
  readonly copied: string;
  readonly copyFailed: string;
  readonly open: string;
  readonly report: string;
  /** The text of a citation; `link` is the address of the figure. */
  citation(figure: string, place: string, document: string, site: string, version: string, link: string): string;
  citedSum(sum: string, parts: readonly string[], site: string): string;
  cited(printed: string, locator: string): string;
  /** Of a figure that the document leaves out: there are no words to quote. */
  citedNone(locator: string): string;
  /** Of figures that a finding touches, and where it is told. */
  citedFindings(links: readonly string[]): string;
}

export const figureDialogWords: Words<FigureDialogWords> = {
  vi: {
    loading: "Đang đọc văn bản…",
    failed: "Không tải được chi tiết; đường dẫn dưới đây vẫn đến đúng chỗ trong văn bản.",
    close: "Đóng",
    facts: {
      stored: "Như lưu",
      kind: "Loại số",
      project: "Dự án",
      aim: "Chỉ tiêu",
      years: "Năm",
      stage: "Giai đoạn",
      source: "Nguồn",
      type: "Loại vốn",
      comparator: "Cách ghi",
      matched: "Dự án nhận ra",
      note: "Ghi chú",
      document: "Văn bản",
      number: "Số văn bản",
      date: "Ngày",
      place: "Chỗ",
      code: "Mã con số",
    },
    comparators: {
      "=": "đúng một con số",
      "~": "khoảng",
      ">": "trên mức ghi",
      ">=": "từ mức ghi trở lên",
      "<": "dưới mức ghi",
      "<=": "tối đa mức ghi",
      range: "từ mức này đến mức kia",
    },
    matches: {
      number: "theo số hiệu ghi trong văn bản",
      name: "theo tên ghi trong văn bản",
      inferred: "do trang suy ra, văn bản không ghi",
    },
    headings: {
      parts: "Các con số trong văn bản",
      divided: "Chia cho gì",
      findings: "Chưa khớp",
      sql: "SQL",
      cite: "Trích dẫn",
    },
    sumOurs: (amount, figures) => `${amount} là tổng do trang này cộng từ ${figures} con số dưới đây; văn bản không in tổng ấy.`,
    sumPrinted: (amount, figures) =>
      `${amount} là tổng in trong văn bản (dòng đầu); ${figures} con số sau là các phần của nó, trang đã cộng lại và thấy bằng.`,
    printedOtherwise: (total) => `Văn bản in một tổng khác: ${total}.`,
    notStated: (lines) => `Trong đó ${lines} khoản được nêu mà không ghi số, nên tổng là mức ít nhất.`,
    series: (figures) => `${figures} con số của những kỳ khác nhau, kỳ mới nhất trước; chúng không được cộng với nhau.`,
    budgets: (figures) => `${figures} con số của nhiều ngân sách, khác văn bản, năm hay giai đoạn; chúng không được cộng với nhau.`,
    printedTotal: "tổng in trong văn bản",
    share: (share, part, whole) => `${share} = ${part} chia cho ${whole}.`,
    budgetSum: (figures, budget) =>
      figures === 1
        ? `Số chia là con số duy nhất của ngân sách ${budget}.`
        : `Số chia là tổng do trang này cộng từ ${figures} con số của ngân sách ${budget}.`,
    budgetPrinted: (figures, budget) =>
      `Số chia là tổng của ${figures} con số mà hình này vẽ cho ngân sách ${budget}, gồm cả tổng in trong văn bản.`,
    containing: (figures) =>
      figures === 1
        ? "Số chia là số tiền mà văn bản cho biết khoản này nằm trong đó."
        : `Số chia là số tiền mà khoản này nằm trong đó, do trang này cộng từ ${figures} con số.`,
    budgetFigures: (figures) => (figures === 1 ? "Con số chia" : `${figures} con số được cộng`),
    rate: (name, amount) => `Mẫu số: ${name}${amount === null ? "; văn bản không ghi mẫu số là bao nhiêu tiền" : `, ${amount}`}.`,
    outOf: (whole) => `Trên tổng số ${whole}, như in.`,
    noWhole: "Văn bản không ghi tỷ lệ này tính trên bao nhiêu.",
    noDenominator: "Văn bản không ghi mẫu số: không biết chia cho kế hoạch của năm hay tính cả tiền kéo dài.",
    inCommon: (parts) => `Tất cả: ${parts}.`,
    figureNumber: (number, what) => `Con số ${number}: ${what}`,
    sqlOfView: "Câu hỏi đã cho ra hình và bảng này, với các giá trị đang chọn:",
    sqlOfRows: "Câu hỏi cho đúng các dòng này từ dữ liệu của trang:",
    copy: { cite: "Chép trích dẫn", sql: "Chép SQL", report: "Chép nội dung" },
    copied: "Đã chép.",
    copyFailed: "Trình duyệt không cho chép; hãy chọn chữ rồi chép.",
    open: "Mở trong văn bản",
    report: "Báo con số này sai",
    citation: (figure, place, document, site, version, link) =>
      `${place}. ${document}. ${figure}. Theo ${site}, phiên bản dữ liệu ${version}: ${link}`,
    citedSum: (sum, parts, site) => `${sum}, tổng do ${site} cộng từ: ${parts.join("; ")}`,
    cited: (printed, locator) => `“${printed}” (${locator})`,
    citedNone: (locator) => `nêu mà không ghi con số (${locator})`,
    citedFindings: (links) => `chưa khớp với số khác trong văn bản: ${links.join(", ")}`,
  },
  en: {
    loading: "Reading the document…",
    failed: "The details could not be fetched; the link below still leads to the right place in the document.",
    close: "Close",
    facts: {
      stored: "As stored",
      kind: "Kind",
      project: "Project",
      aim: "Aim",
      years: "Year",
      stage: "Stage",
      source: "Source",
      type: "Type of funds",
      comparator: "Stated as",
      matched: "Project known",
      note: "Note",
      document: "Document",
      number: "Its number",
      date: "Date",
      place: "Place in it",
      code: "Code of the figure",
    },
    comparators: {
      "=": "one exact figure",
      "~": "about",
      ">": "more than the level stated",
      ">=": "the level stated or more",
      "<": "under the level stated",
      "<=": "at most the level stated",
      range: "from one level to another",
    },
    matches: {
      number: "by the number in the document",
      name: "by the name in the document",
      inferred: "inferred by this site, not in the document",
    },
    headings: {
      parts: "The figures in the document",
      divided: "Divided by",
      findings: "Does not add up",
      sql: "SQL",
      cite: "Cite this",
    },
    sumOurs: (amount, figures) => `${amount} is a sum made by this site from the ${figures} figures below; the document does not print it.`,
    sumPrinted: (amount, figures) =>
      `${amount} is a total that the document prints (the first line); the ${figures} figures after it are its parts, which this site added up to the same.`,
    printedOtherwise: (total) => `The document prints another total: ${total}.`,
    notStated: (lines) =>
      `${lines === 1 ? "One line is" : `${lines} lines are`} named without a figure, so the sum is the least that it can be.`,
    series: (figures) => `${figures} figures of different dates, the newest first; they are not added together.`,
    budgets: (figures) => `${figures} figures of several budgets, of other documents, years or stages; they are not added together.`,
    printedTotal: "total as printed",
    share: (share, part, whole) => `${share} = ${part} divided by ${whole}.`,
    budgetSum: (figures, budget) =>
      figures === 1
        ? `It is divided by the only figure of the budget ${budget}.`
        : `It is divided by a sum that this site made from the ${figures} figures of the budget ${budget}.`,
    budgetPrinted: (figures, budget) =>
      `It is divided by the sum of the ${figures} figures drawn in this picture for the budget ${budget}, printed totals among them.`,
    containing: (figures) =>
      figures === 1
        ? "It is divided by the money that the document names this amount as a part of."
        : `It is divided by the money that this amount is a part of, which this site added up from ${figures} figures.`,
    budgetFigures: (figures) => (figures === 1 ? "The figure it is divided by" : `${figures} figures added up`),
    rate: (name, amount) =>
      `Denominator: ${name}${amount === null ? "; the document does not say how much money that is" : `, ${amount}`}.`,
    outOf: (whole) => `Out of ${whole}, as printed.`,
    noWhole: "The document does not say how many this rate is a share of.",
    noDenominator: "The document states no denominator: it is unknown whether it is the year’s plan or counts carried-over money too.",
    inCommon: (parts) => `All of them: ${parts}.`,
    figureNumber: (number, what) => `Figure ${number}: ${what}`,
    sqlOfView: "The question that gave this picture and table, with the choices made:",
    sqlOfRows: "The question that gives these very rows from the data of this site:",
    copy: { cite: "Copy citation", sql: "Copy SQL", report: "Copy the text" },
    copied: "Copied.",
    copyFailed: "The browser does not allow copying; select the text and copy it.",
    open: "Open in the document",
    report: "Report an error in this figure",
    citation: (figure, place, document, site, version, link) =>
      `${place}. ${document}. ${figure}. From ${site}, data version ${version}: ${link}`,
    citedSum: (sum, parts, site) => `${sum}, a sum made by ${site} from: ${parts.join("; ")}`,
    cited: (printed, locator) => `“${printed}” (${locator})`,
    citedNone: (locator) => `named without a figure (${locator})`,
    citedFindings: (links) => `does not agree with another figure of the document: ${links.join(", ")}`,
  },
};
