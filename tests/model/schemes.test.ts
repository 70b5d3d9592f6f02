// The schemes as they are shipped: sound, complete in both languages, and enough for every step of the shipped maps.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { parseMap } from '../../src/model/parse.ts';
import { parseSchemes } from '../../src/model/parse-schemes.ts';
import type { Schemes } from '../../src/model/schemes.ts';
import { errorsOf } from '../errors-of.ts';

const file: unknown = JSON.parse(readFileSync('data/schemes.json', 'utf8'));
const parsed = parseSchemes(file);
const { schemes, source }: Schemes = parsed.ok ? parsed.value : { formatVersion: 1, source: '', schemes: [] };
const maps = readdirSync('data/maps', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }): ArgumentMap => {
  const map = parseMap(JSON.parse(readFileSync(`data/maps/${name}/map.json`, 'utf8')));
  if (!map.ok) throw new Error(name);
  return map.value;
});

describe('the shipped schemes', () => {
  it('are sound, and say after whom they are', () => {
    expect(errorsOf(parsed)).toEqual([]);
    expect(source).toMatch(/Walton.*Reed.*Macagno.*2008/);
    expect(schemes.length).toBeGreaterThanOrEqual(20);
  });

  it('have ids of their own, a question’s beginning with its scheme’s', () => {
    const ids = schemes.map(({ id }) => id);
    const questions = schemes.flatMap((scheme) => scheme.questions.map((question) => question.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(questions).size).toBe(questions.length);
    for (const scheme of schemes) {
      expect(scheme.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const { id } of scheme.questions) expect(id).toMatch(new RegExp(`^${scheme.id}\\.[a-z]+(-[a-z]+)*$`));
    }
  });

  it('have two to six questions each, and every text in both languages', () => {
    for (const { id, name, form, questions } of schemes) {
      expect([id, questions.length >= 2 && questions.length <= 6]).toEqual([id, true]);
      for (const text of [name, form, ...questions.map((question) => question.text)]) {
        expect(Object.keys(text)).toEqual(['en', 'zh']);
        for (const words of Object.values(text)) expect(words.trim()).not.toBe('');
      }
      for (const { text } of questions) {
        expect(text['en']).toMatch(/^[A-Z].*\?$/);
        expect(text['zh']).toMatch(/？$/);
      }
    }
  });

  it('hold every scheme that a shipped map uses', () => {
    const known = new Set(schemes.map(({ id }) => id));
    for (const { inferences } of maps) for (const { id, scheme } of inferences) expect([id, scheme === undefined || known.has(scheme)]).toEqual([id, true]);
  });
});

describe.each(maps.map((map) => [map.id, map] as const))('the critical questions of %s', (_, map) => {
  it('are those of the scheme of their step, each taken up once by the same record', () => {
    for (const { id, scheme, critical = [] } of map.inferences) {
      const questions = schemes.find((each) => each.id === scheme)?.questions.map((question) => question.id) ?? [];
      for (const { question } of critical) expect([id, questions]).toEqual([id, expect.arrayContaining([question])]);
      expect(new Set(critical.map(({ question, by }) => `${question} ${by}`)).size).toBe(critical.length);
    }
  });

  it('are taken up by something else than the step itself says', () => {
    for (const { id, premises, target, critical = [] } of map.inferences) for (const { by } of critical) expect([id, ...premises, ...Object.values(target)]).not.toContain(by);
  });
});

describe('the door for schemes', () => {
  it('says what is wrong and where', () => {
    const said = (value: unknown) => errorsOf(parseSchemes(value)).map(({ rule, path }) => [rule, ...path].join(' '));
    expect(said([])).toEqual(['wrong-type']);
    expect(said({ formatVersion: 1, source: 'Somebody' })).toEqual(['missing-field']);
    const scheme = { id: 'sign', name: { en: 'sign' }, form: { en: 'So.' }, questions: [{ id: 'sign.link', text: { en: 'Is it?' }, kind: 'rule' }] };
    expect(said({ formatVersion: 1, source: 'Somebody', schemes: [scheme] })).toEqual(['unknown-value schemes 0 questions 0 kind']);
  });
});
