// What can be read, and how many boxes are real.

/** Below this zoom the smallest type of a box, 13 px, would be smaller than 12 px on the screen. */
export const READABLE = 12 / 13;

/** As many boxes are elements of the document at most, at any zoom; of a larger drawing the others are painted. */
export const MOST_LIVE = 150;
