// A map as an abstract framework. Statements and inferences (steps) are both arguments, as in the meta-argumentation of
// Boella, Gabbay, van der Torre and Villata 2010: only so can a step be attacked without its premises and its target.
//
// - A step needs each of its premises, whatever reading of support is chosen. That is what "linked" means, for one premise
//   alone supports nothing; and read in any other way an undercut would tell against the premises too.
// - What is read as the caller chooses is the relation from a supporting step to its target.
// - A statement attacks nothing by itself: its attacking steps do, as long as their premises stand.
// - Everything in the map is an argument and stands until it is attacked (or, evidentially, until its support is gone). Whose
//   view it is, the author's stance and hedges, what elaborates or qualifies what, and tensions play no part.

import { targetIdOf, type ArgumentMap, type Inference, type Polarity } from '../../model/argument-map.ts';
import { flatten } from './flatten.ts';
import type { AF, BAF, Edge, QBAF, SupportReading } from './framework.ts';

/** The bipolar framework of a map; its arguments are all statements, then all inferences. O(map) */
export function toBAF(map: ArgumentMap): BAF {
  return {
    arguments: [...map.statements, ...map.inferences].map(({ id }) => id),
    attacks: edgesOf(map, 'attack'),
    supports: edgesOf(map, 'support'),
    necessities: map.inferences.flatMap(({ id, premises }) => premises.map((premise): Edge => [premise, id])),
  };
}

/**
 * The Dung framework of a map.
 * @param reading how support is read; where none is given, a supporting step adds nothing to its target and the attacks count alone
 * @returns nothing where it would be too large, see `flatten`
 */
export function toAF(map: ArgumentMap, reading?: SupportReading): AF | undefined {
  const baf = toBAF(map);
  return reading === undefined ? flatten({ ...baf, supports: [] }, 'deductive') : flatten(baf, reading);
}

/**
 * The quantitative framework of a map. A step without attacks on it is as strong as its weakest premise, times its
 * weight where it has one: linked premises as one joint attack or support (Yun and Vesic 2021), by the weakest link
 * (Pollock 2001). So a map without linked premises and undercuts is the QBAF over its statements alone. O(map)
 * @param base the base score of every statement, 0..1
 */
export function toQBAF(map: ArgumentMap, base: number): QBAF {
  return {
    arguments: [...map.statements.map(({ id }) => ({ id, base })), ...map.inferences.map(({ id, premises, weight }) => ({ id, base: weight ?? 1, premises }))],
    attacks: edgesOf(map, 'attack'),
    supports: edgesOf(map, 'support'),
  };
}

function edgesOf(map: ArgumentMap, polarity: Polarity): Edge[] {
  return map.inferences.filter((inference) => inference.polarity === polarity).map((inference: Inference): Edge => [inference.id, targetIdOf(inference)]);
}
