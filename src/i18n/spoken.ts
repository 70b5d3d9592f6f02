// How the position on the map is spoken.

import type { Locale } from '../model/localized-text.ts';

const en = {
  question: (number: string, text: string) => `Question ${number}: ${text}`,
  relation: (kind: string, at: number, of: number, number: string) => (of > 1 ? `${kind} ${at} of ${of} to ${number}` : `${kind} to ${number}`),
  together: (relation: string, numbers: string) => `${relation}, together with ${numbers}`,
  voice: (speaker: string, text: string) => `${speaker}: ${text}`,
  between: '. ',
};

export type SpokenWords = typeof en;

const zh: SpokenWords = {
  question: (number, text) => `问题 ${number}：${text}`,
  relation: (kind, at, of, number) => (of > 1 ? `对 ${number} 的${kind}，第 ${at} 条，共 ${of} 条` : `对 ${number} 的${kind}`),
  together: (relation, numbers) => `${relation}（与 ${numbers} 合起来）`,
  voice: (speaker, text) => `${speaker}：${text}`,
  between: '。',
};

export function spokenMessagesOf(locale: Locale): SpokenWords {
  return { en, zh }[locale];
}
