import type { Words } from "./language.ts";

/** A view that stands inside another site, and how to put it there. */
interface EmbedWords {
  readonly ask: string;
  readonly title: string;
  readonly lead: string;
  /** The label of one view's snippet. */
  snippet(view: string): string;
  readonly copy: string;
  /** The name of the piece in a tab. */
  tab(question: string): string;
  /** The link to the page that it is a piece of. */
  readonly full: string;
}

export const embedWords: Words<EmbedWords> = {
  vi: {
    ask: "Nhúng vào trang khác",
    title: "Nhúng vào trang khác",
    lead: "Dán đoạn mã vào trang của bạn: hình, bảng, nguồn và dấu của các điểm chưa khớp đi cùng nhau, với đúng lựa chọn đang hiện.",
    snippet: (view) => `Mã nhúng: ${view}`,
    copy: "Chép mã",
    tab: (question) => `Hình nhúng: ${question}`,
    full: "Xem trang đầy đủ với cùng lựa chọn",
  },
  en: {
    ask: "Embed in another site",
    title: "Embed in another site",
    lead: "Paste the code into your page: picture, table, sources and the marks of findings come together, as chosen here.",
    snippet: (view) => `Code to embed: ${view}`,
    copy: "Copy the code",
    tab: (question) => `Embedded: ${question}`,
    full: "See the full page with the same choices",
  },
};
