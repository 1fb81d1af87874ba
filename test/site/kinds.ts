import { statSync } from "node:fs";
import { listPages, type SitePage } from "../../scripts/site/site-pages.ts";

/** How the addresses of each kind of page look, in both languages. */
const kinds = {
  home: /^\/(en\/)?$/,
  funding: /^\/(kinh-phi|en\/funding)\/$/,
  disbursement: /^\/(giai-ngan|en\/disbursement)\/$/,
  targets: /^\/(muc-tieu|en\/targets)\/$/,
  place: /^\/(dia-phuong|en\/localities)\/./,
  project: /^\/(du-an|en\/components)\/./,
  document: /^\/(ke-hoach|en\/plans)\/./,
  findings: /^\/(doi-chieu|en\/findings)\/$/,
  data: /^\/(du-lieu|en\/data)\/$/,
  status: /^\/(du-lieu\/tinh-trang|en\/data\/status)\/$/,
  check: /^\/(kiem-tra|en\/check)\/$/,
  method: /^\/(phuong-phap|en\/method)\/$/,
  changes: /^\/(du-lieu\/thay-doi|en\/data\/changes)\/$/,
  embed: /^\/(nhung|en\/embed)\/./,
  missing: /^\/404\.html$/,
} as const;

/** The longest page of each kind: what is hard on any is hard there. One language after the other, so that both are met. */
export function longestOfEachKind(site: { readonly folder: string }): (SitePage & { readonly kind: string })[] {
  const pages = listPages(site);
  return Object.entries(kinds).map(([kind, address], at) => {
    const own = pages.filter(({ path }) => address.test(path));
    const language = at % 2 === 0 ? "vi" : "en";
    const spoken = own.filter((page) => page.language === language);
    const [longest] = (spoken.length > 0 ? spoken : own).sort((a, b) => statSync(b.file).size - statSync(a.file).size);
    if (!longest) throw new Error(`no page of the kind "${kind}"`);
    return { ...longest, kind };
  });
}
