// Plain text to paragraphs and sentences, with their places.

import { columnsOf, paragraphsOf, type Span } from './lines.ts';
import { sentencesIn } from './sentences.ts';

export interface SegmentedParagraph extends Span {
  /** In order and without gaps. */
  readonly sentences: readonly Span[];
}

export interface SegmentedText {
  readonly text: string;
  /** The same, place for place, without the line ends inside paragraphs. */
  readonly flowing: string;
  readonly paragraphs: readonly SegmentedParagraph[];
}

const ENDS_A_SENTENCE = /[.!?。！？…;；:：][”’"'」』）)\]】》\s]*$/;
const WIDEST_HEADING = 120;

/** A text with its paragraphs and sentences; outside of the paragraphs there is only white space, or nothing that is seen. Linear. */
export function segment(text: string): SegmentedText {
  const { flowing, paragraphs } = paragraphsOf(text);
  return { text, flowing, paragraphs: paragraphs.map((span) => ({ ...span, sentences: sentencesIn(flowing, span) })) };
}

/** Short enough for a heading. */
export const isShort = (paragraph: string): boolean => columnsOf(paragraph.trim()) <= WIDEST_HEADING;

/** Short, and no sentence ends there: a heading, a line of navigation, the name of the author. */
export const isHeadingLike = (paragraph: string): boolean => isShort(paragraph) && !ENDS_A_SENTENCE.test(paragraph);

/** A stretch of the text to be read: its white space and line ends folded. */
export function readable({ text, flowing }: SegmentedText, { start, end }: Span): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, (_, at: number) => (/\s/.test(flowing[start + at]!) ? ' ' : ''));
  return words.trim();
}
