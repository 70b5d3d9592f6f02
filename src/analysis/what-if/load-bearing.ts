// On which single statements and steps the thesis or an answer hangs: all single rejections of a map, each worked out once.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { OVERRIDE, reevaluate } from './evaluate.ts';
import { authorsEvaluation } from './evaluation.ts';
import { LABEL } from './settle.ts';

/** What a text sets out to show: its thesis, then the answers to its questions in the order of the file. O(statements) */
export function claimsOf(map: ArgumentMap): readonly Id[] {
  const answers = map.statements.filter(({ id, answers: question }) => question !== undefined && id !== map.thesis).map(({ id }) => id);
  return map.thesis === undefined ? answers : [map.thesis, ...answers];
}

const known = new WeakMap<ArgumentMap, ReadonlyMap<Id, readonly Id[]>>();

/**
 * By statement or step: the claims, apart from itself, that go from in to out where it alone is rejected. Only what brings any down.
 * The first time O(records * (what each reaches + a scan of the labels)), then O(1)
 */
export function loadBearing(map: ArgumentMap): ReadonlyMap<Id, readonly Id[]> {
  let found = known.get(map);
  if (!found) known.set(map, (found = allSingles(map)));
  return found;
}

function allSingles(map: ArgumentMap): ReadonlyMap<Id, readonly Id[]> {
  const { graph, labels, said } = authorsEvaluation(map);
  const claims = claimsOf(map).filter((id) => labels[graph.node.get(id)!] === LABEL.in);
  const override = said.slice();
  const found = new Map<Id, readonly Id[]>();
  graph.ids.forEach((id, node) => {
    // What is out already brings nothing down.
    if (labels[node] === LABEL.out) return;
    override[node] = OVERRIDE.reject;
    const after = reevaluate(graph, labels, override, [node]);
    override[node] = OVERRIDE.none;
    const fallen = claims.filter((claim) => claim !== id && after[graph.node.get(claim)!] === LABEL.out);
    if (fallen.length > 0) found.set(id, fallen);
  });
  return found;
}
