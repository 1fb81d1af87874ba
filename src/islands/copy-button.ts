import { figureDialogWords } from "../i18n/figure-dialog.ts";
import type { Language } from "../i18n/language.ts";
import { maker } from "../views/maker.ts";

/** A button that copies a text and says whether it could. */
export function copyButton(label: string, text: () => string, language: Language, document: Document): HTMLElement {
  const make = maker(document);
  const words = figureDialogWords[language];
  const said = make("span", "copy-said");
  said.setAttribute("role", "status");
  const button = make("button", "copy", label);
  button.type = "button";
  button.addEventListener("click", () => {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text()))
      .then(
        () => said.replaceChildren(words.copied),
        () => said.replaceChildren(words.copyFailed),
      );
  });
  button.addEventListener("blur", () => said.replaceChildren());
  return make("p", "copy-line", button, " ", said);
}
