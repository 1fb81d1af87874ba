import { JSDOM } from "jsdom";
import type { Arranged, Note } from "../../src/views/view.ts";
import { plain } from "../../src/views/woven.ts";

const { document } = new JSDOM("").window;
export const drawn = (view: Arranged) => view.draw?.({ document, width: "wide" });
export const textOf = (view: Arranged) => [...(drawn(view)?.querySelectorAll("text") ?? [])].map((text) => text.textContent).join("\n");
export const marks = (view: Arranged, tone: string) => drawn(view)?.querySelectorAll(`.rate.${tone}`).length;
type SpokenNote = Note & { readonly text: string };
/** A view with its title, sentence and notes in plain words. */
export interface Spoken extends Arranged {
  readonly title: string;
  readonly sentence: string;
  readonly notes: readonly SpokenNote[];
}
export const spoken = (view: Arranged): Spoken => ({
  ...view,
  ...{ title: plain(view.title), sentence: plain(view.sentence) },
  notes: view.notes.map((note) => ({ ...note, text: plain(note.text) })),
});
export const all = (view: Spoken) =>
  [view.title, view.sentence, textOf(view), ...view.table.rows.flat().map((cell) => cell.text)].join("\n");
export const notes = (view: Spoken) => view.notes.map((note) => note.text).join("\n");
export const year = { as_of: null, basis: "estimate", measure: "executed" } as const;
export const recurrent = { expenditure_type: "recurrent", fund_source: "unstated" } as const;
