// The words of what a reader doubts and what follows from it: on the boxes, in the panel, in sentences; they come with these.

import type { Locale } from '../model/localized-text.ts';

/** What a reader can say of a statement or a step. */
type Said = 'reject' | 'doubt' | 'grant';
/** What an inference does for what it bears on. */
type Bearing = 'support' | 'attack' | 'undercut';
type Answer = 'in' | 'out' | 'open';

interface WhatIfWords {
  readonly title: string;
  /** What is asked, of one record or of several. */
  readonly asked: Readonly<Record<Said, (claim: string) => string>>;
  readonly askedSeveral: (n: number) => string;
  readonly intro: string;
  readonly rule: string;
  readonly selected: string;
  readonly selectedStep: string;
  readonly nothingSelected: string;
  readonly do: Readonly<Record<Said, string>>;
  readonly doHint: Readonly<Record<Said, string>>;
  readonly undoThis: string;
  readonly steps: string;
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
  readonly thesis: string;
  readonly answerState: Readonly<Record<Answer, string>>;
  readonly noChange: string;
  readonly compare: string;
  readonly comparing: string;
  readonly compareBack: string;
  readonly undo: string;
  readonly redo: string;
  readonly back: string;
  readonly hinges: string;
  readonly hingesHint: string;
  readonly single: (n: number, claim: string) => string;
  readonly noSingle: (claim: string) => string;
  readonly showAll: (n: number) => string;

  /** On a box. */
  readonly status: {
    readonly rejected: string;
    readonly doubted: string;
    readonly granted: string;
    readonly circle: string;
    readonly 'open-point': string;
    readonly unanswered: string;
    readonly 'case-gone': string;
    readonly 'reason-back': string;
    readonly outweighed: string;
    readonly 'loses-support': string;
    readonly 'falls-with': string;
    readonly weakened: (left: number, before: number) => string;
    readonly 'contested-word': string;
    readonly 'contested-weight': string;
    readonly relieved: string;
    readonly 'step-holds': string;
    readonly 'step-dead': string;
    readonly 'step-open': string;
  };

  /** Sentences, from cause to effect. A claim comes in quotation marks. */
  readonly you: Readonly<Record<Said, (what: string) => string>>;
  /** A step as part of a sentence. */
  readonly step: Readonly<Record<Bearing, (from: string, to: string) => string>>;
  readonly falls: Readonly<Record<Bearing, (from: string, to: string) => string>>;
  readonly fallsLinked: Readonly<Record<Bearing, (from: string, others: string, to: string) => string>>;
  readonly counts: Readonly<Record<Bearing, (from: string, to: string) => string>>;
  readonly isOpen: Readonly<Record<Bearing, (from: string, to: string) => string>>;
  readonly stepFalls: (step: string, because: string) => string;
  readonly stepBack: (step: string) => string;
  readonly stepOpen: (step: string) => string;
  readonly onlyReason: (claim: string) => string;
  readonly noOtherReason: (claim: string) => string;
  readonly stillHas: (claim: string, reason: string, more: number) => string;
  readonly restates: (claim: string, of: string) => string;
  readonly decidedAgainst: Readonly<Record<'word' | 'weight', (claim: string) => string>>;
  readonly stillStands: Readonly<Record<'word' | 'weight', (claim: string) => string>>;
  readonly fewer: (claim: string) => string;
  readonly caseGone: (claim: string) => string;
  readonly reasonBack: (claim: string) => string;
  readonly nowOpen: (claim: string) => string;
  readonly between: (n: number) => string;
  readonly untouched: (what: string) => string;
}

