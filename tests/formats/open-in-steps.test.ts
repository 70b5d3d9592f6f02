// The quick door in steps: the same answer as at once, for any map and any fault, and a limit that is told in both languages.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openInSteps } from '../../src/formats/open-in-steps.ts';
import { explain } from '../../src/i18n/rule-messages.ts';
import { rulesEn } from '../../src/i18n/rules.en.ts';
import { rulesZh } from '../../src/i18n/rules.zh.ts';
import { openMap } from '../../src/model/open-map.ts';
import { parseMap } from '../../src/model/parse.ts';
import { shareStrings } from '../../src/model/share-strings.ts';
import { anyMap, mapOf, statement, support } from '../arbitraries.ts';
import { errorsOf } from '../errors-of.ts';

const silent = { tell: (): void => {} };

describe('a map that is opened in steps', () => {
  it('is the one that is opened at once, whatever is in it or wrong with it', () => {
    fc.assert(
      fc.property(anyMap({ maxStatements: 6 }), fc.constantFrom('statements', 'inferences', 'title', 'tensions', 'more'), fc.option(fc.jsonValue(), { nil: undefined }), (map, field, value) => {
        const file: unknown = JSON.parse(JSON.stringify(value === undefined ? map : { ...map, [field]: value }));
        expect(openInSteps(file, silent)).toEqual(openMap(file));
      }),
    );
  });

  it('has the records of every step in their order, and a fault in a late one counts', () => {
    const statements = Array.from({ length: 1203 }, (_, i) => statement(`s${i}`));
    const map = mapOf({ statements, inferences: statements.slice(1).map(({ id }, i) => support(`i${i}`, [id], `s${i}`)) });
    expect(openInSteps(JSON.parse(JSON.stringify(map)), silent)!.statements.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
    expect(openInSteps({ ...map, statements: [...statements, { id: 'no text' }] }, silent)).toBeUndefined();
  });

  it('of more than 100,000 statements or 200,000 steps is refused with the limit and what to do', () => {
    const one = statement('a');
    for (const [list, most] of [['statements', 100_000], ['inferences', 200_000]] as const) {
      const file = { ...mapOf({ statements: [one] }), [list]: Array.from({ length: most + 1 }, () => one) };
      expect(openInSteps(file, silent)).toBeUndefined();
      const findings = errorsOf(parseMap(file));
      expect(findings).toMatchObject([{ rule: 'too-many-records', params: { list, found: most + 1, most } }]);
      const [en, zh] = [rulesEn, rulesZh].map((messages) => explain(messages, findings[0]!));
      for (const { message } of [en!, zh!]) expect(message).toContain(String(most));
      expect(en!.remedy).toMatch(/Divide/);
      expect(zh!.remedy).toMatch(/分成/);
    }
  });

  it('of exactly as many opens', () => {
    const statements = Array.from({ length: 100_000 }, (_, i) => ({ id: `s${i}`, text: { en: 'x' }, stance: 'asserts' }));
    expect(openInSteps({ ...mapOf({}), statements }, silent)?.statements).toHaveLength(100_000);
  });
});

describe('equal words', () => {
  it('that are shared say the same as before, in any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify([value, value]);
        expect(JSON.stringify(shareStrings(JSON.parse(text) as object, new Map()))).toBe(text);
      }),
    );
  });
});
