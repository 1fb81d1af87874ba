import { unbroken } from "../domain/text.ts";
import { siteWords } from "../i18n/site.ts";
import type { Language } from "../i18n/language.ts";
import { figureTable } from "./figure-table.ts";
import { maker, type Make } from "./maker.ts";
import type { Arranged, Note } from "./view.ts";

/** So many sources or notes stand open. */
const fewLines = 9;
/** More links than this in one picture, and a skip link stands before it. */
const manyLinks = 40;

/**
 * Everything a reader sees of a view, from its question to its table. One function draws it at build and in the browser,
 * so that nothing moves when the browser takes over.
 */
export function figureOf(arranged: Arranged, id: string, language: Language, document: Document): HTMLElement[] {
  const words = siteWords[language].figure;
  const make = maker(document);
  const tableId = `${id}-table`;
  const pictures = arranged.draw ? [arranged.draw({ document, width: "wide" }), arranged.draw({ document, width: "narrow" })] : [];
  const figure = make("figure", "picture", ...pictures);
  const skip = make("a", "skip-chart", words.skipChart);
  skip.setAttribute("href", `#${tableId}`);
  const links = pictures[0]?.querySelectorAll("a").length ?? 0;
  const findings = arranged.notes.filter((note) => note.kind === "finding");
  const others = arranged.notes.filter((note) => note.kind !== "finding");
  return [
    make("p", "question", arranged.question),
    make("h2", "title", unbroken(arranged.title)),
    make("p", "sentence", unbroken(arranged.sentence)),
    ...(links > manyLinks ? [skip] : []),
    ...(pictures.length > 0 ? [figure] : []),
    ...(arranged.sources.length > 0
      ? [folded(sourceLine(arranged, language, make), words.manySources(arranged.sources.length), arranged.sources.length, make)]
      : []),
    ...(findings.length > 0
      ? [make("details", "folded findings", make("summary", "", words.findings(findings.length)), notesOf(findings, make))]
      : []),
    ...(others.length > 0 ? [folded(notesOf(others, make), words.manyNotes(others.length), others.length, make)] : []),
    figureTable(arranged.table, tableId, arranged.draw === null, language, document),
  ];
}

function sourceLine(arranged: Arranged, language: Language, make: Make): HTMLElement {
  const line = make("p", "sources", `${siteWords[language].figure.sources}: `);
  arranged.sources.forEach((source, at) => {
    if (at > 0) line.append("; ");
    const link = make("a", "", source.text);
    link.href = source.href;
    line.append(link);
  });
  return line;
}

/** More lines than a reader takes in beside a picture stand behind a summary that counts them. */
function folded(content: HTMLElement, summary: string, count: number, make: Make): HTMLElement {
  return count <= fewLines ? content : make("details", "folded", make("summary", "", summary), content);
}

function notesOf(notes: readonly Note[], make: Make): HTMLElement {
  const list = make("ul", "notes");
  for (const note of notes) {
    const line = make("li", note.kind);
    if (note.href === undefined) line.append(unbroken(note.text));
    else {
      const link = make("a", "", unbroken(note.text));
      link.href = note.href;
      line.append(link);
    }
    if (note.more !== undefined) line.append(` ${note.more}`);
    if (note.also !== undefined) {
      const also = make("a", "", note.also.text);
      also.href = note.also.href;
      line.append(" ", also);
    }
    list.append(line);
  }
  return list;
}
