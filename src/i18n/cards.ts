import type { Words } from "./language.ts";

interface CardWords {
  /** The card's own name, for those who do not see it. */
  readonly label: string;
  readonly loading: string;
  readonly failed: string;
  /** How many figures a mark stands for, and what they have in common. */
  count(figures: number, common: string): string;
  readonly place: string;
  readonly open: string;
  readonly finding: string;
  readonly close: string;
  /** The button that keeps a place highlighted on every page. */
  keep(place: string): string;
  /** What the keys do while a mark has the focus. */
  readonly keys: string;
  readonly keysWithPlace: string;
  kept(place: string): string;
  readonly drop: string;
}

export const cardWords: Words<CardWords> = {
  vi: {
    label: "Con số này trong văn bản",
    loading: "Đang đọc văn bản…",
    failed: "Không tải được chi tiết; đường dẫn dưới đây vẫn đến đúng chỗ.",
    count: (figures, common) => `${figures} con số trong văn bản${common === "" ? "" : ` (${common})`}:`,
    place: "Chỗ",
    open: "Mở trong văn bản",
    finding: "Thuộc một điểm chưa khớp",
    close: "Đóng",
    keep: (place) => `Giữ nổi bật ${place}`,
    keys: "Enter: mở · Esc: đóng",
    keysWithPlace: "Enter: mở · phím cách: giữ nổi bật · Esc: đóng",
    kept: (place) => `Đang nổi bật: ${place}`,
    drop: "Bỏ",
  },
  en: {
    label: "This figure in its document",
    loading: "Reading the document…",
    failed: "The details could not be fetched; the link below still leads to the right place.",
    count: (figures, common) => `${figures} figures in the document${common === "" ? "" : ` (${common})`}:`,
    place: "Place in it",
    open: "Open in the document",
    finding: "Part of what does not add up",
    close: "Close",
    keep: (place) => `Keep ${place} highlighted`,
    keys: "Enter: open · Esc: close",
    keysWithPlace: "Enter: open · Space: keep highlighted · Esc: close",
    kept: (place) => `Highlighted: ${place}`,
    drop: "Clear",
  },
};