const en: WhatIfWords = {
  title: 'Doubt',
  asked: {
    reject: (claim) => `What if ${claim} does not count?`,
    doubt: (claim) => `What if ${claim} is not sure?`,
    grant: (claim) => `What if ${claim} is granted?`,
  },
  askedSeveral: (n) => `What if you are right in these ${n} points?`,
  intro: 'Select a claim, or a step from one claim to another, and say that you reject, doubt or grant it. You see what then still stands inside this essay’s own reasoning.',
  rule: 'A claim stands while one of its reasons stands; how good that reason is, you must judge.',
  selected: 'The selected claim',
  selectedStep: 'The selected step',
  nothingSelected: 'Select a claim on the map to begin.',
  do: { reject: 'Reject', doubt: 'Doubt', grant: 'Grant' },
  doHint: { reject: 'It does not count', doubt: 'I am not convinced', grant: 'Take it as given' },
  undoThis: 'Undo',
  steps: 'Or only a step to it: you accept the one and deny that it shows the other',
  said: 'What you said',
  follows: (n) => (n === 1 ? 'One other changes' : `${n} others change`),
  followsHint: 'Nearest first. A lost reason does not make a claim wrong.',
  nothingFollows: 'Nothing else changes.',
  nothingRests: (claim) => `No other claim of this essay rests on ${claim}.`,
  alreadyOut: (claim) => `The author does not count ${claim} either, so nothing rests on it.`,
  alreadyIn: (claim) => `The author counts ${claim} already.`,
  otherReasons: (claim) => `What ${claim} bears on does not depend on it alone.`,
  stand: 'What the essay sets out to show',
  thesis: 'Thesis',
  answerState: { in: 'stands', out: 'no longer stands', open: 'is open' },
  noChange: 'no change',
  compare: 'Compare',
  comparing: 'The author’s reading is shown.',
  compareBack: 'Back to yours',
  undo: 'Undo',
  redo: 'Redo',
  back: 'Back to the author’s reading',
  hinges: 'On which single claims it hangs',
  hingesHint: 'Each of these alone, if you reject it, brings down what stands above it.',
  single: (n, claim) => (n === 1 ? `${claim} hangs on one claim:` : `${claim} hangs on each of these ${n}:`),
  noSingle: (claim) => `No single claim brings down ${claim}.`,
  showAll: (n) => `Show all ${n}`,
  status: {
    rejected: 'You rejected this',
    doubted: 'You doubt this',
    granted: 'You granted this',
    circle: 'Depends on a circle',
    'open-point': 'Depends on an open point',
    unanswered: 'This objection is unanswered now',
    'case-gone': 'The essay’s case against this is gone',
    'reason-back': 'A reason for this holds now',
    outweighed: 'An objection is no longer outweighed',
    'loses-support': 'No reason left in this essay',
    'falls-with': 'Falls with what it restates',
    weakened: (left, before) => `Still stands: ${left} of ${before} reasons left`,
    'contested-word': 'Both sides hold now; it stands only on the author’s word',
    'contested-weight': 'Both sides hold now; the essay gives this one more weight',
    relieved: 'One objection fewer',
    'step-holds': 'This step holds now',
    'step-dead': 'This step no longer holds',
    'step-open': 'This step is open',
  },
  you: {
    reject: (what) => `You rejected ${what}.`,
    doubt: (what) => `You doubt ${what}.`,
    grant: (what) => `You granted ${what}.`,
  },
  step: {
    support: (from, to) => `the step from ${from} to ${to}`,
    attack: (from, to) => `the step from ${from} against ${to}`,
    undercut: (from, to) => `the attack by ${from} on ${to}`,
  },
  falls: {
    support: (from, to) => `${from} was a reason for ${to}; that reason no longer holds.`,
    attack: (from, to) => `${from} was an objection to ${to}; that objection no longer holds.`,
    undercut: (from, to) => `${from} told against ${to}; it no longer does.`,
  },
  fallsLinked: {
    support: (from, others, to) => `${from} was needed together with ${others} for ${to}.`,
    attack: (from, others, to) => `${from} was needed together with ${others} against ${to}.`,
    undercut: (from, others, to) => `${from} was needed together with ${others} against ${to}.`,
  },
  counts: {
    support: (from, to) => `${from} now counts as a reason for ${to}.`,
    attack: (from, to) => `${from} now counts as an objection to ${to}.`,
    undercut: (from, to) => `${from} now tells against ${to}.`,
  },
  isOpen: {
    support: (from, to) => `Whether ${from} is a reason for ${to} is open now.`,
    attack: (from, to) => `Whether ${from} is an objection to ${to} is open now.`,
    undercut: (from, to) => `Whether ${from} tells against ${to} is open now.`,
  },
  stepFalls: (step, because) => `So ${step} no longer holds: ${because} stands in its way.`,
  stepBack: (step) => `So ${step} holds now.`,
  stepOpen: (step) => `So ${step} is open.`,
  onlyReason: (claim) => `It was the only reason for ${claim} in this essay.`,
  noOtherReason: (claim) => `No other reason for ${claim} is left in this essay.`,
  stillHas: (claim, reason, more) => (more === 0 ? `${claim} still has another reason, ${reason}.` : `${claim} still has ${more + 1} other reasons, such as ${reason}.`),
  restates: (claim, of) => `${claim} only restates ${of} and goes with it.`,
  decidedAgainst: {
    word: (claim) => `Both sides of ${claim} hold now, and the author’s word is against it.`,
    weight: (claim) => `Both sides of ${claim} hold now, and the essay gives the other side more weight.`,
  },
  stillStands: {
    word: (claim) => `Both sides of ${claim} hold now; it stands only on the author’s word.`,
    weight: (claim) => `Both sides of ${claim} hold now; it stands because the essay gives it more weight.`,
  },
  fewer: (claim) => `${claim} stands, with one objection fewer.`,
  caseGone: (claim) => `Nothing that still holds speaks against ${claim}, so it counts again.`,
  reasonBack: (claim) => `So ${claim} counts again.`,
  nowOpen: (claim) => `So ${claim} is open.`,
  between: (n) => (n === 1 ? '… one step between …' : `… ${n} steps between …`),
  untouched: (what) => `Nothing changes for ${what}.`,
};

