/** A rectangle on the screen, px. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the mark and its card, px: near enough to cross before the card closes; and between the card and the edge of the screen. */
export const gap = 8;
const margin = gap;
const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** How a card lies to its mark: beside a shape or a cell; below or above words, of which it would hide the next ones of their line. */
export type CardSide = "beside" | "below";

/**
 * Where a card stands: at the side asked for, else at the other one, always inside the screen and never over the mark, under which
 * the pointer lies. A mark that leaves no such room is as good as the whole screen: then the card takes the half without the pointer.
 */
export function placeCard(
  mark: ScreenBox,
  card: Size,
  screen: Size,
  side: CardSide = "beside",
  pointerY = (mark.top + mark.bottom) / 2,
): { left: number; top: number } {
  const lowest = screen.height - margin - card.height;
  const rightmost = screen.width - margin - card.width;
  const level = within(mark.top, margin, lowest);
  const along = within(mark.left, margin, rightmost);
  const beside = [
    ...(mark.right + gap <= rightmost ? [{ left: mark.right + gap, top: level }] : []),
    ...(mark.left - gap - card.width >= margin ? [{ left: mark.left - gap - card.width, top: level }] : []),
  ];
  const below = [
    ...(mark.bottom + gap <= lowest ? [{ left: along, top: mark.bottom + gap }] : []),
    ...(mark.top - gap - card.height >= margin ? [{ left: along, top: mark.top - gap - card.height }] : []),
  ];
  const [first] = side === "beside" ? [...beside, ...below] : [...below, ...beside];
  return first ?? { left: rightmost, top: pointerY > screen.height / 2 ? margin : lowest };
}
