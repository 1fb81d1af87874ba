import { createHash } from "node:crypto";
import { defineMiddleware } from "astro:middleware";

/**
 * The content-security policy allows a page its own inline texts and no others. Astro writes the hashes of all pages into each:
 * 600 bytes that no compression makes smaller, before the first word.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(withOwnHashes(await response.text()), response);
});

const policyMeta = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;

/** The page with those hashes in its policy that stand for an inline text of it. */
export function withOwnHashes(page: string): string {
  const inline = [...page.matchAll(/<(script|style)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , text = ""]) => text);
  const own = new Set(inline.filter((text) => text !== "").map(hashOf));
  return page.replace(policyMeta, (policy) =>
    policy.replace(/ ('sha256-[^']*')/g, (source, hash: string) => (own.has(hash) ? source : "")),
  );
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
