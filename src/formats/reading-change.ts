// How the picture would change if a record were read otherwise, in a sentence or two made from the field and its new value.

import { objectionStatus, type ObjectionStatus } from '../analysis/objections.ts';
import { readingMessagesOf } from '../i18n/readings.ts';
import { messagesOf } from '../i18n/translate.ts';
import { AUTHOR, type ArgumentMap, type Hedge, type Inference, type Reading, type Stance, type Statement } from '../model/argument-map.ts';
import type { Locale } from '../model/localized-text.ts';
import { claimInWords, HEDGES, isKey, questionInWords, speakerInWords, STANCES, targetOf } from './reading-values.ts';

/** How the picture would change. O(size of the map): a stance decides whether objections count as answered. */
export function changeInWords(map: ArgumentMap, record: Statement | Inference, { field, value }: Reading, locale: Locale): string {
  const { change } = readingMessagesOf(locale);
  const isNone = value === undefined || value === null;
  if ('stance' in record) {
    if (field === 'stance' && isKey(value, STANCES)) return stanceChange(map, record, value, locale);
    if (field === 'hedge' && (isNone || isKey(value, HEDGES))) return hedgeChange(record, isNone ? undefined : value, locale);
    if (field === 'speaker') return isNone || value === AUTHOR ? change.author : change.speaker(speakerInWords(map, value, locale));
    if (field === 'question') return isNone ? change.noQuestion : change.question(questionInWords(map, value, locale));
    if (field === 'answers') return isNone ? change.noAnswer : change.answers(questionInWords(map, value, locale));
    if (field === 'qualifies') return isNone ? change.noReservation : change.qualifies(claimInWords(map, value, locale));
    if (field === 'elaborates') return isNone ? change.noRestatement : change.elaborates(claimInWords(map, value, locale));
    if (field === 'implicit') return value === true ? change.implicit : change.explicit;
    if (field === 'text' || field === 'short') return change.text;
    if (field === 'basis') return change.filterOnly;
    if (field === 'anchors') return change.filterOnly;
    return change.unknown;
  }
  if (field === 'target') return targetChange(map, value, locale);
  if (field === 'polarity' && isKey(value, ['support', 'attack'])) return change[value];
  if (field === 'premises' && Array.isArray(value)) return change.premises(value.length);
  if (field === 'scheme') return change.scheme;
  if (field === 'weight' || field === 'anchors') return change.panelOnly;
  return change.unknown;
}

function stanceChange(map: ArgumentMap, statement: Statement, stance: Stance, locale: Locale): string {
  const { change } = readingMessagesOf(locale);
  const messages = messagesOf(locale);
  // The frame of what is unstated tells that, whatever the stance.
  const isTold = !statement.implicit || stance === 'rejects';
  const look = isTold ? change.stance[stance] : stance === 'asserts' ? '' : change.says(messages[`box.${stance}`]);
  const objections = Object.entries(objectionChanges(map, { ...statement, stance })).map(([status, n]) => change.objection(n, change.status[status as ObjectionStatus]));
  return sentences([statement.stance === 'rejects' && stance !== 'rejects' ? change.unstruck : '', look, ...objections], locale);
}

/** How many objections would come to each status that they do not have now. */
function objectionChanges(map: ArgumentMap, changed: Statement): Partial<Record<ObjectionStatus, number>> {
  const other: ArgumentMap = { ...map, statements: map.statements.map((each) => (each.id === changed.id ? changed : each)) };
  const counts: Partial<Record<ObjectionStatus, number>> = {};
  for (const inference of map.inferences) {
    if (inference.polarity !== 'attack') continue;
    const after = objectionStatus(other, inference);
    if (after !== objectionStatus(map, inference)) counts[after] = (counts[after] ?? 0) + 1;
  }
  return counts;
}

function hedgeChange(statement: Statement, hedge: Hedge | undefined, locale: Locale): string {
  const { change } = readingMessagesOf(locale);
  const messages = messagesOf(locale);
  const wordOf = (of: Hedge | undefined): string => (of ? messages[`box.${of}`] : '');
  const [before, after] = [wordOf(statement.hedge), wordOf(hedge)];
  return before === after ? change.filterOnly : after === '' ? change.saysNoLonger(before) : change.says(after);
}

function targetChange(map: ArgumentMap, value: unknown, locale: Locale): string {
  const { change } = readingMessagesOf(locale);
  const { statement, inference } = targetOf(value);
  return inference !== undefined ? change.undercut : statement !== undefined ? change.target(claimInWords(map, statement, locale)) : change.unknown;
}

function sentences(parts: readonly string[], locale: Locale): string {
  return parts.filter((part) => part !== '').join(locale === 'zh' ? '' : ' ');
}
