import type { Domain } from "../domain/domain.ts";
import { download, DownloadError } from "../query/download.ts";
import { siteOf } from "./plan-figures.ts";

let held: Promise<Domain> | null = null;

/** What may be compared, and what does not add up; fetched once, and when a card needs it. */
export function siteDomain(): Promise<Domain> {
  held ??= ask();
  held.catch(() => (held = null));
  return held;
}

async function ask(): Promise<Domain> {
  const { base, version } = siteOf(document);
  const url = new URL(`${base}data/domain.json?v=${version}`, document.baseURI).href;
  const bytes = await download(url, { signal: new AbortController().signal });
  const domain = JSON.parse(new TextDecoder().decode(bytes)) as Domain;
  // one that was published since would not fit the page around it
  if (domain.data_version !== version) throw new DownloadError("other-version", url);
  return domain;
}
