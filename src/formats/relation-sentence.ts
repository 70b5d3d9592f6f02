// A relation as one plain sentence made from both of its ends.

import { targetIdOf, type ArgumentMap, type Id, type Inference } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import type { Locale } from '../model/localized-text.ts';
import { sentencesIn, type Notation } from '../i18n/notation.ts';
import { messagesOf } from '../i18n/translate.ts';
import { quoterIn } from './quoted.ts';

export interface SentenceOptions {
  /** `short` with the short texts, where there is no room for the whole ones. */
  readonly form?: 'whole' | 'short';
  readonly notation?: Notation | undefined;
}

/**
 * The sentence of an inference; empty where the id is none. O(premises).
 */
export function relationSentence(map: ArgumentMap, id: Id, locale: Locale, { form = 'whole', notation }: SentenceOptions = {}): string {
  const index = indexOf(map);
  const messages = messagesOf(locale);
  const sentences = sentencesIn(locale, notation);
  const inference = index.inference(id);
  if (!inference) return '';
  const quoted = quoterIn(map, locale, form);
  const premisesOf = (of: Inference): string => messages['list.and'](of.premises.map(quoted));
  const n = inference.premises.length;
  const attacked = index.inference(targetIdOf(inference));
  if (!attacked) return sentences[inference.polarity](premisesOf(inference), quoted(targetIdOf(inference)), n);
  // What the attacked step leads to: a statement, or that another step fails; nested as deeply as a reader can follow.
  const chain: Inference[] = [];
  for (let next: Inference | undefined = attacked; next; next = index.inference(targetIdOf(next))) chain.push(next);
  const last = chain.at(-1)!;
  let to = quoted(targetIdOf(last));
  for (const step of chain.slice(1, MOST_NESTED).toReversed()) to = sentences.failing(premisesOf(step), to);
  return sentences.undercut(premisesOf(inference), premisesOf(attacked), to, n);
}

/** Steps that one sentence names: what attacks an attack on an attack is told of the nearest three. */
const MOST_NESTED = 3;
