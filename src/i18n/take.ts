// What is taken along, in words that say whose each statement is; they come with whatever takes something along.

import type { Stance } from '../model/argument-map.ts';
import type { Locale } from '../model/localized-text.ts';

interface TakeWords {
  /** Before the author's own words. */
  readonly own: Readonly<Record<Stance, string>>;
  /** Before somebody else's. */
  readonly reported: (speaker: string, stance: Stance) => string;
  /** Before what the text does not say; `speaker` is empty where it is the author's. */
  readonly unstated: (speaker: string, stance: Stance) => string;
  readonly paraphrase: string;
  /** In brackets after a statement. */
  readonly after: (parts: readonly string[]) => string;
  /** The exact words, each with its sentence; nothing where there are none. */
  readonly exactly: (quotations: readonly string[]) => string;
  readonly withWords: string;
  /** What stands behind a statement and is not told, in square brackets; nothing where nothing does. */
  readonly behind: (parts: readonly string[]) => string;
  readonly dimmed: string;
  /** How the first line bears on what stands above it in the map. */
  readonly before: (relation: string) => string;
  /** Where the grounds of a statement stand that is told here for the second time. */
  readonly grounds: (number: string) => string;
  readonly see: (number: string) => string;
  readonly question: (number: string, text: string) => string;
  /** A question by its number. */
  readonly asked: (number: string) => string;
  readonly signature: string;
  /** Of boxes without a label. */
  readonly bare: string;
  /** What this is, and what it leaves out. */
  readonly told: Readonly<Record<'statement' | 'path' | 'branch', (number: string) => string>> & { readonly view: (counts: string) => string };
  readonly filter: (kind: string, value: string) => string;
  readonly filters: (filters: readonly string[]) => string;
  readonly version: (version: string) => string;
  readonly title: string;
  readonly what: string;
  readonly part: Readonly<Record<'statement' | 'path' | 'branch' | 'view', string>>;
  readonly asWhat: string;
  readonly form: Readonly<Record<'text' | 'markdown' | 'svg' | 'png', string>>;
  readonly preview: string;
  readonly nothing: string;
  readonly copy: string;
  readonly save: string;
  readonly making: string;
  readonly notMade: string;
  readonly whole: string;
  readonly oneFile: string;
  readonly oneFileHint: string;
}

const bracketed = (parts: readonly string[], between: string): string => {
  const told = parts.filter((part) => part !== '');
  return told.length === 0 ? '' : `[${told.join(between)}]`;
};

const en: TakeWords = {
  own: { asserts: 'The author:', concedes: 'Granted by the author:', rejects: 'Rejected by the author:', 'leaves-open': 'Left open by the author:' },
  reported: (speaker, stance) => `Reported (${speaker}), and ${{ asserts: 'shared', concedes: 'granted', rejects: 'rejected', 'leaves-open': 'left open' }[stance]} by the author:`,
  unstated: (speaker, stance) => `Not said in the text${speaker === '' ? '' : ` (${speaker})`}, but needed by it${{ asserts: '', concedes: ', and granted by the author', rejects: ', and rejected by the author', 'leaves-open': ', and left open by the author' }[stance]}:`,
  paraphrase: 'paraphrase',
  after: (parts) => `(${parts.join('; ')})`,
  exactly: (quotations) => (quotations.length === 0 ? '' : `In the text: ${quotations.join(' ')}`),
  withWords: 'with the exact words of your copy',
  behind: (parts) => bracketed(parts, '; '),
  dimmed: 'dimmed: the filters turn it down',
  before: (relation) => `${relation}:`,
  grounds: (number) => `its grounds: see ${number}`,
  see: (number) => `see ${number}`,
  question: (number, text) => `Question ${number}: ${text}`,
  asked: (number) => `Question ${number}`,
  signature: 'All statements are paraphrases by the makers of the map, not quotations. The map shows the author’s reasoning; it does not check facts.',
  told: {
    statement: (number) => `${number} alone; what bears on it is left out.`,
    path: (number) => `The way to ${number}; what else bears on these statements is only counted.`,
    branch: (number) => `${number} with all that bears on it.`,
    view: (counts) => `What is on the screen: ${counts}.`,
  },
  filter: (kind, value) => `${kind}: ${value}`,
  filters: (filters) => `Filters: ${filters.join('; ')}.`,
  bare: 'Where a box names nobody, its statement is the author’s.',
  version: (version) => `version ${version}`,
  title: 'Take it along',
  what: 'What',
  part: { statement: 'the statement', path: 'the way to it', branch: 'it with all that bears on it', view: 'what is on the screen' },
  asWhat: 'As',
  form: { text: 'text', markdown: 'Markdown', svg: 'picture (SVG)', png: 'picture (PNG)' },
  preview: 'What is taken along',
  nothing: 'Select a statement to take it along, or take what is on the screen.',
  copy: 'Copy',
  save: 'Save as a file',
  making: 'The picture is being made…',
  notMade: 'The picture could not be made.',
  whole: 'The whole map',
  oneFile: 'One file (HTML)',
  oneFileHint: 'The map with its text and talk, beginning as it is on the screen now, to be opened from disk in any browser without a network. What you have added or written, and your copy of the text, are not in it.',
};

