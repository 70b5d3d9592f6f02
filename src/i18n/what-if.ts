// The words of what a reader doubts and what follows from it: in the panel.

import type { Locale } from '../model/localized-text.ts';

/** What a reader can say of a statement or a step. */
type Said = 'reject' | 'doubt' | 'grant';

interface WhatIfWords {
  readonly title: string;
  /** What is asked, of one record or of several. */
  readonly asked: Readonly<Record<Said, (claim: string) => string>>;
  readonly askedSeveral: (n: number) => string;
  readonly askedAdded: (claim: string) => string;
  readonly intro: string;
  readonly rule: string;
  readonly selected: string;
  readonly selectedStep: string;
  readonly nothingSelected: string;
  readonly do: Readonly<Record<Said, string>>;
  readonly doHint: Readonly<Record<Said, string>>;
  readonly undoThis: string;
  readonly stepsFrom: string;
  readonly steps: string;
  readonly thesisNow: Readonly<Record<'in' | 'out' | 'open', string>>;
  /** After a word on the thesis: what became of what it rests on. */
  readonly thesisWhy: (words: string) => string;
  readonly thesisUntouched: string;
  readonly noneFalls: string;
  readonly withoutYours: string;
  readonly said: string;
  readonly follows: (n: number) => string;
  /** Above what follows. */
  readonly followsHint: string;
  readonly nothingFollows: string;
  readonly nothingRests: (claim: string) => string;
  readonly alreadyOut: (claim: string) => string;
  readonly alreadyIn: (claim: string) => string;
  readonly otherReasons: (claim: string) => string;
  readonly stand: string;
  /** Of the thesis and the answers, so many of all are as before. */
  readonly sameAsBefore: (n: number, all: number) => string;
  /** Claims that bring it down too, though they have reasons of their own. */
  readonly alsoOne: (n: number) => string;
  readonly alsoStep: (n: number) => string;
  readonly compare: string;
  readonly comparing: string;
  readonly compareBack: string;
  readonly undo: string;
  readonly redo: string;
  readonly back: string;
  readonly hinges: (claim: string) => string;
  readonly searching: string;
  readonly stop: string;
  readonly stopped: string;
  readonly bounded: string;
  /** Before the starting points that bring it down by themselves. */
  readonly anyOne: (n: number) => string;
  readonly noSingle: (claim: string) => string;
  readonly never: string;
  /** Before a least set: so many together. */
  readonly allOf: (n: number, hasChoice: boolean) => string;
  readonly orAll: (n: number, hasChoice: boolean) => string;
  readonly others: (n: number) => string;
  readonly either: string;
  readonly or: string;
  readonly showAll: (n: number) => string;
}

const en: WhatIfWords = {
  title: 'Doubt',
  asked: {
    reject: (claim) => `What if ${claim} does not count?`,
    doubt: (claim) => `What if ${claim} is doubtful?`,
    grant: (claim) => `What if ${claim} is granted?`,
  },
  askedSeveral: (n) => `What if you are right in these ${n} points?`,
  askedAdded: (claim) => `What if ${claim} counts too?`,
  intro: 'Select a claim, or a step from one claim to another, and say that you reject, doubt or grant it. You see what then still stands inside this essay’s own reasoning.',
  rule: 'A claim stands while one of its reasons stands; how good that reason is, you must judge.',
  selected: 'The selected claim',
  selectedStep: 'The selected step',
  nothingSelected: 'Select a claim on the map to begin.',
  do: { reject: 'Reject', doubt: 'Doubt', grant: 'Grant' },
  doHint: { reject: 'It does not count', doubt: 'I am not convinced', grant: 'Take it as given' },
  undoThis: 'Undo',
  stepsFrom: 'Or accept it, and deny what it is said to show',
  steps: 'Or only a step to it: you accept the one and deny that it shows the other',
  thesisNow: { in: 'The thesis still stands.', out: 'The thesis no longer stands.', open: 'Whether the thesis stands is open.' },
  thesisWhy: (words) => `${words}.`,
  thesisUntouched: 'What you said does not reach it.',
  noneFalls: 'None of them falls.',
  withoutYours: 'As the author has it, without what you said.',
  said: 'What you said',
  follows: (n) => (n === 1 ? 'One other statement changes' : `${n} other statements change`),
  followsHint: 'Nearest first. A lost reason does not make a claim wrong.',
  nothingFollows: 'Nothing else changes.',
  nothingRests: (claim) => `No other claim of this essay rests on ${claim}.`,
  alreadyOut: (claim) => `The author does not count ${claim} either, so nothing rests on it.`,
  alreadyIn: (claim) => `The author counts ${claim} already.`,
  otherReasons: (claim) => `What ${claim} bears on does not depend on it alone.`,
  stand: 'What the essay sets out to show',
  sameAsBefore: (n, all) => (n === all ? 'The thesis and all answers are as before.' : `The other ${n} of ${all} (the thesis and the answers) are as before.`),
  alsoOne: (n) => (n === 1 ? 'It also falls if you reject this one, which has reasons of its own:' : `It also falls if you reject any one of these ${n}, which have reasons of their own:`),
  alsoStep: (n) => (n === 1 ? 'It also falls if you reject this step:' : `It also falls if you reject any one of these ${n} steps:`),
  compare: 'Compare',
  comparing: 'The author’s reading is shown.',
  compareBack: 'Back to yours',
  undo: 'Undo',
  redo: 'Redo',
  back: 'Back to the author’s reading',
  hinges: (claim) => `What ${claim} hangs on`,
  searching: 'Looking for the smallest sets …',
  stop: 'Stop',
  stopped: 'The search was stopped.',
  bounded: 'This map is too closely knit to find them all. These are all sets of up to 3.',
  anyOne: (n) => (n === 1 ? 'It falls if you reject this one starting point (a claim given without a reason):' : `It falls if you reject any one of these ${n} starting points (claims given without a reason):`),
  noSingle: (claim) => `No single starting point (a claim given without a reason) brings down ${claim}.`,
  never: 'Nor do several together: it stands on the author’s word alone.',
  allOf: (n, hasChoice) => `The smallest set that would is these ${n} together${hasChoice ? ' (where an “or” stands, either will do)' : ''}:`,
  orAll: (n, hasChoice) => `Or these ${n} together${hasChoice ? ' (where an “or” stands, either will do)' : ''}:`,
  others: (n) => (n === 1 ? 'One further way' : `${n} further ways`),
  either: 'one of',
  or: 'or',
  showAll: (n) => `Show all ${n}`,
};

