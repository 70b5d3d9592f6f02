// The pieces of a text and what they stand for, put together to paragraphs, and counted.

import type { Measured } from './align-gaps.ts';
import type { BroughtParagraph, BroughtSentence, BroughtText } from './brought-text.ts';
import { paragraphIdOf, type Expected, type HintsOf } from './expected.ts';
import { headingsOf } from './headings.ts';
import type { Placement } from './place-passages.ts';
import { readable, type SegmentedText } from './segment.ts';

/**
 * All pieces in the order of the text. A paragraph of the text that holds several of the edition is parted where the next one
 * begins, and a heading that has run into its paragraph stands by itself. Linear, apart from the search for headings.
 */
export function composed(segmented: SegmentedText, measured: Measured, expected: Expected, placed: ReadonlyMap<number, Placement>, hintsOf: HintsOf): BroughtText {
  const { edition, sentences } = expected;
  const { pieces } = measured;
  const idsOf = (j: number): readonly string[] => {
    const { sentence } = pieces[j]!;
    return sentence !== undefined ? [sentences[sentence]!.id] : (placed.get(j)?.expected ?? []).map((i) => sentences[i]!.id);
  };
  const headings = headingsOf(measured, edition, idsOf, hintsOf);

  const paragraphs: { id: string | undefined; isHeading: boolean; sentences: BroughtSentence[] }[] = [];
  pieces.forEach((piece, j) => {
    const heading = headings.get(j);
    const ids = heading ? [heading.id] : idsOf(j);
    const text = readable(segmented, piece);
    const sureness = piece.sentence !== undefined ? 1 : (heading?.sureness ?? placed.get(j)?.sureness ?? 0);
    const how = piece.sentence !== undefined ? 'digest' : ids.length > 0 ? 'likely' : 'added';
    const id = heading || ids.length === 0 ? undefined : paragraphIdOf(ids[0]!);
    const last = paragraphs.at(-1);
    const goesOn = last && pieces[j - 1]!.paragraph === piece.paragraph && !heading && !last.isHeading && (id === undefined || last.id === undefined || last.id === id);
    if (goesOn) {
      last.id ??= id;
      last.sentences.push({ ids, text, how, sureness });
    } else paragraphs.push({ id, isHeading: heading !== undefined, sentences: [{ ids, text, how, sureness }] });
  });
  return { edition: edition.id, language: edition.language, paragraphs, account: accountOf(paragraphs, expected) };
}

function accountOf(paragraphs: readonly BroughtParagraph[], { sentences }: Expected): BroughtText['account'] {
  const pieces = paragraphs.flatMap((paragraph) => (paragraph.isHeading ? [] : paragraph.sentences));
  const ids = (how: BroughtSentence['how']): Set<string> => new Set(pieces.flatMap((piece) => (piece.how === how ? piece.ids : [])));
  const [byDigest, likely] = [ids('digest'), ids('likely')];
  const missing = sentences.flatMap(({ id }) => (byDigest.has(id) || likely.has(id) ? [] : [id]));
  return { expected: sentences.length, byDigest: byDigest.size, likely: likely.size, added: pieces.filter(({ how }) => how === 'added').length, missing };
}
