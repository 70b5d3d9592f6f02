// What stands behind an answer, told as facts: its own case, and apart from it that of its reservation.

import { caseFor, countCase } from '../analysis/case.ts';
import type { Place } from '../analysis/spine.ts';
import { messagesOf } from '../i18n/translate.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import type { Locale } from '../model/localized-text.ts';
import { factParts, withCommas, type FactPart } from './facts.ts';

/** "2 separate reasons, 11 more behind them, 3 objections, 1 unanswered, 1 unstated premise". */
export function caseFacts(map: ArgumentMap, claim: Place, locale: Locale): FactPart[] {
  const messages = messagesOf(locale);
  const counts = countCase(map, caseFor(claim));
  const further = counts.reasons - counts.direct;
  const parts = factParts({ ...counts, reasons: counts.direct }, locale);
  if (further > 0) parts.splice(counts.direct > 0 ? 1 : 0, 0, { tone: 'support', text: messages['facts.behind'](further, counts.direct) });
  return withCommas(parts, messages);
}

/** "But: 3 separate reasons, 1 objection · 1 further answer"; empty where a question has one answer only. */
export function furtherFacts(map: ArgumentMap, [answer, ...others]: readonly Place[], locale: Locale): FactPart[] {
  const messages = messagesOf(locale);
  const reservations = others.filter(({ id }) => indexOf(map).statement(id)?.qualifies === answer?.id);
  const told: FactPart[] = [];
  for (const reservation of reservations) {
    const facts = caseFacts(map, reservation, locale);
    if (facts.length > 0) told.push({ tone: 'plain', text: `${told.length > 0 ? ' · ' : ''}${messages['word.reservation']}` }, ...facts);
  }
  const answers = others.length - reservations.length;
  if (answers > 0) told.push({ tone: 'plain', text: `${told.length > 0 ? ' · ' : ''}${messages['facts.further'](answers)}` });
  return told;
}
