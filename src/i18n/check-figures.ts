import type { Words } from "./language.ts";

/** A reader's file among the published places. */
interface CheckFigureWords {
  readonly title: string;
  readonly lead: string;
  readonly show: string;
  readonly loading: string;
  /** What stands above the picture. */
  readonly mark: string;
  /** The file where others have the name of a place. */
  readonly name: string;
}

export const checkFigureWords: Words<CheckFigureWords> = {
  vi: {
    title: "Tiền trong tệp, cạnh các nơi đã công bố",
    lead: "Hình vẽ bằng DuckDB ngay trên máy này (tải khoảng 3 MB), cùng câu hỏi SQL với trang Kinh phí. Số của bạn không được gửi đi.",
    show: "Vẽ tệp của bạn cạnh các nơi",
    loading: "Đang tải DuckDB",
    mark: "Trong hình này, “Tệp của bạn” là số chưa công bố, chỉ có trên máy này.",
    name: "Tệp của bạn",
  },
  en: {
    title: "The file’s money beside the published places",
    lead: "DuckDB draws the picture on this machine (a download of about 3 MB), with the same SQL as the Funding page. Your figures are not sent.",
    show: "Draw your file beside the places",
    loading: "DuckDB is on its way",
    mark: "In this picture “Your file” is not published: its figures are on this machine only.",
    name: "Your file",
  },
};
