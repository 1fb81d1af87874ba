import { address } from "../i18n/addresses.ts";
import type { Context } from "../views/view.ts";
import { ownPlan } from "./check-own-plan.ts";

/** A reader's file has no page on this site: what would lead there leads nowhere. */
export function unlinkOwn(element: Element, { base, language }: Context): void {
  const own = address(base, language, "plan", ownPlan);
  for (const link of element.querySelectorAll("a")) {
    const href = link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
    if (!href.startsWith(own)) continue;
    for (const name of ["href", "xlink:href", "data-figures"]) link.removeAttribute(name);
    // a cell of the picture still says what it shows
    if (link.hasAttribute("aria-label")) link.setAttribute("role", "img");
  }
}
