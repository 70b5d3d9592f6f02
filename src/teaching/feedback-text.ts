// What is said of an answer, without what stands there already: the verdict, which is told by the score, and the rule.

import { exerciseMessagesOf, type ExerciseMessages } from '../i18n/exercises.ts';
import type { Locale } from '../model/localized-text.ts';
import { shortened } from '../model/shortened.ts';
import type { Feedback, Item } from './item.ts';
import type { RuleId } from './rule-id.ts';

/** The words of the rule that decides; empty where it has none. O(1) */
export function ruleIn({ rule }: Pick<Feedback, 'rule'>, lang: Locale): string {
  const { rules } = exerciseMessagesOf(lang);
  return Object.hasOwn(rules, rule) ? rules[rule as RuleId] : '';
}

/** The same remark without its rule, for whoever has read the rule already. O(letters) */
export function withoutRule(feedback: Pick<Feedback, 'text' | 'rule'>, lang: Locale): string {
  const rule = ruleIn(feedback, lang);
  return (rule === '' ? feedback.text : feedback.text.replace(rule, '')).trim();
}

/** Why alone: without verdict and rule. O(letters) */
export function reasonIn(feedback: Pick<Feedback, 'text' | 'rule'>, lang: Locale): string {
  const { verdict, e4, e12 }: ExerciseMessages = exerciseMessagesOf(lang);
  const verdicts = [verdict(1), verdict(0.5), verdict(0), e4.target('right'), e4.relation('right'), e12.found];
  let text = withoutRule(feedback, lang);
  for (const said of verdicts) if (text.startsWith(said)) text = text.slice(said.length).trim();
  return text;
}

/** A remark on one part or, in one line, on all parts that are right. */
export interface Remark {
  readonly text: string;
  /** Missing for several at once. */
  readonly about: Feedback | undefined;
}

/** As much of the words of a card as tells it from the others. */
const SHORT: Readonly<Record<Locale, number>> = { en: 56, zh: 26 };

/** The parts of what is said of an answer, each with what it is about at its beginning, but what stands in the whole already. O(letters) */
export function remarksOn({ kind, lang }: Pick<Item, 'kind' | 'lang'>, feedback: Feedback): readonly Remark[] {
  const m = exerciseMessagesOf(lang);
  const name = ({ of = '' }: Feedback): string => m.named(shortened(of, SHORT[lang]));
  const inOne = m.allRight[kind];
  // A mere "Right." of a card is no part of the verdict on the whole.
  const parts = (feedback.parts ?? []).filter(({ text }) => inOne !== undefined || !feedback.text.includes(text));
  const right = inOne ? parts.filter(({ isRight }) => isRight) : [];
  const others = parts.filter((part) => !right.includes(part)).map((about): Remark => ({ text: about.of === undefined ? about.text : m.pair(name(about), about.text), about }));
  return right.length === 0 ? others : [{ text: inOne!(right.length, m.list(right.map(name))), about: undefined }, ...others];
}