const zh: WhatIfWords = {
  title: '质疑',
  asked: {
    reject: (claim) => `如果${claim}不算数呢？`,
    doubt: (claim) => `如果${claim}并不确定呢？`,
    grant: (claim) => `如果承认${claim}呢？`,
  },
  askedSeveral: (n) => `如果您在这 ${n} 点上是对的呢？`,
  askedAdded: (claim) => `如果${claim}也算数呢？`,
  intro: '选中一条主张，或从一条主张到另一条的一步，说您否定、怀疑还是承认它。随后可以看到：在本文自身的推理之内，还有什么站得住。',
  rule: '一条主张只要还有一条理由成立就站得住；这条理由有多好，由您判断。',
  selected: '选中的主张',
  selectedStep: '选中的一步',
  nothingSelected: '先在图上选中一条主张。',
  do: { reject: '否定', doubt: '怀疑', grant: '承认' },
  doHint: { reject: '它不算数', doubt: '我没有被说服', grant: '当作成立' },
  undoThis: '撤销',
  stepsFrom: '或承认它，但不承认它能说明什么',
  steps: '或只否定其中一步：承认前者，但不承认它能说明后者',
  thesisNow: { in: '主旨仍站得住。', out: '主旨站不住了。', open: '主旨是否站得住，悬而未决。' },
  thesisWhy: (words) => `${words}。`,
  thesisUntouched: '您所说的没有影响到它。',
  noneFalls: '其中没有一条站不住。',
  withoutYours: '按作者的看法，不计您的说法。',
  said: '您的说法',
  follows: (n) => `另有 ${n} 处随之改变`,
  followsHint: '由近及远。失去一条理由，不等于主张是错的。',
  nothingFollows: '别处没有变化。',
  nothingRests: (claim) => `本文没有别的主张以${claim}为依据。`,
  alreadyOut: (claim) => `作者本来也不承认${claim}，所以没有什么以它为依据。`,
  alreadyIn: (claim) => `作者本来就承认${claim}。`,
  otherReasons: (claim) => `${claim}所关涉的主张并不只靠它。`,
  stand: '本文要说明的',
  sameAsBefore: (n, all) => (n === all ? '主旨和所有答案都与原来一样。' : `主旨和答案共 ${all} 条，其余 ${n} 条与原来一样。`),
  alsoOne: (n) => (n === 1 ? '否定这一条（它另有理由）也会：' : `否定以下 ${n} 条（它们另有理由）中的任何一条也会：`),
  alsoStep: (n) => (n === 1 ? '否定这一步也会：' : `否定以下 ${n} 步中的任何一步也会：`),
  compare: '对照',
  comparing: '现在显示的是作者的看法。',
  compareBack: '回到您的看法',
  undo: '撤销',
  redo: '重做',
  back: '回到作者的看法',
  hinges: (claim) => `${claim}系于什么`,
  searching: '正在找最小的组合……',
  stop: '停止',
  stopped: '已停止查找。',
  bounded: '此图过于交错，无法全部找出。以下是不超过 3 条的所有组合。',
  anyOne: (n) => (n === 1 ? '只要否定这一个起点，它就站不住：' : `只要否定以下 ${n} 个起点中的任何一个，它就站不住：`),
  noSingle: (claim) => `没有哪一个起点（不带理由的主张）单独就能使${claim}站不住。`,
  never: '几个一起也不能：它只凭作者一言而立。',
  allOf: (n, hasChoice) => `最小的组合是同时否定以下 ${n} 处${hasChoice ? '（有“或”的地方任选其一）' : ''}：`,
  orAll: (n, hasChoice) => `或同时否定以下 ${n} 处${hasChoice ? '（有“或”的地方任选其一）' : ''}：`,
  others: (n) => `另有 ${n} 种`,
  either: '其一：',
  or: '或',
  showAll: (n) => `显示全部 ${n} 条`,
};

const WORDS: Readonly<Record<Locale, WhatIfWords>> = { en, zh };

export function whatIfMessagesOf(locale: Locale): WhatIfWords {
  return WORDS[locale];
}
