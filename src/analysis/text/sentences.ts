// Paragraphs to sentences, in English and Chinese: Unicode's rule (Standard Annex 29), and what it parts wrongly put together.

import type { Span } from './lines.ts';

const SHORT = 120;
const TERMINATOR = /[^\p{L}\p{N}\s,，-]/u;
const WINDOW = 4000;
const byRule = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A name or a number follows. */
const TITLE = /(?:^|[\s(["'“‘])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|St|Sr|Jr|Gen|Col|Capt|Lt|Sgt|Rev|Hon|Gov|Sen|Rep|Pres|vs|cf|e\.g|i\.e|Fig|Figs|approx|ca)\.\s*$/;
const BEFORE_NUMBER = /(?:^|[\s(["'“‘])(?:No|Nos|Vol|vol|p|pp|Ch|ch|Art|Sec)\.\s*$/;
/** One capital letter, alone or after others with points: an initial, or a short name of a state. */
const INITIAL = /(?:^|[\s(["'“‘.])\p{Lu}\.\s*$/u;
/** The sentence goes on behind what was said in it. */
const GOES_ON = /^\s*(?:\p{Ll}|[,;，、；)）\]】])/u;
const CHINESE_SPEECH = /[”」』’]\s*$/;
const SAID = /^\p{Script=Han}{0,3}(?:说|问|道|答|喊)/u;
const OPENING = /[“‘「『（《〈【([{]/;
/** Closing signs alone, as they are left behind where a space stands before them. */
const CLOSING = /^[\s”’"'」』）)\]】》.!?。！？…]+$/;

/**
 * The sentences of a paragraph in order, without gaps: each ends where the next begins, its white space behind it. `text` is
 * the flowing text. Linear.
 */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  // Most short paragraphs are headings or lines of navigation, and to ask the rule takes time.
  if (end - start < SHORT && !TERMINATOR.test(text.slice(start, end))) return [{ start, end }];
  const sentences: { start: number; end: number }[] = [];
  for (const { from, to, goesOn } of byRuleIn(text, start, end)) {
    const last = sentences.at(-1);
    const before = last === undefined ? '' : text.slice(Math.max(last.start, from - 24), from);
    if (last !== undefined && (goesOn || belongTogether(before, text.slice(from, to)))) last.end = to;
    else {
      // The rule counts what opens the next sentence with what closes this one, where no space stands between.
      let first = from;
      while (last !== undefined && first - 1 > last.start && OPENING.test(text[first - 1]!)) first--;
      if (last !== undefined) last.end = first;
      sentences.push({ start: first, end: to });
    }
  }
  return sentences;
}

/** By the rule alone, a window at a time: the time that the rule takes grows with the square of what it is given at once. */
function* byRuleIn(text: string, start: number, end: number): Generator<{ readonly from: number; readonly to: number; readonly goesOn: boolean }> {
  let goesOn = false;
  for (let from = start; from < end; ) {
    const last = Math.min(end, from + WINDOW);
    const segments = [...byRule.segment(text.slice(from, last))];
    // The last one of a window may be cut off, so it begins the next.
    const whole = last < end && segments.length > 1 ? segments.slice(0, -1) : segments;
    for (const { segment, index } of whole) {
      yield { from: from + index, to: from + index + segment.length, goesOn };
      goesOn = false;
    }
    goesOn = last < end && segments.length === 1;
    const { segment, index } = whole.at(-1)!;
    from += index + segment.length;
  }
}

function belongTogether(before: string, next: string): boolean {
  if (CLOSING.test(next) || GOES_ON.test(next)) return true;
  if (CHINESE_SPEECH.test(before) && SAID.test(next)) return true;
  return TITLE.test(before) || (BEFORE_NUMBER.test(before) && /^\s*\p{N}/u.test(next)) || (INITIAL.test(before) && /^\s*\p{Lu}/u.test(next));
}
