// What draws the answer to an item: one component for each shape, so that a new kind of exercise needs no view.

import type { Answer, Ask, Grade, OpenItem } from '../../../teaching/item.ts';
import type { TeachMessages } from '../../../i18n/teach.ts';

/** An item that asks for one shape. */
export type ItemOf<S extends 'match' | 'place' | 'written'> = OpenItem & Extract<Ask, { readonly shape: S }>;
/** An item whose answer is made of options. */
export type OptionItem = OpenItem & Extract<Ask, { readonly options: unknown }>;

export interface ShapeProps<I extends OpenItem = OpenItem> {
  readonly item: I;
  readonly draft: Answer | undefined;
  /** It was checked: nothing can be changed. */
  readonly isDone: boolean;
  /** Once it was checked. */
  readonly model?: Answer | undefined;
  readonly verdicts?: Grade['verdicts'];
  readonly words: TeachMessages;
  readonly onAnswer: (answer: Answer) => void;
}

/** Ids out of an answer that is a list of them. */
export function idsOf(draft: Answer | undefined): readonly string[] {
  return Array.isArray(draft) ? draft.filter((each): each is string => typeof each === 'string') : [];
}

/** What stands for what in an answer that is a match. */
export function pairsOf(draft: Answer | undefined): Readonly<Record<string, string>> {
  return typeof draft === 'object' && !Array.isArray(draft) ? (draft as Readonly<Record<string, string>>) : {};
}

/** Whether nothing is missing that the shape asks for: each row answered, each card put, at least something chosen or written. */
export function isWhole(ask: Ask, draft: Answer): boolean {
  switch (ask.shape) {
    case 'match':
      return ask.left.every(({ id }) => Object.hasOwn(pairsOf(draft), id));
    case 'place':
      return Array.isArray(draft) && (ask.optional ? draft.length > 0 : draft.length === ask.cards.length);
    case 'written':
      return typeof draft === 'string' && draft.trim() !== '';
    case 'pick-one':
      return draft !== '';
    default:
      return Array.isArray(draft) && draft.length > 0;
  }
}
