// The words of the search, in a file of their own: they come with it.

import type { Locale } from '../model/localized-text.ts';

const en = {
  label: 'Words, a name, or a number such as 2.4',
  hint: 'Enter goes from hit to hit.',
  hits: 'What was found',
  filtered: 'filtered out now; going there shows it',
  inText: 'in the text',
  found: (n: number) => (n === 0 ? 'Nothing was found. Fewer words, or others, may find it; English and Chinese both do.' : n === 1 ? '1 hit' : n >= 50 ? 'The first 50 hits' : `${n} hits`),
};

const zh: typeof en = {
  label: '词语、人名，或 2.4 这样的编号',
  hint: '按回车逐条查看。',
  hits: '搜索结果',
  filtered: '现被筛去，前往即显示',
  inText: '原文',
  found: (n) => (n === 0 ? '没有找到。少写几个字，或换个词，中英文均可。' : n >= 50 ? '前 50 条' : `${n} 条`),
};

export function searchMessagesOf(locale: Locale): typeof en {
  return { en, zh }[locale];
}
