// The words of what became of a claim or a step under what a reader says: on the boxes, and in sentences from cause to effect.

import type { Locale } from '../model/localized-text.ts';

/** What a reader can say of a statement or a step. */
type Said = 'reject' | 'doubt' | 'grant';
/** What an inference does for what it bears on. */
type Bearing = 'support' | 'attack' | 'undercut';

interface ChainWords {
  /** On a box. */
  readonly status: {
    readonly rejected: string;
    readonly doubted: string;
    readonly granted: string;
    /** On a stage, where a scene supposes it. */
    readonly supposed: Readonly<Record<Said, string>>;
    readonly circle: string;
    readonly 'open-point': string;
    readonly unanswered: string;
    readonly 'case-gone': string;
    readonly 'reason-back': string;
    /** Of what the reader has added. */
    readonly 'own-reason': string;
    readonly 'own-objection': string;
    readonly outweighed: string;
    readonly 'loses-support': string;
    readonly 'falls-with': string;
    readonly weakened: (left: number, before: number) => string;
    readonly 'contested-word': string;
    readonly 'contested-word-brief': string;
    readonly 'contested-weight': string;
    readonly 'contested-weight-brief': string;
    readonly relieved: string;
    /** Of a closed question: how much changes among what stands behind its answers. */
    readonly inside: (n: number) => string;
    /** Nothing is said: what falls where this alone is rejected. */
    readonly bears: (isThesis: boolean, numbers: readonly string[]) => string;
    readonly 'step-holds': string;
    readonly 'step-dead': string;
    readonly 'step-open': string;
  };

  /** Sentences, from cause to effect. A claim comes in quotation marks. */
  readonly you: Readonly<Record<Said, (what: string) => string>>;
  readonly added: (claim: string) => string;
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

const en: ChainWords = {
  status: {
    rejected: 'You rejected this',
    doubted: 'You doubt this',
    granted: 'You granted this',
    supposed: { reject: 'Suppose this does not count', doubt: 'Suppose this is doubtful', grant: 'Suppose this is granted' },
    circle: 'Depends on a circle',
    'open-point': 'Depends on an open point',
    unanswered: 'This objection is unanswered now',
    'case-gone': 'The essay’s case against this is gone',
    'reason-back': 'A reason for this holds now',
    'own-reason': 'Your own reason',
    'own-objection': 'Your own objection',
    outweighed: 'An objection is no longer outweighed',
    'loses-support': 'No reason left in this essay',
    'falls-with': 'Falls with what it restates',
    weakened: (left, before) => `Still stands: ${left} of ${before} reasons left`,
    'contested-word': 'Both sides hold now; it stands only on the author’s word',
    'contested-word-brief': 'Both sides hold; on the author’s word',
    'contested-weight': 'Both sides hold now; the essay gives this one more weight',
    'contested-weight-brief': 'Both sides hold; this weighs more',
    relieved: 'One objection fewer',
    inside: (n) => (n === 1 ? 'One change behind this' : `${n} changes behind this`),
    bears: (isThesis, numbers) => (isThesis ? 'Without this the thesis falls' : numbers.length === 1 ? `Without this ${numbers[0]} falls` : `Without this ${numbers.length} answers fall`),
    'step-holds': 'This step holds now',
    'step-dead': 'This step no longer holds',
    'step-open': 'This step is open',
  },
  you: {
    reject: (what) => `You rejected ${what}.`,
    doubt: (what) => `You doubt ${what}.`,
    grant: (what) => `You granted ${what}.`,
  },
  added: (claim) => `You added ${claim}.`,
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

const zh: ChainWords = {
  status: {
    rejected: '您否定了这一条',
    doubted: '您怀疑这一条',
    granted: '您承认了这一条',
    supposed: { reject: '假如这一条不算数', doubt: '假如这一条可疑', grant: '假如承认这一条' },
    circle: '取决于一个循环',
    'open-point': '取决于未定之点',
    unanswered: '这条异议现在无人回应',
    'case-gone': '本文反对它的理由已不成立',
    'reason-back': '现在有一条理由成立',
    'own-reason': '您自己的理由',
    'own-objection': '您自己的异议',
    outweighed: '有一条异议不再被压过',
    'loses-support': '本文中已没有理由',
    'falls-with': '随它所复述的一同落空',
    weakened: (left, before) => `仍站得住：${before} 条理由剩 ${left} 条`,
    'contested-word': '两边现在都成立；只凭作者一言而立',
    'contested-word-brief': '两边都成立；只凭作者一言',
    'contested-weight': '两边现在都成立；本文更看重这一边',
    'contested-weight-brief': '两边都成立；这边更重',
    relieved: '少了一条异议',
    inside: (n) => `其后有 ${n} 处变化`,
    bears: (isThesis, numbers) => (isThesis ? '没有它，主旨不成立' : numbers.length === 1 ? `没有它，${numbers[0]} 不成立` : `没有它，${numbers.length} 个答案不成立`),
    'step-holds': '这一步现在成立',
    'step-dead': '这一步不再成立',
    'step-open': '这一步悬而未决',
  },
  you: {
    reject: (what) => `您否定了${what}。`,
    doubt: (what) => `您怀疑${what}。`,
    grant: (what) => `您承认了${what}。`,
  },
  added: (claim) => `您加上了${claim}。`,
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

const WORDS: Readonly<Record<Locale, ChainWords>> = { en, zh };

export function chainMessagesOf(locale: Locale): ChainWords {
  return WORDS[locale];
}
