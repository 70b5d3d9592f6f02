import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/i18n/rule-messages.ts';
import { rulesEn } from '../../src/i18n/rules.en.ts';
import { rulesZh } from '../../src/i18n/rules.zh.ts';
import { checkMap } from '../../src/model/check-map.ts';
import { openMap } from '../../src/model/open-map.ts';
import { parseMap } from '../../src/model/parse.ts';
import { anyMap, bigMap, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { errorsOf } from '../errors-of.ts';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A small sound map, changed, as a file would hold it. */
function changed(change: (map: any) => unknown): unknown {
  const map = json(mapOf({ statements: [statement('a'), statement('b')], inferences: [support('i', ['a'], 'b')] }));
  return change(map) ?? map;
}

/** What the door says of a value: `rule path`. */
function said(value: unknown): string[] {
  const result = parseMap(value);
  expect(openMap(value) !== undefined, 'both doors open, or neither').toBe(result.ok);
  for (const finding of errorsOf(result)) {
    for (const messages of [rulesEn, rulesZh]) {
      const { message, remedy } = explain(messages, finding);
      expect(`${message} ${remedy}`).toMatch(/^(?!.*(undefined|\[object|NaN)).+[.。] ?.+[.。]$/);
    }
  }
  return errorsOf(result).map(({ rule, path }) => [rule, ...path].join(' '));
}

describe('a value that is no map', () => {
  it('not-a-map: numbers, lists, texts and nothing are told from a map', () => {
    for (const value of [null, 1, 'map', [], [{ statements: [] }], true, {}, { properties: {} }, { formatVersion: 1, editions: [] }]) expect(said(value)).toEqual(['not-a-map']);
  });

  it('newer-format: a map of tomorrow is refused with both versions', () => {
    expect(said({ formatVersion: 2, whatever: true })).toEqual(['newer-format formatVersion']);
    expect(errorsOf(parseMap({ formatVersion: 2 }))[0]!.params).toEqual({ found: 2, known: 1 });
  });

  it('unknown-format: a version is a whole number from 1', () => {
    for (const formatVersion of [0, -1, 0.5, '1', null, true]) expect(said(changed((map) => ({ ...map, formatVersion })))).toEqual(['unknown-format formatVersion']);
  });

  it('missing-field: what every record needs is asked for, at the record', () => {
    expect(said(changed((map) => void delete map.formatVersion))).toEqual(['missing-field']);
    expect(said(changed((map) => void delete map.statements[1].stance))).toEqual(['missing-field statements 1']);
    expect(said(changed((map) => void delete map.inferences[0].target))).toEqual(['missing-field inferences 0']);
  });

  it('wrong-type: a text where texts by language belong, and the like', () => {
    expect(said(changed((map) => void (map.statements[0].text = 'It holds.')))).toEqual(['wrong-type statements 0 text']);
    expect(said(changed((map) => void (map.statements[0].text.en = 5)))).toEqual(['wrong-type statements 0 text en']);
    expect(said(changed((map) => void (map.statements = {})))).toEqual(['wrong-type statements']);
    expect(said(changed((map) => void (map.statements[0] = null)))).toEqual(['wrong-type statements 0']);
    expect(said(changed((map) => void (map.inferences[0].target = 'b')))).toEqual(['wrong-type inferences 0 target']);
  });

  it('unknown-value: stance, hedge, basis, polarity and kind are closed lists', () => {
    expect(said(changed((map) => void (map.statements[0].stance = 'doubts')))).toEqual(['unknown-value statements 0 stance']);
    expect(said(changed((map) => void (map.inferences[0].polarity = 'pro')))).toEqual(['unknown-value inferences 0 polarity']);
  });

  it('id-form: names of the language itself, markup and very long ids are no ids', () => {
    for (const id of ['__proto__', '', ' ', 'a b', '<b>', '-a', 'é', 'a'.repeat(129), 'a'.repeat(10_000)]) {
      expect(said(changed((map) => void (map.statements[0].id = id)))).toEqual(['id-form statements 0 id']);
    }
    expect(said(changed((map) => void (map.inferences[0].target.statement = '__proto__')))).toEqual(['id-form inferences 0 target statement']);
  });

  it('id-form: what objects inherit is an id like any other', () => {
    for (const id of ['constructor', 'toString', 'hasOwnProperty', 'a'.repeat(128), '0']) {
      const map = json(mapOf({ thesis: id, statements: [statement(id), statement('b')], inferences: [support('valueOf', [id], 'b')] }));
      expect(parseMap(map).ok).toBe(true);
    }
    expect(said(changed((map) => void (map.inferences[0].premises = ['constructor'])))).toEqual(['dangling-id inferences 0 premises 0']);
  });

  it('weight-range: a weight is between 0 and 1', () => {
    for (const weight of [-0.1, 1.1, 1e300]) expect(said(changed((map) => void (map.inferences[0].weight = weight)))).toEqual(['weight-range inferences 0 weight']);
    for (const weight of [0, 0.5, 1]) expect(parseMap(changed((map) => void (map.inferences[0].weight = weight))).ok).toBe(true);
  });

  it('inference-without-premises: a step starts somewhere', () => {
    expect(said(changed((map) => void (map.inferences[0].premises = [])))).toEqual(['inference-without-premises inferences 0 premises']);
  });

  it('target-form: a target is a statement or an inference', () => {
    expect(said(changed((map) => void (map.inferences[0].target = {})))).toEqual(['target-form inferences 0 target']);
    expect(said(changed((map) => void (map.inferences[0].target = { statment: 'b' })))).toEqual(['target-form inferences 0 target']);
  });

  it('wrong-length: a tension is between two, and a map has a language', () => {
    const tension = { id: 't', between: ['a'], kind: 'left-standing', text: { en: 'They pull.' } };
    expect(said(changed((map) => void (map.tensions = [tension])))).toEqual(['wrong-length tensions 0 between']);
    expect(said(changed((map) => void (map.language = [])))).toEqual(['wrong-length language']);
  });

  it('all findings of the shape are said at once', () => {
    const map = changed((each) => {
      each.statements[0].stance = 'doubts';
      each.statements[1].id = '__proto__';
      each.inferences[0].premises = [];
    });
    expect(said(map)).toEqual(['unknown-value statements 0 stance', 'id-form statements 1 id', 'inference-without-premises inferences 0 premises']);
  });
});

describe('a map that opens', () => {
  it('has empty lists where the file has none', () => {
    const result = parseMap({ formatVersion: 1, id: 'm', title: { en: 'M' }, language: ['en'], statements: [] });
    expect(result.ok && result.value).toMatchObject({ questions: [], speakers: [], statements: [], inferences: [], tensions: [] });
  });

  it('keeps everything that the file holds, unknown fields too', () => {
    fc.assert(
      fc.property(anyMap(), fc.dictionary(fc.string().filter((key) => key !== '__proto__'), fc.jsonValue()), (map, extra) => {
        const file = json({ ...extra, ...map, statements: map.statements.map((s) => ({ ...extra, ...s })) });
        const result = parseMap(file);
        expect(result.ok && json(result.value)).toEqual(file);
      }),
    );
  });

  it('is parsed again to the same map', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        const once = parseMap(json(map));
        const twice = once.ok && parseMap(json(once.value));
        expect(twice).toEqual(once);
      }),
    );
  });

  it('cannot be changed', () => {
    const result = parseMap(changed((map) => void (map.statements[0].extra = { deep: [{}] })));
    const map: any = result.ok && result.value;
    expect(() => map.statements.push({})).toThrow(TypeError);
    expect(() => (map.statements[0].text.en = 'changed')).toThrow(TypeError);
    expect(() => (map.statements[0].extra.deep[0].more = 1)).toThrow(TypeError);
  });

  it('leaves what it was given as it was', () => {
    const given = changed(() => undefined);
    const before = json(given);
    parseMap(given);
    expect(given).toEqual(before);
    expect(Object.isFrozen(given)).toBe(false);
  });

  it('opens with circles of reasons, which are advice', () => {
    const map = mapOf({ statements: [statement('a'), statement('b')], inferences: [support('i', ['a'], 'b'), support('j', ['b'], 'a')] });
    const result = parseMap(json(map));
    expect(result.ok && checkMap(result.value).map(({ rule }) => rule)).toEqual(['support-circle']);
  });

  it('opens with texts of any script and with markup, which stay texts', () => {
    const texts = ['<script>alert(1)</script>', '&lt;b&gt;', 'שלום עולם', '\u202Eabc', 'e\u0301\u0301\u0301', '👩‍👩‍👧', '\u0000', '${x}', '\\'];
    const result = parseMap(json(mapOf({ statements: texts.map((en, i) => statement(`s${i}`, { text: { en } })) })));
    expect(result.ok && result.value.statements.map((s) => s.text['en'])).toEqual(texts);
  });

  it('opens with 10,000 statements, side by side, in one chain, or as a tree', () => {
    for (const shape of ['star', 'chain', 'debate'] as const) {
      const result = parseMap(bigMap(10_000, shape));
      expect(result.ok && result.value.statements.length).toBe(10_000);
    }
  });

  it('opens with a chain of 10,000 undercuts and one of 10,000 restatements', () => {
    const n = 10_000;
    const statements = Array.from({ length: n }, (_, i) => statement(`s${i}`, i > 0 ? { elaborates: `s${i - 1}` } : {}));
    const inferences = [support('i0', ['s1'], 's0'), ...Array.from({ length: n }, (_, i) => undercut(`i${i + 1}`, ['s1'], `i${i}`))];
    expect(parseMap(mapOf({ statements, inferences })).ok).toBe(true);
  });

  it('says that a circle of 10,000 reasons is one circle', () => {
    const big = bigMap(10_000, 'chain');
    const inferences = big.inferences.map((i) => ({ ...i, polarity: 'support' as const }));
    const result = parseMap({ ...big, inferences: [...inferences, support('back', ['s1'], 's10000')] });
    expect(result.ok && checkMap(result.value).filter(({ rule }) => rule === 'support-circle')).toHaveLength(1);
  });
});
