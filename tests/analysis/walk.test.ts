// Walking along relations on the picture of the picnic, and the guided walk.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialOpen, openOne } from '../../src/analysis/open-state.ts';
import { visibleSubmap, type OpenState } from '../../src/analysis/visible.ts';
import { stepsOfWalk } from '../../src/analysis/guided-walk.ts';
import {
  first,
  isShown,
  last,
  nextSibling,
  nextUnansweredObjection,
  previousSibling,
  siblingsOf,
  toConclusion,
  toFirstReason,
} from '../../src/analysis/walk.ts';
import { anyMap } from '../arbitraries.ts';
import { chain, loose, picnic } from './picnic.ts';

const visible = (open: OpenState, kept?: ReadonlySet<string>) => visibleSubmap(picnic, { open, kept, hide: 'remove' });
const closed = visible(new Set());
const weather = visible(new Set(['q-weather', 'dry']));
const here = (to: string) => ({ to, needsOpen: false });
const hidden = (to: string) => ({ to, needsOpen: true });

describe('to the conclusion', () => {
  it('leads from a reason to its claim, from an answer to its question, from a question to the thesis', () => {
    expect(toConclusion(picnic, weather, 'report')).toEqual(here('dry'));
    expect(toConclusion(picnic, weather, 'dry')).toEqual(here('q-weather'));
    expect(toConclusion(picnic, weather, 'q-weather')).toEqual(here('go'));
    expect(toConclusion(picnic, weather, 'go')).toBeUndefined();
  });

  it('leads from a step, and from an attack on a step, to the claim whose grounds it belongs to', () => {
    expect(toConclusion(picnic, weather, 'dry-because')).toEqual(here('dry'));
    expect(toConclusion(picnic, weather, 'old-report')).toEqual(here('dry'));
  });

  it('passes over claims that a filter has removed', () => {
    expect(toConclusion(picnic, visible(new Set(), new Set(['deep'])), 'deep')).toEqual(here('enough'));
  });
});

describe('to the first reason', () => {
  it('leads from a claim to the first of its grounds', () => {
    expect(toFirstReason(picnic, weather, 'dry')).toEqual(here('report'));
    expect(toFirstReason(picnic, weather, 'q-weather')).toEqual(here('dry'));
  });

  it('says where something must be opened first', () => {
    expect(toFirstReason(picnic, closed, 'q-weather')).toEqual(hidden('dry'));
    expect(toFirstReason(picnic, visible(new Set(['q-food', 'enough~'])), 'r7')).toEqual(hidden('deep'));
  });

  it('ends where nothing is said for a statement', () => {
    expect(toFirstReason(picnic, weather, 'clouds')).toBeUndefined();
  });

  it('leads from a thesis without grounds of its own to the first question', () => {
    expect(toFirstReason(picnic, closed, 'go')).toEqual(here('q-weather'));
  });
});

describe('between siblings', () => {
  it('goes through reasons, attacks on them and objections in reading order, and stops at the ends', () => {
    expect(siblingsOf(picnic, weather, 'season')).toEqual(['report', 'season', 'old-report', 'clouds']);
    expect(nextSibling(picnic, weather, 'season')).toEqual(here('old-report'));
    expect(previousSibling(picnic, weather, 'season')).toEqual(here('report'));
    expect(previousSibling(picnic, weather, 'report')).toBeUndefined();
    expect(nextSibling(picnic, weather, 'clouds')).toBeUndefined();
  });

  it('goes from the thesis through the questions', () => {
    expect(nextSibling(picnic, closed, 'go')).toEqual(here('q-weather'));
    expect(nextSibling(picnic, closed, 'q-weather')).toEqual(here('q-food'));
  });

  it('takes a step for its first premise', () => {
    expect(nextSibling(picnic, weather, 'dry-because')).toEqual(here('season'));
  });
});

