// A text that somebody else wrote, within a line of ours: on one line, and no stronger in direction than itself.

/** Letters that run from right to left (Unicode 15, UAX 9). */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;
/** Marks that turn what follows them, and would reach beyond the text. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** O(letters) */
export function isolated(given: string): string {
  const text = given.replace(TURNS, '').replace(/\s+/g, ' ').trim();
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
