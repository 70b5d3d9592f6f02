// The labels of any map: as the rules say word for word, by any way of working them out, in any order of the file.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, reevaluate } from '../../../src/analysis/what-if/evaluate.ts';
import { evaluationOf, labelOf, type Label } from '../../../src/analysis/what-if/evaluation.ts';
import { graphOf } from '../../../src/analysis/what-if/graph.ts';
import { asNumbers, type Overrides } from '../../../src/analysis/what-if/overrides.ts';
import type { ArgumentMap, Id } from '../../../src/model/argument-map.ts';
import { labelsByDefinition } from './by-definition.ts';
import { denseMap, idsOf, mapAndOverrides, overridesOf, shuffled } from './random-maps.ts';

const RUNS = { numRuns: 1500 };

function labelsOf(map: ArgumentMap, overrides: Overrides): Record<Id, Label> {
  const evaluation = evaluationOf(map, overrides);
  return Object.fromEntries(idsOf(map).map((id) => [id, labelOf(evaluation, id)]));
}

const scratch = (map: ArgumentMap, overrides: Overrides): Uint8Array => evaluate(graphOf(map), asNumbers(map, overrides));

describe('the labels', () => {
  it('are what the rules say, word for word', () => {
    fc.assert(
      fc.property(mapAndOverrides, ({ map, overrides }) => {
        expect(labelsOf(map, overrides)).toEqual(Object.fromEntries(labelsByDefinition(map, overrides)));
      }),
      RUNS,
    );
  });

  it('are the same from scratch and step by step, whatever was said before', () => {
    fc.assert(
      fc.property(denseMap.chain((map) => fc.array(overridesOf(map), { minLength: 1, maxLength: 6 }).map((steps) => ({ map, steps }))), ({ map, steps }) => {
        const graph = graphOf(map);
        let said: Uint8Array = new Uint8Array(graph.ids.length);
        let labels = evaluate(graph, said);
        for (const overrides of steps) {
          const [before, next] = [labels.slice(), asNumbers(map, overrides)];
          const changed = [...next.keys()].filter((node) => next[node] !== said[node]);
          const after = reevaluate(graph, labels, next, changed);
          expect(labels).toEqual(before);
          expect(after).toEqual(scratch(map, overrides));
          expect(evaluationOf(map, overrides).labels).toEqual(after);
          [said, labels] = [next, after];
        }
      }),
      RUNS,
    );
  });

  it('do not depend on the order of the file, nor on the names of the records', () => {
    const drawn = fc.record({ given: mapAndOverrides, numbers: fc.array(fc.nat({ max: 100 }), { minLength: 5, maxLength: 9 }) });
    fc.assert(
      fc.property(drawn, ({ given: { map, overrides }, numbers }) => {
        const names = new Map(shuffled(idsOf(map), numbers).map((id, i) => [id, `n${i}`]));
        const name = (id: Id): Id => names.get(id) ?? id;
        const other: ArgumentMap = {
          ...map,
          thesis: name(map.statements[0]!.id),
          statements: shuffled(map.statements, numbers).map(({ elaborates, ...each }) => ({ ...each, id: name(each.id), ...(elaborates === undefined ? {} : { elaborates: name(elaborates) }) })),
          inferences: shuffled(map.inferences, numbers).map((each) => ({
            ...each,
            id: name(each.id),
            premises: shuffled(each.premises, numbers).map(name),
            target: 'statement' in each.target ? { statement: name(each.target.statement) } : { inference: name(each.target.inference) },
          })),
        };
        const renamed: Overrides = { reject: overrides.reject.map(name), doubt: overrides.doubt.map(name), grant: overrides.grant.map(name) };
        const labels = labelsOf(other, renamed);
        expect(Object.fromEntries(idsOf(map).map((id) => [id, labels[name(id)]]))).toEqual(labelsOf(map, overrides));
      }),
      RUNS,
    );
  });

  // Every rule is monotone in what is known. Rejecting what stood, instead, may bring anything in or out.
  it('only become known, and never other ones, when a doubt gives way to a yes or a no', () => {
    fc.assert(
      fc.property(mapAndOverrides, fc.nat(), fc.constantFrom('grant', 'reject'), ({ map, overrides }, number, kind) => {
        const ids = idsOf(map);
        const settled = ids[number % ids.length]!;
        const without = (list: readonly Id[]): readonly Id[] => list.filter((id) => id !== settled);
        const rest: Overrides = { reject: without(overrides.reject), doubt: without(overrides.doubt), grant: without(overrides.grant) };
        const doubted = labelsOf(map, { ...rest, doubt: [...rest.doubt, settled] });
        const after = labelsOf(map, { ...rest, [kind]: [...rest[kind], settled] });
        for (const id of ids) if (doubted[id] !== 'open') expect([id, after[id]]).toEqual([id, doubted[id]]);
      }),
      RUNS,
    );
  });
});