describe('to the next unanswered objection', () => {
  it('finds it wherever it is, and says whether it is hidden', () => {
    expect(nextUnansweredObjection(picnic, closed, undefined)).toEqual(hidden('old-report'));
    expect(nextUnansweredObjection(picnic, weather, 'old-report')).toEqual(here('clouds'));
  });

  it('goes round, and takes no notice of what the filters removed', () => {
    expect(nextUnansweredObjection(picnic, weather, 'deep')).toEqual(here('old-report'));
    expect(nextUnansweredObjection(picnic, weather, 'deep', (id) => id !== 'old-report')).toEqual(here('clouds'));
    expect(nextUnansweredObjection(picnic, weather, 'clouds', (id) => id === 'clouds')).toBeUndefined();
  });

  it('begins with the question that it starts from', () => {
    expect(nextUnansweredObjection(picnic, weather, 'q-food')).toEqual(here('old-report'));
    expect(nextUnansweredObjection(picnic, weather, 'q-weather')).toEqual(here('old-report'));
  });
});

describe('what is on the screen', () => {
  it('begins with the thesis and ends with the last box', () => {
    expect(first(closed)).toEqual(here('go'));
    expect(last(closed)).toEqual(here('q-food'));
    expect(last(visible('all'))).toEqual(here('deep'));
  });

  it('does not count the answer of a closed question as a box of its own', () => {
    expect(isShown(picnic, closed, 'dry')).toBe(false);
    expect(isShown(picnic, weather, 'dry')).toBe(true);
  });

  it('can be walked through by siblings and first reasons alone, on every map', () => {
    fc.assert(
      fc.property(anyMap({ circles: false }), (map) => {
        const all = visibleSubmap(map, { open: 'all', kept: undefined, hide: 'dim' });
        const reached = new Set<string>();
        const todo = [first(all)!.to];
        while (todo.length > 0) {
          const id = todo.pop()!;
          if (reached.has(id)) continue;
          reached.add(id);
          for (const next of [toFirstReason(map, all, id), nextSibling(map, all, id)]) if (next) todo.push(next.to);
        }
        for (const { id } of map.statements) expect(reached).toContain(id);
      }),
    );
  });

  it('leads from a first reason back to its claim, or to the claim under which it lives', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        const all = visibleSubmap(map, { open: 'all', kept: undefined, hide: 'dim' });
        for (const { id } of map.statements) {
          const reason = toFirstReason(map, all, id)?.to;
          if (reason === undefined || map.questions.some((question) => question.id === reason)) continue;
          const back = toConclusion(map, all, reason)?.to;
          const isUsedHere = map.inferences.some((i) => i.premises.includes(reason) && 'statement' in i.target && i.target.statement === id);
          expect(back === id || isUsedHere).toBe(true);
        }
      }),
    );
  });
});

describe('the guided walk', () => {
  it('tells the thesis, then each question with its answer, its reservation and its direct grounds', () => {
    const stops = stepsOfWalk(picnic);
    expect(stops.map((stop) => stop.id).join(' ')).toBe('go q-weather dry but-wind report clouds q-food enough r1 r2 r3 r4 r5 r6 r7');
    expect(stops.find((stop) => stop.id === 'report')!.open).toEqual(['q-weather', 'dry']);
    expect(stops.find((stop) => stop.id === 'r7')!.open).toEqual(['q-food', 'enough~']);
  });

  it('tells each root and its grounds where there are no questions', () => {
    expect(stepsOfWalk(loose).map((stop) => stop.id)).toEqual(['claim', 'ground', 'other']);
  });

  it('has each of its stops on the screen', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        for (const stop of stepsOfWalk(map)) {
          const shown = visibleSubmap(map, { open: new Set(stop.open), kept: undefined, hide: 'dim' });
          const step = map.inferences.find((i) => i.id === stop.id);
          expect(isShown(map, shown, step && 'statement' in step.target ? step.target.statement : stop.id)).toBe(true);
        }
      }),
    );
  });

  it('does not overflow on a chain of ten thousand reasons', () => {
    const long = chain(10_000);
    const all = visibleSubmap(long, { open: 'all', kept: undefined, hide: 'dim' });
    expect(last(all)).toEqual(here('s9999'));
    expect(toConclusion(long, all, 's9999')).toEqual(here('s9998'));
    expect(openOne(long, initialOpen(long), 's1')).toEqual(new Set(['s0', 's1']));
    expect(stepsOfWalk(long).map((stop) => stop.id)).toEqual(['s0', 's1']);
  });
});
