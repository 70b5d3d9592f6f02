// The words of the panels that are opened now and then: keys and About this map.

import type { Locale } from '../model/localized-text.ts';

const en = {
  reading: 'How to read the map',
  readingHint: 'As a tree from left to right: a claim, because its reasons, but its objections. As a cross: below a claim its reasons, at its right its objections, right of those the replies. A bracket joins reasons that hold only together; a line that ends on another line attacks that step.',
  marks: {
    answer: 'an answer, or the thesis',
    support: 'a reason for what stands at its left',
    attack: 'an objection to it',
    concedes: 'the author grants it',
    rejects: 'the author rejects it',
    leavesOpen: 'the author leaves it open',
    implicit: 'the text does not say it, but needs it',
    hidden: 'so much more opens here',
    readings: '“read differently” in the small line: another careful reader takes it otherwise; the panel of the statement says how',
    elsewhere: 'stands in full elsewhere, under this number; a dashed line leads there',
    reason: 'from afar: a reason',
    objection: 'an objection without reply',
    answered: 'an objection that the author answers',
    granted: 'an objection that the author makes or grants himself',
    unstated: 'an unstated premise',
  },
  also: 'Chinese below the English text',
  keys: 'Keys',
  keysHint: 'Dragging moves the map, the wheel brings it nearer or farther. Letters act only while nothing but the map has the focus.',
  letters: 'Keys that are letters act',
  scope: { everywhere: 'Everywhere', map: 'On the map', outline: 'In the outline', text: 'On a sentence of the text', field: 'In a field with a list', buttons: 'Among buttons in one frame', scene: 'In a talk', detour: 'Away from a talk' },
  key: { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Space: 'Space', Enter: 'Enter', Escape: 'Esc', Home: 'Home', End: 'End', PageDown: 'Page Down', PageUp: 'Page Up', Control: 'Ctrl', Meta: '⌘' } as Readonly<Record<string, string>>,
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

const zh: PanelWords = {
  reading: '怎样读这张图',
  readingHint: '树自左向右：先是主张，“因为”之后是理由，“但是”之后是异议。十字图：主张下方是理由，右方是异议，再右是回应。括线相连的理由合起来才成立；止于另一条线上的线，质疑的是那一步推理。',
  marks: {
    answer: '答案，或全文主张',
    support: '左边主张的理由',
    attack: '对它的异议',
    concedes: '作者承认',
    rejects: '作者反对',
    leavesOpen: '作者未下结论',
    implicit: '文中没有说，论证却需要',
    hidden: '此处还可展开',
    readings: '小字“另有读法”：另有细心的读者作别解，详见该陈述的面板',
    elsewhere: '全文见此编号处，虚线引向那里',
    reason: '远看：一条理由',
    objection: '未获回应的异议',
    answered: '作者已回应的异议',
    granted: '作者自己提出或承认的异议',
    unstated: '未明说的前提',
  },
  also: '中文下附英文',
  keys: '按键',
  keysHint: '拖动移图，滚轮远近缩放。焦点在图外时，字母键不起作用。',
  letters: '启用字母键',
  scope: { everywhere: '任何地方', map: '在图上', outline: '在提纲中', text: '在原文的句子上', field: '在带列表的输入框中', buttons: '在同一框内的按钮之间', scene: '讲解中', detour: '暂离讲解时' },
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

export type PanelWords = typeof en;

export function panelMessagesOf(locale: Locale): PanelWords {
  return { en, zh }[locale];
}
