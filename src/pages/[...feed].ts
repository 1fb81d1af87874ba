import type { APIRoute, GetStaticPaths } from "astro";
import { changesFeed } from "../components/changes-feed.ts";
import { feedAddress } from "../i18n/addresses.ts";
import { languages, type Language } from "../i18n/language.ts";

/** What was corrected, for those who follow it. */
export const getStaticPaths = (() =>
  languages.map((language) => ({ params: { feed: feedAddress("", language) }, props: { language } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: Language }> = ({ props, site }) =>
  new Response(changesFeed(props.language, new URL(import.meta.env.BASE_URL, site).href), {
    headers: { "content-type": "application/atom+xml" },
  });
