// What is done with a map before its first boxes grows with it and not faster. Counted are the readings of its records and lists, so
// that no machine is too slow or too busy for it.

import { describe, expect, it } from 'vitest';
import { spineOf } from '../src/analysis/spine.ts';
import { openInSteps } from '../src/formats/open-in-steps.ts';
import { lossesOf } from '../src/formats/outline-text/losses-of.ts';
import type { ArgumentMap } from '../src/model/argument-map.ts';
import { checkMap } from '../src/model/check-map.ts';
import { generateMap } from '../src/model/generated/generate-map.ts';
import { SHAPES, type ShapeId } from '../src/model/generated/plan.ts';
import { indexOf } from '../src/model/map-index.ts';

/** The same value, and how often anything in it was read. */
function counted<T extends object>(value: T): { readonly value: T; readonly count: () => number } {
  let reads = 0;
  const seen = new WeakMap<object, object>();
  const wrap = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    const known = seen.get(inner);
    if (known) return known;
    const proxy = new Proxy(inner, { get: (target, key) => (reads++, wrap(Reflect.get(target, key))) });
    seen.set(inner, proxy);
    return proxy;
  };
  return { value: wrap(value) as T, count: () => reads };
}

const WORK: Readonly<Record<string, (map: ArgumentMap) => unknown>> = {
  'checking it in steps': (map) => openInSteps(map, { tell: () => {} }),
  'its index': indexOf,
  'all rules': (map) => checkMap(map),
  'its order': (map) => spineOf(map).places.map(({ number }) => number),
  'what an outline would lose': (map) => lossesOf(map, 'en'),
};

for (const [name, work] of Object.entries(WORK)) {
  describe(`${name} takes`, () => {
    for (const shape of Object.keys(SHAPES) as ShapeId[]) {
      it(`twice the steps for twice the statements of a ${shape}`, () => {
        const reads = [600, 1200].map((statements) => {
          // As it comes from a file: a proxy cannot stand for what is frozen.
          const { value, count } = counted(JSON.parse(JSON.stringify(generateMap({ statements, seed: 1, shape }))) as ArgumentMap);
          work(value);
          return count();
        });
        expect(reads[0]).toBeGreaterThan(600);
        expect(reads[1]! / reads[0]!).toBeLessThan(2.3);
      });
    }
  });
}

it('a count would tell what reads every statement for every statement', () => {
  const { value, count } = counted(JSON.parse(JSON.stringify(generateMap({ statements: 600, seed: 1, shape: 'star' }))) as ArgumentMap);
  const before = count();
  for (const { id } of value.statements) value.statements.findLast((s) => s.id === id);
  expect(count() - before).toBeGreaterThan((600 * 600) / 2);
});

it('the numbers along a chain are put together once each, and right', () => {
  const spine = spineOf(generateMap({ statements: 5000, seed: 1, shape: 'chain' }));
  const numbers = spine.places.map(({ number }) => number);
  expect(numbers[0]).toBe('T');
  for (const at of [1, 2, 3, 4999]) expect(numbers[at]).toBe(`T${'.1'.repeat(at)}`);
});