const zh: TakeWords = {
  own: { asserts: '作者主张：', concedes: '作者承认：', rejects: '作者反对：', 'leaves-open': '作者未下结论：' },
  reported: (speaker, stance) => `转述（${speaker}），作者${{ asserts: '赞同', concedes: '承认', rejects: '反对', 'leaves-open': '未下结论' }[stance]}：`,
  unstated: (speaker, stance) => `文中没有说${speaker === '' ? '' : `（${speaker}）`}，论证却需要${{ asserts: '', concedes: '，作者承认', rejects: '，作者反对', 'leaves-open': '，作者未下结论' }[stance]}：`,
  paraphrase: '转述',
  after: (parts) => `（${parts.join('；')}）`,
  exactly: (quotations) => (quotations.length === 0 ? '' : `原文：${quotations.join('')}`),
  withWords: '附上原文的原句',
  behind: (parts) => bracketed(parts, '；'),
  dimmed: '淡化：不符合筛选条件',
  before: (relation) => `${relation}：`,
  grounds: (number) => `其依据见 ${number}`,
  see: (number) => `见 ${number}`,
  question: (number, text) => `问题 ${number}：${text}`,
  asked: (number) => `问题 ${number}`,
  signature: '各条均为制图者的转述，并非原文。图呈现作者的推理，不核查事实。',
  told: {
    statement: (number) => `仅 ${number} 一条；与它有关的均已略去。`,
    path: (number) => `通到 ${number} 的路；与这些陈述有关的其余部分只计条数。`,
    branch: (number) => `${number} 和与它有关的全部。`,
    view: (counts) => `屏幕上所见：${counts}。`,
  },
  filter: (kind, value) => `${kind}：${value}`,
  filters: (filters) => `筛选：${filters.join('；')}。`,
  bare: '框中未注明是谁的看法的，是作者的看法。',
  version: (version) => `版本 ${version}`,
  title: '带走',
  what: '带走什么',
  part: { statement: '这条陈述', path: '通到它的路', branch: '它和与它有关的全部', view: '屏幕上所见' },
  asWhat: '作为',
  form: { text: '文字', markdown: 'Markdown', svg: '图片（SVG）', png: '图片（PNG）' },
  preview: '将带走的内容',
  nothing: '请先选中一条陈述，或带走屏幕上所见。',
  copy: '复制',
  save: '存为文件',
  making: '正在生成图片……',
  notMade: '未能生成图片。',
  whole: '整张图',
  oneFile: '单个文件（HTML）',
  oneFileHint: '图连同文本与讲解，从当前画面开始；无需网络，用任何浏览器从磁盘打开即可。你添加或写下的内容和你的原文副本不在其中。',
};

export function takeMessagesOf(locale: Locale): TakeWords {
  return { en, zh }[locale];
}
