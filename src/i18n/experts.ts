// The words of the expert panel: the map as the textbooks have it; they come with it.

import type { Locale } from '../model/localized-text.ts';

type Framework = 'af' | 'baf' | 'qbaf';
type Support = 'deductive' | 'necessary' | 'evidential';
type Semantics = 'grounded' | 'complete' | 'preferred' | 'stable' | 'semi-stable' | 'df-quad' | 'quadratic-energy' | 'euler-based';

interface ExpertWords {
  readonly title: string;
  readonly intro: string;
  readonly as: string;
  readonly framework: Readonly<Record<Framework, string>>;
  readonly semantics: string;
  readonly name: Readonly<Record<Semantics, string>>;
  readonly support: string;
  readonly reading: Readonly<Record<Support, string>>;
  readonly base: string;
  readonly working: string;
  /** How many extensions, and whether these are all. */
  readonly extensions: (n: number, isComplete: boolean) => string;
  readonly none: string;
  readonly inAll: (n: number) => string;
  readonly inSome: (n: number) => string;
  readonly inNone: (n: number) => string;
  readonly tooLarge: string;
  readonly direct: string;
  readonly settled: (steps: number) => string;
  readonly unsettled: (steps: number) => string;
  readonly strength: string;
  readonly statement: string;
}

const en: ExpertWords = {
  title: 'For experts: textbook semantics',
  intro: 'Every statement and every step of the map is an argument here, and nothing else counts: not what the author makes of an objection, not who speaks. An objection that nothing attacks counts even where the author outweighs it. Doubt (Q) shows what stands inside the essay’s own reasoning.',
  as: 'As what',
  framework: {
    af: 'Attacks alone (Dung 1995)',
    baf: 'Attacks and supports (Cayrol and Lagasquie-Schiex 2005)',
    qbaf: 'Attacks and supports with strengths',
  },
  semantics: 'Semantics',
  name: { grounded: 'Grounded', complete: 'Complete', preferred: 'Preferred', stable: 'Stable', 'semi-stable': 'Semi-stable', 'df-quad': 'DF-QuAD', 'quadratic-energy': 'Quadratic Energy', 'euler-based': 'Euler-based' },
  support: 'How a support is read',
  reading: {
    deductive: 'Deductive: a step that is accepted carries its target with it',
    necessary: 'Necessary: a statement stands only with all steps that support it',
    evidential: 'Evidential: a statement that steps support needs one of them',
  },
  base: 'Base score of every statement, 0 to 1',
  working: 'Working it out …',
  extensions: (n, isComplete) => (isComplete ? (n === 1 ? 'One extension.' : `${n} extensions.`) : `The search was ended: at least ${n} extensions.`),
  none: 'There is no extension.',
  inAll: (n) => `In every extension (${n})`,
  inSome: (n) => `In some (${n})`,
  inNone: (n) => `In none (${n})`,
  tooLarge: 'Under this reading the framework of this map has more than two million arguments and attacks. Choose another reading, or attacks alone.',
  direct: 'Nothing runs in a circle: each strength was computed once.',
  settled: (steps) => `Settled after ${steps} rounds.`,
  unsettled: (steps) => `Did not settle in ${steps} rounds: these numbers are no result.`,
  strength: 'Strength',
  statement: 'Statement',
};

const zh: ExpertWords = {
  title: '专家：教科书语义',
  intro: '在这里，图中的每条陈述和每一步都是一个论证，此外什么都不算：不看作者如何对待异议，也不看是谁在说。没有受到攻击的异议照样算数，即使作者认为它被压过。要看在文章自身的推理之内什么站得住，请用“质疑”（Q）。',
  as: '作为什么',
  framework: { af: '只看攻击（Dung 1995）', baf: '攻击与支持（Cayrol 与 Lagasquie-Schiex 2005）', qbaf: '带强度的攻击与支持' },
  semantics: '语义',
  name: { grounded: '基语义', complete: '完全语义', preferred: '优先语义', stable: '稳定语义', 'semi-stable': '半稳定语义', 'df-quad': 'DF-QuAD', 'quadratic-energy': '二次能量', 'euler-based': '欧拉语义' },
  support: '支持作何理解',
  reading: {
    deductive: '演绎：一步被接受，其目标也随之被接受',
    necessary: '必要：支持它的每一步都成立，陈述才成立',
    evidential: '证据：有步骤支持的陈述，需要其中一步成立',
  },
  base: '每条陈述的基础分，0 到 1',
  working: '正在计算……',
  extensions: (n, isComplete) => (isComplete ? `共 ${n} 个外延。` : `搜索已中止：至少有 ${n} 个外延。`),
  none: '没有外延。',
  inAll: (n) => `在每个外延中（${n}）`,
  inSome: (n) => `在某些外延中（${n}）`,
  inNone: (n) => `不在任何外延中（${n}）`,
  tooLarge: '按这种理解，此图的框架有超过两百万个论证和攻击。请换一种理解，或只看攻击。',
  direct: '没有循环：每个强度只算一次。',
  settled: (steps) => `${steps} 轮后稳定。`,
  unsettled: (steps) => `${steps} 轮内没有稳定：这些数字不是结果。`,
  strength: '强度',
  statement: '陈述',
};

const WORDS: Readonly<Record<Locale, ExpertWords>> = { en, zh };

export function expertMessagesOf(locale: Locale): ExpertWords {
  return WORDS[locale];
}
