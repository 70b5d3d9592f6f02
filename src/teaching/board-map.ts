// What is put where on a board, as a map like any other: it is drawn, walked and told by what draws, walks and tells maps.

import { AUTHOR, type ArgumentMap, type Id, type Inference, type Speaker, type Statement } from '../model/argument-map.ts';
import type { Choice, PlaceTarget, Ask, ItemHead, OpenItem, Part, Placement } from './item.ts';
import { WITH } from './tree-score.ts';

/** An item whose answer is cards on their places. */
export type PlaceItem = OpenItem & Extract<Ask, { readonly shape: 'place' }>;

/** Where a card can be put: a box of the map, or one of its steps. */
export interface Spot {
  /** Of the record on the board. */
  readonly id: Id;
  /** What a placement there names as its target. */
  readonly target: string;
  /** As what a card can lie there, in the order of the item. */
  readonly relations: readonly string[];
}

export interface Board {
  readonly map: ArgumentMap;
  readonly spots: ReadonlyMap<Id, Spot>;
  /** What was put onto a box or step without being a statement itself. */
  readonly marks: ReadonlyMap<Id, readonly Placement[]>;
  /** Cards on the map that no line leads from, and how they were put: not yet, or where no line can be drawn. */
  readonly loose: ReadonlyMap<Id, Placement | undefined>;
}

type Line = Pick<Inference, 'target' | 'polarity'>;

/**
 * The board of an item with what was put so far: the part that is given, or the targets that are no cards, and each card with its
 * line. A card that others were put onto stands there by itself until it is put somewhere. What comes breaks no rule of a map,
 * whatever the placements: one that no line can draw (in a circle, against the step of what has none) leaves its card loose.
 * @param placed as `checkAnswer` lets them through. O(cards² + part)
 */
export function boardMap(item: PlaceItem, placed: readonly Placement[]): Board {
  const given = item.part ?? partOf(item);
  // What need not all be put is a mark on something, and no card with words of its own.
  const cards = item.optional ? [] : item.cards;
  const isCard = (id: string): boolean => cards.some((card) => card.id === id);
  const byCard = new Map(placed.filter(({ id }) => isCard(id)).map((each) => [each.id, each]));
  const givenSteps = new Set(given.steps.map(({ id }) => id));
  const stepOf = stepIds([...given.statements, ...given.steps, ...cards].map(({ id }) => id));
  const lines = new Map<Id, Line>();
  const joined = new Map<Id, Id[]>();
  const isRound = (id: Id): boolean => {
    const seen = new Set([id]);
    for (let at = byCard.get(id); at && byCard.has(at.target); at = byCard.get(at.target)) {
      if (seen.has(at.target)) return true;
      seen.add(at.target);
    }
    return false;
  };
  /** The card whose line a card shares. */
  const headOf = (id: Id): Id => {
    const at = byCard.get(id);
    return at?.relation === WITH && isCard(at.target) && !isRound(id) ? headOf(at.target) : id;
  };
  const lineOf = ({ id, target, relation }: Placement): Line | undefined => {
    if (isRound(id) || relation === WITH) return undefined;
    if (relation !== 'undercut') return givenSteps.has(target) || (relation !== 'support' && relation !== 'attack') ? undefined : { target: { statement: target }, polarity: relation };
    if (givenSteps.has(target)) return { target: { inference: target }, polarity: 'attack' };
    const attacked = headOf(target);
    // The line that is attacked must be there itself.
    return isCard(attacked) && byCard.has(attacked) && lineOf(byCard.get(attacked)!) ? { target: { inference: stepOf(attacked) }, polarity: 'attack' } : undefined;
  };
  for (const each of byCard.values()) {
    const line = lineOf(each);
    if (line) lines.set(each.id, line);
  }
  for (const { id, relation } of byCard.values()) {
    const line = lines.get(headOf(id));
    if (relation === WITH && line && !('statement' in line.target && line.target.statement === id)) joined.set(headOf(id), [...(joined.get(headOf(id)) ?? []), id]);
  }
  const tied = new Set([...lines.keys(), ...[...joined.values()].flat()]);
  const isOn = (id: Id): boolean => placed.some((each) => each.target === id);
  const loose = new Map(cards.filter(({ id }) => !tied.has(id) && (byCard.has(id) || isOn(id))).map(({ id }) => [id, byCard.get(id)]));
  const words = (text: string): Statement['text'] => ({ [item.lang]: text });
  const statements = [
    ...given.statements.map(({ id, text, speaker, stance }): Statement => ({ id, text: words(text), stance, ...(speaker === AUTHOR ? {} : { speaker }) })),
    ...cards.filter(({ id }) => tied.has(id) || loose.has(id)).map(({ id, text }): Statement => ({ id, text: words(text), stance: 'asserts' })),
  ];
  const inferences = [
    ...given.steps.map(({ id, premises, target, polarity }): Inference => ({ id, premises, target: givenSteps.has(target) ? { inference: target } : { statement: target }, polarity })),
    ...Array.from(lines, ([id, line]): Inference => ({ id: stepOf(id), premises: [id, ...(joined.get(id) ?? [])], ...line })),
  ];
  const map: ArgumentMap = { formatVersion: 1, id: item.map, title: words(item.prompt), language: [item.lang], questions: [], speakers: speakersOf(given, item), statements, inferences, tensions: [] };
  return { map, spots: spotsOf(item, map, isCard), marks: new Map(item.optional ? placed.map(({ target }) => [target, placed.filter((each) => each.target === target)]) : []), loose };
}

