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
  const attacked = index.inference(targetIdOf(inference));
  if (!attacked) return messages[`sentence.${inference.polarity}`](premisesOf(inference), quoted(targetIdOf(inference)));
  let last = attacked;
  for (let next = index.inference(targetIdOf(last)); next; next = index.inference(targetIdOf(last))) last = next;
  return messages['sentence.undercut'](premisesOf(inference), premisesOf(attacked), quoted(targetIdOf(last)));
}
