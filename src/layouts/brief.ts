/** About so many letters of a description are shown in a list of results. */
const shown = 160;

/** What a page says first, in whole sentences: as many as a list of results shows; a first one that is longer ends at a word. */
export function inBrief(text: string): string {
  const sentences = [...new Intl.Segmenter("vi", { granularity: "sentence" }).segment(text)].map(({ segment }) => segment);
  const [first = "", ...others] = sentences;
  let brief = first.trim();
  for (const sentence of others) {
    const longer = `${brief} ${sentence.trim()}`;
    if (longer.length > shown) break;
    brief = longer;
  }
  return brief.length <= shown ? brief : `${brief.slice(0, brief.lastIndexOf(" ", shown - 1)).replace(/[,;:(]+$/, "")}…`;
}
