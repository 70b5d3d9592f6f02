// Support told as facts, never as a balance: "3 separate reasons, 1 objection, 1 unanswered".

import type { Counts } from '../analysis/tally.ts';
import { messagesOf } from '../i18n/translate.ts';
import type { Locale } from '../model/localized-text.ts';

export function factsOf(counts: Counts, locale: Locale): string {
  const messages = messagesOf(locale);
  const parts: string[] = [];
  if (counts.reasons > 0) parts.push(messages['facts.reasons'](counts.reasons));
  if (counts.objections > 0) parts.push(messages['facts.objections'](counts.objections));
  if (counts.unanswered > 0) parts.push(messages['facts.unanswered'](counts.unanswered));
  if (counts.unstated > 0) parts.push(messages['facts.unstated'](counts.unstated));
  return parts.join(locale === 'zh' ? '，' : ', ');
}
