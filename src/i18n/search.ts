import type { Words } from "./language.ts";

interface SearchWords {
  readonly label: string;
  readonly hint: string;
  /** Of the list of places that stands there without a search too. */
  listed(count: number): string;
  found(count: number): string;
  readonly none: string;
  readonly waiting: string;
  readonly failed: string;
  readonly results: string;
  plans(count: number): string;
}

export const searchWords: Words<SearchWords> = {
  vi: {
    label: "Tìm một nơi",
    hint: "Tên xã, huyện hay tỉnh, cũ hay mới, có dấu hay không; hoặc mã đơn vị.",
    listed: (count) => `${count} nơi có kế hoạch`,
    found: (count) => `${count} nơi`,
    none: "Chưa có văn bản của nơi nào tên hay mã như vậy; các nơi có kế hoạch ở danh sách ngay dưới.",
    waiting: "Đang tải tên các nơi…",
    failed: "Không tải được tên các nơi; danh sách các nơi có kế hoạch ở ngay dưới.",
    results: "Các nơi tìm thấy",
    plans: (count) => (count === 0 ? "chưa có kế hoạch" : count === 1 ? "có kế hoạch" : `có ${count} kế hoạch`),
  },
  en: {
    label: "Find a place",
    hint: "A commune, district or province, by its old or new name, with or without accents, or by its code.",
    listed: (count) => `${count} places with a plan`,
    found: (count) => (count === 1 ? "one place" : `${count} places`),
    none: "No document of a place of that name or code yet; the places with a plan are listed below.",
    waiting: "Fetching the names of places…",
    failed: "The names of places could not be fetched; the places with a plan are listed below.",
    results: "Places found",
    plans: (count) => (count === 0 ? "no plan yet" : count === 1 ? "has a plan" : `has ${count} plans`),
  },
};
