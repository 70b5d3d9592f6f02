// What an outline cannot carry, in words; they come with whatever writes one.

import type { Locale } from '../model/localized-text.ts';

const en = {
  ids: 'ids',
  languages: 'further languages',
  short: 'short texts',
  hedge: 'words on sureness',
  basis: 'kinds of report',
  scheme: 'inference schemes',
  critical: 'critical questions taken up',
  weight: 'weights',
  anchors: 'places of steps in the text',
  note: 'notes',
  reading: 'differing readings',
  tension: 'tensions',
  about: 'facts about the map and its text',
  question: 'questions of statements that stand elsewhere',
  reservation: 'reservations to answers of another question',
  'same-text': 'statements with the words of another',
};

/** What an outline cannot carry. */
export type Loss = keyof typeof en;
type LossWords = Readonly<Record<Loss, string>>;

const zh: LossWords = {
  ids: '标识',
  languages: '其他语言',
  short: '短文本',
  hedge: '把握程度',
  basis: '材料种类',
  scheme: '推理型式',
  critical: '所处理的批判性问题',
  weight: '权重',
  anchors: '推理步骤在文中的位置',
  note: '注释',
  reading: '不同读法',
  tension: '张力',
  about: '关于图和原文的说明',
  question: '位于别处的陈述所属的问题',
  reservation: '对另一问题答案的保留',
  'same-text': '文字与他处相同的陈述',
};

/** The words in a language, by what is lost. */
export function lossMessagesOf(locale: Locale): LossWords {
  return { en, zh }[locale];
}
