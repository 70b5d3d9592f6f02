// The key to an item: every answer that is worth something, found by grading answers, so that key and grade cannot disagree.

import { grade } from './grade.ts';
import type { Answer, Feedback, Item, Placement } from './item.ts';
import { WITH } from './tree-score.ts';

/** An answer, what it is worth, and what is said of it. */
export interface Worth<A = Answer> {
  readonly answer: A;
  readonly score: number;
  readonly feedback: Feedback;
}

/** One row of a match, with what each choice adds to the score where the other rows are right. */
export interface KeyRow {
  readonly left: string;
  readonly worth: readonly Worth<string>[];
  /** What the right choice adds. */
  readonly most: number;
}

export type AnswerKey =
  /** All answers that are worth something; where `isPartial`, only those that are worth all. The best first. */
  | { readonly by: 'answers'; readonly answers: readonly Worth[]; readonly isPartial: boolean }
  | { readonly by: 'rows'; readonly rows: readonly KeyRow[]; readonly feedback: Feedback }
  /** Too many to list: the model, and all that is worth as much and differs from it in a single card. */
  | { readonly by: 'model'; readonly model: readonly Placement[]; readonly also: readonly Worth<Placement>[]; /** Marks beside it that count neither way. */ readonly neutral: readonly Worth<Placement>[]; readonly feedback: Feedback }
  /** An order or written words: the model alone. */
  | { readonly by: 'words'; readonly model: Answer; readonly feedback: Feedback };

/** Of more options the sets are not all tried. */
const MOST_IN_SETS = 10;

/** The key of an item. The cost is that of grading each answer, or of a board each card on each place. */
export function answerKeyOf(item: Item): AnswerKey {
  const worth = <A extends Answer>(answer: A): Worth<A> => {
    const { score, feedback } = grade(item, answer);
    return { answer, score: score ?? 0, feedback };
  };
  const { feedback } = worth(item.accept.model);
  switch (item.shape) {
    case 'pick-one':
      return { by: 'answers', answers: bestFirst(item.options.map(({ id }) => worth(id))), isPartial: false };
    case 'pick-many':
    case 'set':
      if (item.options.length > MOST_IN_SETS) return { by: 'words', model: item.accept.model, feedback };
      return { by: 'answers', answers: bestFirst(subsetsOf(item.options.map(({ id }) => id)).map(worth)).filter(({ score }) => score === 1), isPartial: true };
    case 'match':
      return { by: 'rows', rows: rowsOf(item, worth), feedback };
    case 'place': {
      const places = item.cards.flatMap(({ id }) => item.targets.filter((target) => target.id !== id).flatMap((target) => item.relations.map((relation): Placement => ({ id, target: target.id, relation: relation.id }))));
      if (item.cards.length === 1 && !item.optional) return { by: 'answers', answers: bestFirst(places.map((place) => worth([place]))), isPartial: false };
      return { by: 'model', feedback, ...aroundModel(item.accept.model as readonly Placement[], places, worth) };
    }
    default:
      return { by: 'words', model: item.accept.model, feedback };
  }
}

function bestFirst<A>(all: readonly Worth<A>[]): readonly Worth<A>[] {
  return all.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
}

/** All sets but the empty one, the smallest first. */
function subsetsOf(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** ids.length - 1 }, (_, i) => ids.filter((_id, k) => ((i + 1) >> k) & 1)).toSorted((a, b) => a.length - b.length);
}

function rowsOf(item: Extract<Item, { readonly shape: 'match' }>, worth: (answer: Readonly<Record<string, string>>) => Worth): readonly KeyRow[] {
  const model = item.accept.model as Readonly<Record<string, string>>;
  return item.left.map(({ id: left, right }, i): KeyRow => {
    const without = worth(Object.fromEntries(Object.entries(model).filter(([each]) => each !== left))).score;
    const each = right.map((choice): Worth<string> => {
      const { score, feedback } = worth({ ...model, [left]: choice });
      return { answer: choice, score: rounded(score - without), feedback: feedback.parts?.[i] ?? feedback };
    });
    return { left, worth: bestFirst(each), most: Math.max(...each.map(({ score }) => score)) };
  });
}

/** Differences of scores carry noise in their last digits. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

function aroundModel(model: readonly Placement[], places: readonly Placement[], worth: (answer: readonly Placement[]) => Worth): { readonly model: readonly Placement[]; readonly also: readonly Worth<Placement>[]; readonly neutral: readonly Worth<Placement>[] } {
  const worthOf = (place: Placement, answer: readonly Placement[]): Worth<Placement> => ({ ...worth(answer), answer: place });
  const isIn = (place: Placement): boolean => model.some(({ id, target, relation }) => id === place.id && target === place.target && relation === place.relation);
  // To be joined to another card of the same step is the same place in other words.
  const also = places.filter((place) => place.relation !== WITH && model.some(({ id }) => id === place.id) && !isIn(place)).map((place) => worthOf(place, model.map((each) => (each.id === place.id ? place : each))));
  // A mark that is left over may lie on what some take for a fault. All marks that are left are alike: the first stands for them.
  const spare = places.find(({ id }) => !model.some((each) => each.id === id))?.id;
  const neutral = places.filter((place) => place.id === spare && !model.some(({ target }) => target === place.target)).map((place) => worthOf(place, [...model, place]));
  return { model, also: also.filter(({ score }) => score === 1), neutral: neutral.filter(({ score }) => score === 1) };
}
