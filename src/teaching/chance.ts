// What somebody gets who knows nothing: the mean score of an answer that is drawn.

import { grade } from './grade.ts';
import type { Answer, Item, Placement } from './item.ts';
import { randomOf, type Random } from '../model/random.ts';

/** The mean score of a drawn answer. */
export interface Chance {
  readonly level: number;
  /** Over all answers; where there are too many, over a drawn sample of them, the same each time. */
  readonly exact: boolean;
  /** The standard error of the sample; 0 where it is exact. */
  readonly error: number;
}

/** As many answers as are all tried. */
const MOST_ANSWERS = 5000;
const SAMPLE = 2000;

/**
 * A drawn answer: each option, order and choice of a row as likely; of a set each that is not empty; each card on any target but
 * itself with any relation; of cards that need not all be put, one, two or more as likely.
 */
export function drawnAnswer(item: Item, random: Random): Answer {
  switch (item.shape) {
    case 'pick-one':
      return random.one(item.options).id;
    case 'order':
      return random.shuffled(item.options).map(({ id }) => id);
    case 'pick-many':
    case 'set':
      return chosenBy(item.options, 1 + random.below(2 ** item.options.length - 1));
    case 'match':
      return Object.fromEntries(item.left.map(({ id, right }) => [id, random.one(right)]));
    case 'place': {
      const cards = item.optional ? random.shuffled(item.cards).slice(0, 1 + random.below(item.cards.length)) : item.cards;
      return cards.map(({ id }): Placement => ({ id, target: random.one(item.targets.filter((target) => target.id !== id)).id, relation: random.one(item.relations).id }));
    }
    case 'written':
      return '';
  }
}

/** The chance level of an item; nothing where answers have no score. The cost is that of grading up to `MOST_ANSWERS` answers. */
export function chanceOf(item: Item): Chance | undefined {
  if (item.shape === 'written') return undefined;
  const all = allAnswers(item);
  const random = randomOf(item.seed, 'chance', item.id);
  const scores = (all ?? Array.from({ length: SAMPLE }, () => drawnAnswer(item, random))).map((answer) => grade(item, answer).score!);
  const level = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - level) ** 2, 0) / scores.length);
  return { level, exact: all !== undefined, error: all ? 0 : spread / Math.sqrt(scores.length) };
}

/** Every answer, each as likely as the others; nothing where there are too many, or where some are likelier. */
function allAnswers(item: Item): readonly Answer[] | undefined {
  switch (item.shape) {
    case 'pick-one':
      return item.options.map(({ id }) => id);
    case 'pick-many':
    case 'set':
      return 2 ** item.options.length > MOST_ANSWERS ? undefined : Array.from({ length: 2 ** item.options.length - 1 }, (_, i) => chosenBy(item.options, i + 1));
    case 'match':
      return product(item.left.map(({ id, right }) => right.map((each): readonly [string, string] => [id, each])))?.map((pairs) => Object.fromEntries(pairs));
    case 'place':
      return item.optional ? undefined : product(item.cards.map(({ id }) => item.targets.flatMap((target) => (target.id === id ? [] : item.relations.map((relation): Placement => ({ id, target: target.id, relation: relation.id }))))));
    default:
      return undefined;
  }
}

function chosenBy(options: readonly { readonly id: string }[], bits: number): readonly string[] {
  return options.flatMap(({ id }, i) => ((bits >> i) & 1 ? [id] : []));
}

function product<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] | undefined {
  if (lists.reduce((count, list) => count * list.length, 1) > MOST_ANSWERS) return undefined;
  return lists.reduce<readonly (readonly T[])[]>((all, list) => all.flatMap((head) => list.map((each) => [...head, each])), [[]]);
}
