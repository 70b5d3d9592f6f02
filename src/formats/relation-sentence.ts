// A relation as one plain sentence made from both of its ends.

import { targetIdOf, type ArgumentMap, type Id, type Inference } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn, type Locale } from '../model/localized-text.ts';
import { messagesOf } from '../i18n/translate.ts';

/**
 * The sentence of an inference; empty where the id is none. O(premises).
 * @param form `short` with the short texts, where there is no room for the whole ones
 */
export function relationSentence(map: ArgumentMap, id: Id, locale: Locale, form: 'whole' | 'short' = 'whole'): string {
  const index = indexOf(map);
  const messages = messagesOf(locale);
  const inference = index.inference(id);
  if (!inference) return '';
  const quoted = (statementId: Id): string => {
    const statement = index.statement(statementId);
    return statement ? messages['quote'](textIn((form === 'short' ? statement.short : undefined) ?? statement.text, locale, map.language).text.replace(/[.。]$/, '')) : '';
  };
  const premisesOf = (of: Inference): string => messages['list.and'](of.premises.map(quoted));
  const n = inference.premises.length;
  const attacked = index.inference(targetIdOf(inference));
  if (!attacked) return messages[`sentence.${inference.polarity}`](premisesOf(inference), quoted(targetIdOf(inference)), n);
  // What the attacked step leads to: a statement, or that another step fails; nested as deeply as a reader can follow.
  const chain: Inference[] = [];
  for (let next: Inference | undefined = attacked; next; next = index.inference(targetIdOf(next))) chain.push(next);
  const last = chain.at(-1)!;
  let to = quoted(targetIdOf(last));
  for (const step of chain.slice(1, MOST_NESTED).toReversed()) to = messages['sentence.failing'](premisesOf(step), to);
  return messages['sentence.undercut'](premisesOf(inference), premisesOf(attacked), to, n);
}

/** Steps that one sentence names: what attacks an attack on an attack is told of the nearest three. */
const MOST_NESTED = 3;
