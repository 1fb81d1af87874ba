import { defineMiddleware } from "astro:middleware";

/** Changes the finished markup of every page; files of another kind pass as they are. */
export const rewritePage = (change: (page: string) => string) =>
  defineMiddleware(async (_, next) => {
    const response = await next();
    if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
    return new Response(change(await response.text()), response);
  });
