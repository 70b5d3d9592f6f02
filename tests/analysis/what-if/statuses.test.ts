// What becomes of a record, code by code, on maps that are just large enough; and how much of a map can differ at all.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consequencesOf, wayTo } from '../../../src/analysis/what-if/consequences.ts';
import { authorsEvaluation, differenceOf, evaluationOf, labelOf, type Status } from '../../../src/analysis/what-if/evaluation.ts';
import { NO_OVERRIDES, type Overrides } from '../../../src/analysis/what-if/overrides.ts';
import type { ArgumentMap, Id } from '../../../src/model/argument-map.ts';
import { attack, mapOf, statement, support, undercut } from '../../arbitraries.ts';
import { denseMap, idsOf, overridesOf } from './random-maps.ts';

const rejected = (id: Id) => statement(id, { stance: 'rejects' });
const leftOpen = (id: Id) => statement(id, { stance: 'leaves-open' });

/** The codes of records, against the author's state. */
function statusesOf(map: ArgumentMap, overrides: Partial<Overrides>, ids: readonly Id[]): Status[] {
  const now = evaluationOf(map, { ...NO_OVERRIDES, ...overrides });
  return ids.map((id) => differenceOf(authorsEvaluation(map), now, id).status);
}

const labelsOf = (map: ArgumentMap, overrides: Partial<Overrides>, ids: readonly Id[]) => {
  const now = evaluationOf(map, { ...NO_OVERRIDES, ...overrides });
  return ids.map((id) => labelOf(now, id)).join(' ');
};

describe('what the reader says', () => {
  const map = mapOf({ statements: [statement('c'), statement('p')], inferences: [support('i', ['p'], 'c')] });

  it('is told of statements and steps alike, and nothing is told of what is as it was', () => {
    for (const id of ['p', 'i', 'c']) {
      expect(statusesOf(map, { reject: [id] }, [id])).toEqual(['rejected']);
      expect(statusesOf(map, { doubt: [id] }, [id])).toEqual(['doubted']);
      expect(statusesOf(map, { grant: [id] }, [id])).toEqual(['granted']);
    }
    expect(statusesOf(map, {}, ['c', 'p', 'i'])).toEqual(['stands', 'stands', 'stands']);
    expect(statusesOf(map, { reject: ['c'] }, ['p', 'i'])).toEqual(['stands', 'stands']);
  });

  it('ends a step that is rejected, opens one that is doubted, and carries one that is granted', () => {
    expect(labelsOf(map, { reject: ['i'] }, ['p', 'i', 'c'])).toBe('in out out');
    expect(statusesOf(map, { reject: ['i'] }, ['p', 'c'])).toEqual(['stands', 'loses-support']);
    expect(labelsOf(map, { doubt: ['i'] }, ['p', 'i', 'c'])).toBe('in open open');
    expect(labelsOf(map, { reject: ['p'], grant: ['i'] }, ['p', 'i', 'c'])).toBe('out in in');
  });
});

