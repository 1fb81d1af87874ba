import type { Words } from "./language.ts";

/** A reader's file among the published places. */
interface CheckFigureWords {
  readonly title: string;
  readonly lead: string;
  readonly show: string;
  readonly loading: string;
  /** What stands above the picture. */
  readonly mark: string;
  /** Until the reader says which place the file is of. */
  readonly levelOpen: string;
  /** The choice of a picture, and each of them. */
  readonly picture: string;
  readonly pictures: Readonly<
    Record<"component" | "source" | "type" | "disbursement" | "not-spendable" | "targets" | "dimensions" | "outputs", string>
  >;
  readonly none: string;
  /** The file where others have the name of a place. */
  readonly name: string;
}

export const checkFigureWords: Words<CheckFigureWords> = {
  vi: {
    title: "Số trong tệp, cạnh các nơi đã công bố",
    lead: "Hình vẽ bằng DuckDB ngay trên máy này (tải khoảng 3 MB), cùng câu hỏi SQL với các trang Kinh phí, Giải ngân và Mục tiêu. Số của bạn không được gửi đi.",
    show: "Vẽ tệp của bạn cạnh các nơi",
    loading: "Đang tải DuckDB",
    mark: "Trong hình này, “Tệp của bạn” là số chưa công bố, chỉ có trên máy này.",
    levelOpen: "Chưa chọn địa phương của tệp ở mục “Về văn bản này” nên hình tạm coi là một xã.",
    picture: "Xem",
    pictures: {
      ...{ component: "Kinh phí theo dự án", source: "Kinh phí theo nguồn vốn", type: "Kinh phí theo loại vốn" },
      ...{ disbursement: "Giải ngân", "not-spendable": "Tiền không sử dụng được" },
      ...{ targets: "Mức giảm nghèo mỗi năm", dimensions: "Mục tiêu theo sáu chiều", outputs: "Mục tiêu và kết quả khác" },
    },
    none: "Không số nào của tệp có chỗ trong các hình của trang này.",
    name: "Tệp của bạn",
  },
  en: {
    title: "The file’s figures beside the published places",
    lead: "DuckDB draws the picture on this machine (a download of about 3 MB), with the same SQL as the pages on funding, disbursement and targets. Your figures are not sent.",
    show: "Draw your file beside the places",
    loading: "DuckDB is on its way",
    mark: "In this picture “Your file” is not published: its figures are on this machine only.",
    levelOpen: "As its place is not chosen yet under “About this document”, it is drawn as a commune.",
    picture: "Show",
    pictures: {
      ...{ component: "Money by project", source: "Money by source", type: "Money by type" },
      ...{ disbursement: "Disbursement", "not-spendable": "Money that cannot be used" },
      ...{ targets: "Yearly cuts of poverty", dimensions: "Targets in six dimensions", outputs: "Other targets and results" },
    },
    none: "No figure of the file has a place in the pictures of this site.",
    name: "Your file",
  },
};
