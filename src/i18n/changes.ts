import type { Change, ColumnsChange } from "../domain/changes.ts";
import type { Words } from "./language.ts";

/** How many figures; `noted` are those of which only the note changed. */
export type FigureCounts = Readonly<Record<Change["kind"] | "noted", number>>;
interface ChangesWords {
  readonly question: string;
  /** Of the figures since the first release, and of the documents, citations, places, projects and aims. */
  title(counts: FigureCounts, entries: number): string;
  sentence(releases: number, first: string, newest: string): string;
  readonly none: string;
  readonly how: string;
  readonly follow: string;
  readonly feed: string;
  /** Heading of a release, of which a day may have several. */
  release(day: string, version: string): string;
  facts(version: string, figures: number): string;
  /** Figures, and lines of the table: a figure may have been corrected in several ways. */
  counts(counts: FigureCounts, entries: number, changes: number): string;
  readonly first: string;
  columnsChanged(tables: number): string;
  readonly columnsOf: string;
  columnsChange(change: ColumnsChange): string;
  /** The data that the site shows is newer than the newest release. */
  newer(version: string): string;
  readonly titleNewer: string;
  readonly files: string;
  readonly kinds: Readonly<Record<Change["kind"], string>>;
  /** The parts of a figure that can be corrected, by their column. */
  readonly columns: Readonly<Record<string, string>>;
  readonly table: Readonly<Record<"caption" | "figure" | "what" | "before" | "after" | "difference" | "reason", string>>;
  readonly nothing: string;
  /** Before a figure came, and after it went. */
  readonly notYet: string;
  readonly noMore: string;
  readonly noReason: string;
  /** Where a difference would stand, of what is not a number. */
  readonly notNumber: string;
}

const figuresEn = (count: number) => `${count} ${count === 1 ? "figure" : "figures"}`;
const figuresHave = (count: number) => `${figuresEn(count)} ${count === 1 ? "has" : "have"}`;

