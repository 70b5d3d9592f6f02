// How wide cells are, in pixels at zoom 1.

export const CELL_WIDTH = { near: 236, middle: 190 } as const;
