// The words that only paper has.

import type { Locale } from '../model/localized-text.ts';

const en = {
  signs: 'The signs',
  support: 'a reason for what it hangs below',
  attack: 'an objection to it',
  answer: 'an answer, or the thesis',
  concedes: 'the author grants it',
  rejects: 'the author rejects it',
  leavesOpen: 'the author leaves it open',
  implicit: 'the text does not say it, but needs it',
  see: 'stands in full under this number',
  hidden: 'not open, so not printed',
  paraphrase: 'Every statement is a paraphrase. Crux shows this author’s reasoning; it does not check facts.',
  version: (version: string) => `Version ${version}`,
};

export type PrintWords = typeof en;

const zh: PrintWords = {
  signs: '记号',
  support: '其上一层的理由',
  attack: '对它的异议',
  answer: '答案，或全文主张',
  concedes: '作者承认',
  rejects: '作者反对',
  leavesOpen: '作者未下结论',
  implicit: '文中没有说，论证却需要',
  see: '全文见此编号处',
  hidden: '未展开，故未印出',
  paraphrase: '每条陈述都是转述。Crux 呈现作者的推理，不核查事实。',
  version: (version) => `版本 ${version}`,
};

export function printMessagesOf(locale: Locale): PrintWords {
  return { en, zh }[locale];
}
