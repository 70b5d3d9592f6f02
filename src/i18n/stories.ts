// What the scenes of a talk that nobody wrote are called.

import type { Locale } from '../model/localized-text.ts';

export interface StoryMessages {
  readonly 'answer-first': string;
  readonly 'build-up': string;
  readonly branches: string;
  readonly objections: string;
  readonly 'text-order': string;
  /** The titles of scenes. */
  readonly thesis: string;
  readonly answers: (question: string) => string;
  readonly reasons: (claim: string) => string;
  readonly against: (claim: string) => string;
  readonly step: (claim: string) => string;
  readonly reply: (objection: string) => string;
  readonly again: (claim: string) => string;
  readonly paragraph: (name: string) => string;
  readonly heading: string;
}

const en: StoryMessages = {
  'answer-first': 'Answers first',
  'build-up': 'Branch by branch',
  branches: 'One branch a click',
  objections: 'Objection and reply',
  'text-order': 'In the order of the text',
  thesis: 'What it all comes to',
  answers: (question) => question,
  reasons: (claim) => `Why? ${claim}`,
  against: (claim) => `What speaks against it? ${claim}`,
  step: (claim) => `Does that follow? ${claim}`,
  reply: (objection) => `And the reply? ${objection}`,
  again: (claim) => `In other words: ${claim}`,
  paragraph: (name) => `Paragraph ${name}`,
  heading: 'The headings',
};

const zh: StoryMessages = {
  'answer-first': '先看答案',
  'build-up': '逐支展开',
  branches: '一按一支',
  objections: '异议与回应',
  'text-order': '按原文顺序',
  thesis: '归根到底是什么',
  answers: (question) => question,
  reasons: (claim) => `为什么？${claim}`,
  against: (claim) => `有什么反对意见？${claim}`,
  step: (claim) => `这样推得出来吗？${claim}`,
  reply: (objection) => `如何回应？${objection}`,
  again: (claim) => `换句话说：${claim}`,
  paragraph: (name) => `第 ${name} 段`,
  heading: '标题',
};

export const storyMessages: Readonly<Record<Locale, StoryMessages>> = { en, zh };
