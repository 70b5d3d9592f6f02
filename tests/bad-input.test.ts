// What a hostile or unlucky file does to everything that reads a map without a browser: nothing throws, ids of any name
// work, depth and size do not matter, and texts stay texts.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleOf } from '../src/analysis/roles.ts';
import { spineOf } from '../src/analysis/spine.ts';
import { looksLikeOutline } from '../src/formats/outline-text/line.ts';
import { readMapText } from '../src/formats/read-map-text.ts';
import { explain } from '../src/i18n/rule-messages.ts';
import { rulesEn } from '../src/i18n/rules.en.ts';
import { rulesZh } from '../src/i18n/rules.zh.ts';
import { openMap } from '../src/model/open-map.ts';
import { parseMap } from '../src/model/parse.ts';
import { parseSource } from '../src/model/parse-source.ts';
import { anyMap, bigMap, mapOf, statement, support } from './arbitraries.ts';
import { errorsOf } from './errors-of.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('any bytes at all', () => {
  it('are a map, or a finding that says what is wrong in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const { result, locate } = await readMapText(bytes);
        // A question mark and a letter are an outline already.
        if (result.ok) {
          expect(looksLikeOutline(new TextDecoder().decode(bytes))).toBe(true);
          return;
        }
        const positionOf = await locate();
        for (const finding of errorsOf(result)) {
          expect(positionOf(finding).line).toBeGreaterThan(0);
          for (const messages of [rulesEn, rulesZh]) expect(explain(messages, finding).message.length).toBeGreaterThan(3);
        }
      }),
    );
  });

  it('of a map with one byte changed or cut out never throw', async () => {
    const whole = bytesOf(JSON.stringify(mapOf({ statements: [statement('a'), statement('b')], inferences: [support('i', ['a'], 'b')] })));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), fc.boolean(), async (at, byte, cut) => {
        const bytes = cut ? Uint8Array.from([...whole.slice(0, at), ...whole.slice(at + 1)]) : whole.with(at, byte);
        const { result, locate } = await readMapText(bytes);
        (await locate())(errorsOf(result)[0] ?? { rule: '', severity: 'error', path: [], ids: [], params: {} });
        if (!result.ok) expect(result.findings.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('any JSON value', () => {
  it('is a map or is refused with a message, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const result of [parseMap(value), parseSource(value)]) {
          for (const finding of errorsOf(result)) for (const messages of [rulesEn, rulesZh]) expect(explain(messages, finding).remedy).not.toMatch(/undefined|\[object/);
        }
      }),
    );
  });

  it('in any place of a map is accepted or refused with that place', () => {
    fc.assert(
      fc.property(anyMap({ maxStatements: 4 }), fc.jsonValue(), fc.array(fc.nat(), { maxLength: 5 }), (map, value, way) => {
        const file: any = structuredClone(map);
        let at: any = file;
        let key: string | undefined;
        for (const step of way) {
          const keys = Object.keys(at);
          if (keys.length === 0) break;
          const next = keys[step % keys.length]!;
          if (typeof at[next] !== 'object' || at[next] === null) {
            key = next;
            break;
          }
          at = at[next];
        }
        at[key ?? 'anything'] = value;
        const result = parseMap(file);
        expect(openMap(file)).toEqual(result.ok ? result.value : undefined);
        if (!result.ok) expect(result.findings.length).toBeGreaterThan(0);
        else spineOf(result.value);
      }),
    );
  });

  it('of brackets 200,000 deep is refused or kept, wherever it is', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const map = JSON.stringify(mapOf({ statements: [statement('a')] }));
    expect(parseMap(JSON.parse(map.replace('"statements"', `"deep":${deep},"statements"`))).ok).toBe(true);
    expect(parseMap(JSON.parse(map.replace('"asserts"', deep))).ok).toBe(false);
    expect(parseMap(JSON.parse(map.replace('"formatVersion":1', `"formatVersion":${deep}`))).ok).toBe(false);
    expect(parseMap(JSON.parse(map.replace('{"en":"It holds that a."}', deep))).ok).toBe(false);
  });
});

describe('names of the language itself', () => {
  it('pollute nothing as fields, and are no ids', () => {
    const text = '{"formatVersion":1,"id":"m","title":{"en":"M","__proto__":"x"},"language":["en"],"__proto__":{"polluted":1},"statements":[{"id":"a","text":{"en":"A."},"stance":"asserts","__proto__":{"implicit":true}}]}';
    const result = parseMap(JSON.parse(text));
    expect(result.ok && result.value.statements[0]!.implicit).toBe(undefined);
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  });

  it('that are well-formed ids go through everything that is derived', () => {
    const ids = ['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'NaN', '0', '-0'.slice(1)].filter((id, i, all) => all.indexOf(id) === i);
    const statements = ids.map((id) => statement(id));
    const inferences = ids.slice(1).map((id, i) => support(`i.${id}`, [id], ids[i]!));
    const result = parseMap(mapOf({ thesis: ids[0]!, statements, inferences }));
    expect(result.ok && spineOf(result.value).places.map((place) => place.id)).toEqual(ids);
    expect(result.ok && roleOf(result.value, 'constructor')).toBe('thesis');
  });
});

describe('size and depth', () => {
  it.each(['star', 'chain', 'debate'] as const)('a %s map of 10,000 statements is read from its bytes', async (shape) => {
    const { result } = await readMapText(bytesOf(JSON.stringify(bigMap(10_000, shape))));
    expect(result.ok && result.value.statements.length).toBe(10_000);
  });

  it('10,000 mistakes are 10,000 findings, each with its line', async () => {
    const map = mapOf({ statements: Array.from({ length: 10_000 }, (_, i) => statement(`s${i}`, { question: 'none' })) });
    const { result, locate } = await readMapText(bytesOf(JSON.stringify(map, null, 1)));
    const positionOf = await locate();
    expect(new Set(errorsOf(result).filter(({ rule }) => rule === 'dangling-id').map((finding) => positionOf(finding).line)).size).toBe(10_000);
  });
});
