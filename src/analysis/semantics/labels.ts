// An extension told as a labelling (Caminada 2006).

import type { Id } from '../../model/argument-map.ts';
import type { Label } from '../what-if/evaluation.ts';
import type { AF } from '../frameworks/framework.ts';
import { attackGraphOf, IN, OPEN, OUT } from './attack-graph.ts';

/**
 * The labels of the arguments under an extension: `in` is accepted, `out` is attacked by something that is accepted, `open` is neither; without auxiliary arguments; in the order of their ids.
 * What is auxiliary follows from the others, so the extension need not name it. O(arguments log arguments + attacks)
 * @param extension a complete extension of `af`, as a semantics returns it
 */
export function labelsOf(af: AF, extension: readonly Id[]): ReadonlyMap<Id, Label> {
  const graph = attackGraphOf(af);
  const { ids, attackers, targets } = graph;
  const members = new Set(extension);
  const labels = new Uint8Array(ids.length).fill(OPEN);
  const notOut = attackers.map((list) => list.length);
  const accepted = [...ids.keys()].filter((i) => members.has(ids[i]!) || (notOut[i] === 0 && graph.isAuxiliary(i)));
  for (const argument of accepted) labels[argument] = IN;
  for (const argument of accepted) {
    for (const target of targets[argument]!) {
      if (labels[target] !== OPEN) continue;
      labels[target] = OUT;
      for (const defended of targets[target]!) {
        if (--notOut[defended]! > 0 || labels[defended] !== OPEN || !graph.isAuxiliary(defended)) continue;
        labels[defended] = IN;
        accepted.push(defended);
      }
    }
  }
  const names: Readonly<Record<number, Label>> = { [IN]: 'in', [OUT]: 'out', [OPEN]: 'open' };
  return new Map([...ids.entries()].filter(([i]) => !graph.isAuxiliary(i)).map(([i, id]) => [id, names[labels[i]!]!]));
}
