// A talk taken along: handouts and slides, and the layer of the stage where they are asked for.

import type { Locale } from '../model/localized-text.ts';

const en = {
  what: 'The whole talk, to print, to present elsewhere or to hand on. Every page says whose argument it is, that it is a paraphrase, and where it is found.',
  audience: 'Handout for the audience',
  audienceHint: 'Picture, caption and claims of each scene, questions with lines to write on, the outline. Print it, or save it as PDF.',
  speaker: 'Handout for the speaker',
  speakerHint: 'The same with the notes and times, in large type. Print it, or save it as PDF.',
  slides: 'Slides (PPTX)',
  slidesHint: 'For PowerPoint, Impress or Keynote, with shapes and texts that can be edited, and the notes.',
  making: (done: number, of: number) => `Slide ${done} of ${of}…`,
  cancel: 'Cancel',
  cancelled: 'No slides were made.',
  failed: 'The slides could not be made.',
  loadFailed: 'What makes the slides could not be fetched. Check the connection and try again.',
  saved: 'The slides are saved as a file.',
  notSaved: 'The file could not be saved.',
  aTalk: 'A talk about',
  contents: 'Scenes',
  scene: (n: number, of: number) => `${n} of ${of}`,
  claims: 'What it is about',
  askBefore: 'Before you turn the page',
  ask: 'Ask first',
  tellsSo: 'the text says so',
  suppose: { reject: 'Suppose you reject', doubt: 'Suppose you doubt', grant: 'Suppose you grant' },
  follows: 'What follows',
  note: 'Note',
  seconds: (n: number) => `${n} s`,
  minutes: (n: number) => `about ${n} min`,
  outline: 'Everything that the talk shows',
  lit: 'thick frame: what the page is about',
  onlyHere: 'This address opens on this computer alone.',
  onlyBrowser: 'This address opens in this browser alone; others need the file.',
  source: 'Source',
};

export type TakeTalkWords = typeof en;

const zh: TakeTalkWords = {
  what: '整份讲解，可打印、可在别处放映、可转交。每一页都注明是谁的论证、是转述、在哪里找得到。',
  audience: '给听众的讲义',
  audienceHint: '每个场景的图、说明和陈述，留有书写行的提问，末尾附提纲。可打印，也可存为 PDF。',
  speaker: '给讲者的讲义',
  speakerHint: '同上，另有备注和时间，字号较大。可打印，也可存为 PDF。',
  slides: '幻灯片（PPTX）',
  slidesHint: '供 PowerPoint、Impress 或 Keynote 使用，图形和文字可以编辑，附备注。',
  making: (done, of) => `第 ${done} 页，共 ${of} 页……`,
  cancel: '取消',
  cancelled: '没有制作幻灯片。',
  failed: '未能制作幻灯片。',
  loadFailed: '取不到制作幻灯片所需的文件。请检查网络后再试。',
  saved: '已把幻灯片存为文件。',
  notSaved: '未能存为文件。',
  aTalk: '所讲文章',
  contents: '场景',
  scene: (n, of) => `第 ${n} 个，共 ${of} 个`,
  claims: '所讲的陈述',
  askBefore: '翻页之前',
  ask: '先提问',
  tellsSo: '原文也是这样',
  suppose: { reject: '假如你否定', doubt: '假如你怀疑', grant: '假如你承认' },
  follows: '那么',
  note: '备注',
  seconds: (n) => `${n} 秒`,
  minutes: (n) => `约 ${n} 分钟`,
  outline: '讲解所呈现的全部陈述',
  lit: '粗框：本页所讲',
  onlyHere: '此地址只能在这台电脑上打开。',
  onlyBrowser: '此地址只能在这个浏览器中打开，他人需要文件。',
  source: '出处',
};

export function takeTalkMessagesOf(locale: Locale): TakeTalkWords {
  return { en, zh }[locale];
}
