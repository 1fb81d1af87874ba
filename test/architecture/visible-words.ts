import ts from "typescript";
import type { SourceFile } from "./source-file.ts";

/** Where words of a language may stand besides i18n, and why. */
const exempt: Readonly<Record<string, string>> = {
  "src/domain/format.ts": "figures in words, the last step, in one file",
  "src/domain/tables.ts": "the dictionary of the data quotes the documents",
  "src/intake/export/abbreviations.ts": "what offices write short in names, and what it stands for there",
  "src/intake/export/loose-figures.ts": "the units behind the figures of a sentence, as a pattern",
  "src/views/document/document.ts": "the words of a place in a text, as a pattern",
  "src/intake/export/rest-of-total.ts": "a note that is written into the data, in both languages",
};
/** Marked letters of Vietnamese; a single one is a rule about letters, no word. */
const marked =
  /[\u00C0-\u00C3\u00C8-\u00CA\u00CC\u00CD\u00D2-\u00D5\u00D9\u00DA\u00DD\u00E0-\u00E3\u00E8-\u00EA\u00EC\u00ED\u00F2-\u00F5\u00F9\u00FA\u00FD\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;
/** The unit of the data, in what the checks tell the maintainer. */
const unit = /(?<!\p{L})đồng(?!\p{L})/gu;

/** Words of a language in the text of a program, outside of the catalogue: Vietnamese anywhere, and any between the tags of Astro. */
export function visibleWords(file: SourceFile): string[] {
  if (file.path in exempt || file.path.startsWith("src/i18n/")) return [];
  const found = file.path.endsWith(".astro") ? wordsOfMarkup(file.text) : stringsOf(file).filter((text) => isVietnamese(text));
  return found.map((text) => `${file.path}: ${text}`);
}

function isVietnamese(text: string): boolean {
  const rest = text.replaceAll(unit, "").normalize("NFC");
  return marked.test(rest) && /\p{L}{2}/u.test(rest);
}

function stringsOf({ path, text }: SourceFile): string[] {
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return strings;
}

/** What stands between tags, and in attributes that are read out, as written in the file: no frontmatter, script or expression. */
function wordsOfMarkup(text: string): string[] {
  const markup = text.replace(/^---\n.*?\n---/s, "").replaceAll(/<(script|style)\b.*?<\/\1>/gs, "");
  const said = [...markup.matchAll(/\b(?:alt|title|placeholder|aria-label)="([^"]*)"/g)].map((match) => match[1] ?? "");
  const between = withoutBraces(markup.replaceAll(/"[^"]*"/g, ""))
    .replaceAll(/<[^>]*>/g, "\n")
    .split("\n");
  return [...between, ...said].map((words) => words.trim()).filter((words) => /\p{L}{2}/u.test(words));
}

/** The text outside of braces, however deep these are. */
function withoutBraces(text: string): string {
  let depth = 0;
  return [...text]
    .filter((letter) => {
      if (letter === "{") depth += 1;
      else if (letter === "}") depth -= 1;
      else return depth === 0;
      return false;
    })
    .join("");
}
