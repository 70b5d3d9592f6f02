// How to read the map, in a line; it comes after the first view.

import type { Locale } from '../model/localized-text.ts';

const en = {
  'left-to-right': 'Read from left to right: a claim,',
  below: 'Below a claim,',
  beside: 'Beside each statement stands what bears on it; a cell is as high as what stands behind it.',
  under: 'The claim is on top; below it, from left to right, stands what bears on it; the word in the cell says how.',
  within: 'Down the columns, in reading order: below each claim and further in stands what bears on it; the word in the cell says how.',
  right: 'at its right,',
  left: 'at its left,',
  grounds: 'Read from left to right: reasons,',
  'the-claim': 'the claim; objections,',
  it: 'it.',
  'its-reasons': 'its reasons,',
  'its-objections': 'its objections.',
  reason: 'reason',
  objection: 'objection',
  answered: 'answered',
  granted: 'own or granted',
  unstated: 'unstated',
} as const;

export type LegendWords = { readonly [Key in keyof typeof en]: string };

const zh: LegendWords = {
  'left-to-right': '自左向右读：先是主张，',
  below: '主张下方：',
  beside: '每条陈述旁边是与它有关的陈述；格子越高，其后越多。',
  under: '主张在上；下方自左向右是与它有关的陈述；格中的词说明怎样有关。',
  within: '自上而下逐栏阅读：每个主张下方缩进处是与它有关的陈述；格中的词说明怎样有关。',
  right: '右方：',
  left: '左方：',
  grounds: '自左向右读：先是理由，',
  'the-claim': '之后是主张；异议，',
  it: '主张。',
  'its-reasons': '之后是理由，',
  'its-objections': '之后是异议。',
  reason: '理由',
  objection: '异议',
  answered: '已获回应',
  granted: '自提或承认',
  unstated: '未明说',
};

export function legendMessagesOf(locale: Locale): LegendWords {
  return { en, zh }[locale];
}
