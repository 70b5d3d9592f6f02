// Items from outside: spoilt in any place they are refused, or graded all the same.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../src/i18n/all.ts';
import { checkAnswer } from '../../src/teaching/answers.ts';
import { drawnAnswer } from '../../src/teaching/chance.ts';
import { generate } from '../../src/teaching/generate.ts';
import { grade } from '../../src/teaching/grade.ts';
import { KINDS } from '../../src/teaching/item.ts';
import { parseItem } from '../../src/teaching/parse-item.ts';
import { randomOf } from '../../src/model/random.ts';
import { attack, mapOf, statement, support } from '../arbitraries.ts';
import { bell, SCHEMES } from './shipped.ts';

const PATCHES = [undefined, null, 0, 2, -1, '', 'constructor', [], {}, ['x'], { x: 'y' }] as const;

/** One value somewhere in it, put in the place of what stands there. */
function spoilt(value: unknown, at: number, patch: unknown): unknown {
  let left = at;
  const walk = (each: unknown): unknown => {
    if (left-- === 0) return patch;
    if (Array.isArray(each)) return each.map(walk);
    if (typeof each === 'object' && each !== null) return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, walk(inner)]));
    return each;
  };
  return walk(value);
}

describe.each(KINDS)('%s', (kind) => {
  const item = generate(bell.map, { ...bell.sources, kind, seed: 9, lang: 'en' })[0]!;
  const nodes = JSON.stringify(item).match(/[[{,]/g)!.length;

  it('spoilt in one place it is refused, or graded without a fault', () => {
    fc.assert(
      fc.property(fc.nat({ max: nodes }), fc.constantFrom(...PATCHES), fc.nat(), (at, patch, seed) => {
        const parsed = parseItem(JSON.parse(JSON.stringify(spoilt(item, at, patch) ?? null)));
        if (!parsed.ok) return;
        for (const answer of [parsed.item.accept.model, drawnAnswer(parsed.item, randomOf(seed))]) {
          if (!checkAnswer(parsed.item, answer).ok) continue;
          const { score } = grade(parsed.item, answer);
          if (score !== null) expect(score >= 0 && score <= 1, String(score)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('ids that are names of every object’s properties do no harm', () => {
  const map = mapOf({
    thesis: 'constructor',
    speakers: [{ id: 'author', name: { en: 'Ann' } }, { id: 'valueOf', name: { en: 'Bob' } }],
    statements: [statement('constructor'), statement('toString', { hedge: 'possible' }), statement('valueOf', { speaker: 'valueOf' }), statement('hasOwnProperty'), statement('isPrototypeOf'), statement('toLocaleString')],
    inferences: [support('i1', ['toString', 'hasOwnProperty'], 'constructor', { scheme: 'sign' }), support('i2', ['isPrototypeOf'], 'constructor'), attack('i3', ['valueOf'], 'constructor'), attack('i4', ['toLocaleString'], 'valueOf')],
  });
  let made = 0;
  for (const kind of KINDS) {
    for (const item of generate(map, { schemes: SCHEMES, kind, seed: 2, lang: 'en', count: 5 })) {
      made++;
      expect(grade(item, item.accept.model).score, item.id).toBe(1);
      if (item.shape === 'match') expect(grade(item, {}).score).toBe(0);
      expect(parseItem(JSON.parse(JSON.stringify(item)))).toMatchObject({ ok: true });
    }
  }
  expect(made).toBeGreaterThan(10);
});
