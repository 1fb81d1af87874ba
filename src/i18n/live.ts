import type { Failure } from "../domain/failure.ts";
import type { Words } from "./language.ts";

interface LiveWords {
  badValue(key: string, bad: string, expected: string, isSomeKept: boolean): string;
  /** More places than may be chosen. */
  tooMany(key: string, maximum: number): string;
  /** The same choice several times. */
  repeated(key: string): string;
  readonly tooManyPlaces: string;
  readonly failed: Readonly<Record<Failure | "other", string>>;
  /** What the picture on screen is after a failure: not what was chosen, or what was chosen but not computed again. */
  readonly picture: Readonly<Record<"notSelected" | "notConfirmed", string>>;
  loading(percent: number): string;
  readonly asking: string;
  readonly stop: string;
  readonly ask: string;
  readonly sameAsDrawn: string;
  readonly differs: string;
  readonly pendingFailed: string;
  readonly loadFailed: string;
  readonly sql: string;
}

export const liveWords: Words<LiveWords> = {
  vi: {
    badValue: (key, bad, expected, isSomeKept) =>
      `Địa chỉ có giá trị không dùng được cho “${key}”: “${bad}”. Có thể là: ${expected}. ${isSomeKept ? "Trang giữ các giá trị dùng được." : "Trang dùng giá trị mặc định."}`,
    tooMany: (key, maximum) => `Địa chỉ chọn quá nhiều cho “${key}”: tối đa là ${maximum}. Trang giữ ${maximum} lựa chọn đầu.`,
    repeated: (key) => `Địa chỉ nêu “${key}” nhiều lần. Trang giữ lần đầu.`,
    tooManyPlaces: "Đã chọn đủ số nơi tối đa; bỏ bớt một nơi để chọn nơi khác.",
    failed: {
      stopped: "Đã dừng.",
      "timed-out": "Chờ quá lâu nên đã dừng.",
      "not-found": "Máy chủ không có tệp cần dùng.",
      unreachable: "Không tải được dữ liệu hoặc trình duyệt không chạy được DuckDB.",
      "wrong-content": "Máy chủ trả về nội dung khác với tệp cần dùng.",
      "other-version": "Dữ liệu trên máy chủ đã đổi từ khi mở trang này; xin tải lại trang.",
      crashed: "DuckDB trong trình duyệt bị ngừng giữa chừng.",
      other: "Không tính được câu trả lời.",
    },
    picture: {
      notSelected: "Hình đang hiện không phải lựa chọn này.",
      notConfirmed: "Hình đang hiện vẫn đúng lựa chọn, nhưng DuckDB chưa tính lại được.",
    },
    loading: (percent) => `Đang tải DuckDB vào trình duyệt: ${percent} %`,
    asking: "Đang hỏi dữ liệu…",
    stop: "Dừng",
    ask: "Tính lại bằng DuckDB trên máy này",
    sameAsDrawn: "DuckDB trên máy này cho đúng các số đang hiện.",
    differs: "DuckDB trên máy này cho số khác với hình đang hiện; hình được giữ nguyên. Xin báo lỗi.",
    pendingFailed: "Không tải được lựa chọn trong liên kết; dưới đây là lựa chọn mặc định.",
    loadFailed: "Không tải được phần vẽ lại của trang; hình vẫn là lựa chọn đang thấy. Xin tải lại trang.",
    sql: "Câu hỏi SQL của hình này",
  },
  en: {
    badValue: (key, bad, expected, isSomeKept) =>
      `The address has a value that cannot be used for “${key}”: “${bad}”. It may be: ${expected}. ${isSomeKept ? "The page keeps the values that can be used." : "The page uses its default."}`,
    tooMany: (key, maximum) => `The address chooses too many for “${key}”: at most ${maximum}. The page keeps the first ${maximum}.`,
    repeated: (key) => `The address names “${key}” several times. The page keeps the first.`,
    tooManyPlaces: "The most places are chosen; take one away to choose another.",
    failed: {
      stopped: "Stopped.",
      "timed-out": "It took too long and was stopped.",
      "not-found": "The server does not have the file that is needed.",
      unreachable: "The data could not be fetched, or this browser cannot run DuckDB.",
      "wrong-content": "The server answered with something else than the file that is needed.",
      "other-version": "The data on the server has changed since this page was opened; please reload it.",
      crashed: "DuckDB broke off in this browser.",
      other: "The answer could not be worked out.",
    },
    picture: {
      notSelected: "The picture does not show this selection.",
      notConfirmed: "The picture still shows this selection, but DuckDB has not worked it out again.",
    },
    loading: (percent) => `Fetching DuckDB into the browser: ${percent}%`,
    asking: "Asking the data…",
    stop: "Stop",
    ask: "Work it out again with DuckDB on this device",
    sameAsDrawn: "DuckDB on this device gives exactly the figures shown.",
    differs: "DuckDB on this device gives other figures than the picture; the picture is kept. Please report this.",
    pendingFailed: "The selection of the link could not be loaded; below is the default selection.",
    loadFailed: "The part of the page that draws again did not come; the picture is as before. Please reload the page.",
    sql: "The SQL behind this picture",
  },
};
