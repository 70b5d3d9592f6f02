// The text of a map as it is shown: parts, paragraphs, and what stands for each sentence: the reader's own copy where it was
// brought, else the edition that suits the reader best.

import type { LocalizedText } from '../model/localized-text.ts';
import type { Edition, Source } from '../model/source.ts';
import type { BroughtText } from './text/brought-text.ts';

export interface ShownSentence {
  /** The sentence, or several that stand there as one; none for words that the edition does not have. */
  readonly ids: readonly string[];
  /** Length in UTF-16 units: how long its mark is. */
  readonly chars: number;
  /** The words, where they are there. */
  readonly text?: string;
  /** How a sentence of the reader's own copy was found; `missing` where the copy lacks it. */
  readonly how?: 'digest' | 'likely' | 'added' | 'missing';
  /** 0 to 1, of one that was found by its likeness. */
  readonly sureness?: number;
}

export interface ShownParagraph {
  /** Missing for words that the edition does not have. */
  readonly id: string | undefined;
  /** In the project's own words. */
  readonly precis?: LocalizedText;
  readonly sentences: readonly ShownSentence[];
  /** So many paragraphs that the edition does not have are passed over here. */
  readonly skipped?: number;
}

export interface ShownSection {
  readonly id: string;
  readonly heading?: LocalizedText;
  readonly paragraphs: readonly ShownParagraph[];
}

export interface ShownText {
  /** Of the words, or of the edition whose sentences are marked. */
  readonly language: string;
  readonly sections: readonly ShownSection[];
  /** In the order of the text, without headings. */
  readonly sentences: readonly ShownSentence[];
  readonly background: ReadonlySet<string>;
  readonly hasWords: boolean;
}

/**
 * The text in the edition of the reader's language; where that has no sentences, with those of the first that has; where the
 * reader has brought a copy, that. O(sentences)
 * @returns `undefined` for a source without editions
 */
export function shownText(source: Source, language: string, brought?: BroughtText): ShownText | undefined {
  const edition = source.editions.find(({ id }) => id === brought?.edition) ?? suiting(source, language, (each) => each.sentences.length > 0) ?? suiting(source, language, () => true);
  if (!edition) return undefined;
  const measured = edition.sentences.length > 0 ? edition : (source.editions.find((each) => each.sentences.length > 0) ?? edition);
  const own = brought && ownParagraphs(brought, measured);
  const sections = edition.sections.map(({ id, heading, paragraphs }) => ({
    id,
    ...(heading && { heading }),
    paragraphs: paragraphs.flatMap((paragraph): ShownParagraph[] => own?.get(paragraph.id)?.map((each) => ({ ...each, precis: paragraph.precis })) ?? [{ ...paragraph, sentences: ofParagraph(measured, paragraph.id) }]),
  }));
  const before = own?.get('');
  const all = before && before.length > 0 ? [{ id: '', paragraphs: before }, ...sections] : sections;
  const sentences = all.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.sentences));
  return {
    language: brought?.language ?? edition.language,
    sections: all,
    sentences,
    background: new Set(source.editions.flatMap((each) => each.background)),
    hasWords: sentences.some(({ text }) => text !== undefined),
  };
}

/** Whether a sentence is one of those. */
export function isAmong({ ids }: ShownSentence, sentences: readonly string[]): boolean {
  return ids.some((id) => sentences.includes(id));
}

function suiting({ editions }: Source, language: string, fits: (edition: Edition) => boolean): Edition | undefined {
  return editions.find((edition) => edition.language === language && fits(edition)) ?? editions.find(fits);
}

const paragraphOf = (sentence: string): string => sentence.slice(0, Math.max(0, sentence.lastIndexOf('.')));

function ofParagraph({ sentences }: Edition, paragraph: string): ShownSentence[] {
  return sentences.filter(({ id }) => paragraphOf(id) === paragraph).map(({ id, chars, text }) => ({ ids: [id], chars, ...(text !== undefined && { text }) }));
}

/**
 * The paragraphs of the copy by the paragraph of the edition that they stand at, what the edition does not have after the one
 * before it (under `''` before the first); sentences that the copy lacks in their places.
 */
function ownParagraphs({ paragraphs, account }: BroughtText, measured: Edition): Map<string, ShownParagraph[]> {
  const missing = new Set(account.missing);
  const own = new Map<string, ShownParagraph[]>();
  let at = '';
  for (const { id, isHeading, sentences } of paragraphs) {
    at = id ?? at;
    // A heading stands in the project's own words above its part.
    if (isHeading && sentences.every(({ how, ids }) => how !== 'added' && ids.length > 0)) continue;
    const shown = sentences.map(({ ids, text, how, sureness }): ShownSentence => ({ ids, chars: text.length, text, how, sureness }));
    own.set(at, [...(own.get(at) ?? []), { id, sentences: id === undefined ? shown : withMissing(shown, ofParagraph(measured, id), missing) }]);
  }
  return new Map(Array.from(own, ([id, each]) => [id, withoutRuns(each)]));
}

/** Of a page around the text a few paragraphs are shown; more would bury it. */
const MOST_ADDED = 6;

function withoutRuns(paragraphs: readonly ShownParagraph[]): ShownParagraph[] {
  const kept: ShownParagraph[] = [];
  let run = 0;
  for (const paragraph of paragraphs) {
    run = paragraph.id === undefined ? run + 1 : 0;
    if (run <= MOST_ADDED) kept.push(paragraph);
    else kept[kept.length - 1] = { id: undefined, sentences: [], skipped: run - MOST_ADDED + 1 };
  }
  return kept;
}

/** What is there in its order, and each that is missing after the one before it. */
function withMissing(shown: readonly ShownSentence[], expected: readonly ShownSentence[], missing: ReadonlySet<string>): ShownSentence[] {
  const all = [...shown];
  let after = 0;
  for (const sentence of expected) {
    const id = sentence.ids[0]!;
    const found = all.findLastIndex(({ ids }) => ids.includes(id));
    if (found >= 0) after = found + 1;
    else if (missing.has(id)) all.splice(after++, 0, { ids: sentence.ids, chars: sentence.chars, how: 'missing' });
  }
  return all;
}
