import type { Words } from "./language.ts";

interface ReportWords {
  readonly heading: string;
  readonly intro: string;
  /** Where the text goes, by itself, if whoever publishes the site has said where; and with the text filled in. */
  readonly place: string;
  readonly send: string;
  readonly title: (figures: string) => string;
  readonly unknown: string;
  readonly lines: Readonly<Record<"figure" | "printed" | "line" | "seen" | "version", string>>;
  /** What only the reader can write, each on a line of its own. */
  readonly ask: Readonly<Record<"read" | "source", string>>;
}

export const reportWords: Words<ReportWords> = {
  vi: {
    heading: "Nội dung đã điền sẵn",
    intro: "Chép phần này, viết nốt hai dòng cuối, rồi gửi cho người quản lý trang.",
    place: "Nơi nhận:",
    send: "Mở nơi nhận với nội dung này",
    title: (figures) => `Con số có thể sai: ${figures}`,
    unknown: "Địa chỉ nêu một con số mà dữ liệu của trang không có; xin mở lại con số từ hình hoặc bảng.",
    lines: {
      figure: "Con số",
      printed: "Trang ghi là",
      line: "Dòng của nó",
      seen: "Thấy ở trang",
      version: "Phiên bản dữ liệu",
    },
    ask: { read: "Tôi đọc thấy: ", source: "Văn bản tôi dựa vào: " },
  },
  en: {
    heading: "Filled in for you",
    intro: "Copy this, complete the last two lines, and send it to whoever runs this site.",
    place: "Send it to:",
    send: "Open it there with this text",
    title: (figures) => `A figure may be wrong: ${figures}`,
    unknown: "The address names a figure that the data does not have; please open the figure again from a picture or a table.",
    lines: {
      figure: "Figure",
      printed: "Printed here as",
      line: "Its line",
      seen: "Seen on the page",
      version: "Data version",
    },
    ask: { read: "What I read: ", source: "The document I go by: " },
  },
};
