// The words of the outline that no other view has.

import type { Locale } from '../model/localized-text.ts';

const en = {
  own: (stance: string) => `author ${stance}`,
  because: (word: string) => `${word}:`,
  voice: (speaker: string, stance: string) => `${speaker}; author ${stance}`,
};

export type OutlineWords = typeof en;

const zh: OutlineWords = {
  own: (stance) => `作者${stance}`,
  because: (word) => `${word}：`,
  voice: (speaker, stance) => `${speaker}；作者${stance}`,
};

export function outlineMessagesOf(locale: Locale): OutlineWords {
  return { en, zh }[locale];
}
