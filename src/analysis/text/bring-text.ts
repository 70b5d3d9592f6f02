// The whole way of a text that a reader brings: cut into sentences, known by digests, the rest placed, or refused.

import type { Edition, Source } from '../../model/source.ts';
import { alignGaps, type Measured } from './align-gaps.ts';
import { alignParagraphs } from './align-paragraphs.ts';
import type { Account, BringResult } from './brought-text.ts';
import { composed } from './compose.ts';
import { expectedOf, type Expected, type HintsOf } from './expected.ts';
import { foldText } from './folded-text.ts';
import { isProof, matchDigests, type DigestHit, type Hash } from './match-digests.ts';
import { normalForm } from './normal-form.ts';
import { isAlone, piecesOf } from './pieces.ts';
import { isPlausible } from './plausible.ts';
import { couldBeIn } from './script.ts';
import { isHeadingLike, segment, type SegmentedText } from './segment.ts';

export interface BringOptions {
  readonly hash: Hash;
  readonly hintsOf?: HintsOf;
}

/**
 * Plain text, with any line ends and wrapped or not, as the edition that it is of. The edition is the one most of whose
 * sentences are there word for word; if of none a sentence of six words or more is, the first in the language of the text.
 * What is not there word for word is placed by order, length and hints, each with how sure that is.
 *
 * Refused are a text without a letter, one in whose language no edition is, and one that is another text: none of its
 * sentences is there word for word, and in its own order it aligns with the edition no better than shuffled
 * (`plausible.ts` says by how much it has to). A part of the text is accepted, and what is missing is named.
 *
 * Linear in the text, 1 MB in about a second, plus at most 400,000 hashes for each edition with digests. Does not throw.
 */
export function bringText(text: string, source: Source, { hash, hintsOf = () => [] }: BringOptions): BringResult {
  const refused = (reason: 'empty' | 'other-language' | 'other-text', edition: Edition | undefined, added = 0): BringResult => ({ ok: false, reason, account: nothingOf(edition && expectedOf(edition, source, hintsOf), added) });
  if (!/[\p{L}\p{N}]/u.test(text)) return refused('empty', source.editions[0]);
  const segmented = segment(text);
  const folded = foldText(segmented.flowing);
  const found = source.editions.map((edition) => ({ edition, hits: matchDigests(folded, segmented.paragraphs, edition.sentences, hash) }));
  const proven = found.filter(({ edition, hits }) => isProof(hits, edition.sentences)).toSorted((a, b) => b.hits.length - a.hits.length)[0];
  const chosen = proven ?? found.find(({ edition }) => couldBeIn(text, edition.language));
  if (!chosen) return refused('other-language', source.editions[0]);

  const expected = expectedOf(chosen.edition, source, hintsOf);
  const hits = proven ? known(chosen.hits, chosen.edition, expected) : [];
  const measured = measuredOf(segmented, hits);
  if (proven) return { ok: true, text: composed(segmented, measured, expected, alignGaps(measured, expected), hintsOf) };
  const alignment = alignParagraphs(measured, expected);
  if (!isPlausible(measured, expected, alignment)) return refused('other-text', chosen.edition, measured.pieces.length);
  return { ok: true, text: composed(segmented, measured, expected, alignment.placed, hintsOf) };
}

/** Hits as places among the expected sentences: a sentence of no listed paragraph is not expected. */
function known(hits: readonly DigestHit[], edition: Edition, { sentences }: Expected): DigestHit[] {
  const place = new Map(sentences.map(({ id }, i) => [id, i]));
  return hits.flatMap((hit) => {
    const sentence = place.get(edition.sentences[hit.sentence]!.id);
    return sentence === undefined ? [] : [{ ...hit, sentence }];
  });
}

function measuredOf(segmented: SegmentedText, hits: readonly DigestHit[]): Measured {
  const pieces = piecesOf(segmented, hits);
  const texts = pieces.map(({ start, end }) => segmented.flowing.slice(start, end));
  const candidates = pieces.flatMap((_, j) => (isAlone(pieces, j) && isHeadingLike(texts[j]!) ? [] : [j]));
  return { pieces, texts, lengths: texts.map((words) => normalForm(words).length), candidates };
}

function nothingOf(expected: Expected | undefined, added: number): Account {
  const missing = (expected?.sentences ?? []).map(({ id }) => id);
  return { expected: missing.length, byDigest: 0, likely: 0, added, missing };
}
