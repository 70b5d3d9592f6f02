// How wide a text is and where its lines break. Measuring is a port: the browser uses a canvas, everything else the
// approximation here. Lines are broken once, here, and drawn as they are, so that a box fits its text exactly.

/** The faces that the program sets texts in. */
export interface Font {
  readonly face: 'serif' | 'sans';
  readonly size: number;
  readonly weight?: number;
  readonly italic?: boolean;
}

/** The width of a run of text on one line, in pixels at zoom 1. */
export type TextMeasurer = (text: string, font: Font) => number;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NARROW = /[ijlt.,:;'’‘|!()[\]fr ]/;
const BROAD = /[mwMWA-Z@%—…]/;
/** A last line narrower than so many ems is not left alone. */
const SHORT_LAST = 2.4;
/** Letters whose kind is remembered; a text in a script of tens of thousands does not fill the memory. */
const MOST_KNOWN = 10_000;

const emsOf = new Map<string, number>();

function emsOfLetter(letter: string): number {
  const known = emsOf.get(letter);
  if (known !== undefined) return known;
  const ems = /\p{M}/u.test(letter) ? 0 : WIDE.test(letter) ? 1 : NARROW.test(letter) ? 0.31 : BROAD.test(letter) ? 0.74 : 0.53;
  if (emsOf.size < MOST_KNOWN) emsOf.set(letter, ems);
  return ems;
}

/** Widths by kind of letter, a little generous: a box may be too wide, never too narrow. */
export const approximateMeasurer: TextMeasurer = (text, { size, weight = 400 }) => {
  let ems = 0;
  for (const letter of text) ems += emsOfLetter(letter);
  return ems * size * (weight > 500 ? 1.05 : 1);
};

/** Whether a letter belongs to a script that is written without spaces, as far as line breaks are concerned. */
function isWide(letter: string | undefined): boolean {
  return letter !== undefined && WIDE.test(letter);
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const CLOSING = /^[\p{Pe}\p{Pf}。，、；：？！…—％·・.,;:?!%]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/**
 * Breaks a text into lines of at most `width`: at spaces, between Chinese words (never before closing or after opening
 * punctuation), and inside a word only where it alone is too long. A last line of a letter or two gets the word before it.
 * A line that ends at a blank keeps one, so that the lines are the text. O(letters).
 * @param before what stands at the beginning of the first line and leaves it less room
 */
export function breakLines(text: string, width: number, font: Font, measure: TextMeasurer, before = 0): string[] {
  const lines: string[][] = [[]];
  const fits = (pieces: readonly string[]): boolean => measure(pieces.join('').trimEnd(), font) <= width - (lines.length === 1 ? before : 0);
  for (const piece of piecesOf(text)) {
    let line = lines.at(-1)!;
    if (line.length > 0 && !fits([...line, piece])) lines.push((line = []));
    line.push(line.length === 0 && lines.length > 1 ? piece.trimStart() : piece);
    // Behind a number that leaves too little room, a word goes to the next line before it is broken.
    if (before > 0 && lines.length === 1 && line.length === 1 && !fits(line) && measure(piece.trimEnd(), font) <= width) lines.splice(0, 1, [], (line = [piece]));
    while (line.length === 1 && !fits(line)) {
      const head = headThatFits(line[0]!, width - (lines.length === 1 ? before : 0), font, measure);
      const rest = line[0]!.slice(head.length);
      if (rest === '') break;
      line[0] = head;
      lines.push((line = [rest]));
    }
  }
  if (lines.length > 1 && lines.at(-1)!.join('').trim() === '') lines.pop();
  const [last, above] = [lines.at(-1)!, lines.at(-2)];
  if (above && above.length > 1 && measure(last.join('').trimEnd(), font) < font.size * SHORT_LAST && fits([above.at(-1)!, ...last])) last.unshift(above.pop()!.trimStart());
  return lines.map((line) => line.join('')).map((line, i) => (i < lines.length - 1 && /[^\S\u00a0]$/.test(line) ? `${line.trimEnd()} ` : line.trimEnd()));
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(text)) {
    const before = pieces.at(-1);
    const glued =
      before !== undefined &&
      (/^\s/.test(segment) || CLOSING.test(segment) || OPENING.test(before) || (!/[^\S\u00a0]$/.test(before) && !isWide(segment[0]) && !isWide(before.at(-1))));
    if (glued) pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function headThatFits(text: string, width: number, font: Font, measure: TextMeasurer): string {
  let head = '';
  for (const { segment } of graphemes.segment(text)) {
    if (head !== '' && measure(head + segment, font) > width) break;
    head += segment;
  }
  return head;
}
