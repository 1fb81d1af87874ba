/**
 * The sizes of words in a picture, px as drawn: what the picture is made of, its rows, and what is said beside them. On the
 * narrowest screen that is served (360 px) none is smaller than drawn.
 */
export const wordSize = { name: 14, row: 13, fact: 12 } as const;
