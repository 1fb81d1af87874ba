import { address, findingAddress } from "../i18n/addresses.ts";
import type { Context } from "../views/view.ts";
import { ownPlan } from "./check-own-plan.ts";

/**
 * A reader's file has no page on this site: what would lead there leads nowhere, and a finding in it to its place further up on this
 * page, if it is among those that stand there.
 */
export function unlinkOwn(element: Element, { base, language, domain }: Context): void {
  const own = address(base, language, "plan", ownPlan);
  const findings = domain.findings.filter(({ plan_code }) => plan_code === ownPlan);
  const ids = new Map(findings.map(({ finding_id }) => [findingAddress(base, language, finding_id), finding_id]));
  for (const link of element.querySelectorAll("a")) {
    const href = link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
    const id = ids.get(href);
    if (id !== undefined && document.getElementById(id)) link.setAttribute("href", `#${id}`);
    else if (id !== undefined || href.startsWith(own)) unlink(link);
  }
}

function unlink(link: Element): void {
  for (const name of ["href", "xlink:href", "data-figures", "data-whole"]) link.removeAttribute(name);
  // a cell of the picture, and the mark of a finding, still say what they show
  if (link.hasAttribute("aria-label")) link.setAttribute("role", "img");
}
