import { wordsOf } from "../../domain/spelling.ts";

/** Words by which a heading speaks of money of its own, or of a programme. */
const telling = /\b(nguon|von|vay|oda|vien tro|tai tro|long ghep|xa hoi hoa|ngan sach|chuong trinh|ctmtqg|mtqg)\b/;
/** Words of headings that say nothing of whose money it is. */
const plain = new Set(
  "a b c cac va cua tu cho theo trong do gom nguon von kinh phi ngan sach nha nuoc nsnn thuc hien chi tiet phan bo ke hoach giao nam giai doan noi dung du an tieu thanh tong so cong ct ctmtqg mtqg chuong trinh muc tieu quoc gia bieu phu luc bang".split(
    " ",
  ),
);

/** Whether a heading names a source, a type or a programme that we do not know: the figures under it would pass for ours. */
export function namesOtherMoney(text: string, programme: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  const isOpen = words.some((word) => !plain.has(word) && !programme.has(word) && !/^(\d+|[ivx]+)$/.test(word));
  return isOpen && telling.test(words.join(" "));
}
