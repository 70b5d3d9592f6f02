// Lines to paragraphs: which line breaks end a paragraph, and which only end a line that was full.

/** A stretch of the text, in UTF-16 units; the end is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Paragraphs {
  /** The text, place for place; for a line end inside a paragraph a space, or nothing that is seen where letters stand without spaces. */
  readonly flowing: string;
  readonly paragraphs: readonly Span[];
}

interface Line extends Span {
  readonly width: number;
}

/** Written without spaces between words, two columns wide. */
const WIDE = /[\u2E80-\u312F\u3190-\u9FFF\uF900-\uFAFF\uFF01-\uFF60]/;
const WIDE_LETTERS = new RegExp(WIDE, 'g');
const WIDE_OR_SIGN = new RegExp(`${WIDE.source}|[“”‘’…—]`);
/** What has to stand in a line together: a word, or one letter with the signs that may not begin a line. */
const FIRST_WORD = new RegExp(`^(?:${WIDE.source}[，。、；：？！”’」』）》]*|[^\\s\\u2E80-\\u9FFF\\uFF01-\\uFF60]+)`);
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;
const SLACK = 4;
const JOINED = '\u200B';

/** The columns that a text takes in a line. */
export const columnsOf = (text: string): number => text.length + (text.match(WIDE_LETTERS)?.length ?? 0);

/**
 * The paragraphs of a text: blocks between blank lines. In a block a line break counts as the end of a paragraph unless the
 * line was full, that is unless the first word of the next would have made it longer than the longest line of the block, of
 * 40 to 120 columns. Any line ends; linear.
 */
export function paragraphsOf(text: string): Paragraphs {
  const paragraphs: Span[] = [];
  const parts: string[] = [];
  let copied = 0;
  const joinLines = (gapStart: number, gapEnd: number, sign: string): void => {
    parts.push(text.slice(copied, gapStart), sign.repeat(gapEnd - gapStart));
    copied = gapEnd;
  };
  const joinIfTight = (line: Line, next: Line): void => {
    const [gapStart, gapEnd] = gapBetween(text, line, next);
    if (joinsTightly(text, gapStart, gapEnd)) joinLines(gapStart, gapEnd, JOINED);
  };
  let above: Line | undefined;
  for (const block of blocksOf(text)) {
    const widest = block.reduce((most, line) => Math.max(most, line.width), 0);
    let start = block[0]!.start;
    // A sentence may run through the end of a paragraph that is none.
    if (above) joinIfTight(above, block[0]!);
    above = block.at(-1);
    block.forEach((line, i) => {
      const next = block[i + 1];
      if (next && isFull(text, line, next, widest)) {
        const [gapStart, gapEnd] = gapBetween(text, line, next);
        return joinLines(gapStart, gapEnd, joinsTightly(text, gapStart, gapEnd) ? JOINED : ' ');
      }
      paragraphs.push({ start, end: line.end });
      if (!next) return;
      joinIfTight(line, next);
      start = next.start;
    });
  }
  parts.push(text.slice(copied));
  return { flowing: parts.join(''), paragraphs };
}

/** Lines that stand together without a blank one. */
function* blocksOf(text: string): Generator<Line[]> {
  let block: Line[] = [];
  let start = 0;
  const breaks = /\r\n|[\n\r\v\f\u2028\u2029]|$/g;
  for (const { 0: sign, index } of text.matchAll(breaks)) {
    const words = text.slice(start, index).trimEnd();
    if (words.replaceAll(/[\u200B-\u200D\u2060\s]/g, '') !== '') block.push({ start, end: index, width: columnsOf(words) });
    else if (block.length > 0) {
      yield block;
      block = [];
    }
    start = index + sign.length;
  }
  if (block.length > 0) yield block;
}

function isFull(text: string, line: Line, next: Line, widest: number): boolean {
  if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP) return false;
  const word = FIRST_WORD.exec(text.slice(next.start, next.end).trimStart())?.[0] ?? '';
  // Quotes and dashes among Chinese letters are as wide as those, but one column is counted.
  return line.width + (WIDE.test(word) ? SLACK : 1) + columnsOf(word) > widest;
}

/** All white space around the end of a line. */
function gapBetween(text: string, line: Line, next: Line): [number, number] {
  const before = text.slice(line.start, line.end).trimEnd().length;
  const after = text.slice(next.start, next.end);
  return [line.start + before, next.start + (after.length - after.trimStart().length)];
}

/** No space belongs here: between Chinese letters, and in a word that was parted at its hyphen. */
function joinsTightly(text: string, gapStart: number, gapEnd: number): boolean {
  const before = text.slice(Math.max(0, gapStart - 2), gapStart);
  const [left, right] = [before.at(-1)!, text[gapEnd]!];
  if (WIDE_OR_SIGN.test(left) && WIDE_OR_SIGN.test(right)) return true;
  if ((WIDE.test(left) || WIDE.test(right)) && text.slice(gapStart, gapEnd).trim() === '' && gapEnd - gapStart <= 2) return true;
  return /[\p{L}\p{N}][-‐\u00AD]$/u.test(before) && /[\p{L}\p{N}]/u.test(right);
}
