import type { APIRoute } from "astro";
import { siteWords } from "../i18n/site.ts";

/** What a phone needs to keep the site among its apps. */
export const GET: APIRoute = () => {
  const base = import.meta.env.BASE_URL;
  const { name, tagline } = siteWords.vi;
  const manifest = {
    ...{ name, short_name: name, description: tagline, lang: "vi", start_url: base, scope: base, display: "browser" },
    ...{ background_color: "#fbfaf5", theme_color: "#0b4757" },
    icons: [{ src: `${base}icon.svg`, sizes: "any", type: "image/svg+xml" }],
  };
  return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
};
