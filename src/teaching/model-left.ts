// What of the model answer is still to be told once an answer was judged: what its feedback says already is not said again.

import { exerciseMessagesOf } from '../i18n/exercises.ts';
import { shortened } from '../model/shortened.ts';
import { asText } from './answers.ts';
import { answerInWords } from './hints.ts';
import type { Choice, Feedback, Item, Placement } from './item.ts';
import { WITH } from './tree-score.ts';

/** A line of a model answer that is a tree, and the lines below it. */
export interface ModelLine {
  readonly id: string;
  readonly text: string;
  readonly under: readonly ModelLine[];
}

/** The model in a sentence, without the rows of a match that were told; empty where all was. Cards on places are `modelTree`'s. O(item + letters) */
export function modelLeft(item: Item, feedback: Feedback): string {
  const m = exerciseMessagesOf(item.lang);
  const { model } = item.accept;
  const textOf = (choices: readonly Choice[], id: string): string => choices.find((each) => each.id === id)?.text ?? id;
  // Among other quotation marks its own ones look otherwise.
  const isTold = (words: string, by = feedback.text): boolean => [words, m.quote(words).slice(1, -1)].some((each) => by.toLowerCase().includes(each.toLowerCase()));
  switch (item.shape) {
    case 'match': {
      const rows = Object.entries(model as Readonly<Record<string, string>>).filter(([left, right]) => {
        const part = feedback.parts?.find(({ of }) => of === textOf(item.left, left));
        return !part?.isRight && !isTold(textOf(item.right, right), part?.text ?? '');
      });
      return rows.length === 0 ? '' : m.hints.model(answerInWords({ m }, item, Object.fromEntries(rows)));
    }
    case 'pick-one':
      return isTold(textOf(item.options, asText(model))) ? '' : m.hints.model(answerInWords({ m }, item, model));
    case 'written':
      return isTold(asText(model)) ? '' : m.hints.model(answerInWords({ m }, item, model));
    case 'place':
      return '';
    default:
      return m.hints.model(answerInWords({ m }, item, model));
  }
}

/** As much of a card's words as tells it from the others. */
const SHORT = { en: 72, zh: 36 } as const;

/** Where the model has the cards, each under what it bears on; empty where what is said names every place: of one card, and of faults. O(cards²) */
export function modelTree(item: Item): readonly ModelLine[] {
  if (item.shape !== 'place' || item.optional || item.cards.length === 1) return [];
  const m = exerciseMessagesOf(item.lang);
  const model = item.accept.model as readonly Placement[];
  const words = (id: string): string => m.named(shortened(item.cards.find((card) => card.id === id)?.text ?? id, SHORT[item.lang]));
  const isCard = (id: string): boolean => item.cards.some((card) => card.id === id);
  const under = (put: Placement): ModelLine => ({ id: put.id, text: m.e6.put(m.e6.under[put.relation === WITH ? WITH : (put.relation as 'support' | 'attack' | 'undercut')], words(put.id)), under: model.filter(({ target }) => target === put.id).map(under) });
  return model.filter(({ target }) => !isCard(target)).map(under);
}
