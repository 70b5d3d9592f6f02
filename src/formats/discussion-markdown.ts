// A sheet for discussion, as Markdown: what the lists of health find for readers, and the critical questions of the steps to the answers
// that the text does not take up.

import { criticalQuestionsOf } from '../analysis/critical-questions.ts';
import { criticalMessagesOf } from '../i18n/critical.ts';
import { teachMessagesOf } from '../i18n/teach.ts';
import { targetIdOf } from '../model/argument-map.ts';
import { textIn } from '../model/localized-text.ts';
import { indexOf } from '../model/map-index.ts';
import type { Schemes } from '../model/schemes.ts';
import { healthParts, whole } from './health-markdown.ts';
import { escapedMarkdown } from './outline-markdown.ts';
import { relationSentence } from './relation-sentence.ts';
import type { Taking } from './take-along/lines.ts';

/** @param schemes without them no questions are asked. O(map) */
export function discussionMarkdown(taking: Taking, schemes: Schemes | undefined, address: string): string {
  const { map, locale } = taking;
  const words = teachMessagesOf(locale);
  const index = indexOf(map);
  const asked = map.inferences.filter((step) => index.statement(targetIdOf(step))?.answers !== undefined).flatMap((step) => {
    const scheme = schemes?.schemes.find(({ id }) => id === step.scheme);
    const open = scheme ? criticalQuestionsOf(step, scheme).filter(({ takenUp }) => takenUp.length === 0) : [];
    if (open.length === 0) return [];
    return [`- ${escapedMarkdown(relationSentence(map, step.id, locale, { notation: taking.notation }))}`, ...open.map(({ question }) => `  - ${escapedMarkdown(textIn(question.text, locale, ['en']).text)}`)];
  });
  const questions = asked.length === 0 ? [] : ['', `## ${criticalMessagesOf(locale).open}`, '', ...asked];
  return whole(taking, words.discussion, [...questions, ...healthParts(taking, 'readers')], words.discussionHint, address);
}
