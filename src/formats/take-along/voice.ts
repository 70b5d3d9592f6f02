// Whose a statement is that a picture only refers to: as the label of its box would say, which stands elsewhere or not at all.

import { messagesOf } from '../../i18n/translate.ts';
import { AUTHOR, speakerOf, type ArgumentMap, type Statement } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { textIn, type Locale } from '../../model/localized-text.ts';

/** "(Mr Brandt · author rejects) "; empty where the author asserts it. O(1) */
export function voiceOf(map: ArgumentMap, locale: Locale): (statement: Statement) => string {
  const messages = messagesOf(locale);
  return (statement) => {
    const name = speakerOf(statement) === AUTHOR ? undefined : indexOf(map).speaker(speakerOf(statement))?.name;
    const parts = [name ? textIn(name, locale, map.language).text : '', statement.implicit ? messages['box.implicit'] : '', statement.stance === 'asserts' ? '' : messages[`box.${statement.stance}`]].filter((part) => part !== '');
    return parts.length === 0 ? '' : `(${parts.join(' · ')}) `;
  };
}
