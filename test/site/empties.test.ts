import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { stateCodes } from "../../src/domain/codes.ts";
import { findingWords } from "../../src/i18n/findings.ts";
import { fundingWords } from "../../src/i18n/funding.ts";
import { emptyKeys, keyWords, type EmptyKey } from "../../src/i18n/keys.ts";
import type { Language } from "../../src/i18n/language.ts";
import { notSpendableWords } from "../../src/i18n/not-spendable.ts";
import { spendingWords } from "../../src/i18n/spending.ts";
import { stateList } from "../../src/i18n/states.ts";
import { stageNames } from "../../src/i18n/terms.ts";
import { openComparison } from "./comparison-page.ts";

/** Where a reader meets one of the six empties: its mark, the words at it, and what explains it. */
interface Meeting {
  readonly query: string;
  readonly page: "funding" | "disbursement";
  /** Its mark in the picture; null where the words stand alone. */
  readonly mark: string | null;
  readonly words: (language: Language) => string;
  readonly explained: (language: Language) => string;
}
/** A place's name, without its marks in English. */
const place = (name: string, language: Language) => (language === "vi" ? name : name.normalize("NFD").replaceAll(/\p{M}/gu, ""));
type Meetings = Readonly<Partial<Record<EmptyKey, Meeting>>>;

const absent: Omit<Meeting, "query"> = {
  page: "funding",
  mark: null,
  words: (language) => fundingWords[language].absent,
  explained: (language) => fundingWords[language].legendAbsent,
};
const early: Omit<Meeting, "query"> = {
  page: "disbursement",
  mark: ".not-due rect",
  words: (language) => spendingWords[language].notDue("").trim(),
  explained: (language) => spendingWords[language].notDueNote,
};
const suspect: Omit<Meeting, "query" | "words"> = {
  page: "funding",
  mark: ".badges .unexplained",
  explained: (language) => findingWords[language].legend,
};
const unsplit: Omit<Meeting, "query" | "explained"> = {
  page: "funding",
  mark: ".bar.neutral rect",
  words: (language) => fundingWords[language].wholeRow,
};

const meetings: Readonly<Record<"plans" | "odd-country", Meetings>> = {
  // no document of the five prints a 0
  plans: {
    "not-stated": {
      query: "localities=phong-tho",
      page: "disbursement",
      mark: ".not-stated rect",
      words: (language) => notSpendableWords[language].notStated,
      explained: (language) => notSpendableWords[language].hatched,
    },
    "not-in-plan": { query: "localities=phong-tho~bao-yen", ...absent },
    "not-due": { query: "localities=phong-tho~bao-yen~my-thanh", ...early },
    suspect: { query: "localities=phong-tho", ...suspect, words: (language) => (language === "vi" ? "1,44 tỷ" : "1.44 bn") },
    "not-split": {
      query: "localities=phong-tho&year=2023",
      ...unsplit,
      explained: (language) =>
        fundingWords[language].titleNotSplit(place("Phong Thổ", language), `2023 · ${stageNames[language].assigned}`),
    },
  },
  "odd-country": {
    zero: {
      query: "localities=o-kia",
      page: "funding",
      mark: ".zero rect",
      words: (language) => (language === "vi" ? "0 đồng" : "VND 0"),
      explained: (language) => fundingWords[language].titleZero(place("Ơ Kìa", language), String),
    },
    "not-stated": {
      query: "localities=em-ru",
      page: "funding",
      mark: ".not-stated rect",
      words: (language) => fundingWords[language].notStatedShort,
      explained: (language) => fundingWords[language].statedMoney(place("Êm Ru", language), 5, true),
    },
    "not-in-plan": { query: "localities=em-ru", ...absent },
    "not-due": { query: "localities=suong-la~em-ru", ...early },
    suspect: { query: "localities=doc-mot-buoc", ...suspect, words: (language) => (language === "vi" ? "1,86 tỷ" : "1.86 bn") },
    "not-split": {
      query: "localities=nui-kem",
      ...unsplit,
      explained: (language) => fundingWords[language].titleNotSplit(place("Núi Kem", language), `2024 · ${stageNames[language].assigned}`),
    },
  },
};
const paths = {
  vi: { funding: "/kinh-phi/", disbursement: "/giai-ngan/" },
  en: { funding: "/en/funding/", disbursement: "/en/disbursement/" },
};

