// The words of the critical questions; they come with them.

import type { Locale } from '../model/localized-text.ts';
import type { Touched } from '../model/schemes.ts';

const en = {
  title: 'Critical questions',
  hint: 'What can be asked of every step of this kind. A question is taken up where the text says something about it, whether for the step or against it.',
  takenUp: 'Taken up in the text',
  open: 'Open: prompts for discussion',
  count: (taken: number, all: number) => `${taken} of ${all} taken up`,
  /** What a "no" to a question would touch. */
  touches: { premise: 'would shake a premise', step: 'would break the step', conclusion: 'would tell against the conclusion' } as Readonly<Record<Touched, string>>,
  against: 'objection',
  loading: 'The questions are on their way…',
  failed: 'The critical questions could not be fetched; check the connection.',
  none: (scheme: string) => `No questions are known for a step of the kind “${scheme}”.`,
  source: 'Source',
};

const zh: typeof en = {
  title: '批判性问题',
  hint: '对每一个此类推理步骤都可以问的问题。文中有所涉及的，无论利弊，都算已处理。',
  takenUp: '文中已处理',
  open: '尚未回答，可供讨论',
  count: (taken, all) => `共 ${all} 问，已处理 ${taken} 问`,
  touches: { premise: '若否，则动摇前提', step: '若否，则推不出', conclusion: '若否，则不利于结论' },
  against: '异议',
  loading: '正在取问题……',
  failed: '批判性问题取不到，请检查网络连接。',
  none: (scheme) => `没有为“${scheme}”这类步骤准备的问题。`,
  source: '出处',
};

export function criticalMessagesOf(locale: Locale): typeof en {
  return { en, zh }[locale];
}
