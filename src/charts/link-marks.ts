/** A link of a picture: where it leads, what it says, and what a reader's browser may want to know of it. */
export interface MarkLink {
  readonly href: string;
  readonly label: string;
  /** Numbers of all figures behind the mark, joined by spaces, where it has several; `href` names the document and the first. */
  readonly figures?: string | undefined;
  /** Numbers of the figures that its share was divided by, joined by spaces, where these are not its budget. */
  readonly whole?: string | undefined;
  /** Whether it stands at the head of other marks, whose figures are its own. */
  readonly head?: boolean | undefined;
  /** Whose figure it is, so that one place can be followed through every picture. */
  readonly locality?: string | undefined;
}

/** A mark's own link, as every kind of cell and row holds it. */
export function linkOf<Href extends string | null>({
  href,
  label,
  figures,
  whole,
  locality,
}: Omit<MarkLink, "href"> & { readonly href: Href }): Omit<MarkLink, "href"> & { readonly href: Href } {
  return { href, label, figures, whole, locality };
}

/** Writes what Plot has no option for onto the finished links, which stand in the order of their data. */
export function labelMarks(links: readonly Element[], marks: readonly MarkLink[]): void {
  if (links.length !== marks.length) throw new Error(`links in the picture: ${links.length} (expected ${marks.length})`);
  for (const [at, { figures, whole, head, locality }] of marks.entries()) {
    if (figures !== undefined) links[at]?.setAttribute("data-figures", figures);
    if (head) links[at]?.setAttribute("data-head", "");
    if (whole !== undefined) links[at]?.setAttribute("data-whole", whole);
    if (locality !== undefined) links[at]?.setAttribute("data-locality", locality);
  }
}

/** Names of places in the picture: the words that stand for one bear its code. */
export function labelNames(
  texts: readonly Element[],
  labels: readonly { readonly text: string; readonly locality?: string | undefined }[],
): void {
  if (labels.every(({ locality }) => locality === undefined)) return;
  // Plot leaves out words without a letter
  const written = labels.filter(({ text }) => text !== "");
  if (texts.length !== written.length) throw new Error(`words in the picture: ${texts.length} (expected ${written.length})`);
  for (const [at, { locality }] of written.entries()) if (locality !== undefined) texts[at]?.setAttribute("data-locality", locality);
}
