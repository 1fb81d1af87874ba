import { fold } from "../../domain/text.ts";

/** Something that the lines above a table say, and where. */
export interface Stated<T> {
  readonly value: T;
  readonly row: number;
  readonly text: string;
}

/** What cover lines say of the document itself: its number, its day of issue, its issuer. */
export type DocumentFact = Stated<string> & { readonly what: "document_no" | "issued_on" | "issuer" };

const number = /(?:^|[\s(])s[oố]\s*:\s*(\d+\/[^\s,;()]+)/iu;
const enclosedNumber = /\bs[oố]\s*:?\s*(\d+\/[^\s,;()]+)/giu;
/** "ngày 5 tháng 3 năm 2024", with blanks or dots where nobody has filled it in. */
const longDay = /\bngay\s*(\d{1,2}|\.*|…*)\s*thang\s*(\d{1,2}|\.*|…*)\s*nam\s*((?:19|20)\d\d)\b/;
const shortDay = /\bngay\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d\d)\b/;
/** A place and a day alone: "Bến Lặng, ngày 5/3/2024". */
const placeAndDay = /^[^,;:\d]{2,40},\s*ngay\s*\d/;
/** An office under a people's committee: the first line then names its superior. */
const office = /^(?:sở|phòng|ban dân tộc|ban chỉ đạo|hội đồng nhân dân|hđnd) \D*$/u;
const issuer = /^(?:uy ban nhan dan|ubnd) (?:tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran) /;

/** Reads one line. A table that is enclosed with a document is a part of it; a document that is cited is another one. */
export function documentFacts({ row, text }: { readonly row: number; readonly text: string }): DocumentFact[] {
  const folded = fold(text);
  const fact = (what: DocumentFact["what"], value: string | undefined): DocumentFact[] =>
    value === undefined ? [] : [{ what, value, row, text }];
  const enclosed = folded.indexOf("kem theo");
  if (enclosed >= 0) {
    // folding keeps the place of every letter
    const numbers = [...text.slice(enclosed).matchAll(enclosedNumber)].flatMap((match) => fact("document_no", match[1]));
    return [...numbers, ...fact("issued_on", dayIn(folded.slice(enclosed)))];
  }
  if (folded.includes("can cu")) return [];
  const isOfIssue = !/\bden (?:het )?ngay\b/.test(folded) && (longDay.test(folded) || placeAndDay.test(folded));
  return [
    ...fact("document_no", number.exec(text)?.[1]),
    ...(isOfIssue ? fact("issued_on", dayIn(folded)) : []),
    ...(issuer.test(folded) || office.test(text.normalize("NFC").toLowerCase()) ? fact("issuer", text) : []),
  ];
}

/** As much of the date as is printed: 2024-03-05, 2024-03, 2024. */
function dayIn(folded: string): string | undefined {
  const [, day = "", month = "", year] = longDay.exec(folded) ?? shortDay.exec(folded) ?? [];
  if (year === undefined) return undefined;
  const isNumber = (text: string) => /^\d+$/.test(text);
  const parts = !isNumber(month) ? [] : isNumber(day) ? [month, day] : [month];
  return [year, ...parts.map((part) => part.padStart(2, "0"))].join("-");
}
