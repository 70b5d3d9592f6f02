// The words of the menu of maps and of the doors for one's own; they come with those panels.

import type { Locale } from '../model/localized-text.ts';

/** How much an outline that is being typed has of each. */
interface OutlineCounts {
  readonly statements: number;
  readonly questions: number;
  readonly answers: number;
  readonly reasons: number;
  readonly objections: number;
  readonly undercuts: number;
}

const counted = (n: number, what: string, of = ''): string => `${n} ${what}${n === 1 ? '' : 's'}${of}`;

const en = {
  title: 'Maps',
  thisMap: 'On the screen',
  asJson: 'Save as JSON',
  asOutline: 'Save as an outline',
  loses: (what: string) => `An outline leaves out: ${what}.`,
  shipped: 'These come with Crux',
  shippedFailed: 'The list of maps could not be fetched; check the connection.',
  kept: 'Opened by you',
  keptHint: 'Kept in this browser only: on no server, in no link.',
  forget: (title: string) => `Forget ${title}`,
  statements: (n: number) => `${n} statement${n === 1 ? '' : 's'}`,
  own: 'Open your own',
  choose: 'Choose a file',
  type: 'Type or paste an outline',
  ownHint: 'Or drop a file anywhere on this page, or paste the text of one. JSON of an argument map or an indented outline, at most 50 MB and 100,000 statements. Nothing leaves this browser.',
  drop: 'Drop it to open the map',
  textTitle: 'Your own map',
  textHint: 'One statement a line, below what it bears on, two spaces further in. The first character says what the line is.',
  text: 'Outline, or JSON of a map',
  example: 'Put an example here',
  open: 'Open the map',
  empty: 'Type an outline or paste one here.',
  sound: ({ statements, questions, answers, reasons, objections, undercuts }: OutlineCounts) =>
    `Sound so far: ${[counted(statements, 'statement'), counted(questions, 'question'), counted(answers, 'answer'), counted(reasons, 'reason'), counted(objections, 'objection'), counted(undercuts, 'attack', ' on a step')].filter((part, i) => i === 0 || !part.startsWith('0 ')).join(', ')}.`,
  unsure: 'It opens, but this may not be as you meant it:',
  readAs: 'Read as:',
  moreRows: (n: number) => `and ${n} more`,
  tooLong: 'Too long to be checked while you type: open it to see what is found.',
  faults: (n: number) => (n === 1 ? 'One fault; the map opens once it is mended.' : `${n} faults; the map opens once they are mended.`),
  signs: 'The signs',
  signRows: [
    ['#', 'the title'],
    ['(none)', 'the thesis, at the left edge; it may be left out'],
    ['?', 'a question, at the left edge; it may have several answers'],
    ['=', 'an answer; below an answer, its reservation'],
    ['+', 'a reason for the line that it stands below'],
    ['-', 'an objection to it'],
    ['~', 'an attack on the step: but that does not follow'],
    ['&', 'holds only together with the line above it, as far in as that'],
    [':', 'says the same in other words'],
    ['.', 'stands alone'],
    ['(Name:)', 'before the words: whose view it is'],
    ['! % ?', 'before the words: the author rejects, grants, leaves open'],
    ['*', 'before the words: the text does not say it'],
    ['[P3.2]', 'after the words: where it stands in the text'],
  ],
  exampleText: `# The school in the village

The village should keep its school.
  + A school within walking distance keeps families here.
    + Three of the four families that moved away named the bus.
    & * Whoever names the bus would have stayed without it.
  - Small classes cost more for each child.
    ~ What the bus costs is left out of that sum.
  - (The council:) ! A larger school offers more subjects.
    - Nobody here has asked for more subjects.

? Who would pay for it?
  = The region pays, as it does now.
    + The law ties its money to the number of children.
  = The village pays for what the region does not.
    - The village has no money left over.
`,
  adviceTitle: 'Advice on this map',
  adviceHint: 'The map is sound and open. This would make it better; each line leads to its place.',
  noAdvice: 'The rules have nothing to advise on this map.',
  showAll: (n: number) => `Show all ${n}`,
  opening: (percent: number) => (percent === 0 ? 'Opening the map…' : `Opening the map… ${percent}%`),
  cancel: 'Cancel',
  /** The key that does it, as it stands on a keyboard. */
  cancelKey: 'Esc',
};

