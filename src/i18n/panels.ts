// The words of the panels that are opened now and then: keys and About this map.

import type { Locale } from '../model/localized-text.ts';

const en = {
  keysHint: 'On the map. Letters act only while the map has the focus.',
  letters: 'Keys that are letters act',
  key: { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Space: 'Space', Enter: 'Enter', Escape: 'Esc', Home: 'Home', End: 'End' } as Readonly<Record<string, string>>,
  curators: 'Made by',
  version: 'Version',
  licence: 'Licence',
  method: 'How it was made and checked',
  text: 'The text',
  counts: 'What it holds',
  holds: (questions: number, statements: number, inferences: number) => `${questions} questions, ${statements} statements, ${inferences} relations`,
  reasoning: 'Crux shows this author’s reasoning; it does not check facts. Every statement is a paraphrase.',
  tensions: 'Where the text pulls two ways',
};

const zh: typeof en = {
  keysHint: '用于图上。字母键只在焦点位于图上时起作用。',
  letters: '启用字母键',
  key: { ...en.key, Space: '空格', Enter: '回车' },
  curators: '制作',
  version: '版本',
  licence: '许可',
  method: '如何制作与核对',
  text: '原文',
  counts: '内容',
  holds: (questions, statements, inferences) => `${questions} 个问题，${statements} 条陈述，${inferences} 个关系`,
  reasoning: 'Crux 呈现作者的推理，不核查事实。每条陈述都是转述。',
  tensions: '文中两头牵扯之处',
};

export function panelMessagesOf(locale: Locale): typeof en {
  return { en, zh }[locale];
}
