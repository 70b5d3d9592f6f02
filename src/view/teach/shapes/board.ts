// The rows of a board on which cards are placed: the targets, below each what was put there, and of a part of a map its steps between.

import type { PlaceItem } from '../../../teaching/board-map.ts';
import type { Choice, OpenItem, Placement, PlaceTarget } from '../../../teaching/item.ts';

export interface BoardRow {
  /** Unique on the board. */
  readonly key: string;
  readonly depth: number;
  readonly text: string;
  /** Set small below it. */
  readonly note?: string;
  /** What can be put here; nothing where the row is a card that is no place. */
  readonly target?: PlaceTarget;
  /** A card that can be picked up, and as what it lies here. */
  readonly card?: Choice;
  readonly relation?: Choice;
  /** Of a step in a part of a map: how it bears on what stands above. */
  readonly lead?: 'because' | 'but' | 'stepBut';
}

/** @returns what stands on the board, and what is not placed yet (with what was put on it). O(targets + cards) */
export function boardOf(item: PlaceItem, placed: readonly Placement[]): { readonly board: readonly BoardRow[]; readonly tray: readonly BoardRow[] } {
  const targets = new Map(item.targets.map((target) => [target.id, target]));
  const isCard = (id: string): boolean => item.cards.some((card) => card.id === id);
  const onto = (id: string, depth: number, above: readonly string[]): readonly BoardRow[] =>
    placed.filter(({ target, id: card }) => target === id && !above.includes(card)).flatMap((each) => cardRows(each.id, depth, above, each.relation));
  const cardRows = (id: string, depth: number, above: readonly string[], relation?: string): readonly BoardRow[] => {
    const card = item.cards.find((each) => each.id === id);
    if (!card) return [];
    const target = targets.get(id);
    const as = item.relations.find((each) => each.id === relation);
    return [{ key: id, depth, text: card.text, card, ...(target ? { target } : {}), ...(as ? { relation: as } : {}) }, ...onto(id, depth + 1, [...above, id])];
  };
  const rowOf = (target: PlaceTarget, depth: number, more: Partial<BoardRow> = {}): readonly BoardRow[] => [{ key: target.id, depth, text: target.text, target, ...more }, ...onto(target.id, depth + 1, [])];
  const board = item.part ? partRows(item, item.part, rowOf) : item.targets.filter(({ id }) => !isCard(id)).flatMap((target) => rowOf(target, 0));
  const tray = item.cards.filter(({ id }) => !placed.some((each) => each.id === id)).flatMap(({ id }) => cardRows(id, 0, []));
  return { board, tray };
}

function partRows(item: PlaceItem, part: NonNullable<OpenItem['part']>, rowOf: (target: PlaceTarget, depth: number, more?: Partial<BoardRow>) => readonly BoardRow[]): readonly BoardRow[] {
  const targets = new Map(item.targets.map((target) => [target.id, target]));
  const isPremise = (id: string): boolean => part.steps.some(({ premises }) => premises.includes(id));
  const seen = new Set<string>();
  const statement = (id: string, depth: number): readonly BoardRow[] => {
    const own = part.statements.find((each) => each.id === id);
    if (!own || seen.has(id)) return [];
    seen.add(id);
    const target = targets.get(id);
    const note = own.said === '' ? {} : { note: own.said };
    const row = target ? rowOf({ ...target, text: own.text }, depth, note) : [{ key: id, depth, text: own.text, ...note }];
    return [...row, ...stepsOn(id, depth + 1)];
  };
  const stepsOn = (id: string, depth: number): readonly BoardRow[] =>
    part.steps.filter((step) => step.target === id && !seen.has(step.id)).flatMap((step) => {
      seen.add(step.id);
      const target = targets.get(step.id);
      const lead = part.steps.some((each) => each.id === id) ? 'stepBut' : step.polarity === 'support' ? 'because' : 'but';
      const row = target ? rowOf(target, depth, { lead }) : [{ key: step.id, depth, text: step.text, lead } as const];
      return [...row, ...step.premises.flatMap((premise) => statement(premise, depth + 1)), ...stepsOn(step.id, depth + 1)];
    });
  const roots = part.statements.filter(({ id }) => !isPremise(id));
  // What runs in a circle has no root.
  return [...roots, ...part.statements].flatMap(({ id }) => statement(id, 0));
}
