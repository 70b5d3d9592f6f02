// The weighty words of a sentence, and which of a step's are left dangling: the Rabbit Rule and Holding Hands of argument mapping
// (Rider and Thomason, "Cognitive and Pedagogical Benefits of Argument Mapping", 2008; van Gelder's rules of thumb).

import { fold } from '../analysis/fold.ts';
import { HAN } from '../analysis/tokens.ts';
import type { Locale } from '../model/localized-text.ts';

const SEGMENTERS = { en: new Intl.Segmenter('en', { granularity: 'word' }), zh: new Intl.Segmenter('zh', { granularity: 'word' }) } as const;

/** Words that carry no weight of their own. */
const LIGHT: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    'a an the and or but if then than that this these those there here it its is are was were be been being has have had do does did not no nor of in on at by to from for with without into out up down over under as so such too very more most less least much many some any all each every only also even just still yet may might can could will would shall should must one two who whom whose which what when where why how about between after before because therefore yes perhaps probably i we you he she they them their his her our your my me us far ever never own same other another such like'.split(' '),
  ),
  zh: new Set('的 了 着 过 是 在 有 也 都 就 还 又 很 更 最 不 没 没有 和 与 或 而 但 但是 如果 那么 所以 因为 因此 这 那 这些 那些 一个 一种 某 其 他 她 它 他们 我 我们 你 你们 会 能 可能 可以 应该 应当 必须 要 被 把 给 对 于 从 到 向 由 以 为 之 所 等 个 种 些 只 才 却 并 且 即 使 让 中 上 下 里 后 前'.split(' ')),
};

/** The stems of the weighty words of a text, each with the word as it stands there. O(letters) */
export function termsOf(text: string, lang: Locale): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  for (const { segment, isWordLike } of SEGMENTERS[lang].segment(text)) {
    const word = fold(segment);
    if (isWordLike && !LIGHT[lang].has(word) && !/^\d+$/.test(word)) terms.set(stem(word), segment);
  }
  return terms;
}

/** Endings off, so that "sleeps", "sleeping" and "sleep" are one: coarse, and meant to find too few faults rather than too many. */
function stem(word: string): string {
  if (HAN.test(word)) return word;
  const bare = word.replace(/['’]s?$/, '');
  return bare.length <= 4 ? bare.replace(/s$/, '') : bare.replace(/(?:ations?|ingly|ings?|edly|ed|ies|es|s|ly|y|e)$/, '');
}

/** The words of a step that nothing holds. */
export interface Dangling {
  /** Of the conclusion, that stand in no premise: each has come out of an empty hat. */
  readonly rabbits: readonly string[];
  /** Of the premises, that stand neither in the conclusion nor in another premise. */
  readonly alone: readonly string[];
}

/** Which words dangle. @param premises with the one that was written. O(letters) */
export function danglingIn(conclusion: string, premises: readonly string[], lang: Locale): Dangling {
  const claimed = termsOf(conclusion, lang);
  const given = premises.map((text) => termsOf(text, lang));
  return {
    rabbits: [...claimed].flatMap(([term, word]) => (given.some((terms) => terms.has(term)) ? [] : [word])),
    alone: given.flatMap((terms, i) => [...terms].flatMap(([term, word]) => (claimed.has(term) || given.some((other, k) => k !== i && other.has(term)) ? [] : [word]))),
  };
}
