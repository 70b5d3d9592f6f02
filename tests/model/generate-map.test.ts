import { describe, expect, it } from 'vitest';
import { stanceGaps } from '../../src/analysis/what-if/stance-gaps.ts';
import { checkMap } from '../../src/model/check-map.ts';
import { generateMap } from '../../src/model/generated/generate-map.ts';
import { SHAPES, type ShapeId } from '../../src/model/generated/plan.ts';
import { parseMap } from '../../src/model/parse.ts';

const SHAPE_IDS = Object.keys(SHAPES) as ShapeId[];

describe.each(SHAPE_IDS)('a generated map, %s', (shape) => {
  it.each([1, 2, 3, 7, 80, 1000])('of %i statements opens, has as many as asked for, and nothing is advised against that was not asked for', (statements) => {
    for (const seed of [0, 1, 4_294_967_295]) {
      const map = generateMap({ statements, seed, shape });
      expect(parseMap(JSON.parse(JSON.stringify(map)))).toEqual({ ok: true, value: map });
      expect(map.statements).toHaveLength(statements);
      // What stands alone is what "scattered" means; a single statement is the thesis elsewhere.
      expect(new Set(checkMap(map).map(({ rule }) => rule))).toEqual(new Set(shape === 'scattered' ? ['statement-untied'] : []));
    }
  });

  it('is the same byte for byte for the same seed, and another for another', () => {
    const bytes = (seed: number): string => JSON.stringify(generateMap({ statements: 300, seed, shape }));
    expect(bytes(5)).toBe(bytes(5));
    expect(bytes(5)).not.toBe(bytes(6));
  });

  it('has texts of about the length that is asked for, in both languages', () => {
    for (const textLength of [40, 500, 5000]) {
      for (const { text } of generateMap({ statements: 20, seed: 3, shape, textLength }).statements) {
        expect(text['en']!.length).toBeGreaterThanOrEqual(textLength);
        expect(text['en']!.length).toBeLessThan(textLength + 200);
        expect(text['zh']!.length).toBeGreaterThan(textLength / 10);
      }
    }
  });
});

describe('a generated debate', () => {
  const map = generateMap({ statements: 5000, seed: 2, shape: 'debate' });

  it('has what a debate has', () => {
    const share = (count: number): number => count / map.statements.length;
    const steps = map.inferences;
    expect(map.questions.length).toBeGreaterThan(3);
    expect(new Set(map.statements.map(({ stance }) => stance)).size).toBe(4);
    expect(new Set(map.statements.map(({ speaker }) => speaker)).size).toBeGreaterThan(3);
    expect(share(steps.filter(({ polarity, target }) => polarity === 'attack' && 'statement' in target).length)).toBeGreaterThan(0.15);
    expect(share(steps.filter(({ target }) => 'inference' in target).length)).toBeGreaterThan(0.03);
    expect(share(steps.filter(({ premises }) => premises.length > 1).length)).toBeGreaterThan(0.03);
    expect(share(steps.length - new Set(steps.flatMap(({ premises }) => premises[0]!)).size)).toBeGreaterThan(0.02);
    expect(map.statements.some(({ qualifies }) => qualifies !== undefined)).toBe(true);
    expect(map.statements.some(({ elaborates }) => elaborates !== undefined)).toBe(true);
    expect(map.statements.some(({ implicit }) => implicit)).toBe(true);
    expect(map.tensions.length).toBeGreaterThan(0);
    expect(new Set(map.statements.map(({ text }) => text['en'])).size).toBe(map.statements.length);
  });

  it('comes to what its author says of each statement', () => {
    expect(stanceGaps(map)).toEqual([]);
  });

  it('has a branch for whoever goes deep, and none that is one thread', () => {
    const on = new Map(map.inferences.flatMap(({ premises, target }) => premises.map((id) => [id, 'statement' in target ? target.statement : target.inference.replace(/^i(\d+).*/, 's$1')] as const)).toReversed());
    const depth = (id: string): number => {
      let count = 0;
      for (let at: string | undefined = id; at !== undefined; at = on.get(at)) count++;
      return count;
    };
    const deepest = Math.max(...map.statements.map(({ id }) => depth(id)));
    expect(deepest).toBeGreaterThan(8);
    expect(deepest).toBeLessThan(60);
  });
});

it('grows with the number of statements and not faster, to 200,000 and along a chain', () => {
  for (const shape of SHAPE_IDS) expect(generateMap({ statements: 200_000, seed: 1, shape, textLength: 30 }).statements).toHaveLength(200_000);
});
