import type { Words } from "./language.ts";

type Field =
  | "published"
  | "locality"
  | "period"
  | "plan"
  | "kind"
  | "document-no"
  | "issued-on"
  | "received-on"
  | "title-vi"
  | "title-en"
  | "issuer"
  | "source-url";

/** The form for what a table seldom says of its document. */
interface CheckFieldWords {
  readonly about: string;
  readonly newPlan: string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly hints: Readonly<Partial<Record<Field, string>>>;
  readonly kinds: Readonly<Record<"proposal" | "plan", string>>;
  readonly unknown: string;
  readonly finish: string;
}

export const checkFieldWords: Words<CheckFieldWords> = {
  vi: {
    about: "Văn bản mới",
    newPlan: "chưa có trên trang",
    fields: {
      published: "Văn bản đã công bố để so",
      locality: "Địa phương",
      period: "Năm hoặc giai đoạn",
      plan: "Mã kế hoạch",
      kind: "Loại văn bản",
      "document-no": "Số văn bản",
      "issued-on": "Ngày ban hành",
      "received-on": "Ngày bạn nhận được",
      "title-vi": "Tên ngắn",
      "title-en": "Tên ngắn bằng tiếng Anh",
      issuer: "Cơ quan ban hành",
      "source-url": "Địa chỉ của văn bản",
    },
    hints: {
      published: "Chọn một văn bản thì trang cho biết số nào đổi so với bản đã công bố.",
      period: "2024 hoặc 2021-2025",
      plan: "chữ thường không dấu, số và gạch nối",
      "document-no": "để trống nếu văn bản không ghi",
      "issued-on": "2024-06-30, 2024-06 hoặc 2024; để trống nếu văn bản không ghi",
      "source-url": "nếu có trên mạng",
    },
    kinds: { proposal: "đề xuất", plan: "kế hoạch" },
    unknown: "chưa chọn",
    finish: "Kiểm tra lại và tạo các tệp CSV",
  },
  en: {
    about: "A new document",
    newPlan: "not on this site yet",
    fields: {
      published: "Published document to compare with",
      locality: "Place",
      period: "Year or period",
      plan: "Plan code",
      kind: "Kind of document",
      "document-no": "Document number",
      "issued-on": "Date of issue",
      "received-on": "Day you received it",
      "title-vi": "Short title in Vietnamese",
      "title-en": "Short title in English",
      issuer: "Issuing body, in Vietnamese",
      "source-url": "Address of the document",
    },
    hints: {
      published: "Choose a document, and the page tells which figures differ from what is published.",
      period: "2024, or 2021-2025",
      plan: "small letters without marks, digits and hyphens",
      "document-no": "leave empty where the document has none",
      "issued-on": "2024-06-30, 2024-06 or 2024; leave empty where the document has none",
      "source-url": "if it is on the web",
    },
    kinds: { proposal: "proposal", plan: "plan" },
    unknown: "not chosen",
    finish: "Check again and make the CSV files",
  },
};
