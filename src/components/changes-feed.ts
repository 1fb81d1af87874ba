import { Feed } from "feed";
import { address, feedAddress } from "../i18n/addresses.ts";
import { changesWords } from "../i18n/changes.ts";
import type { Language } from "../i18n/language.ts";
import { siteWords } from "../i18n/site.ts";
import { badgedTable } from "../views/badges.ts";
import { changesTable, dayOf, goneFigures, releaseWords } from "./changes.ts";
import { readDomain, readReleases } from "./compiled.ts";
import { staticTable } from "./static-view.ts";

/** The releases of the data as an Atom feed: an entry each, with every change in it. `root` is the site's published address. */
export function changesFeed(language: Language, root: string): string {
  const words = changesWords[language];
  const { releases } = readReleases();
  const gone = goneFigures(releases);
  const context = { language, domain: readDomain(), base: root };
  const page = address(root, language, "changes");
  const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);
  const feed = new Feed({
    id: page,
    link: page,
    title: words.feed,
    description: words.how,
    language,
    copyright: "CC BY 4.0",
    // never the clock: the same data makes the same feed
    updated: dateOf(releases[0]?.released_on ?? readDomain().as_of),
    feedLinks: { atom: feedAddress(root, language) },
    author: { name: siteWords.vi.name, link: address(root, language, "home") },
  });
  for (const release of releases) {
    const text = releaseWords(release, release === releases.at(-1), language);
    feed.addItem({
      id: `${page}#${release.version}`,
      link: `${page}#${release.version}`,
      title: words.release(dayOf(release, language), release.version),
      date: dateOf(release.released_on),
      description: text,
      content:
        release.changes.length === 0
          ? text
          : staticTable(badgedTable(changesTable(release, gone, language, root), context), "changes", language),
    });
  }
  return feed.atom1();
}
