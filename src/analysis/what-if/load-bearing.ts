// What a text's answers and its thesis hang on singly: all single rejections of a map, known before the reader asks.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { neighbours } from '../../model/adjacency.ts';
import { OVERRIDE, reevaluate } from './evaluate.ts';
import { authorsEvaluation } from './evaluation.ts';
import { graphOf } from './graph.ts';
import { LABEL } from './settle.ts';

/** What a text comes to: its thesis, then the statements that answer a question, in the order of the file. O(statements) */
export function conclusionsOf(map: ArgumentMap): readonly Id[] {
  const answers = map.statements.filter(({ id, answers: question }) => question !== undefined && id !== map.thesis).map(({ id }) => id);
  return map.thesis === undefined ? answers : [map.thesis, ...answers];
}

/**
 * By node of the graph: over how many others it bears on the nearest conclusion; a conclusion 0, a step to it 1, a premise of that
 * step 2. Infinite where it bears on none. O(size of the map)
 */
export function stepsToConclusions(map: ArgumentMap): readonly number[] {
  const graph = graphOf(map);
  const steps = graph.ids.map(() => Infinity);
  const reached = conclusionsOf(map).map((id) => graph.node.get(id)!);
  for (const node of reached) steps[node] = 0;
  // What is found is looked at later in the same loop: nearest first.
  for (const node of reached) {
    for (const side of [graph.pros, graph.cons]) {
      for (const input of neighbours(side, node)) {
        if (steps[input] !== Infinity) continue;
        steps[input] = steps[node]! + 1;
        reached.push(input);
      }
    }
  }
  return steps;
}

const known = new WeakMap<ArgumentMap, ReadonlyMap<Id, readonly Id[]>>();

/**
 * The statements and steps whose rejection alone takes an answer or the thesis, other than itself, from in to out.
 * @returns by id of a statement or inference: which conclusions fall, the thesis first; nothing for one that brings none
 * down. O(1) after the first time; then one `reevaluate` for each record that bears on a conclusion and is not out already: a
 * copy of the labels and what the rejection reaches. A hundred statements take about one frame; the copies are quadratic
 */
export function loadBearing(map: ArgumentMap): ReadonlyMap<Id, readonly Id[]> {
  let found = known.get(map);
  if (!found) known.set(map, (found = allRejections(map)));
  return found;
}

function allRejections(map: ArgumentMap): ReadonlyMap<Id, readonly Id[]> {
  const { graph, labels, said } = authorsEvaluation(map);
  const standing = conclusionsOf(map).map((id) => graph.node.get(id)!).filter((node) => labels[node] === LABEL.in);
  const steps = stepsToConclusions(map);
  const override = said.slice();
  const falls = new Map<Id, readonly Id[]>();
  graph.ids.forEach((id, node) => {
    // To reject what is out already changes nothing: the labels fit together as they are.
    if (steps[node] === Infinity || labels[node] === LABEL.out) return;
    override[node] = OVERRIDE.reject;
    const after = reevaluate(graph, labels, override, [node]);
    override[node] = OVERRIDE.none;
    const fallen = standing.filter((each) => each !== node && after[each] === LABEL.out);
    if (fallen.length > 0) falls.set(id, fallen.map((each) => graph.ids[each]!));
  });
  return falls;
}
