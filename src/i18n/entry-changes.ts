import type { Change } from "../domain/changes.ts";
import type { EntryTable } from "../domain/tables.ts";
import type { Words } from "./language.ts";

/** The words of a change of what is no figure: a document, a citation, a place, a project or an aim. */
interface EntryChangeWords {
  readonly tables: Readonly<Record<EntryTable, string>>;
  readonly kinds: Readonly<Record<Change["kind"], string>>;
  /** Their columns, where a figure has none of that name. */
  readonly columns: Readonly<Record<string, string>>;
  /** Above the column of what was changed, where not all of it are figures. */
  readonly heading: string;
  readonly noReason: string;
  /** Of one that has no parent, no last day. */
  readonly absent: string;
}

export const entryChangeWords: Words<EntryChangeWords> = {
  vi: {
    tables: {
      localities: "địa phương",
      components: "dự án, tiểu dự án",
      indicators: "chỉ tiêu",
      plans: "văn bản",
      citations: "văn bản được dẫn",
    },
    kinds: { added: "mục mới", corrected: "sửa", removed: "bỏ đi" },
    columns: {
      locality_code: "địa phương",
      gso_code: "mã của cơ quan thống kê",
      level: "cấp",
      name_vi: "tên (vi)",
      name_en: "tên (en)",
      parent_code: "nằm trong",
      valid_from: "ngày đầu có hiệu lực",
      valid_to: "ngày cuối có hiệu lực",
      number_vi: "số hiệu",
      short_vi: "tên ngắn (vi)",
      short_en: "tên ngắn (en)",
      purpose_vi: "dùng để làm gì (vi)",
      purpose_en: "dùng để làm gì (en)",
      dimension_code: "chiều nghèo",
      kind: "loại chỉ tiêu",
      unit: "đơn vị",
      better: "chiều tốt hơn",
      part_of: "là một phần của",
      document_no: "số văn bản",
      issued_on: "ngày ban hành",
      issued_precision: "ngày ghi rõ đến đâu",
      received_on: "ngày nhận",
      document_kind: "loại văn bản",
      title_vi: "tên văn bản (vi)",
      title_en: "tên văn bản (en)",
      issuer_vi: "cơ quan ban hành",
      source_url: "nơi đăng",
      source_sha256: "mã băm của văn bản",
    },
    heading: "Con số hoặc mục",
    noReason: "mục mới, không cần lý do",
    absent: "không có",
  },
  en: {
    tables: {
      localities: "place",
      components: "project or sub-project",
      indicators: "aim",
      plans: "document",
      citations: "cited document",
    },
    kinds: { added: "new entry", corrected: "corrected", removed: "taken away" },
    columns: {
      locality_code: "place",
      gso_code: "code of the statistics office",
      level: "level",
      name_vi: "name (vi)",
      name_en: "name (en)",
      parent_code: "lies in",
      valid_from: "first day of validity",
      valid_to: "last day of validity",
      number_vi: "number",
      short_vi: "short name (vi)",
      short_en: "short name (en)",
      purpose_vi: "what it pays for (vi)",
      purpose_en: "what it pays for (en)",
      dimension_code: "dimension of poverty",
      kind: "kind of aim",
      unit: "unit",
      better: "better direction",
      part_of: "part of",
      document_no: "document number",
      issued_on: "day of issue",
      issued_precision: "how much of the date is printed",
      received_on: "day of receipt",
      document_kind: "kind of document",
      title_vi: "title (vi)",
      title_en: "title (en)",
      issuer_vi: "issuing body",
      source_url: "where it is published",
      source_sha256: "hash of the document",
    },
    heading: "Figure or entry",
    noReason: "a new entry needs no reason",
    absent: "none",
  },
};
