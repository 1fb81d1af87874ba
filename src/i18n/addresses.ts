import type { Language } from "./language.ts";

/** Every kind of page and its path in both languages; identity in the path, detail in the query. Fixed for years. */
const paths = {
  home: { vi: "", en: "en/" },
  funding: { vi: "kinh-phi/", en: "en/funding/" },
  disbursement: { vi: "giai-ngan/", en: "en/disbursement/" },
  targets: { vi: "muc-tieu/", en: "en/targets/" },
  locality: { vi: "dia-phuong/", en: "en/localities/" },
  component: { vi: "du-an/", en: "en/components/" },
  plan: { vi: "ke-hoach/", en: "en/plans/" },
  findings: { vi: "doi-chieu/", en: "en/findings/" },
  data: { vi: "du-lieu/", en: "en/data/" },
  status: { vi: "du-lieu/tinh-trang/", en: "en/data/status/" },
  check: { vi: "kiem-tra/", en: "en/check/" },
  method: { vi: "phuong-phap/", en: "en/method/" },
  embed: { vi: "nhung/", en: "en/embed/" },
  changes: { vi: "du-lieu/thay-doi/", en: "en/data/changes/" },
} as const;
export type Address = keyof typeof paths;

/** Path of a page under the site's base; `code` names the plan, place or view that it is about. */
export function address(base: string, language: Language, page: Address, code?: string): string {
  return `${base}${paths[page][language]}${code === undefined ? "" : `${code}/`}`;
}

/** Path of a figure on its document's page: `/ke-hoach/phong-tho-2024/#170`. */
export function figureAddress(base: string, language: Language, figureId: string): string {
  const [plan, number] = figureId.split(".");
  return `${address(base, language, "plan", plan)}#${number}`;
}

/** Path of a cited document in the list on the page of the document that cites it: `/ke-hoach/binh-phuoc-2024/#c02`. */
export function citationAddress(base: string, language: Language, citationId: string): string {
  const dash = citationId.lastIndexOf("-");
  return `${address(base, language, "plan", citationId.slice(0, dash))}#${citationId.slice(dash + 1)}`;
}

/** The figures behind a link made by `figureAddress`: one, or those whose numbers stand beside it; none behind any other link. */
export function figuresAt(href: string, numbers?: string | null): string[] {
  const [, plan, number = ""] = /\/([^/]+)\/#(\d+)$/.exec(href) ?? [];
  return plan === undefined ? [] : (numbers ?? number).split(" ").map((one) => `${plan}.${one}`);
}

/** A project as its address and the parameter of its views name it: P1.S2 is `p1-s2`. */
export function componentSlug(componentCode: string): string {
  return componentCode.toLowerCase().replace(".", "-");
}

/** Path of a finding in the list of what does not add up. */
export function findingAddress(base: string, language: Language, findingId: string): string {
  return `${address(base, language, "findings")}#${findingId}`;
}

/** Path of the feed of corrections. */
export function feedAddress(base: string, language: Language): string {
  return `${address(base, language, "changes")}atom.xml`;
}

/** Path of the place to report figures at, with the figures and the page they were seen on. */
export function reportAddress(base: string, language: Language, figureIds: readonly string[], page: string): string {
  return `${address(base, language, "method")}?${new URLSearchParams({ figure: figureIds.join("~"), from: page }).toString()}#report`;
}
