// The evaluation against a linear scan over typed arrays in the same run: 100,000 statements with 300,000 relations within one
// and a half times of it; a single change in a map of 10,000 statements, and all single rejections of the essay.

import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { consequencesOf } from '../../src/analysis/what-if/consequences.ts';
import { evaluate, reevaluate } from '../../src/analysis/what-if/evaluate.ts';
import { authorsEvaluation, differenceOf, evaluationOf } from '../../src/analysis/what-if/evaluation.ts';
import { graphOf, type Graph } from '../../src/analysis/what-if/graph.ts';
import { loadBearing } from '../../src/analysis/what-if/load-bearing.ts';
import { NO_OVERRIDES, asNumbers } from '../../src/analysis/what-if/overrides.ts';
import { BASIS, WORD } from '../../src/analysis/what-if/graph.ts';
import { readMapText } from '../../src/formats/read-map-text.ts';
import type { ArgumentMap, Inference } from '../../src/model/argument-map.ts';
import { mapOf, statement } from '../arbitraries.ts';
import { arraysInOrder, scanInOrder } from './linear-scan.ts';

/** The same numbers each time (Lehmer). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** Steps lead from later statements to earlier ones: no circles. One in eight attacks, one in sixteen undercuts, a third have two premises. */
function made(statements: number, relations: number): ArgumentMap {
  const next = seeded(7);
  /** What a step bears on in the end: what attacks it comes from later statements than that. */
  const bearsOn: number[] = [];
  const inferences = Array.from({ length: relations }, (_, i): Inference => {
    const isUndercut = i > 0 && i % 16 === 5;
    const step = next(Math.max(1, i));
    const to = (bearsOn[i] = isUndercut ? bearsOn[step]! : next(statements - 1));
    const from = (): string => `s${to + 1 + next(statements - to - 1)}`;
    return { id: `i${i}`, premises: i % 3 === 0 ? [from(), from()] : [from()], target: isUndercut ? { inference: `i${step}` } : { statement: `s${to}` }, polarity: isUndercut || i % 8 === 3 ? 'attack' : 'support' };
  });
  return mapOf({ statements: Array.from({ length: statements }, (_, i) => statement(`s${i}`, { stance: i % 9 === 4 ? 'rejects' : 'asserts' })), inferences });
}

/** A reference: one scan in an order in which each comes after what it depends on, reading every input once, by the rules for a map without circles and weights. */
function scan({ order, pros, cons, basis, word, statements }: Graph): Uint8Array {
  const labels = new Uint8Array(order.length);
  for (const node of order) {
    let [proIn, proOut, conIn, conOut] = [0, 0, 0, 0];
    for (let k = pros.start[node]!; k < pros.start[node + 1]!; k++) {
      const label = labels[pros.list[k]!]!;
      proIn += label & 1;
      proOut += label >> 1;
    }
    for (let k = cons.start[node]!; k < cons.start[node + 1]!; k++) {
      const label = labels[cons.list[k]!]!;
      conIn += label & 1;
      conOut += label >> 1;
    }
    const all = pros.start[node + 1]! - pros.start[node]!;
    if (node >= statements) labels[node] = proOut > 0 || conIn > 0 ? 2 : proIn === all && conOut === cons.start[node + 1]! - cons.start[node]! ? 1 : 0;
    else {
      const isFor = basis[node] === BASIS.reasons ? proIn > 0 : basis[node] === BASIS.word;
      labels[node] = !isFor || (conIn > 0 && word[node] === WORD.against) ? 2 : 1;
    }
  }
  return labels;
}

describe('100,000 statements, 300,000 relations', () => {
  const map = made(100_000, 300_000);
  const graph = graphOf(map);
  const said = new Uint8Array(graph.ids.length);
  const arrays = arraysInOrder(graph);
  // All three are the same labels, or nothing is compared.
  const labels = evaluate(graph, said);
  if (scan(graph).some((label, node) => label !== labels[node])) throw new Error('the scan has other labels');
  if (scanInOrder(arrays, said).some((label, place) => label !== labels[graph.order[place]!])) throw new Error('the scan in order has other labels');
  const options = { iterations: 20, time: 0, warmupIterations: 5 };
  bench('a linear scan', () => void scan(graph), options);
  bench('one evaluation', () => void evaluate(graph, said), options);
  bench('a linear scan over arrays that were put in order before: as fast as it can be', () => void scanInOrder(arrays, said), options);
  bench('the graph itself, once a map', () => void graphOf({ ...map }), { iterations: 5, time: 0, warmupIterations: 1 });
});

describe('10,000 statements, 30,000 relations', () => {
  const map = made(10_000, 30_000);
  const graph = graphOf(map);
  const said = asNumbers(map, NO_OVERRIDES);
  const labels = evaluate(graph, said);
  let node = 0;
  bench('a linear scan', () => void scan(graph));
  bench('a single change', () => {
    node = (node + 7919) % 10_000;
    said[node] = 2;
    reevaluate(graph, labels, said, [node]);
    said[node] = 0;
  });
  bench('a single change, with all that it brings about', () => {
    node = (node + 7919) % 10_000;
    consequencesOf(authorsEvaluation(map), evaluationOf(map, { ...NO_OVERRIDES, reject: [`s${node}`] }));
  });
});

describe('the essay', async () => {
  const { result } = await readMapText(new Uint8Array(readFileSync('data/maps/deepseek-shock-wave/map.json')));
  if (!result.ok) throw new Error('the essay does not open');
  const map = result.value;
  const ids = [...map.statements, ...map.inferences].map(({ id }) => id);
  bench('all single rejections', () => void loadBearing({ ...map }));
  bench('all single rejections, with what became of every record', () => {
    for (const id of ids) {
      const now = evaluationOf(map, { ...NO_OVERRIDES, reject: [id] });
      for (const each of ids) differenceOf(authorsEvaluation(map), now, each);
    }
  });
  bench('all single rejections, with all that each brings about', () => {
    for (const id of ids) consequencesOf(authorsEvaluation(map), evaluationOf(map, { ...NO_OVERRIDES, reject: [id] }));
  });
});
