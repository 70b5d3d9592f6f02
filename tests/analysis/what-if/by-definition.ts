// The rules of the evaluation word for word, over strings and with every settlement of what is open tried: slow, and with
// nothing in common with what it tests.

import type { Label } from '../../../src/analysis/what-if/evaluation.ts';
import type { Overrides } from '../../../src/analysis/what-if/overrides.ts';
import type { ArgumentMap, Id, Inference, Statement } from '../../../src/model/argument-map.ts';

/** All subsets of a list. */
function subsetsOf<T>(list: readonly T[]): T[][] {
  return Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((_each, i) => (bits >> i) & 1));
}

/** Starts with everything open and applies the rules to every record until nothing changes. */
export function labelsByDefinition(map: ArgumentMap, overrides: Overrides): Map<Id, Label> {
  const records = [...map.statements, ...map.inferences];
  let labels = new Map<Id, Label>(records.map(({ id }) => [id, 'open']));
  for (let round = 0; round <= records.length + 1; round++) {
    const next = new Map<Id, Label>(records.map((record) => [record.id, saidOf(record.id, overrides) ?? byRules(record, map, labels)]));
    if (records.every(({ id }) => next.get(id) === labels.get(id))) return labels;
    labels = next;
  }
  throw new Error('the labels never came to rest');
}

function saidOf(id: Id, { reject, doubt, grant }: Overrides): Label | undefined {
  if (reject.includes(id)) return 'out';
  if (doubt.includes(id)) return 'open';
  return grant.includes(id) ? 'in' : undefined;
}

function byRules(record: Statement | Inference, map: ArgumentMap, labels: ReadonlyMap<Id, Label>): Label {
  return 'premises' in record ? ofInference(record, map, labels) : ofStatement(record, map, labels);
}

function ofInference({ id, premises }: Inference, map: ArgumentMap, labels: ReadonlyMap<Id, Label>): Label {
  const undercuts = map.inferences.filter(({ target, polarity }) => polarity === 'attack' && 'inference' in target && target.inference === id);
  if (premises.some((premise) => labels.get(premise) === 'out') || undercuts.some((undercut) => labels.get(undercut.id) === 'in')) return 'out';
  return premises.every((premise) => labels.get(premise) === 'in') && undercuts.every((undercut) => labels.get(undercut.id) === 'out') ? 'in' : 'open';
}

function ofStatement({ id, stance, elaborates }: Statement, map: ArgumentMap, labels: ReadonlyMap<Id, Label>): Label {
  const on = map.inferences.filter(({ target }) => 'statement' in target && target.statement === id);
  if (on.length === 0 && elaborates !== undefined) return labels.get(elaborates)!;
  const pros = on.filter(({ polarity }) => polarity === 'support');
  const cons = on.filter(({ polarity }) => polarity === 'attack');
  const sure = on.filter((each) => labels.get(each.id) === 'in');
  const outcomes = new Set<Label>();
  for (const more of subsetsOf(on.filter((each) => labels.get(each.id) === 'open'))) {
    const holding = [...sure, ...more];
    const [forIt, againstIt] = [holding.filter((each) => pros.includes(each)), holding.filter((each) => cons.includes(each))];
    // A starting point holds or fails by the author's word; without one it may do either.
    const byWord = stance === 'leaves-open' ? [true, false] : [stance !== 'rejects' || cons.length > 0];
    for (const holds of pros.length > 0 ? [forIt.length > 0] : byWord) {
      if (!holds) outcomes.add('out');
      else outcomes.add(againstIt.length === 0 ? 'in' : weighed(forIt, againstIt) ?? (stance === 'leaves-open' ? 'open' : stance === 'rejects' ? 'out' : 'in'));
    }
  }
  return outcomes.size === 1 ? [...outcomes][0]! : 'open';
}

/** Nothing where the author's word decides. */
function weighed(forIt: readonly Inference[], againstIt: readonly Inference[]): Label | undefined {
  const [pro, con] = [forIt, againstIt].map((side) => side.flatMap(({ weight }) => weight ?? []).toSorted((a, b) => b - a)[0]);
  return pro === undefined || con === undefined || pro === con ? undefined : pro > con ? 'in' : 'out';
}
