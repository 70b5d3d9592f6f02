// By which letters a sheet and its key name choices, cards and places.

import { boardOf } from './shapes/board.ts';
import type { Choice, Item } from '../../teaching/item.ts';

/** A to Z, then AA and on. */
function letterAt(i: number): string {
  return i < 26 ? String.fromCharCode(65 + i) : `${letterAt(Math.floor(i / 26) - 1)}${letterAt(i % 26)}`;
}

/** The name of a relation where no place follows it. */
export function relationName(text: string): string {
  return text.replace(/[:：]$/, '');
}

/** A row of a board on paper. */
export interface PrintedPlace extends Choice {
  readonly depth: number;
  /** Of a step in a part of a map: how it bears on what stands above. */
  readonly lead?: 'because' | 'but' | 'stepBut';
}

/** Where cards can go, in the order of the board; places that are cards themselves come last. O(targets) */
export function printedPlaces(item: Extract<Item, { readonly shape: 'place' }>): readonly PrintedPlace[] {
  const board = boardOf(item, []).board.map(({ key, depth, text, note, lead }): PrintedPlace => ({ id: key, depth, text, ...(note === undefined ? {} : { note }), ...(lead === undefined ? {} : { lead }) }));
  return [...board, ...item.targets.filter(({ id }) => !board.some((each) => each.id === id)).map(({ id, text }) => ({ id, depth: 0, text }))];
}

/** The letter of each choice or place, by its id. O(item) */
export function lettersOf(item: Item): ReadonlyMap<string, string> {
  const ids = ((): readonly Choice[] => {
    switch (item.shape) {
      case 'match':
        return item.right;
      case 'place':
        return printedPlaces(item);
      case 'written':
        return [];
      default:
        return item.options;
    }
  })();
  return new Map(ids.map(({ id }, i) => [id, letterAt(i)]));
}
