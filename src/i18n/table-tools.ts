import type { Words } from "./language.ts";

interface TableToolWords {
  readonly copy: string;
  copied(rows: number): string;
  readonly failed: string;
}

export const tableToolWords: Words<TableToolWords> = {
  vi: {
    copy: "Chép bảng",
    copied: (rows) => `Đã chép ${rows} dòng; dán được vào bảng tính.`,
    failed: "Trình duyệt không cho chép; hãy chọn bảng rồi chép.",
  },
  en: {
    copy: "Copy table",
    copied: (rows) => `${rows} rows copied, ready to paste into a spreadsheet.`,
    failed: "The browser does not allow copying; select the table and copy it.",
  },
};
