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
/** Sums of widths in another order differ in their last bits. */
const ROUNDING = 1e-6;
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

const ASCII_EMS = Float64Array.from({ length: 128 }, (_, code) => emsOfLetter(String.fromCharCode(code)));

/** Widths by kind of letter, a little generous: a box may be too wide, never too narrow. */
export const approximateMeasurer: TextMeasurer = (text, { size, weight = 400 }) => {
  let ems = 0;
  if (isAscii(text)) for (let i = 0; i < text.length; i++) ems += ASCII_EMS[text.charCodeAt(i)]!;
  else for (const letter of text) ems += emsOfLetter(letter);
  return ems * size * (weight > 500 ? 1.05 : 1);
};

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Whether a letter belongs to a script that is written without spaces, as far as line breaks are concerned. */
function isWide(letter: string | undefined): boolean {
  return letter !== undefined && WIDE.test(letter);
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const CLOSING = /^[\p{Pe}\p{Pf}。，、；：？！…—％·・.,;:?!%]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** Text that is not broken inside, with the blanks behind it; its width without them, and with them. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly whole: number;
}

/**
 * Breaks a text into lines of at most `width`: at spaces, between Chinese words (never before closing or after opening
 * punctuation), and inside a word only where it alone is too long. A last line of a letter or two gets the word before it.
 * A line that ends at a blank keeps one, so that the lines are the text. Each word is measured once, so that a measurer may
 * remember words: a line is as wide as its words and blanks. O(letters).
 * @param before what stands at the beginning of the first line and leaves it less room
 */
export function breakLines(text: string, width: number, font: Font, measure: TextMeasurer, before = 0): string[] {
  // What a measurer adds to every text it has to add once a line.
  const extra = measure('', font);
  const pieceOf = (of: string): Piece => {
    const end = endOf(of);
    const own = end === 0 ? 0 : measure(end === of.length ? of : of.slice(0, end), font) - extra;
    return { text: of, width: own, whole: end === of.length ? own : own + measure(of.slice(end), font) - extra };
  };
  const lines: Piece[][] = [[]];
  const roomOf = (line: number): number => width - (line === 0 ? before : 0) - extra + ROUNDING;
  /** How wide the pieces of the last line are, blanks included. */
  let used = 0;
  for (const run of piecesOf(text)) {
    let piece = pieceOf(run);
    let line = lines.at(-1)!;
    if (line.length > 0 && used + piece.width > roomOf(lines.length - 1)) {
      lines.push((line = []));
      used = 0;
    }
    if (line.length === 0 && lines.length > 1 && /^\s/.test(run)) piece = pieceOf(run.trimStart());
    line.push(piece);
    used += piece.whole;
    if (line.length > 1) continue;
    // Behind a number that leaves too little room, a word goes to the next line before it is broken.
    if (before > 0 && lines.length === 1 && piece.width > roomOf(0) && piece.width <= roomOf(1)) lines.splice(0, 1, [], (line = [piece]));
    while (piece.width > roomOf(lines.length - 1)) {
      const head = headThatFits(piece.text, width - (lines.length === 1 ? before : 0), font, measure);
      const rest = piece.text.slice(head.length);
      if (rest === '') break;
      line[0] = pieceOf(head);
      piece = pieceOf(rest);
      lines.push((line = [piece]));
      used = piece.whole;
    }
  }
  if (lines.length > 1 && lines.at(-1)!.every((piece) => piece.text.trim() === '')) lines.pop();
  const [last, above] = [lines.at(-1)!, lines.at(-2)];
  if (above && above.length > 1) {
    const end = widthOf(last);
    const moved = pieceOf(above.at(-1)!.text.trimStart());
    if (end + extra < font.size * SHORT_LAST && moved.whole + end <= roomOf(1)) {
      above.pop();
      last.unshift(moved);
    }
  }
  return lines.map((line, i) => {
    let joined = '';
    for (const piece of line) joined += piece.text;
    const end = endOf(joined);
    return end === joined.length ? joined : i < lines.length - 1 && joined.at(-1) !== '\u00a0' ? `${joined.slice(0, end)} ` : joined.slice(0, end);
  });
}

/** Of pieces side by side, without the blanks behind the last. */
function widthOf(line: readonly Piece[]): number {
  return line.reduce((sum, piece, i) => sum + (i === line.length - 1 ? piece.width : piece.whole), 0);
}

/** How many letters of a text stand before the blanks at its end. */
function endOf(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  return last > 32 && last < 128 ? text.length : text.trimEnd().length;
}

/** Whether no letter belongs to a script without spaces, or may: letters before those, and punctuation, arrows and operators. */
function isSpaced(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x1100 && (code < 0x2000 || code > 0x22ff)) return false;
  }
  return true;
}

/** Whether a line may be broken after a letter of a text with spaces. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /[^\S\u00a0]/.test(String.fromCharCode(code)));
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  if (isSpaced(text)) {
    // Here only blanks break, and finding words would take most of the time that a large map takes.
    let from = 0;
    for (let i = 1; i <= text.length; i++) {
      if (i < text.length && (!isBlank(text.charCodeAt(i - 1)) || /\s/.test(text[i]!) || CLOSING.test(text[i]!))) continue;
      pieces.push(text.slice(from, i));
      from = i;
    }
    return pieces;
  }
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