/** What must not become the target of a card: itself, and what lies on it. O(placed²) */
export function onIt(card: string, placed: readonly Placement[]): ReadonlySet<string> {
  const found = new Set([card]);
  for (const id of found) for (const each of placed) if (each.target === id) found.add(each.id);
  return found;
}

/** Where nothing is given: the targets that are no cards. */
function partOf({ cards, targets }: PlaceItem): Part {
  return { statements: targets.filter(({ id, is }) => is === 'statement' && !cards.some((card) => card.id === id)).map(({ id, text }) => ({ id, text, speaker: AUTHOR, stance: 'asserts', said: '' })), steps: [] };
}

/** Ids for the steps of cards that nothing else has. */
function stepIds(taken: readonly string[]): (card: Id) => Id {
  let before = 'at.';
  while (taken.some((id) => id.startsWith(before))) before = `${before.slice(0, -1)}-.`;
  return (card) => `${before}${card}`;
}

function speakersOf({ statements }: Part, { lang }: Pick<ItemHead, 'lang'>): readonly Speaker[] {
  const others = new Map(statements.filter(({ speaker }) => speaker !== AUTHOR).map(({ speaker, name = speaker }) => [speaker, name]));
  return Array.from(others, ([id, name]) => ({ id, name: { [lang]: name } }));
}

/** As what a card can lie on a place: only against a step, together only with a card, marks as anything. A card names the step by which it lies there. O(cards) */
export function relationsOn({ cards, relations, optional }: PlaceItem, { id, is }: PlaceTarget): readonly Choice[] {
  if (optional) return relations;
  if (is === 'step') return relations.filter((each) => each.id === 'undercut');
  return cards.some((card) => card.id === id) ? relations : relations.filter((each) => each.id !== 'undercut' && each.id !== WITH);
}

function spotsOf(item: PlaceItem, map: ArgumentMap, isCard: (id: string) => boolean): ReadonlyMap<Id, Spot> {
  const all = item.relations.map(({ id }) => id);
  const targets = new Set(item.targets.map(({ id }) => id));
  const onStep = item.optional ? all : all.filter((id) => id === 'undercut');
  const onBox = (id: Id): readonly string[] => (item.optional ? all : all.filter((each) => each !== 'undercut' && (each !== WITH || isCard(id))));
  const spots: Spot[] = [];
  for (const { id } of map.statements) if (targets.has(id)) spots.push({ id, target: id, relations: onBox(id) });
  for (const { id, premises } of map.inferences) {
    // Of a step that cards make, a placement names the first of them.
    const target = targets.has(id) ? id : premises.find((premise) => isCard(premise) && targets.has(premise));
    if (target !== undefined) spots.push({ id, target, relations: onStep });
  }
  return new Map(spots.filter(({ relations }) => relations.length > 0).map((spot) => [spot.id, spot]));
}
