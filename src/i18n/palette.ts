// The words of the palette, in a file of their own: they come with it.

import type { Locale } from '../model/localized-text.ts';

const en = {
  title: 'Do or go to',
  label: 'A command, a statement, or a number such as 2.4',
  groups: { do: 'Do', show: 'Show as', filter: 'Show only', open: 'Open another map', go: 'Go to' },
  found: (n: number) => (n === 0 ? 'Nothing is called that. Try another word, in English or Chinese.' : n === 1 ? '1 choice' : `${n} choices`),
  few: 'These are a few. Type to find any other, in English or Chinese.',
  language: 'Language',
  languages: { en: 'English', zh: 'Chinese' },
  also: { on: 'The second language below the first', off: 'One language only' },
  hide: { dim: 'Dim what is filtered out', remove: 'Hide what is filtered out' },
  letterKeys: { on: 'Let keys that are letters act', off: 'Keys that are letters do nothing' },
};

const zh: typeof en = {
  title: '执行或前往',
  label: '命令、陈述，或 2.4 这样的编号',
  groups: { do: '执行', show: '显示为', filter: '只显示', open: '打开另一张图', go: '前往' },
  found: (n) => (n === 0 ? '没有叫这个的。换个词试试，中英文均可。' : `${n} 项`),
  few: '这里只列出几项；键入即可查找其他，中英文均可。',
  language: '语言',
  languages: { en: '英文', zh: '中文' },
  also: { on: '下附第二语言', off: '只用一种语言' },
  hide: { dim: '淡化被筛去的', remove: '隐去被筛去的' },
  letterKeys: { on: '启用字母键', off: '停用字母键' },
};

export function paletteMessagesOf(locale: Locale): typeof en {
  return { en, zh }[locale];
}
