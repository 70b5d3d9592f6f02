// The one order of a map: on small maps numbered by hand, and on random maps by what any order of reading has to keep.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { childrenOf, pathTo, sizeBelow, sizeOfBand, spineOf, subtreeOf, withUndercuts, type Spine } from '../../src/analysis/spine.ts';
import { rowsOf } from '../../src/analysis/visible-tree.ts';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { chain, loose, picnic } from './picnic.ts';

const question = (id: string) => ({ id, text: { en: `${id}?` }, short: { en: id } });
const numbered = (map: ArgumentMap): string => spineOf(map).places.map((place) => `${place.number} ${place.id}`).join(', ');
const stepsOf = (spine: Spine) => spine.places.flatMap((place) => place.steps.flatMap(withUndercuts));

describe('the order of reading', () => {
  it('begins with the thesis and takes the questions as the file has them', () => {
    expect(spineOf(picnic).bands.map((band) => `${band.number} ${band.id}`)).toEqual(['T go', '1 q-weather', '2 q-food']);
    expect(numbered(picnic)).toBe(
      'T go, 1.1 dry, 1.1.1 report, 1.1.2 season, 1.1.3 old-report, 1.1.4 clouds, 1.2 but-wind, ' +
        '2.1 enough, 2.1.1 r1, 2.1.2 r2, 2.1.3 r3, 2.1.4 r4, 2.1.5 r5, 2.1.6 r6, 2.1.7 r7, 2.1.7.1 deep',
    );
  });

  it('lets each answer be followed by its own reservations, wherever the file has them', () => {
    const answer = { answers: 'q' };
    const statements = [statement('but-b', { ...answer, qualifies: 'b' }), statement('a', answer), statement('b', answer), statement('but-a', { ...answer, qualifies: 'a' })];
    expect(numbered(mapOf({ questions: [question('q')], statements }))).toBe('1.1 a, 1.2 but-a, 1.3 b, 1.4 but-b');
  });

  it('names reasons before objections, and an undercut right after the step that it attacks', () => {
    const map = mapOf({
      thesis: 'claim',
      statements: ['claim', 'objection', 'first', 'second', 'attack-on-first', 'again'].map((id) => statement(id)),
      inferences: [
        attack('i1', ['objection'], 'claim'),
        support('i2', ['first'], 'claim'),
        support('i3', ['second'], 'claim'),
        undercut('i4', ['attack-on-first'], 'i2'),
        undercut('i5', ['again'], 'i4'),
      ],
    });
    expect(numbered(map)).toBe('T claim, T.1 first, T.2 attack-on-first, T.3 again, T.4 second, T.5 objection');
  });

  it('lets a restatement follow the grounds of what it restates', () => {
    const statements = [statement('claim'), statement('again', { elaborates: 'claim' }), statement('ground')];
    expect(numbered(mapOf({ thesis: 'claim', statements, inferences: [support('i', ['ground'], 'claim')] }))).toBe('T claim, T.1 ground, T.2 again');
  });

  it('numbers what concerns the whole text and bears on nothing from 0.1', () => {
    const statements = [statement('aside'), statement('claim'), statement('ground'), statement('far')];
    const map = mapOf({ thesis: 'claim', statements, inferences: [support('i1', ['ground'], 'claim'), support('i2', ['far'], 'aside')] });
    expect(numbered(map)).toBe('T claim, T.1 ground, 0.1 aside, 0.1.1 far');
  });

  it('keeps what bears on nothing under the question that it names', () => {
    const statements = [statement('aside', { question: 'q' }), statement('answer', { answers: 'q' })];
    expect(numbered(mapOf({ questions: [question('q')], statements }))).toBe('1.1 answer, 1.2 aside');
  });

  it('has every statement without a target for a root where there is neither a question nor a thesis', () => {
    expect(spineOf(loose).bands.map((band) => [band.kind, band.roots.map((root) => root.id)])).toEqual([['rest', ['claim', 'other']]]);
  });
});

test('without a thesis, what is tied to no question has a number that no question or answer has', () => {
  const statements = [statement('answer', { answers: 'q' }), statement('aside'), statement('ground')];
  const { bands, places } = spineOf(mapOf({ questions: [question('q')], statements, inferences: [support('i', ['ground'], 'aside')] }));
  const numbers = [bands[0]!.number, ...places.map((place) => place.number)];
  expect(new Set(numbers).size).toBe(4);
});

