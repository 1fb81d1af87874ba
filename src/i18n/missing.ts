import type { Words } from "./language.ts";

interface MissingWords {
  readonly title: string;
  readonly lead: string;
  readonly suggested: string;
  readonly none: string;
  readonly pages: string;
}

export const missingWords: Words<MissingWords> = {
  vi: {
    title: "Không có trang này",
    lead: "Địa chỉ có thể gõ nhầm, hoặc nơi này chưa có kế hoạch nào trên trang. Xin tìm địa phương ở dưới, hoặc đi từ một trong các câu hỏi.",
    suggested: "Có phải bạn tìm",
    none: "Không có nơi nào tên gần giống địa chỉ này.",
    pages: "Các trang",
  },
  en: {
    title: "There is no such page",
    lead: "The address may be mistyped, or the place has no plan here yet. Find a place below, or start from one of the questions.",
    suggested: "Did you mean",
    none: "No place has a name like this address.",
    pages: "Pages",
  },
};
