import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsFor } from '../../src/analysis/what-if/cuts.ts';
import { evaluationOf, labelOf } from '../../src/analysis/what-if/evaluation.ts';
import { explain } from '../../src/i18n/rule-messages.ts';
import { rulesEn } from '../../src/i18n/rules.en.ts';
import { rulesZh } from '../../src/i18n/rules.zh.ts';
import { checkTalk } from '../../src/presenting/check-talk.ts';
import { plannedSeconds } from '../../src/presenting/pace.ts';
import { parseTalk } from '../../src/presenting/parse-talk.ts';
import { playbackOf } from '../../src/presenting/playback.ts';
import { errorsOf } from '../errors-of.ts';
import { curatedTalk, shippedMap } from './shipped.ts';

const essay = shippedMap('deepseek-shock-wave');
const scene = (id: string, more: object = {}): object => ({ id, title: { en: id, zh: id }, ...more });
const talk = (scenes: unknown, more: object = {}): object => ({ formatVersion: 1, map: 'deepseek-shock-wave', title: { en: 'A talk', zh: '讲解' }, scenes, ...more });
const rulesOf = (value: unknown): string[] => errorsOf(parseTalk(value)).map(({ rule }) => rule);
const adviceOf = (scenes: unknown): string[] => {
  const result = parseTalk(talk(scenes));
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return checkTalk(essay, result.value).map(({ rule }) => rule);
};

describe('the door for talks', () => {
  it.each([
    ['nothing', null, 'not-a-talk'],
    ['a map', essay, 'not-a-talk'],
    ['a list', [], 'not-a-talk'],
    ['an empty talk', talk([]), 'talk-empty'],
    ['two scenes with one id', talk([scene('a'), scene('b'), scene('a')]), 'talk-scene-twice'],
    ['501 scenes', talk(Array.from({ length: 501 }, (_, i) => scene(`s${i}`))), 'talk-limit'],
    ['a format of the future', talk([scene('a')], { formatVersion: 2 }), 'newer-talk'],
    ['a format that is none', talk([scene('a')], { formatVersion: 'x' }), 'unknown-format'],
    ['scenes that are no list', talk('all'), 'wrong-type'],
    ['a scene without a title', talk([{ id: 'a' }]), 'missing-field'],
    ['an id that is none', talk([scene('a', { show: ['<b>'] })]), 'id-form'],
    ['a question in a way that there is not', talk([scene('a', { ask: { prompt: { en: '?' }, as: 'shouting' } })]), 'unknown-value'],
  ])('refuses %s, and says what to do in both languages', (_name, value, rule) => {
    expect(rulesOf(value)).toContain(rule);
    for (const finding of errorsOf(parseTalk(value))) {
      for (const messages of [rulesEn, rulesZh]) {
        const { message, remedy } = explain(messages, finding);
        expect(message).not.toBe(finding.rule);
        expect(remedy).not.toBe('');
        expect(message + remedy).not.toMatch(/undefined|\[object/);
      }
    }
  });

  it('opens 500 scenes, and keeps fields that it does not know', () => {
    const result = parseTalk(talk(Array.from({ length: 500 }, (_, i) => scene(`s${i}`, { show: ['isolated-case'], later: 1 }))));
    expect(result).toMatchObject({ ok: true, value: { scenes: { length: 500 } } });
  });

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseTalk(value)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseTalk({ scenes: value, formatVersion: 1, map: 'x', title: {} })));
  });
});

describe('a talk held against its map', () => {
  it('is refused where it is about another one', () => {
    const result = parseTalk(talk([scene('a')], { map: 'first-bell-at-nine' }));
    expect(result.ok && checkTalk(essay, result.value)).toMatchObject([{ rule: 'talk-other-map', severity: 'error' }]);
  });

  it('is advised on what an audience could not follow', () => {
    expect(adviceOf([scene('a', { show: ['nobody'] })])).toEqual(['talk-missing']);
    expect(adviceOf([scene('a', { show: ['q-path', 'q-original', 'q-talent', 'q-blockade', 'isolated-case'] })])).toEqual(['talk-new']);
    expect(adviceOf([scene('a', { show: ['q-path', 'q-original', 'q-talent', 'q-blockade'], focus: ['q-path', 'q-original', 'q-talent', 'q-blockade'] })])).toEqual(['talk-focus']);
    expect(adviceOf([scene('a', { show: ['key-projects'] })])).toEqual(['talk-unled']);
    expect(adviceOf([scene('a', { focus: ['isolated-case'] })])).toEqual(['talk-unseen']);
    expect(adviceOf([{ id: 'a', title: { en: 'only English' } }])).toEqual(['talk-language']);
  });
});

describe('the talk of the essay', () => {
  const curated = curatedTalk();
  const playback = playbackOf(essay, curated);

  it('has 12 to 18 scenes, nothing to be said against it, and an answer and an objection for each question', () => {
    expect(curated.scenes.length).toBeGreaterThanOrEqual(12);
    expect(curated.scenes.length).toBeLessThanOrEqual(18);
    expect(checkTalk(essay, curated)).toEqual([]);
    const shown = playback.scenes.at(-1)!.shown;
    for (const { id } of essay.questions) {
      expect(shown.has(id)).toBe(true);
      expect(essay.statements.some(({ id: answer, answers }) => answers === id && shown.has(answer))).toBe(true);
    }
    for (const objection of ['route-will-win', 'milestone', 'locally-trained', 'control-failed', 'national-destiny']) expect(shown.has(objection)).toBe(true);
  });

  it('names only sentences of the text', () => {
    const known = new Set([...essay.statements, ...essay.inferences, ...essay.questions, ...essay.tensions].flatMap(({ anchors = [] }) => anchors));
    for (const { sentences } of curated.scenes) for (const sentence of sentences) expect(known.has(sentence)).toBe(true);
  });

  it('ends with what is true: its doubt leaves the thesis standing, and no single starting point brings it down', () => {
    const { whatIf, note } = curated.scenes.at(-1)!;
    expect(whatIf!.reject.length).toBeGreaterThan(0);
    expect(labelOf(evaluationOf(essay, whatIf!), 'isolated-case')).toBe('in');
    expect(note!['en']).toContain('No single starting point');
    const { sets, complete } = cutsFor(essay, 'isolated-case');
    expect(complete).toBe(true);
    expect(Math.min(...sets.map((set) => set.length))).toBeGreaterThan(1);
  });

  it('is meant to take about a quarter of an hour', () => {
    const { length } = playback.scenes;
    expect(plannedSeconds(playback.scenes, 0)).toBe(0);
    expect(plannedSeconds(playback.scenes, length)).toBe(curated.scenes.reduce((sum, { seconds = 60 }) => sum + seconds, 0));
    expect(plannedSeconds(playback.scenes, length) / 60).toBeGreaterThan(12);
    expect(plannedSeconds(playback.scenes, length) / 60).toBeLessThan(18);
  });
});
