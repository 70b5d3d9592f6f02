// The words of the outline as a tree on the screen; they come with it.

import type { Locale } from '../model/localized-text.ts';

const en = {
  before: (word: string) => `${word}:`,
  together: (word: string) => `${word}, together`,
  label: 'The argument as an outline',
  read: 'Read',
  how: 'Up and down go from row to row, right and left open and close, letters and numbers find a row.',
};

export type OutlineViewWords = typeof en;

const zh: OutlineViewWords = {
  before: (word) => `${word}：`,
  together: (word) => `${word}（合起来）`,
  label: '论证提纲',
  read: '已读',
  how: '上下键逐行移动，右左键展开和收起，字母和数字找到一行。',
};

export function outlineViewMessagesOf(locale: Locale): OutlineViewWords {
  return { en, zh }[locale];
}
