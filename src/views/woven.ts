declare const figures: unique symbol;

/**
 * A text whose figures lead to their documents. Any text may stand for one, but it is no text itself: only `plain` gives its words
 * to what cannot hold a link, such as a description or a label.
 */
export type Woven = string | { readonly [figures]: never };

/** Words of a text, with the figures that they stand for, if they do. */
export interface WovenPiece {
  readonly text: string;
  readonly figureIds: readonly string[];
}

// characters for private use, which no text of ours has: before the words of a figure, behind them, and behind its ids
const [begin, ids, end] = ["\uE000", "\uE001", "\uE002"];
const figure = new RegExp(`${begin}([^${ids}]*)${ids}([^${end}]*)${end}`);

/** The words of a figure, or of a sum of several, to be put into a sentence as any others; what is put together so is `Woven`. */
export function woven<Words extends string | null>(words: Words, figureIds: readonly string[]): Words | string {
  return words === null || figureIds.length === 0 ? words : `${begin}${words}${ids}${figureIds.join(",")}${end}`;
}

/** The words of the figure that a row of an answer holds. */
export function wovenFigure<Words extends string | null>(
  words: Words,
  { plan_code, figure_no }: { readonly plan_code: string; readonly figure_no: number },
): Words | string {
  return woven(words, [`${plan_code}.${figure_no}`]);
}

/** Texts one after the other. */
export function wovenTogether(texts: readonly Woven[], between: string): Woven {
  return (texts as readonly string[]).join(between);
}

/** What a reader reads of it. */
export function plain(text: Woven): string {
  return piecesOf(text)
    .map((piece) => piece.text)
    .join("");
}

/** Its words in their order, those of a figure apart. */
export function piecesOf(text: Woven): WovenPiece[] {
  // words, then those of a figure and its ids, then words again
  return (text as string).split(figure).flatMap((part, at, all) => {
    if (at % 3 === 2) return [];
    const figureIds = at % 3 === 1 ? (all[at + 1]?.split(",") ?? []) : [];
    return part === "" ? [] : [{ text: part, figureIds }];
  });
}
