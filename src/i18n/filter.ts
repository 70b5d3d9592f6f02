// The words of the filters, their panel and what stands above the map while anything is filtered; they come with these.

import type { Locale } from '../model/localized-text.ts';

const en = {
  title: 'Filter',
  hint: 'Beside each choice: how many statements have it and pass the rest.',
  question: 'Question',
  speaker: 'Whose view',
  stance: 'The author’s stance',
  role: 'Role',
  text: 'Text',
  rest: 'The rest is',
  dim: 'dimmed',
  remove: 'hidden',
  'show-all': 'Show all',
  fit: (n: number, of: number) => (n === 0 ? 'No statement passes these filters.' : n === 1 ? `1 of ${of} statements passes` : `${n} of ${of} statements pass`),
  drop: (name: string) => `Without ${name}`,
};

export type FilterWords = typeof en;

const zh: FilterWords = {
  title: '筛选',
  hint: '选项旁是符合它、也符合其余条件的陈述条数。',
  question: '问题',
  speaker: '谁的看法',
  stance: '作者的态度',
  role: '作用',
  text: '文字',
  rest: '其余部分',
  dim: '淡化',
  remove: '隐去',
  'show-all': '全部显示',
  fit: (n, of) => (n === 0 ? '没有陈述符合这些条件。' : `${of} 条陈述中有 ${n} 条符合`),
  drop: (name) => `去掉“${name}”`,
};

export function filterMessagesOf(locale: Locale): FilterWords {
  return { en, zh }[locale];
}
