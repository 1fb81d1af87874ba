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

/** Between the mark and its card, px: near enough to cross before the card closes. */
const gap = 8;
const margin = 8;
const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Where a card stands: beside its mark, else below or above it, always inside the screen and never over the mark, under which the
 * pointer lies. A mark that leaves no such room is as good as the whole screen: then the card takes the half without the pointer.
 */
export function placeCard(
  mark: ScreenBox,
  card: Size,
  screen: Size,
  pointerY = (mark.top + mark.bottom) / 2,
): { left: number; top: number } {
  const lowest = screen.height - margin - card.height;
  const rightmost = screen.width - margin - card.width;
  const beside = within(mark.top, margin, lowest);
  const along = within(mark.left, margin, rightmost);
  if (mark.right + gap <= rightmost) return { left: mark.right + gap, top: beside };
  if (mark.left - gap - card.width >= margin) return { left: mark.left - gap - card.width, top: beside };
  if (mark.bottom + gap <= lowest) return { left: along, top: mark.bottom + gap };
  if (mark.top - gap - card.height >= margin) return { left: along, top: mark.top - gap - card.height };
  return { left: rightmost, top: pointerY > screen.height / 2 ? margin : lowest };
}
