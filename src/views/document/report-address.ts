/**
 * The address that reports of errors go to, as whoever publishes the site names it: a form on the web that takes `title` and
 * `body`, as the issues of code hosts do, or `mailto:`. Null for an empty text; throws an Error for anything else.
 */
export function reportsAddress(text: string): URL | null {
  if (text === "") return null;
  const url = URL.parse(text);
  if (url === null || !["https:", "mailto:"].includes(url.protocol)) {
    throw new Error(`RO_VON_REPORTS: not an address to report to: "${text}" (expected https://… or mailto:…)`);
  }
  return url;
}

/** What a reader sees of it: the host and the path, or the mailbox. */
export const reportsPlace = (to: URL): string => `${to.host}${to.pathname}`.replace(/\/$/, "");

/** Longer addresses are refused by hosts. */
const longest = 7_000;

/** The address with a report filled in; of one that is too long only the title is, and its reader pastes the rest. */
export function filledReport(to: URL, title: string, body: string): string {
  const named = `${to.href}${to.search === "" ? "?" : "&"}${to.protocol === "mailto:" ? "subject" : "title"}=${encodeURIComponent(title)}`;
  const filled = `${named}&body=${encodeURIComponent(body)}`;
  return filled.length > longest ? named : filled;
}
