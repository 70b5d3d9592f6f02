// The door for readings: what it lets through, in which shape, and what it says of everything else.

import { describe, expect, it } from 'vitest';
import { MOST, oneLine } from '../../src/model/own-reading.ts';
import { parseReading } from '../../src/model/parse-reading.ts';
import { errorsOf } from '../errors-of.ts';

const reading = (more: object = {}): object => ({ kind: 'crux-reading', formatVersion: 1, map: 'picnic', ...more });
const said = (value: unknown): string[] => errorsOf(parseReading(value)).map(({ rule, path }) => [rule, ...path].join(' '));
const sound = (more: object) => {
  const result = parseReading(reading(more));
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
};

describe('a reading', () => {
  it('has all its lists, whatever was left out', () => {
    expect(sound({})).toEqual({ map: 'picnic', reject: [], doubt: [], grant: [], because: new Map(), own: { statements: [], inferences: [] } });
  });

  it('keeps markup as the letters that it is, and every text on one line', () => {
    const { by, because, own } = sound({
      by: ' <b>Mara</b>\n',
      because: { dry: 'One\r\n\ttwo <img src=x onerror=alert(1)>', wet: ' \n ' },
      own: { statements: [{ id: 'own-1', text: { en: 'A\u202E claim' } }], inferences: [{ id: 'own-2', premises: ['own-1'], target: { statement: 'go' }, polarity: 'attack' }] },
    });
    expect(by).toBe('<b>Mara</b>');
    expect([...because]).toEqual([['dry', 'One two <img src=x onerror=alert(1)>']]);
    expect(own.statements[0]!.text).toEqual({ en: 'A claim' });
  });

  it('takes ids such as constructor for ids, and nothing for a prototype', () => {
    const value = JSON.parse('{"kind":"crux-reading","formatVersion":1,"map":"picnic","because":{"__proto__":"polluted","constructor":"why"},"__proto__":{"reject":["dry"]},"own":{"__proto__":{"statements":[{}]}}}') as unknown;
    const result = parseReading(value);
    expect(result.ok && [...result.value.because].filter(([id]) => id !== '__proto__')).toEqual([['constructor', 'why']]);
    expect(result.ok && result.value.reject).toEqual([]);
    expect(({} as Record<string, unknown>)['reject']).toBeUndefined();
  });
});

describe('what is none', () => {
  it('is named, with what to do', () => {
    expect(said(null)).toEqual(['not-a-reading']);
    expect(said([])).toEqual(['not-a-reading']);
    expect(errorsOf(parseReading({ formatVersion: 1, statements: [] }))[0]?.params).toEqual({ found: 'map' });
    expect(said(reading({ formatVersion: 2 }))).toEqual(['newer-reading formatVersion']);
    expect(said(reading({ formatVersion: '1' }))).toEqual(['unknown-format formatVersion']);
    expect(said({ kind: 'crux-reading', formatVersion: 1 })).toEqual(['missing-field']);
  });

  it('is told at its place', () => {
    expect(said(reading({ reject: 'dry' }))).toEqual(['wrong-type reject']);
    expect(said(reading({ doubt: ['dry', '__proto__'] }))).toEqual(['id-form doubt 1']);
    expect(said(reading({ because: { dry: 3 } }))).toEqual(['wrong-type because dry']);
    expect(said(reading({ own: { statements: [{ id: 'own-1', text: { en: ' ' } }] } }))).toEqual(['missing-field own statements 0 text']);
    expect(said(reading({ own: { inferences: [{ id: 'own-2', premises: [], target: { statement: 'go' }, polarity: 'attack' }] } }))).toEqual(['inference-without-premises own inferences 0 premises']);
    expect(said(reading({ own: { inferences: [{ id: 'own-2', premises: ['own-1'], target: {}, polarity: 'wins' }] } }))).toEqual(['target-form own inferences 0 target', 'unknown-value own inferences 0 polarity']);
  });

  it('is more than one person says: ids, letters, additions', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `s${i}`);
    expect(errorsOf(parseReading(reading({ reject: many })))).toMatchObject([{ rule: 'reading-limit', path: ['reject'], params: { found: 100_000, most: MOST.ids } }]);
    expect(said(reading({ because: Object.fromEntries(many.map((id) => [id, 'why'])) }))).toEqual(['reading-limit because']);
    expect(said(reading({ because: { dry: 'x'.repeat(301) } }))).toEqual(['reading-limit because dry']);
    expect(said(reading({ by: 'x'.repeat(61) }))).toEqual(['reading-limit by']);
    expect(said(reading({ own: { statements: [{ id: 'own-1', text: { en: 'x'.repeat(401) } }] } }))).toEqual(['reading-limit own statements 0 text en']);
    expect(said(reading({ reject: many.slice(0, 200).map(() => '_') })).length).toBeLessThanOrEqual(50);
  });
});

it('a line is one line', () => {
  expect(oneLine(' a\u2029b\u0000\u2066c ')).toBe('a b c');
});
