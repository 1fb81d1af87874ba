import { createHash } from "node:crypto";
import { rewritePage } from "./rewrite-page.ts";

const policyMeta = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;

/** The page with those hashes in its policy that stand for an inline text of it. */
function withOwnHashes(page: string): string {
  const inline = [...page.matchAll(/<(script|style)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , text = ""]) => text);
  const own = new Set(inline.filter((text) => text !== "").map(hashOf));
  return page.replace(policyMeta, (policy) =>
    policy.replace(/ ('sha256-[^']*')/g, (source, hash: string) => (own.has(hash) ? source : "")),
  );
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The content-security policy allows a page its own inline texts and no others. Astro writes the hashes of all pages into each:
 * 600 bytes that no compression makes smaller, before the first word.
 */
export const onRequest = rewritePage(withOwnHashes);
