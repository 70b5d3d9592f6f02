// What stands behind an answer, told as facts: its own case, and apart from it that of its reservation.

import { countsOf } from '../analysis/case.ts';
import { sizeBelow, spineOf, type Place } from '../analysis/spine.ts';
import { messagesOf } from '../i18n/translate.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import type { Locale } from '../model/localized-text.ts';
import { factParts, withCommas, type FactPart } from './facts.ts';

/** How much room there is. */
export type CaseForm = 'whole' | 'brief' | 'line';

/**
 * "2 separate reasons, 11 more behind them, 1 objection, 2 more to its reasons, 1 unanswered, 1 unstated premise"; brief: "2 reasons, 11 behind, 3 objections, 1
 * unanswered, 1 unstated premise"; the line of a folded question leaves out what is unstated.
 */
export function caseFacts(map: ArgumentMap, claim: Place, locale: Locale, form: CaseForm = 'whole'): FactPart[] {
  return withCommas(caseParts(map, claim, locale, form), messagesOf(locale));
}

/** The same without what stands between the parts. */
export function caseParts(map: ArgumentMap, claim: Place, locale: Locale, form: CaseForm): FactPart[] {
  const messages = messagesOf(locale);
  const isBrief = form !== 'whole';
  const counts = countsOf(map, claim);
  const { direct } = counts;
  const [reasons, objections] = [counts.reasons - direct.reasons, counts.objections - direct.objections];
  const parts = factParts({ ...counts, reasons: direct.reasons, unstated: form === 'line' ? 0 : counts.unstated }, locale, isBrief ? 'brief' : 'whole').map((part, _, all): FactPart => {
    // What is said against a reason is not said against the answer.
    if (isBrief || objections === 0 || part !== all.find(({ tone }) => tone === 'attack')) return part;
    return { tone: 'attack', text: messages['facts.objections-behind'](direct.objections, objections) };
  });
  if (reasons > 0) parts.splice(direct.reasons > 0 ? 1 : 0, 0, { tone: 'support', text: isBrief ? messages['facts.behind-brief'](reasons) : messages['facts.behind'](reasons, direct.reasons) });
  return parts;
}

/** "Reservation: 3 separate reasons, 1 objection · 1 further answer (14 behind)"; empty where a question has one answer only. */
export function furtherFacts(map: ArgumentMap, [answer, ...others]: readonly Place[], locale: Locale, form: CaseForm = 'whole'): FactPart[] {
  const messages = messagesOf(locale);
  const reservations = others.filter(({ id }) => indexOf(map).statement(id)?.qualifies === answer?.id);
  const told: FactPart[] = [];
  for (const reservation of reservations) {
    const facts = caseFacts(map, reservation, locale, form);
    if (facts.length > 0) told.push({ tone: 'plain', text: `${told.length > 0 ? ' · ' : ''}${messages['facts.reservation']}` }, ...facts);
  }
  const answers = others.filter((other) => !reservations.includes(other));
  const behind = answers.reduce((sum, each) => sum + sizeBelow(spineOf(map), each), 0);
  if (answers.length > 0) told.push({ tone: 'plain', text: `${told.length > 0 ? ' · ' : ''}${messages['facts.further'](answers.length, form === 'whole' ? behind : 0)}` });
  return told;
}
