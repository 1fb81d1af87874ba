import { address } from "../i18n/addresses.ts";
import { embedWords } from "../i18n/embed.ts";
import { siteWords } from "../i18n/site.ts";
import { maker } from "../views/maker.ts";
import css from "../styles/embed-code.css?inline";
import { adoptStyle } from "./adopt-style.ts";
import { copyButton } from "./copy-button.ts";
import { siteOf } from "./plan-figures.ts";

adoptStyle(css);
const make = maker(document);
const site = siteOf(document);
/** What stands around a view in its frame, px; and the steps in which heights are rounded up. */
const around = 200;
const step = 20;

/** Shows below the button the code that puts each view of the page, as it is chosen now, into another site; shown again, it is as chosen then. */
export function showCode(button: HTMLButtonElement): void {
  const words = embedWords[site.language];
  const views = [...document.querySelectorAll<HTMLElement>("ro-view[data-view]")];
  const heading = make("h2", "", words.title);
  heading.tabIndex = -1;
  const codes = views.map((view) => {
    // the answer changes with the data, the question never does
    const question = view.querySelector(".question")?.textContent ?? "";
    const code = make("textarea", "");
    code.readOnly = true;
    code.rows = 5;
    code.value = codeOf(view, question);
    code.addEventListener("focus", () => code.select());
    return make(
      "div",
      "",
      make("label", "", make("span", "", words.snippet(question)), code),
      copyButton(words.copy, () => code.value, site.language, document),
    );
  });
  const section = make("section", "embed-code", heading, make("p", "", words.lead), ...codes);
  document.querySelector(".embed-code")?.remove();
  button.closest(".actions")?.after(section);
  heading.focus();
}

/** An iframe as its own markup: the browser writes the attributes, so that no title can break out of them. */
function codeOf(view: HTMLElement, question: string): string {
  const url = new URL(address(site.base, site.language, "embed", view.dataset["view"]), location.href);
  url.search = chosen();
  const frame = make("iframe", "");
  frame.setAttribute("src", url.href);
  frame.setAttribute("title", `${siteWords[site.language].name}: ${question}`);
  frame.setAttribute("width", "100%");
  frame.setAttribute("height", String(Math.ceil((view.offsetHeight + around) / step) * step));
  frame.setAttribute("loading", "lazy");
  return frame.outerHTML;
}

/** Of the address only what chooses: the rest is of this visit. */
function chosen(): string {
  const keys = document.documentElement.dataset["keys"]?.split(" ") ?? [];
  const all = new URLSearchParams(location.search);
  const own = new URLSearchParams([...all].filter(([key]) => keys.includes(key)));
  return own.toString().replaceAll("%7E", "~");
}
