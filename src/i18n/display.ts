// The words of the panel that says how the map is shown.

import type { Locale } from '../model/localized-text.ts';

const en = {
  title: 'How it is shown',
  drawn: 'Drawn as',
  layout: { 'tidy-tree': 'left to right', cross: 'down because, right but', pyramid: 'the claim on top, its grounds below', icicle: 'how much stands behind what', blocks: 'a large map on one page', layered: 'every statement once' },
  words: 'Words between statements',
  notation: { because: 'because, but', 'pro-con': 'pro, con', 'premise-conclusion': 'premise and conclusion' },
  reading: 'Read first',
  direction: { 'conclusion-first': 'the conclusion, at the left', 'ground-first': 'its grounds, at the left' },
  colours: 'Colours',
  theme: { light: 'light', dark: 'dark', system: 'as the system has it' },
  also: 'Chinese below the English text',
};

export type DisplayWords = typeof en;

const zh: DisplayWords = {
  title: '显示方式',
  drawn: '画成',
  layout: { 'tidy-tree': '自左向右', cross: '下方因为，右方但是', pyramid: '主张在上，依据在下', icicle: '其后有多少', blocks: '大图一页尽览', layered: '每条陈述只画一次' },
  words: '陈述之间的用词',
  notation: { because: '因为、但是', 'pro-con': '正方、反方', 'premise-conclusion': '前提与结论' },
  reading: '先读',
  direction: { 'conclusion-first': '结论（在左）', 'ground-first': '依据（在左）' },
  colours: '颜色',
  theme: { light: '浅色', dark: '深色', system: '随系统' },
  also: '中文下附英文',
};

export function displayMessagesOf(locale: Locale): DisplayWords {
  return { en, zh }[locale];
}
