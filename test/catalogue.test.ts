import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../src/i18n/language.ts";
import { choiceName, paramWords } from "../src/i18n/params.ts";
import { views } from "../src/views/all.ts";
import { paramsOf } from "../src/views/query-string.ts";
import { readSource, unusedWords } from "./architecture/catalogue.ts";
import { sourceFile, sourceFiles } from "./architecture/source-file.ts";
import { visibleWords } from "./architecture/visible-words.ts";
import { compiled, type Compiled } from "./query/countries.ts";

test("every word of the catalogue is used", () => {
  const { files, astroText } = readSource();
  expect(unusedWords(files, astroText)).toEqual([]);
});

test("no words of a language stand outside of the catalogue", () => {
  expect(sourceFiles(["src/**/*.{ts,astro}"]).flatMap(visibleWords)).toEqual([]);
});

describe("the controls", () => {
  const params = paramsOf(views.filter((view) => view.page !== "plan"));
  let country: Compiled;
  beforeAll(async () => {
    country = await compiled("data");
  });
  afterAll(() => country.remove());

  test("all have a name, and no other has one", () => {
    const keys = params.map((param) => param.key).sort();
    for (const language of languages) {
      expect(Object.keys(paramWords[language].keys).sort()).toEqual(keys);
      for (const [key, choices] of Object.entries(paramWords[language].choices)) {
        const own = views.flatMap((view) =>
          view.params.filter((param) => param.key === key).flatMap((param) => param.choices(country.domain)),
        );
        expect(own, key).toEqual(expect.arrayContaining(Object.keys(choices)));
      }
    }
  });

  test("offer choices by their names, never by a code", () => {
    for (const view of views.filter(({ page }) => page !== "plan")) {
      for (const { key, choices } of view.params.map((param) => ({ key: param.key, choices: param.choices(country.domain) }))) {
        const unnamed = choices.filter((choice) => !/^\d+$/.test(choice) && choiceName(key, choice, "vi", country.domain) === choice);
        expect(unnamed, `${view.id} ${key}`).toEqual([]);
      }
    }
  });
});

describe("a planted fault is found:", () => {
  const catalogue = `type Words<T> = Readonly<Record<"vi" | "en", T>>;
    interface Own { readonly used: string; readonly ask: Record<"one" | "two", string>; readonly at: Record<"x", string>; gone(): string }
    declare const own: Own;
    export const words: Words<Own> = { vi: own, en: own };
    export const forgotten: Words<{ readonly used: string }> = { vi: { used: "a" }, en: { used: "b" } };`;
  const use = `import { words } from "../i18n/words.ts";
    export const say = (language: "vi" | "en", key: "x") => { const { ask } = words[language]; return words[language].used + ask.one + words[language].at[key]; };`;
  const files = new Map([
    ["src/i18n/words.ts", catalogue],
    ["src/views/say.ts", use],
  ]);

  test("a word that nothing reads, and a catalogue that nobody imports", () => {
    expect(unusedWords(files, "")).toEqual(["words.ask.two", "words.gone", "forgotten", "forgotten.used"]);
    expect(unusedWords(files, "<p>{words[language].gone} {forgotten.used}</p>")).toEqual(["words.ask.two", "forgotten"]);
  });

  test.for([
    ["src/views/a.ts", "export const a = `${count} nơi`;"],
    ["src/views/a.ts", `throw new Error("thiếu cột");`],
    ["src/intake/a.ts", `const expected = "số đồng";`],
    ["src/components/A.astro", "---\nconst a = 1;\n---\n<p>{a} places</p>"],
    ["src/components/A.astro", `<input placeholder="Find" />`],
  ])("words in %s: %s", ([path = "", text = ""]) => {
    expect(visibleWords(sourceFile(path, text))).toHaveLength(1);
  });

  test("a comment, a rule about letters, the unit and an expression are no such words", () => {
    const fine = [
      ["src/views/a.ts", `// nơi\nconst d = text.replaceAll("đ", "d");`],
      ["src/intake/a.ts", `const expected = "whole đồng";`],
      ["src/components/A.astro", `---\n// nơi\n---\n<p class="all places">{words.map((word) => <b>{word}</b>)}: </p>`],
    ] as const;
    expect(fine.flatMap(([path, text]) => visibleWords(sourceFile(path, text)))).toEqual([]);
  });
});
