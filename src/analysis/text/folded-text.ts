// A whole text in normal form, and where each of its units stands in the text itself.

import { foldSigns } from './normal-form.ts';

export interface FoldedText {
  /** The normal form, not trimmed. */
  readonly text: string;
  /** Of each unit of the normal form: where the letter that it comes from begins, in UTF-16 units. */
  readonly from: Int32Array;
  /** And where that letter ends. */
  readonly to: Int32Array;
}

/** A letter with all that NFKC may join to it: marks, Hangul jamo (also those of old fonts, in circles and narrow), the voice marks of narrow kana. */
const LETTER = /(?:[\u1100-\u11FF\u3131-\u318E\u3260-\u327E\uA960-\uA97C\uAC00-\uD7FB\uFFA0-\uFFDC]+|\P{M})[\p{M}\uFF9E\uFF9F]*|[\p{M}\uFF9E\uFF9F]+/uy;
const WHITE = /\s/;

/** Neither joins another unit nor is joined by one that stands beside it and is plain too. */
function isPlain(code: number): boolean {
  return code < 0x300 || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x2010 && code <= 0x2027) || (code >= 0x3000 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff20);
}

/** The normal form with its places. Linear; 1 MB takes some tenths of a second. */
export function foldText(text: string): FoldedText {
  const known = new Map<string, string>();
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let afterSpace = false;
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    if (!isPlain(text.charCodeAt(at)) || (end < text.length && !isPlain(text.charCodeAt(end)))) {
      LETTER.lastIndex = at;
      end = at + (LETTER.exec(text)?.[0].length ?? 1);
    }
    const letter = text.slice(at, end);
    let folded = known.get(letter);
    if (folded === undefined) known.set(letter, (folded = foldSigns(letter)));
    for (let i = 0; i < folded.length; i++) {
      const isSpace = WHITE.test(folded[i]!);
      if (isSpace && afterSpace) continue;
      parts.push(isSpace ? ' ' : folded[i]!);
      from.push(at);
      to.push(end);
      afterSpace = isSpace;
    }
    at = end;
  }
  return { text: parts.join(''), from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** The first unit of the normal form that comes from this place of the text or from behind it. O(log units) */
export function unitAt({ from }: FoldedText, place: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
