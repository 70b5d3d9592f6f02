// Support told as facts, never as a balance: "3 separate reasons, 1 objection, unanswered". Each part with what it counts,
// so that a painter can colour it.

import type { Counts } from '../analysis/tally.ts';
import { messagesOf, type Messages } from '../i18n/translate.ts';
import type { Locale } from '../model/localized-text.ts';

export interface FactPart {
  readonly text: string;
  readonly tone: 'support' | 'attack' | 'alarm' | 'plain';
}

/** `brief`: in a box, where every letter counts. */
export function factParts(counts: Counts, locale: Locale, form: 'whole' | 'brief' = 'whole'): FactPart[] {
  const messages = messagesOf(locale);
  const parts: FactPart[] = [];
  const add = (tone: FactPart['tone'], text: string): void => void parts.push({ tone, text });
  if (counts.reasons > 0) add('support', messages[form === 'brief' ? 'facts.reasons-brief' : 'facts.reasons'](counts.reasons));
  if (counts.objections > 0) {
    add('attack', messages['facts.objections'](counts.objections));
    if (counts.unanswered > 0) add('alarm', messages['facts.unanswered'](counts.unanswered, counts.objections));
    else if (counts.answered === counts.objections) add('attack', messages['facts.answered']);
  }
  if (counts.unstated > 0) add('plain', messages['facts.unstated'](counts.unstated));
  return parts;
}

/** The same as one text. */
export function factsOf(counts: Counts, locale: Locale, form: 'whole' | 'brief' = 'whole'): string {
  return withCommas(factParts(counts, locale, form), messagesOf(locale)).map(({ text }) => text).join('');
}

/** Parts with the commas between them, each with the part before it; an alarm, which may be a link, stands alone. */
export function withCommas(parts: readonly FactPart[], messages: Messages): FactPart[] {
  const comma = messages['list.comma'];
  return parts.flatMap((part, i) => {
    if (i === parts.length - 1) return [part];
    return part.tone === 'alarm' ? [part, { tone: 'plain', text: comma }] : [{ ...part, text: part.text + comma }];
  });
}
