import { unbroken } from "../domain/text.ts";
import { siteWords } from "../i18n/site.ts";
import type { Language } from "../i18n/language.ts";
import { figureTable } from "./figure-table.ts";
import { maker, type Make } from "./maker.ts";
import { sentenceNodes, titleNodes } from "./sentence-figures.ts";
import type { Arranged, BadgeStanding, Context, DrawOptions, Note } from "./view.ts";
import { plain } from "./woven.ts";

type Width = DrawOptions["width"];

/** So many sources or notes stand open. */
const fewLines = 9;
/** More linked figures than this, and a skip link stands before the picture. */
const manyLinks = 40;

/** In which order a picture's two sizes are drawn. */
export interface DrawOrder {
  /** The size that is on screen. */
  readonly first: Width;
  /** Called with the drawing of the other, which can wait. */
  later(draw: () => void): void;
}

/**
 * Everything a reader sees of a view, from its question to its table. One function draws it at build and in the browser,
 * so that nothing moves when the browser takes over. Without an order both sizes of the picture are drawn at once.
 */
export function figureOf(arranged: Arranged, id: string, context: Context, document: Document, order?: DrawOrder): HTMLElement[] {
  const { language } = context;
  const words = siteWords[language].figure;
  const make = maker(document);
  const tableId = `${id}-table`;
  const skip = make("a", "skip-chart", words.skipChart);
  skip.setAttribute("href", `#${tableId}`);
  // also where every other link leads out of the frame that the page stands in
  skip.target = "_self";
  const links = arranged.table.rows.flat().filter(({ href }) => href !== undefined).length;
  const findings = arranged.notes.filter((note) => note.kind === "finding");
  const others = arranged.notes.filter((note) => note.kind !== "finding");
  return [
    make("p", "question", arranged.question),
    make("h2", "title", ...titleNodes(arranged.title, context, document)),
    ...(arranged.draw && links > manyLinks ? [skip] : []),
    ...(arranged.draw ? [pictureOf(arranged.draw, document, order)] : []),
    make("p", "sentence", ...sentenceNodes(arranged.sentence, context, document)),
    ...(arranged.sources.length > 0
      ? [folded(sourceLine(arranged, language, make), words.manySources(arranged.sources.length), arranged.sources.length, make)]
      : []),
    ...(findings.length > 0
      ? [
          make(
            "details",
            `folded findings ${gravest(findings)}`,
            make("summary", "", words.findings(findings.length)),
            notesOf(findings, context, document),
          ),
        ]
      : []),
    ...(others.length > 0 ? [folded(notesOf(others, context, document), words.manyNotes(others.length), others.length, make)] : []),
    figureTable(arranged.table, tableId, arranged.draw === null, language, document),
  ];
}

/** One mark stands for all findings of a picture: filled as long as nobody has explained one of them. */
function gravest(notes: readonly Note[]): BadgeStanding {
  return notes.some(({ standing }) => standing === "unexplained") ? "unexplained" : "explained";
}

/** The picture in both sizes, of which the style sheet shows the one that fits; the phone's first, since a phone waits longest. */
export function pictureOf(draw: NonNullable<Arranged["draw"]>, document: Document, order?: DrawOrder): HTMLElement {
  const figure = maker(document)("figure", "picture");
  if (!order) {
    figure.append(draw({ document, width: "narrow" }), draw({ document, width: "wide" }));
    return figure;
  }
  figure.append(draw({ document, width: order.first }));
  order.later(() => {
    // a picture that was replaced meanwhile needs no second size
    if (!figure.isConnected) return;
    if (order.first === "narrow") figure.append(draw({ document, width: "wide" }));
    else figure.prepend(draw({ document, width: "narrow" }));
  });
  return figure;
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

function notesOf(notes: readonly Note[], context: Context, document: Document): HTMLElement {
  const make = maker(document);
  const list = make("ul", "notes");
  for (const note of notes) {
    const line = make("li", note.kind);
    if (note.href === undefined) line.append(...sentenceNodes(note.text, context, document));
    else {
      const link = make("a", "", unbroken(plain(note.text)));
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
