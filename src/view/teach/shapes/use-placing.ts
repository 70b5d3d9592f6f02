// Cards in hand and on their places: what list and map share. A card is picked up, then a place is chosen, then as what it lies there.

import { useMemo, useState } from 'react';
import { onIt } from '../../../teaching/board-map.ts';
import type { Choice, Placement } from '../../../teaching/item.ts';
import type { ItemOf, ShapeProps } from './shape.ts';

export interface Placing {
  readonly item: ItemOf<'place'>;
  readonly isDone: boolean;
  readonly placed: readonly Placement[];
  /** The only card, where there is but one: it is in hand from the beginning. */
  readonly only: Choice | undefined;
  readonly picked: string | undefined;
  /** The place for which is asked as what. */
  readonly over: string | undefined;
  /** What the card in hand cannot be put onto. */
  readonly forbidden: ReadonlySet<string>;
  /** What was done last, or why it was not. */
  readonly said: string;
  /** What is said says itself what is in hand. */
  readonly saysHand: boolean;
  readonly pick: (card: string | undefined) => void;
  /** Asks as what a card is to lie on a place; without a place no longer. */
  readonly ask: (card: string, place: string | undefined) => void;
  readonly put: (card: string, target: string, relation: string) => void;
  /** With what stands on it. */
  readonly takeAway: (card: string) => void;
  readonly say: (said: string, saysHand?: boolean) => void;
  readonly textOf: (card: string) => string;
}

function isPlacement(each: unknown): each is Placement {
  return typeof each === 'object' && each !== null && 'target' in each;
}

export function usePlacing({ item, draft, isDone, words, onAnswer }: ShapeProps<ItemOf<'place'>>): Placing {
  const placed = useMemo(() => (Array.isArray(draft) ? (draft as readonly unknown[]).filter(isPlacement) : []), [draft]);
  const [only] = item.cards.length === 1 ? item.cards : [];
  const [picked, setPicked] = useState<string | undefined>(only && placed.length === 0 ? only.id : undefined);
  const [over, setOver] = useState<string>();
  const [{ said, saysHand }, setSaid] = useState({ said: '', saysHand: false });
  const say: Placing['say'] = (text, hasHand = false) => setSaid({ said: text, saysHand: hasHand });
  const textOf = (card: string): string => item.cards.find(({ id }) => id === card)?.text ?? card;
  const hold = (card: string | undefined, place: string | undefined): void => {
    setPicked(card);
    setOver(place);
    say('');
  };
  const putInWords = (card: string, target: string, relation: string): string => {
    const place = item.targets.find(({ id }) => id === target);
    if (item.optional || relation !== 'undercut') return words.put(textOf(card), item.relations.find(({ id }) => id === relation)?.text ?? relation, place?.text ?? target);
    return place?.is === 'step' ? words.putOnStep(textOf(card)) : words.putOnItsStep(textOf(card), place?.text ?? target);
  };
  return {
    item,
    isDone,
    placed,
    only,
    picked: isDone ? undefined : picked,
    over,
    forbidden: useMemo(() => (picked === undefined ? new Set<string>() : onIt(picked, placed)), [picked, placed]),
    said,
    saysHand,
    pick: (card) => hold(card, undefined),
    ask: hold,
    put: (card, target, relation) => {
      onAnswer([...placed.filter(({ id }) => id !== card), { id: card, target, relation }]);
      hold(undefined, undefined);
      say(putInWords(card, target, relation));
    },
    takeAway: (card) => {
      // What stood on it would stand nowhere.
      const gone = onIt(card, placed);
      const left = placed.filter(({ id }) => !gone.has(id));
      onAnswer(left);
      hold(only ? card : undefined, undefined);
      say(words.tookAway(textOf(card), placed.length - left.length - 1));
    },
    say,
    textOf,
  };
}
