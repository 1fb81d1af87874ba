import type { Language } from "../i18n/language.ts";
import { maker } from "../views/maker.ts";

const make = maker(document);
/** Words that begin with one that has a Vietnamese letter and end with one. */
const vietnamese = /([^\s"()[\]]*[ăâđêôơưàèìòùáéíóúýãẽĩõũạ-ỹ][^\s"()[\]]*(?:\s+[^\s"()[\]]*[ăâđêôơưàèìòùáéíóúýãẽĩõũạ-ỹ][^\s"()[\]]*)*)/iu;

/** A text about a file; on an English page its Vietnamese words are marked for a voice. */
export function marked(text: string, language: Language): (Node | string)[] {
  if (language === "vi") return [text];
  return text
    .normalize("NFC")
    .split(vietnamese)
    .flatMap((piece, at): (Node | string)[] => {
      if (piece === "") return [];
      if (at % 2 === 0) return [piece];
      const span = make("span", "", piece);
      span.lang = "vi";
      return [span];
    });
}

/** A button that does one thing. */
export function button(className: string, text: string, language: Language, press: () => void): HTMLButtonElement {
  const element = make("button", className, ...marked(text, language));
  element.type = "button";
  element.addEventListener("click", press);
  return element;
}

/** A link under which the browser keeps a blob; the address lives as long as the link is on the page. */
export function blobLink(name: string, text: string, blob: Blob, language: Language): HTMLAnchorElement {
  const link = make("a", "", ...marked(text, language));
  link.download = name;
  link.href = URL.createObjectURL(blob);
  return link;
}
