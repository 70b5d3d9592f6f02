// Where the reader is, as it is spoken: number, relation word, text, the author's stance where he does not assert it, and
// what stands behind it. The rest is told on request, by the inspector.

import { siblingsOf } from '../analysis/walk.ts';
import { spineOf } from '../analysis/spine.ts';
import { countsBelow } from '../analysis/tally.ts';
import { objectionStatus } from '../analysis/objections.ts';
import type { VisibleSubmap } from '../analysis/visible.ts';
import { messagesOf } from '../i18n/translate.ts';
import { AUTHOR, speakerOf, type ArgumentMap, type Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn, type Locale, type LocalizedText } from '../model/localized-text.ts';
import { factsOf } from '../scene/facts.ts';

/** What is said of the selected record; empty for one that has no words. O(siblings) */
export function spokenPosition(map: ArgumentMap, visible: VisibleSubmap, id: Id, locale: Locale): string {
  const index = indexOf(map);
  const messages = messagesOf(locale);
  const say = (text: LocalizedText): string => textIn(text, locale, map.language).text.replace(/[.。]$/, '');
  const question = index.question(id);
  if (question) return messages['spoken.question'](spineOf(map).bands.find((band) => band.id === id)?.number ?? '', say(question.text));
  const place = spineOf(map).placeOf(id);
  const statement = index.statement(id);
  if (!place || !statement) return '';
  const relation = relationOf();
  const speaker = speakerOf(statement) === AUTHOR ? undefined : index.speaker(speakerOf(statement));
  const status = place.step?.polarity === 'attack' && objectionStatus(map, index.inference(place.step.id)!) === 'unanswered' ? messages['box.unanswered'] : '';
  const parts = [
    place.number,
    relation,
    speaker ? messages['spoken.voice'](say(speaker.name), say(statement.text)) : say(statement.text),
    statement.implicit ? messages['box.implicit'] : '',
    statement.stance === 'asserts' ? '' : messages[`box.${statement.stance}`],
    status,
    factsOf(countsBelow(map, place), locale),
  ];
  return parts.filter((part) => part !== '').join(messages['spoken.between']);

  function relationOf(): string {
    if (!place?.parent) return statement!.answers === undefined ? '' : messages[statement!.qualifies === undefined ? 'role.answer' : 'role.reservation'];
    const siblings = siblingsOf(map, visible, id);
    const alike = siblings.filter((other) => kindOf(other) === kindOf(id));
    return messages['spoken.relation'](kindOf(id), alike.indexOf(id) + 1, alike.length, place.parent.number);
  }

  function kindOf(other: Id): string {
    const step = spineOf(map).placeOf(other)?.step;
    return messages[!step ? 'role.elaboration' : step.attacks ? 'role.undercut' : step.polarity === 'support' ? 'role.reason' : 'role.objection'];
  }
}
