// What of an argument stands in which sentence of its text, and how a sentence is shaded by that.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { roleOf } from './roles.ts';
import { spineOf, type Place } from './spine.ts';

/** The records that are grounded in one sentence, heading or title. */
export interface Grounded {
  /** Those nearest to their root first, then those that stand in the fewest sentences, then in reading order. */
  readonly statements: readonly Id[];
  /** The steps whose connective it carries. */
  readonly steps: readonly Id[];
  readonly questions: readonly Id[];
  readonly tensions: readonly Id[];
}

/** The parts that a sentence can play; `step` where it only ties others together. */
export const SHADES = ['answer', 'question', 'reason', 'objection', 'step'] as const;
export type Shade = (typeof SHADES)[number];

const NOTHING: Grounded = { statements: [], steps: [], questions: [], tensions: [] };
const grounds = new WeakMap<ArgumentMap, ReadonlyMap<string, Grounded>>();

/** What stands in a sentence, by its id (`P8.2`, `S1.h`, `T`). O(anchors of the map) the first time, O(1) after. */
export function groundedIn(map: ArgumentMap, sentence: string): Grounded {
  let known = grounds.get(map);
  if (!known) grounds.set(map, (known = collect(map)));
  return known.get(sentence) ?? NOTHING;
}

/** The sentences in which a statement, step, question or tension stands, in the order in which it names them. */
export function sentencesOf(map: ArgumentMap, id: Id): readonly string[] {
  const index = indexOf(map);
  const record = index.statement(id) ?? index.inference(id) ?? index.question(id) ?? map.tensions.find((tension) => tension.id === id);
  return record?.anchors ?? [];
}

/** The parts that a sentence plays, each once, that of its most prominent statement first; none where it plays no part. */
export function shadesOf(map: ArgumentMap, sentence: string): readonly Shade[] {
  const { statements, steps, questions } = groundedIn(map, sentence);
  const found = new Set<Shade>(statements.map((id) => shadeOf(map, id)));
  if (questions.length > 0) found.add('question');
  if (found.size === 0 && steps.length > 0) found.add('step');
  return [...found];
}

/** The part that a statement plays; a restatement plays that of what it restates. */
export function shadeOf(map: ArgumentMap, id: Id): Shade {
  let place: Place | undefined = spineOf(map).placeOf(id);
  while (place?.parent && !place.step) place = place.parent;
  const role = roleOf(map, place?.id ?? id);
  if (role === 'thesis' || role === 'answer' || role === 'reservation') return 'answer';
  return place?.step?.polarity === 'attack' ? 'objection' : 'reason';
}

/** The claims that have no words of their own: what the text does not say, and what nobody has anchored. In reading order. */
export function withoutWords(map: ArgumentMap): readonly Id[] {
  return spineOf(map).places.flatMap(({ id }) => (sentencesOf(map, id).length === 0 ? [id] : []));
}

function collect(map: ArgumentMap): ReadonlyMap<string, Grounded> {
  const all = new Map<string, { -readonly [K in keyof Grounded]: Id[] }>();
  const put = (kind: keyof Grounded, id: Id, anchors: readonly string[] = []): void => {
    for (const anchor of new Set(anchors)) {
      const here = all.get(anchor) ?? { statements: [], steps: [], questions: [], tensions: [] };
      here[kind].push(id);
      all.set(anchor, here);
    }
  };
  const { places, placeOf } = spineOf(map);
  for (const { id } of places) put('statements', id, sentencesOf(map, id));
  for (const { id, anchors } of map.inferences) put('steps', id, anchors);
  for (const { id, anchors } of map.questions) put('questions', id, anchors);
  for (const { id, anchors } of map.tensions) put('tensions', id, anchors);
  const depth = (id: Id): number => placeOf(id)?.depth ?? 0;
  // Stable: reading order among equals.
  for (const { statements } of all.values()) statements.sort((a, b) => depth(a) - depth(b) || sentencesOf(map, a).length - sentencesOf(map, b).length);
  return all;
}
