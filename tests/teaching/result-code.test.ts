// Results on their way: as files, as codes, and in whatever somebody pastes.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCode } from '../../src/model/text-code.ts';
import { parseResult, resultFileName, writeResult, type Result } from '../../src/teaching/result.ts';
import { codeOfResult, findResults } from '../../src/teaching/result-code.ts';
import type { Sheet } from '../../src/teaching/sheet.ts';
import { SOME_SET } from './sets.ts';

const set = SOME_SET;
const result = (by: string, answer = 'x', of: Sheet = set): Result => ({
  by,
  set: of,
  answers: [
    { item: 'E1:q/statement', answer, hints: 2, contested: '我读作别的意思。' },
    { item: 'E6:c/6', answer: [{ id: 'a', target: 'b', relation: 'with' }] },
  ],
});

describe('one result', () => {
  it('as a file and as a code comes back as it was', async () => {
    const ann = result('安娜 Ann');
    expect(parseResult(JSON.parse(writeResult(ann)))).toEqual({ ok: true, result: ann });
    expect(await findResults([await codeOfResult(ann)], set)).toEqual({ results: [ann], repeated: 0, doubles: [], strangers: [], broken: [], readings: [] });
    expect((await findResults([writeResult(ann)], set)).results).toEqual([ann]);
    expect((await findResults([JSON.stringify([JSON.parse(writeResult(ann)), 5])], set))).toMatchObject({ results: [ann], broken: [{ why: 'not-a-result' }] });
  });

  it('any answers survive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60, unit: 'grapheme' }), fc.array(fc.oneof(fc.string(), fc.array(fc.string()), fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true })), { maxLength: 5 }), async (by, answers) => {
        const parsed = parseResult(JSON.parse(JSON.stringify({ kind: 'crux-result', formatVersion: 1, by: by.slice(0, 60), set, answers: answers.map((answer, i) => ({ item: `E1:${i}`, answer })) })));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed));
        expect((await findResults([await codeOfResult(parsed.result)], set)).results).toEqual([parsed.result]);
      }),
      { numRuns: 40 },
    );
  });

  it('names and remarks come on one line, and too much is refused', () => {
    const raw = { kind: 'crux-result', formatVersion: 1, set, answers: [] };
    expect(parseResult({ ...raw, by: ' Ann\n\u202EB ' })).toMatchObject({ ok: true, result: { by: 'Ann B' } });
    expect(parseResult({ ...raw, by: 'x'.repeat(61) })).toEqual({ ok: false, fault: 'form', path: 'by' });
    expect(parseResult({ ...raw, by: 'x', formatVersion: 9 })).toEqual({ ok: false, fault: 'newer', found: 9 });
    expect(parseResult({ kind: 'crux-reading' })).toEqual({ ok: false, fault: 'not-a-result', found: 'crux-reading' });
    for (const value of [null, 1, 'x', [], {}]) expect(parseResult(value)).toEqual({ ok: false, fault: 'not-a-result' });
  });
});

