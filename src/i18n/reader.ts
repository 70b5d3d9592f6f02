// The words of the text beside the map; they come with it.

import type { Locale } from '../model/localized-text.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** What a statement is to the one above it, or to its question. */
export type Part = 'reason' | 'objection' | 'attack' | 'restatement' | 'answer' | 'reservation' | 'thesis' | 'none';

const en = {
  /** Before a claim in the role of a sentence: whose it is, where the author asserts it. */
  byAuthor: '(the author) ',
  agreed: (who: string): string => `(${who} · author agrees) `,
  title: 'The text, paragraph by paragraph',
  own: 'The text itself',
  summary: 'Each paragraph in our own words, and a mark for each of its sentences.',
  loading: 'Fetching the text…',
  none: 'This map comes without a text.',
  missing: 'The text of this map could not be fetched. Without it the map is the same.',
  heading: (n: string) => `Part ${n}`,
  list: 'Sentences; the arrow keys walk from one to the next',
  shade: { answer: 'answer', question: 'question', reason: 'reason', objection: 'objection or reply', step: 'joins others', plain: 'no part' },
  place: (id: string): string => {
    const [, p, s] = /^P(\d+)\.(\d+)$/.exec(id) ?? [];
    const heading = /^S(\d+)\.h$/.exec(id)?.[1];
    return p !== undefined ? `Paragraph ${p}, sentence ${s}` : heading !== undefined ? `Heading of part ${heading}` : id === 'T' ? 'Title' : id;
  },
  pick: 'Point at a sentence, or choose one, to see what it does in the argument.',
  background: 'It plays no part in the argument.',
  unmapped: 'Nothing in the map stands in it.',
  role: (part: Part, at: number, of: number, to: string) => {
    if (part === 'answer' || part === 'reservation') return `the ${part}${to}`;
    if (part === 'thesis') return 'what the whole text argues for';
    if (part === 'none') return 'tied to nothing';
    if (part === 'restatement') return `the same as ${to} in other words`;
    const which = of > 1 ? `${ORDINALS[at - 1] ?? `no. ${at}`} ` : '';
    return part === 'attack' ? `${which === '' ? 'an ' : `the ${which}`}objection to the step towards ${to}` : `${which === '' ? (part === 'objection' ? 'an ' : 'a ') : `the ${which}`}${part} ${part === 'objection' ? 'to' : 'for'} ${to}`;
  },
  /** To what question it belongs; follows "the answer". */
  toQuestion: (number: string) => ` to question ${number}`,
  theAnswer: (part: Part, number: string) => `the ${part} to question ${number}`,
  between: ', ',
  whichIs: (first: string, last: string) => `${first}, which is ${last}`,
  within: (first: string, numbers: string, last: string) => `${first}; by way of ${numbers}, that belongs to ${last}`,
  togetherWith: (number: string, isUnstated: boolean) => `only together with ${number}${isUnstated ? ', which is not said' : ''}`,
  /** In place of the claim or step of the line before. */
  theSame: 'the same',
  inEffect: (isFor: boolean, root: string) => `so in effect ${isFor ? 'for' : 'against'} ${root}`,
  met: { answered: 'the author answers it', granted: 'the author grants it', unanswered: 'nobody answers it' },
  isRejected: ' (the author rejects that)',
  inQuestion: (number: string, question: string, answer: string) => `Question ${number}: ${question} — ${answer}`,
  several: (n: number) => `does ${n} things`,
  notSaid: 'What is selected is not said in the text: the argument needs it.',
  question: (number: string) => `asks question ${number}`,
  step: (sentence: string) => `carries the step: ${sentence}`,
  pulls: 'where the text pulls two ways',
  wordless: (n: number) => `Claims not in the text (${n})`,
  wordlessHint: 'These claims are in the map and in no sentence: the argument needs them, and the text does not say them.',
  strip: 'The whole text, paragraph by paragraph; choose a range to filter the map',
  paragraph: (n: string, sentences: number) => `Paragraph ${n}, ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}`,
  together: 'Scroll together',
  add: 'Add your copy of the text',
  addTitle: 'Your copy of the text',
  addHint: (editions: string) => `Paste the text here, or choose a file of it, in any of these languages: ${editions}. It is matched sentence by sentence and stays in this browser: it is in no link and in no file.`,
  original: 'Read the original at its publisher',
  paste: 'The text',
  choose: 'Choose a file',
  match: 'Match it',
  forget: 'Forget the text',
  cancel: 'Not now',
  matching: 'Matching…',
  tooLong: 'This is longer than any text that a map is made of (10 million letters). Nothing was changed.',
  unreadable: 'The file could not be read. Is it a folder, a picture or a document of a word processor? A plain text is needed.',
  refused: {
    empty: 'There is nothing in it. Paste the text, or choose a file of it.',
    'other-language': 'It is in a language that no edition of this text has. Nothing was changed.',
    'other-text': 'This seems to be another text. Nothing was changed.',
  } as Readonly<Record<string, string>>,
  counted: (found: number, of: number) => `${found} of ${of} sentences were recognised.`,
  account: (byDigest: number, likely: number, of: number) => `Your copy: ${byDigest} of ${of} sentences recognised word for word${likely > 0 ? `, ${likely} by their place and likeness` : ''}.`,
  aligned: (likely: number, of: number) => `Your copy: ${likely} of ${of} sentences placed by order and likeness; how sure that is stands on each.`,
  missingHere: (n: number) => `${n} ${n === 1 ? 'sentence is' : 'sentences are'} not in it`,
  addedHere: (n: number) => `${n} ${n === 1 ? 'piece is' : 'pieces are'} in no edition`,
  sure: (percent: number) => `placed by order and likeness, ${percent}% sure`,
  skipped: (n: number) => `… ${n} more paragraphs that are in no edition …`,
  isMissing: 'not in your copy',
  isAdded: 'in no edition of the text',
  hold: 'Hold beside another place',
  letGo: 'Let go',
  heldAt: (place: string) => `Held: ${place}`,
  pickSecond: 'Choose a second place in the text to see what connects the two.',
  connects: 'What connects them',
  tension: 'They pull apart: ',
  both: (number: string) => `Both say ${number}`,
  nothing: 'Nothing in the map connects them.',
  tensions: (n: number) => `Where it pulls two ways (${n})`,
  tensionsHint: 'Each shows its two places side by side.',
};