const zh: WhatIfWords = {
  title: '质疑',
  asked: {
    reject: (claim) => `如果${claim}不算数呢？`,
    doubt: (claim) => `如果${claim}并不确定呢？`,
    grant: (claim) => `如果承认${claim}呢？`,
  },
  askedSeveral: (n) => `如果您在这 ${n} 点上是对的呢？`,
  intro: '选中一条主张，或从一条主张到另一条的一步，说您否定、怀疑还是承认它。随后可以看到：在本文自身的推理之内，还有什么站得住。',
  rule: '一条主张只要还有一条理由成立就站得住；这条理由有多好，由您判断。',
  selected: '选中的主张',
  selectedStep: '选中的一步',
  nothingSelected: '先在图上选中一条主张。',
  do: { reject: '否定', doubt: '怀疑', grant: '承认' },
  doHint: { reject: '它不算数', doubt: '我没有被说服', grant: '当作成立' },
  undoThis: '撤销',
  steps: '或只否定其中一步：承认前者，但不承认它能说明后者',
  said: '您的说法',
  follows: (n) => `另有 ${n} 处随之改变`,
  followsHint: '由近及远。失去一条理由，不等于主张是错的。',
  nothingFollows: '别处没有变化。',
  nothingRests: (claim) => `本文没有别的主张以${claim}为依据。`,
  alreadyOut: (claim) => `作者本来也不承认${claim}，所以没有什么以它为依据。`,
  alreadyIn: (claim) => `作者本来就承认${claim}。`,
  otherReasons: (claim) => `${claim}所关涉的主张并不只靠它。`,
  stand: '本文要说明的',
  thesis: '主旨',
  answerState: { in: '站得住', out: '站不住了', open: '悬而未决' },
  noChange: '没有变化',
  compare: '对照',
  comparing: '现在显示的是作者的看法。',
  compareBack: '回到您的看法',
  undo: '撤销',
  redo: '重做',
  back: '回到作者的看法',
  hinges: '它系于哪些单独的主张',
  hingesHint: '下列每一条，只要否定它，就足以使上面那条站不住。',
  single: (n, claim) => `${claim}系于以下 ${n} 条中的每一条：`,
  noSingle: (claim) => `没有哪一条主张单独就能使${claim}站不住。`,
  showAll: (n) => `显示全部 ${n} 条`,
  status: {
    rejected: '您否定了这一条',
    doubted: '您怀疑这一条',
    granted: '您承认了这一条',
    circle: '取决于一个循环',
    'open-point': '取决于未定之点',
    unanswered: '这条异议现在无人回应',
    'case-gone': '本文反对它的理由已不成立',
    'reason-back': '现在有一条理由成立',
    outweighed: '有一条异议不再被压过',
    'loses-support': '本文中已没有理由',
    'falls-with': '随它所复述的一同落空',
    weakened: (left, before) => `仍站得住：${before} 条理由剩 ${left} 条`,
    'contested-word': '两边现在都成立；只凭作者一言而立',
    'contested-weight': '两边现在都成立；本文更看重这一边',
    relieved: '少了一条异议',
    'step-holds': '这一步现在成立',
    'step-dead': '这一步不再成立',
    'step-open': '这一步悬而未决',
  },
  you: {
    reject: (what) => `您否定了${what}。`,
    doubt: (what) => `您怀疑${what}。`,
    grant: (what) => `您承认了${what}。`,
  },
  step: {
    support: (from, to) => `从${from}到${to}的一步`,
    attack: (from, to) => `从${from}反对${to}的一步`,
    undercut: (from, to) => `${from}对${to}的反驳`,
  },
  falls: {
    support: (from, to) => `${from}原是${to}的理由，现在这条理由不再成立。`,
    attack: (from, to) => `${from}原是对${to}的异议，现在这条异议不再成立。`,
    undercut: (from, to) => `${from}原是反驳${to}的，现在不再成立。`,
  },
  fallsLinked: {
    support: (from, others, to) => `${from}须与${others}一起才能支持${to}。`,
    attack: (from, others, to) => `${from}须与${others}一起才能反对${to}。`,
    undercut: (from, others, to) => `${from}须与${others}一起才能反驳${to}。`,
  },
  counts: {
    support: (from, to) => `${from}现在算作${to}的理由。`,
    attack: (from, to) => `${from}现在算作对${to}的异议。`,
    undercut: (from, to) => `${from}现在反驳${to}。`,
  },
  isOpen: {
    support: (from, to) => `${from}是否算${to}的理由，现在悬而未决。`,
    attack: (from, to) => `${from}是否算对${to}的异议，现在悬而未决。`,
    undercut: (from, to) => `${from}是否反驳${to}，现在悬而未决。`,
  },
  stepFalls: (step, because) => `于是${step}不再成立：${because}挡在其中。`,
  stepBack: (step) => `于是${step}现在成立。`,
  stepOpen: (step) => `于是${step}悬而未决。`,
  onlyReason: (claim) => `它是本文中${claim}的唯一理由。`,
  noOtherReason: (claim) => `本文中${claim}再没有别的理由。`,
  stillHas: (claim, reason, more) => (more === 0 ? `${claim}还有另一条理由：${reason}。` : `${claim}还有另外 ${more + 1} 条理由，例如${reason}。`),
  restates: (claim, of) => `${claim}只是复述${of}，随之而变。`,
  decidedAgainst: {
    word: (claim) => `${claim}的两边现在都成立，而作者的话是反对它的。`,
    weight: (claim) => `${claim}的两边现在都成立，而本文更看重另一边。`,
  },
  stillStands: {
    word: (claim) => `${claim}的两边现在都成立；它只凭作者一言而立。`,
    weight: (claim) => `${claim}的两边现在都成立；本文更看重它，所以它仍站得住。`,
  },
  fewer: (claim) => `${claim}站得住，并少了一条异议。`,
  caseGone: (claim) => `已没有成立的理由反对${claim}，所以它重新算数。`,
  reasonBack: (claim) => `于是${claim}重新算数。`,
  nowOpen: (claim) => `于是${claim}悬而未决。`,
  between: (n) => `……中间还有 ${n} 步……`,
  untouched: (what) => `${what}没有变化。`,
};

const WORDS: Readonly<Record<Locale, WhatIfWords>> = { en, zh };

export function whatIfMessagesOf(locale: Locale): WhatIfWords {
  return WORDS[locale];
}
