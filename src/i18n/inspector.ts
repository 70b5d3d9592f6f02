// The words of the inspector; they come with it.

import type { Locale } from '../model/localized-text.ts';

interface PlaceWords {
  readonly title: string;
  readonly heading: (section: string) => string;
  readonly sentence: (paragraph: string, sentence: string) => string;
}

function placeIn(id: string, words: PlaceWords): string {
  const [, paragraph, sentence] = /^P(\d+)\.(\d+)$/.exec(id) ?? [];
  if (paragraph !== undefined && sentence !== undefined) return words.sentence(paragraph, sentence);
  const heading = /^(.+)\.h$/.exec(id)?.[1];
  return heading !== undefined ? words.heading(heading) : id === 'T' ? words.title : id;
}

const en = {
  take: 'Take it along',
  why: 'Why?',
  soWhat: 'So what?',
  against: 'Against it?',
  elsewhere: 'Used elsewhere?',
  menu: 'What to do with it',
  around: 'Only what is around it',
  step: 'Step',
  speaker: 'Whose view',
  stance: 'The author',
  hedge: 'How sure the text is',
  basis: 'Reported as',
  anchors: 'In the text',
  /** A place in the text: `T`, `S2.h` or `P12.3`. */
  anchor: (id: string) => placeIn(id, { title: 'title', heading: (section) => `heading of ${section}`, sentence: (p, s) => `paragraph ${p}, sentence ${s}` }),
  between: '; ',
  unsure: (percent: number) => `(by place and likeness, ${percent}% sure)`,
  implicit: 'Nowhere: the argument needs it, the text does not say it.',
  unanchored: 'No sentence draws this step; the text leaves it to the reader.',
  bearsOn: 'What it bears on',
  grounds: 'What bears on it',
  attacks: 'What attacks this step',
  tensions: 'Pulls against',
  note: 'Note',
  readings: 'Read differently',
  'hedge.certain': 'certain',
  'hedge.probable': 'probable',
  'hedge.possible': 'possible',
  'basis.fact': 'fact',
  'basis.figure': 'figure',
  'basis.example': 'example',
  'basis.quotation': 'quotation',
  'basis.analogy': 'analogy',
};

const zh: typeof en = {
  take: '带走',
  why: '为什么？',
  soWhat: '那又怎样？',
  against: '有何反对？',
  elsewhere: '还用在哪里？',
  menu: '可以做什么',
  around: '只看周围',
  step: '推理步骤',
  speaker: '谁的看法',
  stance: '作者的态度',
  hedge: '语气的把握',
  basis: '所据',
  anchors: '原文位置',
  anchor: (id) => placeIn(id, { title: '标题', heading: (section) => `${section} 的小标题`, sentence: (p, s) => `第 ${p} 段第 ${s} 句` }),
  between: '；',
  unsure: (percent) => `（按位置和相近程度，把握 ${percent}%）`,
  implicit: '无：论证需要它，文中没有说。',
  unanchored: '没有哪一句明说这一步，文中留给读者。',
  bearsOn: '它关系到什么',
  grounds: '什么关系到它',
  attacks: '质疑这一步的',
  tensions: '与之牵扯',
  note: '编者注',
  readings: '另一种读法',
  'hedge.certain': '确定',
  'hedge.probable': '大概',
  'hedge.possible': '可能',
  'basis.fact': '事实',
  'basis.figure': '数字',
  'basis.example': '例子',
  'basis.quotation': '引语',
  'basis.analogy': '类比',
};

export function inspectorMessagesOf(locale: Locale): typeof en {
  return { en, zh }[locale];
}
