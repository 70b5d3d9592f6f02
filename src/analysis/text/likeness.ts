// What speaks for it, in words, that a passage says what the hints say: names, numbers and rare words that both have.

import { fold } from '../fold.ts';

/** How much more likely a passage and hints are if they belong together, as a natural logarithm; 0 says nothing. */
export interface Likeness {
  readonly of: (hint: number, passage: number) => number;
  /** Of hints of which the passage has no word. */
  readonly ofNothing: (hint: number) => number;
}

/** Chance that a word of a paraphrase is in the passage too; of two Chinese letters that stand together likewise. */
const KEPT = 0.3;
/** Words of one passage come together, so each counts for less than it would alone. */
const WEIGHT = 0.35;
/** Of a word its beginning is compared: "school" and "schools" are one. */
const STEM = 6;
const PIECES = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;

/** What is compared of a text: numbers, the beginnings of words, Chinese by two letters. Linear. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const [piece] of fold(text).matchAll(PIECES)) {
    if (/\p{Script=Han}/u.test(piece)) for (let i = 0; i + 2 <= piece.length; i++) terms.add(piece.slice(i, i + 2));
    else if (piece.length > 3 || /\p{N}/u.test(piece)) terms.add(/^\p{N}+$/u.test(piece) ? piece : piece.slice(0, STEM));
  }
  return terms;
}

/**
 * Likeness of each row of hints to each passage: the log-likelihood ratio of the words that are there and of those that are
 * not, each word independent of the others (as in Robertson and Sparck Jones, "Relevance Weighting of Search Terms", 1976),
 * damped, for they are not. A word that many passages or hints have says little. O(letters + pairs that share a word)
 */
export function likenessOf(hints: readonly (readonly string[])[], passages: readonly string[]): Likeness {
  const inHints = hints.map((texts) => termsOf(texts.join('\n')));
  const inPassages = passages.map(termsOf);
  const passagesWith = new Map<string, number[]>();
  inPassages.forEach((terms, j) => {
    for (const term of terms) {
      const list = passagesWith.get(term);
      if (list) list.push(j);
      else passagesWith.set(term, [j]);
    }
  });
  const hintsWith = new Map<string, number>();
  for (const terms of inHints) for (const term of terms) hintsWith.set(term, (hintsWith.get(term) ?? 0) + 1);

  const rows = inHints.map((terms) => {
    let absent = 0;
    const scores = new Map<number, number>();
    for (const term of terms) {
      const where = passagesWith.get(term);
      if (!where) continue;
      // In the text, and in the hints of others.
      const chance = (where.length + hintsWith.get(term)! - 0.5) / (passages.length + hints.length);
      if (chance >= KEPT) continue;
      const ifAbsent = WEIGHT * Math.log((1 - KEPT) / (1 - chance));
      const gain = WEIGHT * Math.log(KEPT / chance) - ifAbsent;
      absent += ifAbsent;
      for (const j of where) scores.set(j, (scores.get(j) ?? 0) + gain);
    }
    return { absent, scores };
  });
  return { of: (hint, passage) => rows[hint]!.absent + (rows[hint]!.scores.get(passage) ?? 0), ofNothing: (hint) => rows[hint]!.absent };
}
