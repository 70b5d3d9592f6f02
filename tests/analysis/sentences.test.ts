// What stands in which sentence: the sentences of the maps that come with the program, and what follows for any map.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../src/analysis/connection.ts';
import { neighbourhood } from '../../src/analysis/neighbourhood.ts';
import { groundedIn, sentencesOf, shadeOf, shadesOf, withoutWords } from '../../src/analysis/sentences.ts';
import { targetIdOf, type ArgumentMap, type Id } from '../../src/model/argument-map.ts';
import { parseMap } from '../../src/model/parse.ts';
import { anyMap } from '../arbitraries.ts';

function mapOf(slug: string): ArgumentMap {
  const result = parseMap(JSON.parse(readFileSync(`data/maps/${slug}/map.json`, 'utf8')));
  if (!result.ok) throw new Error('the map does not parse');
  return result.value;
}
const bell = mapOf('first-bell-at-nine');

describe('a sentence', () => {
  it('has the statements that name it, the nearest to the root first, and of those the ones that stand nowhere else', () => {
    expect(groundedIn(bell, 'P3.5').statements).toEqual(['some-stay-on-screens', 'mia-another-episode']);
    expect(groundedIn(bell, 'P2.8')).toEqual({ statements: ['never-compared', 'generations-coped'], steps: ['i-never-compared'], questions: [], tensions: [] });
    expect(groundedIn(bell, 'P1.3')).toEqual({ statements: [], steps: ['i-need-and-remedy', 'i-worth-it'], questions: ['q-learning', 'q-sleep', 'q-price'], tensions: [] });
    expect(groundedIn(bell, 'P99.1').statements).toEqual([]);
  });

  it('is shaded by what stands in it', () => {
    expect(shadesOf(bell, 'P2.1')).toEqual(['answer']);
    expect(shadesOf(bell, 'P2.5')).toEqual(['objection']);
    expect(shadesOf(bell, 'P2.4')).toEqual(['reason']);
    expect(shadesOf(bell, 'P1.3')).toEqual(['question']);
    expect(shadesOf(bell, 'P3.5')).toEqual(['answer', 'reason']);
    expect(shadesOf(bell, 'P6.4')).toEqual([]);
    expect(shadeOf(bell, 'same-lessons-shifted')).toBe('answer'); // a restatement of the thesis
  });

  it('and a statement know of each other, in any map', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        for (const { id } of map.statements) for (const sentence of sentencesOf(map, id)) expect(groundedIn(map, sentence).statements).toContain(id);
        expect(new Set(withoutWords(map))).toEqual(new Set(map.statements.filter(({ anchors = [] }) => anchors.length === 0).map(({ id }) => id)));
      }),
    );
  });

  it('of the essay: those that are background play no part, all others do', () => {
    const essay = mapOf('deepseek-shock-wave');
    const { editions } = JSON.parse(readFileSync('data/maps/deepseek-shock-wave/source.json', 'utf8')) as { editions: { sentences: { id: string }[]; background: string[] }[] };
    const plain = editions[0]!.sentences.map(({ id }) => id).filter((id) => shadesOf(essay, id).length === 0);
    expect(plain).toEqual(editions[0]!.background);
  });
});

describe('what stands around a statement', () => {
  it('grows step by step along the relations', () => {
    expect([...neighbourhood(bell, 'weak-will', 0)]).toEqual(['weak-will']);
    expect(neighbourhood(bell, 'weak-will', 1)).toEqual(new Set(['weak-will', 'too-tired-at-eight', 'will-moves-no-clock']));
    expect(neighbourhood(bell, 'never-compared', 1)).toEqual(new Set(['never-compared', 'generations-coped', 'too-tired-at-eight']));
  });

  it('is the same as by trying all ways, in any map', () => {
    fc.assert(
      fc.property(anyMap(), fc.nat(), fc.integer({ min: 0, max: 3 }), (map, at, steps) => {
        const id = map.statements[at % map.statements.length]!.id;
        expect(neighbourhood(map, id, steps)).toEqual(byTrying(map, id, steps));
      }),
    );
  });
});

/** Every two statements that share an inference, an attack on one, or a restatement, are one step apart. */
function byTrying(map: ArgumentMap, id: Id, steps: number): Set<Id> {
  const inference = new Map(map.inferences.map((each) => [each.id, each]));
  const whole = (step: Id): Id[] => {
    const each = inference.get(step);
    return each ? [...each.premises, ...whole(targetIdOf(each))] : [step];
  };
  const groups = map.inferences.map((each) => ({ ends: [...each.premises, targetIdOf(each)], all: whole(each.id), on: targetIdOf(each) }));
  const isNext = (a: Id, b: Id): boolean =>
    map.statements.some((each) => (each.id === a && each.elaborates === b) || (each.id === b && each.elaborates === a)) ||
    groups.some(({ ends, all, on }) => {
      const attacked = inference.get(on);
      const around = attacked ? [...ends, ...attacked.premises, targetIdOf(attacked)] : ends;
      return around.includes(a) && all.includes(b);
    });
  let found = new Set([id]);
  for (let n = 0; n < steps; n++) found = new Set([...found, ...map.statements.map((each) => each.id).filter((b) => [...found].some((a) => isNext(a, b)))]);
  return found;
}

describe('what connects two places', () => {
  it('names the tension between them first', () => {
    expect(connectionOf(bell, 'P3.3', 'P5.2').tensions.map(({ id }) => id)).toEqual(['t-lakeside']);
    expect(connectionOf(bell, 'P2.2', 'P5.2').tensions).toEqual([]);
  });

  it('is what both say, or the shortest way of relations', () => {
    expect(connectionOf(bell, 'P5.1', 'P5.2').shared).toEqual(['start-lifts-marks']);
    expect(connectionOf(bell, 'P2.4', 'P2.1').way).toEqual(['i-sleepers']);
    expect(connectionOf(bell, 'P2.2', 'P2.5').way).toEqual(['i-clock-will', 'i-no-will']);
    expect(connectionOf(bell, 'P1.1', 'P2.5').way).toEqual([]);
  });
});
