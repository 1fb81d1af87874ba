import { maker } from "./maker.ts";

/** A text of another language with the Vietnamese words in it marked for a voice. */
export function withVietnamese(text: string, vietnamese: readonly string[], document: Document): (Node | string)[] {
  const make = maker(document);
  const sought = [...new Set(vietnamese)].filter((one) => one !== "").sort((a, b) => b.length - a.length);
  if (sought.length === 0) return [text];
  const pattern = new RegExp(`(${sought.map((one) => one.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "u");
  return text.split(pattern).flatMap((piece, at): (Node | string)[] => {
    if (piece === "") return [];
    if (at % 2 === 0) return [piece];
    const span = make("span", "", piece);
    span.lang = "vi";
    return [span];
  });
}