describe.for(["plans", "odd-country"] as const)("the empties of %s", (name) => {
  let server: SiteServer;
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    server = await serve(inject("sites")[name].folder);
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1000, height: 900 }, reducedMotion: "reduce" });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.for(["vi", "en"] as const)("each has a mark or words of its own, and is explained beside its picture: %s", async (language) => {
    const looks: Partial<Record<EmptyKey, string>> = {};
    for (const [key, meeting] of Object.entries(meetings[name]) as [EmptyKey, Meeting][]) {
      const { page, errors } = await openComparison(context, server, `${paths[language][meeting.page]}?${meeting.query}`);
      await page.waitForSelector("html:not([data-pending]) ro-view:not([aria-busy])");
      const { texts, around } = await shown(page);
      const mark = meeting.mark === null ? "" : await lookOf(page, meeting.mark);
      const words = meeting.words(language);
      expect(mark, `${key}: its mark`).not.toBe(null);
      expect(
        texts.find((text) => plain(text).includes(plain(words))),
        `${key}: “${words}” in ${texts.join(" | ")}`,
      ).toBeDefined();
      expect(around, `${key}: explained`).toContain(meeting.explained(language));
      expect(errors).toEqual([]);
      looks[key] = `${mark}: ${meeting.mark === null ? words : ""}`;
      await page.close();
    }
    // no two look alike, whatever their words say
    expect(new Set(Object.values(looks)).size, JSON.stringify(looks, null, 1)).toBe(Object.keys(meetings[name]).length);
  });

  test.for(["vi", "en"] as const)("the method page shows and explains all six: %s", async (language) => {
    const page = await context.newPage();
    await page.goto(server.origin + (language === "vi" ? "/phuong-phap/" : "/en/method/"));
    const text = plain((await page.$$eval("svg.chart", (charts) => charts.map((chart) => chart.textContent))).join(" "));
    for (const key of emptyKeys) {
      const words = keyWords[language][key];
      for (const part of [words.name, words.word, words.meaning]) expect(text, key).toContain(plain(part));
    }
    // each with the code that the published files have for it, and every other code
    const codes = await page.$$eval("#empties .codes > div", (rows) => rows.map((row) => row.textContent));
    expect(codes.map(plain)).toEqual(stateList(language).map(({ name, code, meaning }) => plain(name + code + (meaning ?? ""))));
    expect(
      stateList(language)
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...stateCodes].sort());
    for (const part of ["name", "word", "meaning"] as const)
      expect(new Set(emptyKeys.map((key) => keyWords[language][key][part])).size, part).toBe(emptyKeys.length);
    await page.close();
  });
});

/** Words without the breaks of their lines. */
const plain = (text: string) => text.replaceAll(/\s+/g, "");

/** The words in the pictures that are seen, and those around them. */
function shown(page: Page): Promise<{ texts: string[]; around: string }> {
  return page.evaluate(() => {
    const charts = [...document.querySelectorAll("ro-view svg.chart")].filter((chart) => chart.getBoundingClientRect().width > 0);
    const texts = charts.flatMap((chart) => [...chart.querySelectorAll("text")].map((text) => text.textContent));
    const views = [...document.querySelectorAll("ro-view")].map((view) => view.cloneNode(true) as Element);
    for (const inside of views.flatMap((view) => [...view.querySelectorAll("svg, table")])) inside.remove();
    return { texts, around: views.map((view) => view.textContent).join(" ") };
  });
}

/** How a mark looks to the eye: what fills and draws its outline, and whether it is a hair, a spot or a bar; null where none is seen. */
function lookOf(page: Page, mark: string): Promise<string | null> {
  return page.evaluate((selector) => {
    const seen = [...document.querySelectorAll(`ro-view svg.chart ${selector}`)].find((one) => one.getBoundingClientRect().width > 0);
    if (!seen) return null;
    const { fill, stroke, strokeDasharray, color } = getComputedStyle(seen);
    const { width } = seen.getBoundingClientRect();
    const size = width < 4 ? "hair" : width < 10 ? "spot" : "bar";
    return [size, fill, stroke, strokeDasharray, color].join(", ");
  }, mark);
}