describe('a statement with several targets', () => {
  it('lives under the first in the file and is a reference elsewhere', () => {
    const spine = spineOf(picnic);
    expect(spine.placeOf('report')!.step!.id).toBe('dry-because');
    expect(spine.stepOf('r7-also')!.premises).toEqual([{ id: 'report', place: undefined }]);
  });

  it('lives where the first step stands in the file, even if the claim of that step is read later', () => {
    const statements = ['early', 'late', 'shared'].map((id) => statement(id));
    const map = mapOf({ statements, inferences: [support('i1', ['shared'], 'late'), support('i2', ['shared'], 'early')] });
    expect(spineOf(map).placeOf('shared')!.parent!.id).toBe('late');
  });

  it('is there once where one step names it twice', () => {
    const map = mapOf({ thesis: 'go', statements: [statement('go'), statement('ground')], inferences: [support('i', ['ground', 'ground'], 'go')] });
    const spine = spineOf(map);
    expect(numbered(map)).toBe('T go, T.1 ground');
    expect(spine.stepOf('i')!.premises).toEqual([{ id: 'ground', place: spine.placeOf('ground') }, { id: 'ground', place: undefined }]);
    expect(rowsOf(visibleSubmap(map, { open: 'all', kept: undefined, hide: 'dim' }), spine).count).toBe(3);
  });

  it('stays an answer where it is used as a reason too', () => {
    const statements = [statement('go'), statement('yes', { answers: 'q' })];
    const map = mapOf({ thesis: 'go', questions: [question('q')], statements, inferences: [support('i', ['yes'], 'go')] });
    expect(numbered(map)).toBe('T go, 1.1 yes');
  });
});

describe('reasons in a circle', () => {
  it('end where the circle closes, and begin with its first statement in the file', () => {
    const statements = ['a', 'b', 'c'].map((id) => statement(id));
    const map = mapOf({ statements, inferences: [support('ab', ['a'], 'b'), support('bc', ['b'], 'c'), support('ca', ['c'], 'a')] });
    expect(spineOf(map).places.map((place) => [place.id, place.depth])).toEqual([['a', 0], ['c', 1], ['b', 2]]);
    expect(spineOf(map).stepOf('ab')!.premises).toEqual([{ id: 'a', place: undefined }]);
  });
});

describe('any map', () => {
  const holds = (check: (spine: Spine, map: ArgumentMap) => void): void => fc.assert(fc.property(anyMap(), (map) => check(spineOf(map), map)));

  test('every statement and every step has exactly one place', () => {
    holds((spine, map) => {
      expect(spine.places.map((place) => place.id).toSorted()).toEqual(map.statements.map((s) => s.id).toSorted());
      expect(spine.bands.flatMap((band) => band.roots).flatMap(subtreeOf)).toEqual(spine.places);
      expect(stepsOf(spine).map((step) => step.id).toSorted()).toEqual(map.inferences.map((i) => i.id).toSorted());
    });
  });

  test('the depth of a statement is the number of steps on its way from the root', () => {
    holds((spine) => {
      for (const place of spine.places) {
        const path = pathTo(place);
        expect(path.length).toBe(place.depth + 1);
        expect(place.band.roots).toContain(path[0]);
        expect(path.at(-1)).toBe(place);
        expect(sizeBelow(spine, place)).toBe(subtreeOf(place).length - 1);
      }
      for (const band of spine.bands) expect(sizeOfBand(spine, band)).toBe(spine.places.filter((place) => place.band === band).length);
    });
  });

  test('a number is that of the claim and the position below it', () => {
    holds((spine) => {
      for (const place of spine.places) expect(childrenOf(place).map((child) => child.number)).toEqual(childrenOf(place).map((_, i) => `${place.number}.${i + 1}`));
    });
  });

  test('no two statements have the same number where a thesis takes in what is tied to no question', () => {
    holds((spine, map) => {
      if (map.thesis !== undefined) expect(new Set(spine.places.map((place) => place.number)).size).toBe(map.statements.length);
    });
  });
});

test('a chain of ten thousand reasons is numbered to its end', () => {
  const long = spineOf(chain(10_000));
  expect(long.placeOf('s9999')!.depth).toBe(9999);
  expect(long.places.map((place) => place.id)).toEqual(Array.from({ length: 10_000 }, (_, i) => `s${i}`));
});
