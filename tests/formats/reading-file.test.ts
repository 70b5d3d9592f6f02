// A reading as a file and as a code: there and back, and what is said of what is none.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, LARGEST_READING, readReadings, writeReading } from '../../src/formats/reading-file.ts';
import { writeCode } from '../../src/model/text-code.ts';
import { oneLine, type OwnReading } from '../../src/model/own-reading.ts';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const line = (most: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.floor(most / 8) }).map(oneLine).filter((text) => text !== '' && text.length <= most);
const ids = fc.array(id, { maxLength: 8 });
const anyReading: fc.Arbitrary<OwnReading> = fc
  .record(
    {
      map: id,
      version: line(300),
      title: line(300),
      by: line(60),
      reject: ids,
      doubt: ids,
      grant: ids,
      because: fc.array(fc.tuple(id, line(300)), { maxLength: 6 }).map((pairs) => new Map(pairs)),
      own: fc
        .array(fc.record({ text: line(400), target: id, isStep: fc.boolean(), isFor: fc.boolean() }), { maxLength: 5 })
        .map((all) => ({
          statements: all.map(({ text }, i) => ({ id: `own-${2 * i + 1}`, text: { en: text } })),
          inferences: all.map(({ target, isStep, isFor }, i) => ({ id: `own-${2 * i + 2}`, premises: [`own-${2 * i + 1}`], target: isStep ? { inference: target } : { statement: target }, polarity: isFor && !isStep ? ('support' as const) : ('attack' as const) })),
        })),
    },
    { requiredKeys: ['map', 'reject', 'doubt', 'grant', 'because', 'own'] },
  );

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readReadings(bytesOf(text));
const rules = async (text: string): Promise<string[]> => (await read(text)).flatMap((each) => (each.ok ? ['ok'] : each.findings.map(({ rule, params }) => [rule, params['fault']].filter(Boolean).join(' '))));
const small: OwnReading = { map: 'picnic', by: '马拉', reject: ['dry'], doubt: [], grant: [], because: new Map([['dry', '不一定 <b>']]), own: { statements: [], inferences: [] } };

describe('there and back', () => {
  it('as a file', () =>
    fc.assert(fc.asyncProperty(anyReading, async (reading) => {
      expect(await read(writeReading(reading))).toEqual([{ ok: true, value: reading }]);
    })));

  it('as a code, also with the line breaks, spaces and quote signs of a chat or a mail', () =>
    fc.assert(
      fc.asyncProperty(anyReading, fc.nat(80), async (reading, width) => {
        const code = await codeOf(reading);
        expect(code).toMatch(/^crux1[dp]\.[A-Za-z0-9_-]+\.[0-9a-z]{7}$/);
        const lines = code.match(new RegExp(`.{1,${width + 1}}`, 'g'))!;
        for (const sent of [code, lines.join('\r\n'), lines.map((each) => `> ${each} `).join('\n'), `Here is mine:\n${code}\nThanks!`]) expect(await read(sent)).toEqual([{ ok: true, value: reading }]);
      }),
    ));

  it('as several codes in one text', async () => {
    const codes = await Promise.all(['a', 'b', 'c'].map((by) => codeOf({ ...small, by })));
    const all = await read(`Mara:\n${codes.join('\n\nand Jo:\n')}`);
    expect(all.map((each) => each.ok && each.value.by)).toEqual(['a', 'b', 'c']);
  });

  it('a text that only mentions a code is read for what it is', async () => {
    const reading = { ...small, because: new Map([['dry', 'like crux1d.abc']]) };
    expect(await read(writeReading(reading))).toEqual([{ ok: true, value: reading }]);
  });
});

describe('a code that was cut or changed', () => {
  it('is known as one, wherever it was cut', async () => {
    const code = await codeOf(small);
    for (let length = 7; length < code.length; length++) expect(await rules(code.slice(0, length)), String(length)).toEqual(['reading-code cut']);
    expect(await rules(code.replace(/.(?=.{20}$)/, (letter) => (letter === 'A' ? 'B' : 'A')))).toEqual(['reading-code cut']);
    expect(await rules(`${code.slice(0, 30)}\n${code}`)).toEqual(['reading-code cut', 'ok']);
  });

  it('or holds no reading, or far more than a reading, says so', async () => {
    expect(await rules(await writeCode('{"kind":"crux-reading"'))).toEqual(['reading-code cut']);
    expect(await rules(await writeCode('{"kind":"other"}'))).toEqual(['not-a-reading']);
    expect(await rules(await writeCode(' '.repeat(2 * LARGEST_READING)))).toEqual(['reading-code cut']);
  });
});

describe('what is no reading', () => {
  it('says what it is', async () => {
    expect(await rules('hello')).toEqual(['reading-code none']);
    expect(await rules(' \n')).toEqual(['file-empty']);
    expect(await rules('{"kind": "crux-reading",')).toEqual(['file-truncated']);
    expect(await rules('{"formatVersion": 1, "statements": []}')).toEqual(['not-a-reading']);
    expect(await rules('x'.repeat(LARGEST_READING + 1))).toEqual(['file-too-large']);
    expect((await readReadings(Uint8Array.of(0, 1, 2, 0, 200))).map((each) => !each.ok && each.findings[0]?.rule)).toEqual(['file-binary']);
  });

  it('never throws, whatever it is', () => fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.string().map((text) => `crux1d.${text}`)), async (text) => void (await read(text)))));
});