export type MapsWords = typeof en;

const zh: MapsWords = {
  title: '论证图',
  thisMap: '当前',
  asJson: '存为 JSON',
  asOutline: '存为提纲',
  loses: (what) => `提纲不含：${what}。`,
  shipped: '随 Crux 附带',
  shippedFailed: '取不到图的目录，请检查网络。',
  kept: '你打开过的',
  keptHint: '只存在此浏览器中：不上服务器，不进链接。',
  forget: (title) => `忘掉“${title}”`,
  statements: (n) => `${n} 条陈述`,
  own: '打开自己的图',
  choose: '选择文件',
  type: '键入或粘贴提纲',
  ownHint: '也可把文件拖到页面任意处，或粘贴其文字。论证图的 JSON 或缩进提纲，至多 50 MB、10 万条陈述。内容不离开此浏览器。',
  drop: '松手即打开',
  textTitle: '自己的图',
  textHint: '一行一条陈述，写在它所支持或反对的那一行之下，多缩进两格。行首的符号说明这一行是什么。',
  text: '提纲，或论证图的 JSON',
  example: '放一个例子',
  open: '打开这张图',
  empty: '在此键入或粘贴提纲。',
  sound: ({ statements, questions, answers, reasons, objections, undercuts }) => {
    const further: readonly (readonly [number, string])[] = [[questions, '个问题'], [answers, '个答案'], [reasons, '个理由'], [objections, '个异议'], [undercuts, '处质疑推理']];
    return `目前完好：${[`${statements} 条陈述`, ...further.flatMap(([n, what]) => (n > 0 ? [`${n} ${what}`] : []))].join('，')}。`;
  },
  unsure: '可以打开，但以下各处也许不是你的本意：',
  readAs: '读作：',
  moreRows: (n) => `另有 ${n} 条`,
  tooLong: '太长，无法边写边查：打开时一并列出问题。',
  faults: (n) => `${n} 处有误，改正后即可打开。`,
  signs: '符号',
  signRows: [
    ['#', '标题'],
    ['（无）', '顶格：全文主张，可以不写'],
    ['?', '问题，顶格写；可以有几个答案'],
    ['=', '答案；在答案之下则为其保留'],
    ['+', '上一层那行的理由'],
    ['-', '对它的异议'],
    ['~', '质疑那一步推理：但由此推不出'],
    ['&', '须与上一行合起来才成立，缩进与那一行相同'],
    [':', '换一种说法'],
    ['.', '独立的一条'],
    ['(某人:)', '写在文字前：是谁的看法'],
    ['! % ?', '写在文字前：作者反对、承认、未下结论'],
    ['*', '写在文字前：文中没有明说'],
    ['[P3.2]', '写在文字后：在原文何处'],
  ],
  exampleText: `# 村里的学校

村里应当留住自己的学校。
  + 走路能到的学校留得住人家。
    + 搬走的四户里有三户提到校车。
    & * 提到校车的人家，没有校车就会留下。
  - 班小，每个孩子花的钱更多。
    ~ 这笔账没有算校车的钱。
  - (镇里:) ! 大学校开的课更多。
    - 这里没有人要求多开课。

? 钱由谁出？
  = 照旧由县里出。
    + 法律规定按学生人数拨款。
  = 不足的部分由村里出。
    - 村里没有余钱。
`,
  adviceTitle: '对这张图的建议',
  adviceHint: '图是完好的，已经打开。以下各条可使它更好；点一条就到它所在之处。',
  noAdvice: '对这张图没有建议。',
  showAll: (n) => `显示全部 ${n} 条`,
  opening: (percent) => (percent === 0 ? '正在打开……' : `正在打开……${percent}%`),
  cancel: '取消',
  cancelKey: 'Esc',
};

export function mapsMessagesOf(locale: Locale): MapsWords {
  return { en, zh }[locale];
}
