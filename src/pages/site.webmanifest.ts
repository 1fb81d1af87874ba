import type { APIRoute } from "astro";
import { siteWords } from "../i18n/site.ts";

/** What a phone needs to keep the site among its apps. */
export const GET: APIRoute = () => {
  const base = import.meta.env.BASE_URL;
  const { name, tagline } = siteWords.vi;
  const manifest = {
    ...{ name, short_name: name, description: tagline, lang: "vi", start_url: base, scope: base, display: "browser" },
    ...{ background_color: "#fbfaf5", theme_color: "#0b4757" },
    icons: [
      { src: `${base}icon.svg`, sizes: "any", type: "image/svg+xml" },
      { src: `${base}icon-192.png`, sizes: "192x192", type: "image/png" },
      { src: `${base}icon-512.png`, sizes: "512x512", type: "image/png" },
      // the picture stands within what a phone leaves of it
      { src: `${base}icon-512.png`, sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
};
