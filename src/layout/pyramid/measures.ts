// Distances in the drawing of a pyramid, in pixels at zoom 1. Between a claim and what stands below it, from above: the bus,
// for each attack on a step a level more (and a little, for its mark and that of an attack on the claim are both to be seen), and
// where premises are linked their bracket.

export const PYRAMID = {
  near: { gapX: 22, bus: 15, level: 14, mark: 6, pill: 36, bracket: 8, arrive: 11, lead: 6 },
  middle: { gapX: 16, bus: 11, level: 11, mark: 7, pill: 29, bracket: 6, arrive: 8, lead: 4 },
} as const;

/** No box takes less: `n hidden` on the line above it has room. */
export const LEAST_WIDTH = 70;

/** What is told of an open question stands beside it, so high and so wide. */
export const ACTIONS = { height: 28, width: 280, gap: 14 } as const;
/** What is told where no question stands. */
export const NO_HEADER = 16;