export const changesWords: Words<ChangesWords> = {
  vi: {
    question: "Những con số nào đã được sửa?",
    title: ({ corrected, noted, removed }, entries) => {
      const notes = noted > 0 ? `; ghi chú của ${noted} con số đã đổi` : "";
      const told = [
        ...(corrected > 0 ? [`${corrected} con số đã được sửa`] : []),
        ...(removed > 0 ? [`${removed} con số đã bỏ đi`] : []),
        ...(entries > 0 ? [`${entries} mục về văn bản, địa phương, dự án hoặc chỉ tiêu đã được sửa`] : []),
      ];
      return (told.length === 0 ? "Chưa có con số nào phải sửa" : `${told.join(", ")} từ khi công bố`) + notes;
    },
    sentence: (releases, first, newest) =>
      releases === 1
        ? `Có một bản dữ liệu, công bố ngày ${first}.`
        : `Có ${releases} bản dữ liệu: bản đầu công bố ngày ${first}, bản mới nhất ngày ${newest}.`,
    none: "Chưa có bản dữ liệu nào được công bố.",
    how: "Mỗi bản dữ liệu được giữ nguyên và tải về được. Một con số, hay ngày, số hiệu, tên của một văn bản, địa phương, dự án, chỉ tiêu đã sửa thì cái cũ, cái mới, chênh lệch và lý do đứng ở đây.",
    follow: "Theo dõi các lần sửa (Atom)",
    feed: "Rõ Vốn: những con số đã sửa",
    release: (day, version) => `Bản ngày ${day} (${version})`,
    facts: (version, figures) => `Phiên bản ${version}, ${figures} con số.`,
    counts: ({ added, corrected, noted, removed }, entries, changes) =>
      changes === 0
        ? "Không con số nào thay đổi."
        : `${corrected} con số được sửa, ${noted === 0 ? "" : `${noted} con số chỉ đổi ghi chú, `}${added} con số mới, ${removed} con số bỏ đi${entries === 0 ? "" : `, ${entries} mục khác (văn bản, trích dẫn, địa phương, dự án, chỉ tiêu)`}; ${changes} thay đổi, mỗi thay đổi một dòng.`,
    columnsChanged: (tables) => `${tables} bảng có cột thêm vào hoặc bỏ đi.`,
    columnsOf: "Cột thêm vào, cột bỏ đi",
    columnsChange: ({ table, added, removed }) =>
      `${table}: ${[...(added.length > 0 ? [`thêm ${added.join(", ")}`] : []), ...(removed.length > 0 ? [`bỏ ${removed.join(", ")}`] : [])].join("; ")}`,
    first: "Bản đầu tiên: chưa có gì để so.",
    newer: (version) => `Trang đang hiện phiên bản ${version}, chưa được giữ thành một bản.`,
    titleNewer: "Số liệu đang hiện đã khác bản mới nhất được giữ",
    files: "Tải bản này (CSV)",
    kinds: { added: "con số mới", corrected: "sửa", removed: "bỏ đi" },
    columns: {
      table: "bảng",
      amount_vnd: "số tiền, đồng",
      rate: "tỷ lệ, %",
      rate_high: "mức trên của tỷ lệ, %",
      denominator: "mẫu số",
      denominator_vnd: "mẫu số, đồng",
      value: "giá trị",
      value_high: "giá trị trên",
      out_of: "trên tổng số",
      as_printed: "như in",
      comparator: "cách nêu",
      locator: "chỗ trong văn bản",
      matched_by: "cách nhận ra dự án",
      component_code: "dự án",
      indicator_code: "chỉ tiêu",
      population_group: "nhóm hộ",
      year: "năm",
      period_start: "năm đầu",
      period_end: "năm cuối",
      stage: "giai đoạn",
      fund_source: "nguồn vốn",
      expenditure_type: "loại vốn",
      memo_kind: "loại",
      from_year: "từ năm",
      as_of: "đến ngày",
      basis: "thực tế hay ước",
      measure: "giải ngân hay thực hiện",
      borrower_group: "người vay",
      note_vi: "ghi chú (vi)",
      note_en: "ghi chú (en)",
    },
    table: {
      caption: "Từng thay đổi",
      figure: "Con số",
      what: "Sửa gì",
      before: "Trước",
      after: "Sau",
      difference: "Chênh lệch",
      reason: "Lý do",
    },
    nothing: "không ghi",
    notYet: "trước chưa có",
    noMore: "không còn",
    noReason: "con số mới, không cần lý do",
    notNumber: "đổi chữ",
  },
  en: {
    question: "Which figures have been corrected?",
    title: ({ corrected, noted, removed }, entries) => {
      const notes = noted > 0 ? `; the note of ${figuresHave(noted)} changed` : "";
      const told = [
        ...(corrected > 0 ? [`${figuresHave(corrected)} been corrected`] : []),
        ...(removed > 0 ? [`${figuresHave(removed)} been taken away`] : []),
        ...(entries > 0
          ? [
              `${entries} ${entries === 1 ? "entry" : "entries"} on documents, places, projects or aims ${entries === 1 ? "has" : "have"} been corrected`,
            ]
          : []),
      ];
      return (told.length === 0 ? "No figure has had to be corrected yet" : `${told.join(", and ")} since publication`) + notes;
    },
    sentence: (releases, first, newest) =>
      releases === 1
        ? `There is one release of the data, of ${first}.`
        : `There are ${releases} releases of the data: the first of ${first}, the newest of ${newest}.`,
    none: "No release of the data has been made yet.",
    how: "Every release is kept as it was and can be downloaded. Where a figure was corrected, or the date, number or name of a document, place, project or aim, the old one, the new one, the difference and the reason stand here.",
    follow: "Follow the corrections (Atom)",
    feed: "Ro Von: corrected figures",
    release: (day, version) => `Release of ${day} (${version})`,
    facts: (version, figures) => `Version ${version}, ${figuresEn(figures)}.`,
    counts: ({ added, corrected, noted, removed }, entries, changes) =>
      changes === 0
        ? "No figure changed."
        : `${figuresEn(corrected)} corrected, ${noted === 0 ? "" : `${noted} with another note, `}${added} new, ${removed} taken away${entries === 0 ? "" : `, ${entries} other ${entries === 1 ? "entry" : "entries"} (documents, citations, places, projects, aims)`}; ${changes} ${changes === 1 ? "change" : "changes"}, a line each.`,
    columnsChanged: (tables) => `Columns came or went in ${tables} ${tables === 1 ? "table" : "tables"}.`,
    columnsOf: "Columns that came or went",
    columnsChange: ({ table, added, removed }) =>
      `${table}: ${[...(added.length > 0 ? [`new ${added.join(", ")}`] : []), ...(removed.length > 0 ? [`gone ${removed.join(", ")}`] : [])].join("; ")}`,
    first: "The first release: there is nothing to compare it with.",
    newer: (version) => `The site shows version ${version}, which has not been kept as a release yet.`,
    titleNewer: "The data shown differs from the newest release that was kept",
    files: "Download this release (CSV)",
    kinds: { added: "new figure", corrected: "corrected", removed: "taken away" },
    columns: {
      table: "table",
      amount_vnd: "amount, VND",
      rate: "rate, %",
      rate_high: "upper end of the rate, %",
      denominator: "denominator",
      denominator_vnd: "denominator, VND",
      value: "value",
      value_high: "upper end of the value",
      out_of: "out of",
      as_printed: "as printed",
      comparator: "how it is stated",
      locator: "place in the document",
      matched_by: "how the project was recognised",
      component_code: "project",
      indicator_code: "indicator",
      population_group: "group",
      year: "year",
      period_start: "first year",
      period_end: "last year",
      stage: "stage",
      fund_source: "fund source",
      expenditure_type: "expenditure type",
      memo_kind: "kind",
      from_year: "from year",
      as_of: "as of",
      basis: "actual or estimate",
      measure: "disbursed or executed",
      borrower_group: "borrowers",
      note_vi: "note (vi)",
      note_en: "note (en)",
    },
    table: {
      caption: "Each change",
      figure: "Figure",
      what: "What",
      before: "Before",
      after: "After",
      difference: "Difference",
      reason: "Reason",
    },
    nothing: "not stated",
    notYet: "not there before",
    noMore: "not there any more",
    noReason: "a new figure needs no reason",
    notNumber: "other words",
  },
};