export type ReaderWords = typeof en;

const zh: ReaderWords = {
  byAuthor: '（作者）',
  agreed: (who: string): string => `（${who} · 作者同意）`,
  title: '原文，逐段',
  own: '原文',
  summary: '每段用我们自己的话概述，每句一个标记。',
  loading: '正在取原文…',
  none: '此图没有所依据的文章。',
  missing: '未能取到此图的原文；图本身不受影响。',
  heading: (n) => `第 ${n} 部分`,
  list: '各句；方向键逐句移动',
  shade: { answer: '回答', question: '问题', reason: '理由', objection: '异议或反驳', step: '连接前后', plain: '无作用' },
  place: (id) => {
    const [, p, s] = /^P(\d+)\.(\d+)$/.exec(id) ?? [];
    const heading = /^S(\d+)\.h$/.exec(id)?.[1];
    return p !== undefined ? `第 ${p} 段第 ${s} 句` : heading !== undefined ? `第 ${heading} 部分小标题` : id === 'T' ? '标题' : id;
  },
  pick: '指向或选中一句，看它在论证中起什么作用。',
  background: '它不参与论证。',
  unmapped: '图中没有出自这一句的陈述。',
  role: (part, at, of, to) => {
    if (part === 'answer' || part === 'reservation') return `${to}${part === 'answer' ? '回答' : '保留'}`;
    if (part === 'thesis') return '全文的中心论点';
    if (part === 'none') return '未与他处相连';
    if (part === 'restatement') return `换一种说法重述${to}`;
    const which = of > 1 ? `第 ${at} 条` : '一条';
    return part === 'attack' ? `对通向${to}的推理的${which}质疑` : `${to}的${which}${part === 'objection' ? '异议' : '理由'}`;
  },
  toQuestion: (number) => `对问题 ${number} 的`,
  theAnswer: (part, number) => `对问题 ${number} 的${part === 'reservation' ? '保留' : '回答'}`,
  between: '，',
  whichIs: (first, last) => `${first}；后者是${last}`,
  within: (first, numbers, last) => `${first}；经由 ${numbers}，属于${last}`,
  togetherWith: (number, isUnstated) => `只与 ${number} 合起来才成立${isUnstated ? '（文中没有说出）' : ''}`,
  theSame: '同一处',
  inEffect: (isFor, root) => `因此实际上${isFor ? '支持' : '反对'}${root}`,
  met: { answered: '作者有回应', granted: '作者承认', unanswered: '无人回应' },
  isRejected: '（作者不接受）',
  inQuestion: (number, question, answer) => `问题 ${number}：${question}——${answer}`,
  several: (n) => `起 ${n} 种作用`,
  notSaid: '所选的内容原文没有说出：论证需要它。',
  question: (number) => `提出问题 ${number}`,
  step: (sentence) => `承担这一步：${sentence}`,
  pulls: '文中两面牵扯之处',
  wordless: (n) => `文中没有的陈述（${n}）`,
  wordlessHint: '这些陈述在图中，却不在任何一句里：论证需要它们，文中没有说。',
  strip: '全文，逐段；选一段范围即可筛选',
  paragraph: (n, sentences) => `第 ${n} 段，${sentences} 句`,
  together: '同步滚动',
  add: '加入你的原文副本',
  addTitle: '你的原文副本',
  addHint: (editions) => `把原文粘贴在这里，或选一个文件；语言可以是：${editions}。逐句比对，只留在此浏览器中，不进链接，也不进任何文件。`,
  original: '到发布处读原文',
  paste: '原文',
  choose: '选择文件',
  match: '比对',
  forget: '忘掉原文',
  cancel: '暂不',
  matching: '正在比对……',
  tooLong: '太长了（超过一千万字），不像是一篇文章。未作任何改动。',
  unreadable: '文件读不了。是文件夹、图片，还是文字处理软件的文档？需要纯文本。',
  refused: {
    empty: '里面什么也没有。请粘贴原文，或选一个文件。',
    'other-language': '这种语言没有对应的版本。未作任何改动。',
    'other-text': '看来是另一篇文章。未作任何改动。',
  },
  counted: (found, of) => `认出 ${of} 句中的 ${found} 句。`,
  account: (byDigest, likely, of) => `你的副本：共 ${of} 句，逐字认出 ${byDigest} 句${likely > 0 ? `，按位置和相近程度认出 ${likely} 句` : ''}。`,
  aligned: (likely, of) => `你的副本：共 ${of} 句，按次序和相近程度放好 ${likely} 句；把握多大，各句有注。`,
  missingHere: (n) => `其中没有的：${n} 句`,
  addedHere: (n) => `各版本都没有的：${n} 处`,
  sure: (percent) => `按次序和相近程度放置，把握 ${percent}%`,
  skipped: (n) => `……另有 ${n} 段，各版本都没有……`,
  isMissing: '你的副本里没有',
  isAdded: '各版本都没有',
  hold: '留住，与另一处对看',
  letGo: '放开',
  heldAt: (place) => `留住的：${place}`,
  pickSecond: '再选原文中的一处，看两处有何联系。',
  connects: '两处的联系',
  tension: '相互牵扯：',
  both: (number) => `两处都说 ${number}`,
  nothing: '图中没有把两处连起来的东西。',
  tensions: (n) => `两面牵扯之处（${n}）`,
  tensionsHint: '每条都把两处并排显示。',
};

export function readerMessagesOf(locale: Locale): ReaderWords {
  return { en, zh }[locale];
}
