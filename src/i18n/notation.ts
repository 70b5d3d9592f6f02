// One table of the words of relations: between a claim and its grounds, and in whole sentences, by notation and language.
// No word is wider than that of the first notation, whose width is kept free for it: no box moves when the words change.

import type { Locale } from '../model/localized-text.ts';

/** because and but; pro and con; premise and conclusion. */
export const NOTATIONS = ['because', 'pro-con', 'premise-conclusion'] as const;
export type Notation = (typeof NOTATIONS)[number];

/** What is read first, at the left: the conclusion, or its ground. */
export const DIRECTIONS = ['conclusion-first', 'ground-first'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A word on a line of the map or before a row of the outline. */
export type WordKey = 'because' | 'but' | 'and' | 'that-is' | 'does-not-follow';
export type Words = Readonly<Record<WordKey, string>>;

/** Whole sentences from the quoted ends of a relation; `n` premises together. */
export interface Sentences {
  readonly support: (from: string, to: string, n: number) => string;
  readonly attack: (from: string, to: string, n: number) => string;
  readonly undercut: (from: string, premise: string, to: string, n: number) => string;
  /** That a step fails, as the end of another relation. */
  readonly failing: (premise: string, to: string) => string;
}

/** All notations in one language. */
export type Notations = Readonly<Record<Notation, Wording>>;

export interface Wording {
  readonly words: Words;
  /** Where they differ while the ground is read first. */
  readonly groundFirst?: Partial<Words>;
  readonly sentences: Sentences;
}

/** English comes with the page; what is not fetched yet is told in it. */
const TABLE: { en: Notations } & Partial<Record<Locale, Notations>> = {
  en: {
    because: {
      words: { because: 'because', but: 'but', and: 'and', 'that-is': 'that is', 'does-not-follow': 'but that does not follow' },
      groundFirst: { because: 'so', but: 'against', 'does-not-follow': 'against this step' },
      sentences: {
        support: (from, to, n) => (n > 1 ? `${from} are together given as a reason for ${to}.` : `${from} is given as a reason for ${to}.`),
        attack: (from, to, n) => (n > 1 ? `${from} are together an objection to ${to}.` : `${from} is an objection to ${to}.`),
        undercut: (from, premise, to, n) => `${from} ${n > 1 ? 'together say' : 'says'} that the step from ${premise} to ${to} does not follow.`,
        failing: (premise, to) => `the failure of the step from ${premise} to ${to}`,
      },
    },
    'pro-con': {
      words: { because: 'pro', but: 'con', and: 'and', 'that-is': 'that is', 'does-not-follow': 'con, on this step' },
      sentences: {
        support: (from, to, n) => `Pro ${to}: ${from}${n > 1 ? ', together' : ''}.`,
        attack: (from, to, n) => `Con ${to}: ${from}${n > 1 ? ', together' : ''}.`,
        undercut: (from, premise, to, n) => `Con the step from ${premise} to ${to}: ${from}${n > 1 ? ', together' : ''}.`,
        failing: (premise, to) => `the failure of the step from ${premise} to ${to}`,
      },
    },
    'premise-conclusion': {
      words: { because: 'premise', but: 'contra', and: 'and', 'that-is': 'that is', 'does-not-follow': 'does not conclude' },
      sentences: {
        support: (from, to, n) => `From the premise${n > 1 ? 's' : ''} ${from}${n > 1 ? ' together' : ''} it is concluded: ${to}.`,
        attack: (from, to, n) => (n > 1 ? `The premises ${from} together speak against the conclusion ${to}.` : `The premise ${from} speaks against the conclusion ${to}.`),
        undercut: (from, premise, to, n) => `${from} ${n > 1 ? 'together deny' : 'denies'} that the conclusion ${to} follows from ${premise}.`,
        failing: (premise, to) => `that ${to} does not follow from ${premise}`,
      },
    },
  },
};

/** Another language, once it is fetched. */
export function addNotations(locale: Locale, notations: Notations): void {
  TABLE[locale] = notations;
}

/** The words of a notation, as they are read in a direction. */
export function wordsIn(locale: Locale, notation: Notation = 'because', direction: Direction = 'conclusion-first'): Words {
  const { words, groundFirst } = (TABLE[locale] ?? TABLE.en)[notation];
  return direction === 'ground-first' && groundFirst ? { ...words, ...groundFirst } : words;
}

/** The words whose widths are kept free. */
export function widestWordsIn(locale: Locale): Words {
  return (TABLE[locale] ?? TABLE.en).because.words;
}

export function sentencesIn(locale: Locale, notation: Notation = 'because'): Sentences {
  return (TABLE[locale] ?? TABLE.en)[notation].sentences;
}
