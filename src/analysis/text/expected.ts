// What a text is expected to hold: the sentences of an edition, or, where it lists only paragraphs, those of the edition
// that lists sentences, with the hints in the language of the text.

import type { Edition, Sentence, Source } from '../../model/source.ts';

/** Texts that say in other words what stands in a sentence (`P8.2`), a heading (`S1.h`) or the title (`T`). */
export type HintsOf = (sentence: string, language: string) => readonly string[];

export interface ExpectedParagraph {
  readonly id: string;
  readonly chars: number;
  readonly hints: readonly string[];
}

export interface Expected {
  readonly edition: Edition;
  readonly sentences: readonly Sentence[];
  /** Of each sentence: the place of its paragraph. */
  readonly paragraphOf: readonly number[];
  readonly hints: readonly (readonly string[])[];
  readonly paragraphs: readonly ExpectedParagraph[];
}

/** The paragraph of a sentence, by the sentence's id. */
export const paragraphIdOf = (sentence: string): string => sentence.replace(/\.[^.]+$/, '');

/** What is expected of a text in this edition. O(sentences and hints) */
export function expectedOf(edition: Edition, source: Source, hintsOf: HintsOf): Expected {
  const listed = edition.sections.flatMap((section) => section.paragraphs);
  const place = new Map(listed.map(({ id }, i) => [id, i]));
  const reference = edition.sentences.length > 0 ? edition : (source.editions.find(({ sentences }) => sentences.length > 0) ?? edition);
  const sentences = reference.sentences.filter(({ id }) => place.has(paragraphIdOf(id)));
  const paragraphOf = sentences.map(({ id }) => place.get(paragraphIdOf(id))!);
  const hints = sentences.map(({ id, text }) => [...(reference === edition && text !== undefined ? [text] : []), ...hintsOf(id, edition.language)]);
  const paragraphs = listed.map(({ id, precis }, p) => {
    const own = sentences.flatMap((_, i) => (paragraphOf[i] === p ? [i] : []));
    const told = precis[edition.language];
    return { id, chars: own.reduce((sum, i) => sum + sentences[i]!.chars, 0), hints: [...(told === undefined ? [] : [told]), ...own.flatMap((i) => hints[i]!)] };
  });
  return { edition, sentences, paragraphOf, hints, paragraphs };
}