describe('what was pasted', () => {
  it('may be a mail, a chat or a table, with anything around and in the codes', async () => {
    const [ann, bob, cem] = await Promise.all(['Ann', 'Bob', 'Cem'].map((by) => codeOfResult(result(by))));
    const mail = `Dear Ms K,\r\n> here it is: ${ann!.replace(/(.{40})/g, '$1\r\n> ')}\r\n\r\nBest, Ann`;
    const chat = `[09:12] Bob: ${bob}\n[09:13] Dee: mine does not copy :(`;
    const table = `name;code;remark\nCem;"${cem}";"ok"\n`;
    const found = await findResults([`${mail}\n${chat}\n${table}`], set);
    expect(found.results.map(({ by }) => by)).toEqual(['Ann', 'Bob', 'Cem']);
    expect(found.broken).toEqual([]);
    expect(await findResults(['no codes here'], set)).toEqual({ results: [], repeated: 0, doubles: [], strangers: [], broken: [], readings: [] });
  });

  it('may be quoted, split and wrapped by whatever carried it: mails, pages, learning platforms', async () => {
    const code = await codeOfResult(result('Ann'));
    const pieces = code.match(/.{1,37}/g)!;
    const carried: Readonly<Record<string, string>> = {
      'split over lines': pieces.join('\r\n'),
      'quoted twice': pieces.map((piece) => `> > ${piece}`).join('\n'),
      'quoted without a space': pieces.map((piece) => `>>${piece}`).join('\n'),
      'a page': `<div class="post"><p>My result: ${pieces.join('<br />\n')}</p><p>Ann</p></div>`,
      'a page that lets lines break': `<p>${pieces.join('<wbr>')}</p>`,
      'marked up in the middle': `<span style="color: #333">${pieces[0]}</span><span>${pieces.slice(1).join('</span><b>x</b><span>'.replace('<b>x</b>', ''))}</span>`,
      'a quoted page': pieces.map((piece) => `&gt;&nbsp;${piece}`).join('<br>\n'),
      'soft hyphens': pieces.join('\u00AD&shy;&#8203;'),
      'quoted-printable': pieces.join('=\r\n'),
      'a link': `<a href="https://example.org/?x=1">result</a> ${code} <https://example.org/ann>`,
      'a stray sign before it': `I had 3 < 4 and then ${code}\n> and more`,
      'a stray sign behind it': `${code} is <my result`,
      'a cell of a table': `<td>Ann</td><td>${code}</td>`,
    };
    for (const [how, text] of Object.entries(carried)) {
      const found = await findResults([text], set);
      expect([how, found.results.map(({ by }) => by), found.broken]).toEqual([how, ['Ann'], []]);
    }
  });

  it('may have readings among the results, which are handed on as they are', async () => {
    const reading = await writeCode('{"kind":"crux-reading","formatVersion":1,"map":"a-map"}');
    const file = '{"kind":"crux-reading","formatVersion":1,"map":"b-map"}';
    const found = await findResults([`${await codeOfResult(result('Ann'))} ${reading} ${reading}`, file], set);
    expect(found.results.map(({ by }) => by)).toEqual(['Ann']);
    expect(found.readings).toEqual([reading, file]);
    expect(found.broken).toEqual([]);
  });

  it('a code that lost or changed letters is named, and the others are read', async () => {
    const code = await codeOfResult(result('Ann'));
    const changed = code.replace(/.(?=.{20}$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
    const { results, broken } = await findResults([`${code.slice(0, 50)} ${changed} ${await codeOfResult(result('Bob'))}`], set);
    expect(results.map(({ by }) => by)).toEqual(['Bob']);
    expect(broken).toEqual([{ begins: code.slice(0, 24), why: 'tampered' }, { begins: code.slice(0, 24), why: 'tampered' }]);
    expect((await findResults([await writeCode(' '.repeat(3_000_000))], set)).broken).toMatchObject([{ why: 'tampered' }]);
    expect((await findResults([await writeCode('{"kind":"crux-reading","formatVersion":1,"map":"a-map"}')], set)).readings).toHaveLength(1);
  });

  it('what comes twice counts once; two results with one name are both shown', async () => {
    const ann = result('Ann');
    const again = result('Ann', 'y');
    const codes = await Promise.all([ann, ann, again, result('Bob')].map(codeOfResult));
    const found = await findResults([codes.join(' '), writeResult(ann)], set);
    expect(found.results.map(({ by }) => by)).toEqual(['Ann', 'Ann', 'Bob']);
    expect(found.repeated).toBe(2);
    expect(found.doubles).toEqual([{ by: 'Ann', results: [ann, again] }]);
  });

  it('a result of another map, version or set is a stranger; one with more accepted answers is not', async () => {
    const others: Sheet[] = [{ ...set, map: 'b-map' }, { ...set, mapVersion: '2.0.0' }, { ...set, seed: 8 }, { ...set, accepted: [{ item: 'E1:q/statement', answer: 'x', reason: 'fine' }] }];
    const codes = await Promise.all(others.map((of, i) => codeOfResult(result(`N${i}`, 'x', of))));
    const found = await findResults(codes, set);
    expect(found.strangers.map(({ other, result: { by } }) => [by, other])).toEqual([['N0', 'map'], ['N1', 'version'], ['N2', 'set']]);
    expect(found.results.map(({ by }) => by)).toEqual(['N3']);
  });
});

describe('the name of the file of a result', () => {
  const of = (by: string): string => resultFileName({ by, set: { ...set, map: 'm' }, answers: [] });

  it('bears the name and the set, in letters and digits of any script', () => {
    expect(of('Ana')).toBe('crux-result-ana-m-7.json');
    expect(of('李雷')).toBe('crux-result-李雷-m-7.json');
    expect(of('')).toBe('crux-result-m-7.json');
    expect(of('../..\\"<a>|?*: ')).toBe('crux-result-a-m-7.json');
  });

  it('holds nothing that a file system turns down, and is never long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (by) => {
        expect(of(by)).toMatch(/^crux-result-(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-)?m-7\.json$/u);
        expect(Array.from(of(by)).length).toBeLessThanOrEqual(70);
      }),
    );
  });
});
