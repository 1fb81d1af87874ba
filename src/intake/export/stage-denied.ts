import { fold } from "../../domain/text.ts";
import { withoutLookalikes } from "./facets.ts";

/** "Chưa phân bổ", "không được tỉnh giao", "chưa giải ngân": what did not happen, within one clause. */
const denied =
  /\b(?:chua|khong|chang|not)\b[^,;.:()]*?\b(?:giao|phan bo|de xuat|ke hoach|nhu cau|giai ngan|thuc hien|assigned|planned|proposed|disbursed)\b/;
/** "Sẽ giao", "đề nghị phân bổ", "phương án phân bổ": what somebody wants or expects. */
const expected =
  /\b(?:de nghi|kien nghi|xin|du thao|phuong an|du kien|se|tam|cho|(?<!chuong |quy )trinh) (?:(?:duoc|tinh|huyen|trung uong|ke hoach|von|chi tiet) )*(?:giao|phan bo)\b|\bto be assigned\b/;
/** "Không bao gồm vốn kéo dài": what a table leaves out is nothing that it says of itself. */
const exclusion = /\b(?:khong|chua) (?:bao gom|gom|ke|tinh)\b[^,;()]*/;

/** Whether a line has words of a stage only to say that it is not reached yet. */
export function deniesStage(text: string): boolean {
  const folded = fold(withoutLookalikes(text)).replaceAll(/\s+/g, " ");
  return denied.test(folded) || expected.test(folded);
}

/** A line without what it says that it leaves out. */
export function withoutExclusion(text: string): string {
  const composed = text.normalize("NFC");
  const match = exclusion.exec(fold(composed));
  return match === null ? text : `${composed.slice(0, match.index)} ${composed.slice(match.index + match[0].length)}`.trim();
}
