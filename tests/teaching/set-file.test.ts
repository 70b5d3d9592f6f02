// A set as a file: it comes back as it was, and what is no set says why.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/teaching/item.ts';
import { isSetText, readSet, writeSet } from '../../src/teaching/set-file.ts';
import { ORDERS, type Sheet } from '../../src/teaching/sheet.ts';
import { SOME_SET } from './sets.ts';

const set = SOME_SET;

describe('the file of a set', () => {
  it('comes back as it was', () => {
    const sheets: fc.Arbitrary<Sheet> = fc.record(
      {
        map: fc.constantFrom('a-map', 'B.c_1'),
        mapVersion: fc.string({ maxLength: 60 }),
        kinds: fc.subarray([...KINDS], { minLength: 1 }),
        number: fc.integer({ min: 1, max: 100 }),
        order: fc.constantFrom(...ORDERS),
        seed: fc.integer({ min: 0, max: 4_294_967_295 }),
        lang: fc.constantFrom('en' as const, 'zh' as const),
        hints: fc.integer({ min: 0, max: 4 }),
        sentences: fc.boolean(),
        accepted: fc.array(fc.record({ item: fc.string(), answer: fc.string(), reason: fc.string({ maxLength: 300 }) }), { maxLength: 3 }),
      },
      { requiredKeys: ['map', 'kinds', 'number', 'order', 'seed', 'lang', 'hints'] },
    );
    fc.assert(fc.property(sheets, (sheet) => {
      expect(isSetText(writeSet(sheet))).toBe(true);
      expect(readSet(writeSet(sheet))).toEqual({ ok: true, set: sheet });
    }));
  });

  it('that was cut is known as one, and refused', () => {
    const text = writeSet(set);
    for (let i = text.indexOf('1,'); i < text.length - 3; i++) {
      expect(isSetText(text.slice(0, i))).toBe(true);
      expect(readSet(text.slice(0, i))).toEqual({ ok: false, fault: 'json' });
    }
  });

  it('says what is wrong: the kind, the version, each field', () => {
    const file = { kind: 'crux-set', formatVersion: 1, set };
    const read = (value: unknown): ReturnType<typeof readSet> => readSet(JSON.stringify(value));
    expect(read({ ...file, kind: 'crux-result' })).toEqual({ ok: false, fault: 'not-a-set', found: 'crux-result' });
    for (const value of [null, 1, [], {}]) expect(read(value)).toEqual({ ok: false, fault: 'not-a-set', found: '' });
    expect(read({ ...file, formatVersion: 2 })).toEqual({ ok: false, fault: 'newer', found: 2 });
    expect(read({ kind: 'crux-set', set })).toEqual({ ok: false, fault: 'form', fields: ['formatVersion'], unknownKinds: [] });
    expect(read({ ...file, set: { ...set, kinds: ['E1', 'E99'], seed: -1 } })).toEqual({ ok: false, fault: 'form', fields: ['kinds', 'seed'], unknownKinds: ['E99'] });
    expect(read({ ...file, set: null })).toMatchObject({ ok: false, fault: 'form' });
    expect(readSet(' '.repeat(1_000_001))).toEqual({ ok: false, fault: 'large' });
  });

  it('is not taken for one where something else only names it', () => {
    for (const text of ['{"id": "crux-set"}', 'Please open "kind": "crux-set"', '{"kind": "crux-result", "by": "crux-set"}']) expect(isSetText(text)).toBe(false);
  });
});
