import type { APIRoute } from "astro";
import { readDomain } from "../components/compiled.ts";
import { pageAddresses } from "../components/page-addresses.ts";
import { address } from "../i18n/addresses.ts";
import { languages } from "../i18n/language.ts";

/** Every page in both languages, each naming the other; as new as the data. */
export const GET: APIRoute = ({ site }) => {
  const base = import.meta.env.BASE_URL;
  const { as_of: asOf } = readDomain();
  const absolute = (path: string) => new URL(path, site).href;
  const entries = pageAddresses().flatMap(({ page, code }) =>
    languages.map((language) => {
      const others = languages.map(
        (one) => `    <xhtml:link rel="alternate" hreflang="${one}" href="${absolute(address(base, one, page, code))}"/>`,
      );
      return [
        `  <url>`,
        `    <loc>${absolute(address(base, language, page, code))}</loc>`,
        `    <lastmod>${asOf}</lastmod>`,
        ...others,
        `  </url>`,
      ].join("\n");
    }),
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
  return new Response(body, { headers: { "content-type": "application/xml" } });
};