describe('support', () => {
  const map = mapOf({
    statements: [statement('t'), statement('c'), statement('a'), statement('b'), statement('d')],
    inferences: [support('both', ['a', 'b'], 'c'), support('alone', ['d'], 'c'), support('up', ['c'], 't')],
  });

  it('weakens while a reason is left and is lost with the last one', () => {
    const now = evaluationOf(map, { ...NO_OVERRIDES, reject: ['a'] });
    expect(differenceOf(authorsEvaluation(map), now, 'c')).toEqual({ id: 'c', before: 'in', after: 'in', status: 'weakened', reasonsBefore: ['both', 'alone'], reasonsAfter: ['alone'] });
    expect(statusesOf(map, { reject: ['a'] }, ['both', 't', 'up'])).toEqual(['loses-support', 'stands', 'stands']);
    expect(statusesOf(map, { reject: ['a', 'd'] }, ['c', 'up', 't'])).toEqual(['loses-support', 'loses-support', 'loses-support']);
  });

  it('is open where it hangs on a doubt, but not where another reason settles it', () => {
    expect(statusesOf(map, { doubt: ['a'] }, ['both', 'c', 't'])).toEqual(['open', 'weakened', 'stands']);
    expect(statusesOf(map, { doubt: ['a'], reject: ['d'] }, ['c', 't'])).toEqual(['open', 'open']);
    expect(statusesOf(map, { doubt: ['a'], reject: ['b'] }, ['both'])).toEqual(['loses-support']);
  });

  it('goes from open to lost: what was open falls too', () => {
    const undecided = mapOf({ statements: [statement('c'), leftOpen('p')], inferences: [support('i', ['p'], 'c')] });
    expect(labelsOf(undecided, {}, ['p', 'i', 'c'])).toBe('open open open');
    expect(statusesOf(undecided, {}, ['c'])).toEqual(['unchanged']);
    expect(statusesOf(undecided, { reject: ['p'] }, ['c'])).toEqual(['loses-support']);
    expect(statusesOf(undecided, { grant: ['p'] }, ['c'])).toEqual(['restored']);
  });

  it('in a circle stays open unless something from outside carries it', () => {
    const circle = mapOf({ statements: [statement('x'), statement('y'), statement('r')], inferences: [support('xy', ['x'], 'y'), support('yx', ['y'], 'x'), support('rx', ['r'], 'x')] });
    expect(labelsOf(circle, {}, ['x', 'y'])).toBe('in in');
    // What rests on nothing but itself is neither up nor down.
    expect(statusesOf(circle, { reject: ['r'] }, ['x', 'y'])).toEqual(['open', 'open']);
    expect(statusesOf(circle, { reject: ['r', 'yx'] }, ['x', 'y'])).toEqual(['loses-support', 'loses-support']);
  });

  it('holds without any premise, unless it is undercut', () => {
    const bare = mapOf({ statements: [statement('c'), statement('u')], inferences: [support('i', [], 'c'), undercut('k', ['u'], 'i')] });
    expect(labelsOf(bare, {}, ['i', 'c'])).toBe('out out');
    expect(labelsOf(bare, { reject: ['u'] }, ['i', 'c'])).toBe('in in');
  });

  it('cannot be given to a step: only what is against a step counts there', () => {
    const odd = mapOf({ statements: [statement('c'), statement('p'), statement('more')], inferences: [support('i', ['p'], 'c'), { id: 'k', premises: ['more'], target: { inference: 'i' }, polarity: 'support' }] });
    expect(labelsOf(odd, {}, ['i', 'c'])).toBe('in in');
    expect(statusesOf(odd, { reject: ['more'] }, ['i', 'c'])).toEqual(['stands', 'stands']);
  });
});

