// What a filter removed between a claim and a hit: it is named on the line, and no relation is drawn that the map does not
// have. Maps of at most six statements.

import { describe, expect, it, test } from 'vitest';
import { visibleSubmap, type VisiblePlace, type VisibleStep, type VisibleSubmap } from '../../src/analysis/visible.ts';
import type { ArgumentMap, Inference, Statement } from '../../src/model/argument-map.ts';
import { attack, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { picnic } from './picnic.ts';

/** What is left when a filter keeps only these. */
const only = (map: ArgumentMap, ...kept: readonly string[]) => visibleSubmap(map, { open: new Set(), kept: new Set(kept), hide: 'remove' });
const stepsOf = (steps: readonly VisibleStep[]): VisibleStep[] => steps.flatMap((step) => [step, ...stepsOf(step.undercuts)]);
const belowOf = (shown: VisiblePlace): VisiblePlace[] => [...stepsOf(shown.steps).flatMap((step) => step.premises.flatMap((p) => p.shown ?? [])), ...shown.elaborations];
const all = (shown: VisiblePlace): VisiblePlace[] => [shown, ...belowOf(shown).flatMap(all)];
const find = (visible: VisibleSubmap, id: string): VisiblePlace => visible.bands.flatMap((band) => band.roots.flatMap(all)).find((shown) => shown.place.id === id)!;
/** The steps below a claim: what was removed before each, and its premises. */
const told = (visible: VisibleSubmap, id: string): string[] => find(visible, id).steps.map(({ through, premises }) => `(${through.join(' ')}) ${premises.map((p) => p.id).join(' ')}`);

/** A claim, and statements a, b, c, u, v that the inferences tie to it. */
const small = (inferences: readonly Inference[], more: readonly Statement[] = []): ArgumentMap =>
  mapOf({ thesis: 'claim', statements: [...['claim', 'a', 'b', 'c', 'u', 'v'].map((id) => statement(id)), ...more], inferences });

describe('what a filter removed between a claim and a hit', () => {
  it('is named in order, and the word beside the claim is that of the first hidden step', () => {
    const map = small([attack('i1', ['a'], 'claim'), support('i2', ['b'], 'a'), support('i3', ['c'], 'b')]);
    const onlyLast = only(map, 'c');
    expect(told(onlyLast, 'claim')).toEqual(['(a b) c']);
    expect(find(onlyLast, 'claim').steps[0]).toMatchObject({ word: 'attack', step: { polarity: 'support' } });
    const twoOfThree = only(map, 'a', 'c');
    expect(told(twoOfThree, 'a')).toEqual(['(b) c']);
    expect(find(twoOfThree, 'a').steps[0]!.word).toBe('support');
  });

  it('includes the premises of a step whose undercut stays', () => {
    const map = small([support('i1', ['a', 'b'], 'claim'), undercut('i2', ['u'], 'i1')]);
    expect(told(only(map, 'u'), 'claim')).toEqual(['(a b) u']);
    expect(find(only(map, 'a', 'u'), 'claim').steps[0]!.undercuts[0]!.through).toEqual(['b']);
  });

  it('does not include a linked partner, which is counted beside the claim', () => {
    const shown = find(only(small([support('i1', ['a', 'b'], 'claim')]), 'a'), 'claim');
    expect([shown.steps[0]!.premises.map((p) => p.id), shown.steps[0]!.through, shown.removed.length]).toEqual([['a'], [], 1]);
  });

  test('includes both steps below an undercut of an undercut', () => {
    const map = small([support('i1', ['a'], 'claim'), undercut('i2', ['u'], 'i1'), undercut('i3', ['v'], 'i2')]);
    expect(told(only(map, 'v'), 'claim')).toEqual(['(a u) v']);
  });

  test('includes the premises of an attacked step that is itself farther down', () => {
    const map = small([support('i1', ['a'], 'claim'), support('i2', ['b'], 'a'), undercut('i3', ['u'], 'i2')]);
    expect(told(only(map, 'u'), 'claim')).toEqual(['(a b) u']);
  });

  test('does not make the restatement of an objection one of the claim', () => {
    const map = small([attack('i1', ['a'], 'claim')], [statement('again', { elaborates: 'a' })]);
    expect(find(only(map, 'again'), 'claim').elaborations.map((shown) => shown.place.id)).toEqual([]);
  });

  test('does not include an answer, which stays on the page: the step from it is drawn, and there what attacks it', () => {
    const questions = [{ id: 'q', text: { en: 'Why?' }, short: { en: 'Why' } }];
    const map = mapOf({ ...small([support('i1', ['yes'], 'claim'), undercut('i2', ['u'], 'i1')], [statement('yes', { answers: 'q' })]), questions });
    const [step] = find(only(map, 'u'), 'claim').steps;
    expect([step!.premises.map((p) => p.id), step!.through, step!.undercuts.map((each) => each.through)]).toEqual([['yes'], [], [[]]]);
  });

  test('does not include a premise that is kept but told elsewhere', () => {
    const kept = picnic.statements.map((s) => s.id);
    expect(find(only(picnic, ...kept), 'r7').steps.map((step) => step.step.id)).toEqual(['r7-because', 'r7-also']);
  });

  test('does not let an attack on a step whose premise is told elsewhere stand as one on the claim', () => {
    const map = small([support('i1', ['a'], 'b'), support('i2', ['b'], 'claim'), support('i3', ['a'], 'claim'), undercut('i4', ['u'], 'i3')]);
    const { steps } = find(only(map, ...map.statements.map((s) => s.id)), 'claim');
    expect(steps.filter(({ step, through }) => step.attacks && through.length === 0)).toEqual([]);
  });
});
