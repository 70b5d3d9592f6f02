// Where the reader is, as it is spoken: number, relation word, text, the author's stance where he does not assert it, and
// what stands behind it. The rest is told on request, by the inspector.

import { numberOf } from '../analysis/number-of.ts';
import { spineOf } from '../analysis/spine.ts';
import { countsBelow } from '../analysis/tally.ts';
import { objectionStatus } from '../analysis/objections.ts';
import { spokenMessagesOf } from '../i18n/spoken.ts';
import type { Notation } from '../i18n/notation.ts';
import { messagesOf } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { AUTHOR, speakerOf, type ArgumentMap, type Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn, type Locale, type LocalizedText } from '../model/localized-text.ts';
import { factsOf } from '../scene/facts.ts';
import { relationSentence } from './relation-sentence.ts';

/** What is said of the selected record: of a step its sentence; empty for one that has no words. O(siblings) */
export function spokenPosition(map: ArgumentMap, id: Id, locale: Locale, notation?: Notation): string {
  const index = indexOf(map);
  const messages = messagesOf(locale);
  const words = spokenMessagesOf(locale);
  const say = (text: LocalizedText): string => textIn(text, locale, map.language).text.replace(/[.。]$/, '');
  const question = index.question(id);
  if (question) return words.question(numberOf(map, id), say(question.text));
  const place = spineOf(map).placeOf(id);
  const statement = index.statement(id);
  if (!place || !statement) return relationSentence(map, id, locale, { notation });
  const relation = relationTo(map, id, locale);
  const speaker = speakerOf(statement) === AUTHOR ? undefined : index.speaker(speakerOf(statement));
  const status = place.step?.polarity === 'attack' && objectionStatus(map, index.inference(place.step.id)!) === 'unanswered' ? messages['box.unanswered'] : '';
  const capital = (text: string): string => (text === '' ? '' : text[0]!.toLocaleUpperCase(locale) + text.slice(1));
  const parts = [
    place.number,
    capital(relation),
    speaker ? words.voice(say(speaker.name), say(statement.text)) : say(statement.text),
    capital(statement.implicit ? messages['box.implicit'] : ''),
    capital(statement.stance === 'asserts' ? '' : messages[`box.${statement.stance}`]),
    capital(status),
    factsOf(countsBelow(map, place), locale),
  ];
  return parts.filter((part) => part !== '').join(words.between);
}

/** How a statement bears on what: "reason 2 of 3 to 1.1", "answer"; empty for what bears on nothing. O(siblings) */
export function relationTo(map: ArgumentMap, id: Id, locale: Locale): string {
  const words = spokenMessagesOf(locale);
  const terms = vocabularyOf(locale);
  const statement = indexOf(map).statement(id);
  const place = spineOf(map).placeOf(id);
  if (!place || !statement) return '';
  const { step, parent } = place;
  if (!parent) return statement.answers === undefined ? '' : terms[statement.qualifies === undefined ? 'role.answer' : 'role.reservation'];
  if (!step) {
    const restatements = parent.elaborations.map((each) => each.id);
    return words.relation(terms['role.elaboration'], restatements.indexOf(place.id) + 1, restatements.length, parent.number);
  }
  // Premises that hold only together are one reason; those that are told elsewhere count here as well.
  const alike = step.attacks ? step.attacks.undercuts : parent.steps.filter(({ polarity }) => polarity === step.polarity);
  const kind = terms[step.attacks ? 'role.undercut' : step.polarity === 'support' ? 'role.reason' : 'role.objection'];
  const plain = words.relation(kind, alike.indexOf(step) + 1, alike.length, parent.number);
  const partners = step.premises.flatMap((premise) => (premise.id === id ? [] : [numberOf(map, premise.id)]));
  return partners.length === 0 ? plain : words.together(plain, partners.join(messagesOf(locale)['list.comma']));
}