describe('attack', () => {
  it('that holds anew leaves a claim on the author\'s word; one that falls relieves it', () => {
    const map = mapOf({ statements: [statement('c'), rejected('o'), statement('answer')], inferences: [attack('i', ['o'], 'c'), attack('k', ['answer'], 'o')] });
    expect(labelsOf(map, {}, ['c', 'o'])).toBe('in out');
    expect(statusesOf(map, { reject: ['answer'] }, ['o', 'c'])).toEqual(['restored', 'contested']);
    const conceded = mapOf({ statements: [statement('c'), statement('o', { stance: 'concedes' })], inferences: [attack('i', ['o'], 'c')] });
    expect(statusesOf(conceded, { reject: ['o'] }, ['c'])).toEqual(['relieved']);
  });

  it('that falls brings a rejected view back; without any argument against it, or with reasons of its own that are dead, it stays out', () => {
    const map = mapOf({
      statements: [rejected('view'), statement('case'), rejected('unargued'), rejected('reported'), rejected('reason')],
      inferences: [attack('i', ['case'], 'view'), support('k', ['reason'], 'reported'), attack('l', ['case'], 'reported')],
    });
    expect(labelsOf(map, {}, ['view', 'unargued', 'reported'])).toBe('out out out');
    expect(statusesOf(map, { reject: ['case'] }, ['view', 'unargued', 'reported'])).toEqual(['restored', 'unchanged', 'unchanged']);
    expect(statusesOf(map, { reject: ['case'], grant: ['reason'] }, ['reported'])).toEqual(['restored']);
    expect(statusesOf(map, { doubt: ['case'] }, ['view'])).toEqual(['open']);
  });

  it('on an attack is a defence, and on that an attack again', () => {
    const map = mapOf({
      statements: [statement('c'), statement('p'), statement('u'), statement('v')],
      inferences: [support('i', ['p'], 'c'), undercut('k', ['u'], 'i'), undercut('l', ['v'], 'k')],
    });
    expect(labelsOf(map, {}, ['l', 'k', 'i', 'c'])).toBe('in out in in');
    expect(statusesOf(map, { reject: ['v'] }, ['l', 'k', 'i', 'c'])).toEqual(['loses-support', 'restored', 'loses-support', 'loses-support']);
  });

  const weighing = (pro: number | undefined, con: number | undefined, stance: 'asserts' | 'rejects' | 'leaves-open'): ArgumentMap => {
    const weight = (given: number | undefined) => (given === undefined ? {} : { weight: given });
    return mapOf({ statements: [statement('c', { stance }), statement('p'), statement('q'), statement('o')], inferences: [support('light', ['q'], 'c', weight(0.1)), support('i', ['p'], 'c', weight(pro)), attack('k', ['o'], 'c', weight(con))] });
  };

  it('is weighed against the best reason; the greater weight decides, whatever the author says', () => {
    for (const stance of ['asserts', 'rejects', 'leaves-open'] as const) {
      expect(labelsOf(weighing(0.8, 0.3, stance), {}, ['c'])).toBe('in');
      expect(labelsOf(weighing(0.3, 0.8, stance), {}, ['c'])).toBe('out');
    }
    // Without its best reason the claim is outweighed, though a reason still holds.
    expect(statusesOf(weighing(0.8, 0.3, 'asserts'), { reject: ['p'] }, ['c'])).toEqual(['outweighed']);
    expect(statusesOf(weighing(0.8, 0.3, 'asserts'), { doubt: ['p'] }, ['c'])).toEqual(['open']);
    expect(statusesOf(weighing(0.8, 0.05, 'asserts'), { doubt: ['p'] }, ['c'])).toEqual(['weakened']);
  });

  it('is left to the author\'s word where weights are equal or missing on a side', () => {
    for (const [pro, con] of [[0.5, 0.5], [0.5, undefined]] as const) {
      expect((['asserts', 'rejects', 'leaves-open'] as const).map((stance) => labelsOf(weighing(pro, con, stance), {}, ['c']))).toEqual(['in', 'out', 'open']);
    }
    // A starting point has no reason that could have a weight.
    const bare = mapOf({ statements: [statement('c'), statement('o')], inferences: [attack('i', ['o'], 'c', { weight: 1 })] });
    expect(labelsOf(bare, {}, ['c'])).toBe('in');
  });
});

describe('what is only said again', () => {
  it('takes the label of what it elaborates, unless something bears on it itself', () => {
    const map = mapOf({ statements: [statement('c'), statement('again', { elaborates: 'c' }), rejected('twice'), statement('own', { elaborates: 'c' }), statement('p')].map((each) => (each.id === 'twice' ? { ...each, elaborates: 'again' } : each)), inferences: [support('i', ['p'], 'own')] });
    expect(labelsOf(map, {}, ['again', 'twice', 'own'])).toBe('in in in');
    expect(statusesOf(map, { reject: ['c'] }, ['again', 'twice', 'own'])).toEqual(['loses-support', 'loses-support', 'stands']);
  });
});

describe('the consequences', () => {
  it('are all that differs: everything else stands and has lost no reason, or is unchanged', () => {
    fc.assert(
      fc.property(denseMap.chain((map) => fc.tuple(fc.constant(map), overridesOf(map), overridesOf(map))), ([map, first, second]) => {
        const [was, now] = [evaluationOf(map, first), evaluationOf(map, second)];
        const consequences = consequencesOf(was, now);
        for (const id of idsOf(map)) {
          const difference = differenceOf(was, now, id);
          const found = consequences.get(id);
          if (found) {
            expect(found).toMatchObject(difference);
            expect(wayTo(consequences, id).map((each) => each.distance)).toEqual(Array.from({ length: found.distance + 1 }, (_, i) => i));
            continue;
          }
          expect(difference.after).toBe(difference.before);
          // One reason more has no code of its own, and of what stays out or open no reasons are told.
          if (difference.after === 'in') expect(difference.reasonsAfter).toEqual(expect.arrayContaining([...difference.reasonsBefore]));
          // What both evaluations say of it keeps its word.
          if (!['rejected', 'doubted', 'granted'].includes(difference.status)) expect(difference.status).toBe(difference.before === 'in' ? 'stands' : 'unchanged');
        }
      }),
      { numRuns: 500 },
    );
  });
});
