// What is taken along cannot be misquoted: wherever a statement's words stand, whose they are stands before them.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { spineOf } from '../../src/analysis/spine.ts';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import { linesOf } from '../../src/formats/take-along/lines.ts';
import { partOfMap, PARTS, spelledOut, subjectOf, type Part } from '../../src/formats/take-along/part-of-map.ts';
import { signatureOf } from '../../src/formats/take-along/signature.ts';
import { voiceOf } from '../../src/formats/take-along/voice.ts';
import { asMarkdown, asText } from '../../src/formats/take-along/write.ts';
import { LAYOUT_IDS } from '../../src/layout/layouts/ids.ts';
import type { ArgumentMap, Statement } from '../../src/model/argument-map.ts';
import type { Locale } from '../../src/model/localized-text.ts';
import { parseMap } from '../../src/model/parse.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { draw, overlaps } from '../layout/picture-checks.ts';

const shipped = ['deepseek-shock-wave', 'first-bell-at-nine'].map((slug): ArgumentMap => {
  const parsed = parseMap(JSON.parse(readFileSync(`data/maps/${slug}/map.json`, 'utf8')));
  if (!parsed.ok) throw new Error(`${slug} does not parse`);
  return parsed.value;
});
/** Told apart from the program's own words on purpose: what a reader must be able to see. */
const SAID = { en: { rejects: /rejected by the author/i, concedes: /granted by the author/i, 'leaves-open': /left open by the author/i, asserts: /the author/i }, zh: { rejects: /作者反对/, concedes: /作者承认/, 'leaves-open': /作者未下结论/, asserts: /作者(主张|赞同)/ } } as const;
const UNSAID = { en: /not said in the text/i, zh: /文中没有说/ } as const;

// Quotations within a quotation have other marks.
const bare = (text: string): string => text.replace(/[“”‘’「」『』]/g, '');
const text = (map: ArgumentMap, locale: Locale, visible: ReturnType<typeof visibleSubmap>): string => asText(linesOf({ map, locale }, visible), signatureOf({ map, locale }, [], 'https://example.org/#x'));
const everything = (map: ArgumentMap, kept?: ReadonlySet<string>): ReturnType<typeof visibleSubmap> => visibleSubmap(map, { open: 'all', kept, hide: 'remove' });
/** The lines that hold the words of a statement. */
const rowsWith = (written: string, words: string): string[] => written.split('\n').map(bare).filter((row) => row.includes(words) && !/^\s*(Question|问题) \d/.test(row));

/** That whose it is, what the author makes of it and its number stand before the words. */
function expectSafe(map: ArgumentMap, { id, stance, speaker, implicit, text: said }: Statement, row: string, locale: Locale): void {
  const words = bare(said[locale] ?? Object.values(said)[0]!).replace(/[.。]$/, '');
  const before = row.slice(0, row.indexOf(words));
  expect(before.split(/[\s*：]+/), row).toContain(spineOf(map).placeOf(id)!.number);
  if (implicit) expect(before, row).toMatch(UNSAID[locale]);
  if (!implicit || stance !== 'asserts') expect(before, row).toMatch(SAID[locale][stance]);
  if (speaker !== undefined && speaker !== 'author') {
    const name = map.speakers.find((each) => each.id === speaker)!.name;
    expect(before, row).toContain(bare(name[locale] ?? Object.values(name)[0]!));
  }
  expect(row.slice(row.indexOf(words))).toMatch(/paraphrase|转述/);
}

describe.each(shipped)('of $id', (map) => {
  for (const locale of ['en', 'zh'] as const) {
    it(`every line of everything says in ${locale} whose view it is and what the author makes of it, before the words`, () => {
      const written = text(map, locale, everything(map));
      for (const each of map.statements) {
        const rows = rowsWith(written, bare(each.text[locale]!).replace(/[.。]$/, ''));
        expect(rows.length, each.id).toBeGreaterThan(0);
        expectSafe(map, each, rows[0]!, locale);
      }
      expect(written.split('\n').at(-2)).toBe('https://example.org/#x');
      expect(written).toContain(map.version);
    });

    it(`what the author does not assert is never told bare in ${locale}, in no part of the map`, () => {
      const written = map.statements.flatMap(({ id }) => PARTS.map((part) => text(map, locale, partOfMap(map, part, id)!)));
      for (const each of map.statements.filter(({ stance, speaker }) => stance !== 'asserts' || speaker !== undefined)) {
        const rows = new Set(written.flatMap((one) => rowsWith(one, bare(each.text[locale]!).replace(/[.。]$/, ''))));
        expect(rows.size, each.id).toBeGreaterThan(0);
        for (const row of rows) expectSafe(map, each, row, locale);
      }
    });
  }
});

describe('a part of a map', () => {
  const map = mapOf({
    title: { en: 'T' },
    thesis: 'claim',
    questions: [{ id: 'q', text: { en: 'Why?' }, short: { en: 'Why' } }],
    speakers: [{ id: 'bob', name: { en: 'Bob' } }],
    statements: [statement('claim'), statement('reason', { text: { en: 'A *reason* <b>' } }), statement('deep'), statement('other'), statement('con', { speaker: 'bob', stance: 'rejects' }), statement('doubt'), statement('answer', { question: 'q', answers: 'q' }), statement('ground'), statement('partner'), statement('unsaid', { implicit: true, speaker: 'bob', stance: 'rejects' })],
    inferences: [support('i', ['reason'], 'claim'), support('j', ['deep'], 'reason'), support('k', ['deep'], 'other'), attack('l', ['con'], 'reason'), undercut('m', ['doubt'], 'i'), support('n', ['ground', 'partner'], 'answer'), support('o', ['unsaid'], 'claim')],
  });
  const lines = (part: Part, id: string) => linesOf({ map, locale: 'en' }, partOfMap(map, part, id)!);
  const shown = (part: Part, id: string): string[] => lines(part, id).map(({ depth, word, number }) => `${depth} ${word} ${number}`.replace(/ +/g, ' ').trim());

  it('is the statement, the way to it, or it with all that bears on it', () => {
    expect(shown('statement', 'reason')).toEqual(['0 reason 1 of 2 to T: T.1']);
    expect(shown('path', 'deep')).toEqual(['0 T', '1 because T.1', '2 because T.1.1']);
    expect(shown('branch', 'reason')).toEqual(['0 reason 1 of 2 to T: T.1', '1 because T.1.1', '1 but T.1.2']);
    expect(partOfMap(map, 'branch', 'nowhere')).toBeUndefined();
  });

  it('counts what it leaves out', () => {
    expect(lines('statement', 'reason')[0]!.after).toBe('(paraphrase) [+ 1 reason, 1 objection, unanswered]');
  });

  it('of a question is its answers, and of a step its premise', () => {
    expect(shown('statement', 'q')).toEqual(['0', '1 answer: 1.1']);
    expect(shown('branch', 'q')).toEqual(['0', '1 answer: 1.1', '2 because, together:', '3 1.1.1', '3 and 1.1.2']);
    expect(subjectOf(map, 'j')).toBe('deep');
  });

  it('keeps together on the way what holds only together', () => {
    expect(shown('path', 'partner')).toEqual(['0', '1 answer: 1.1', '2 because, together:', '3 1.1.1', '3 and 1.1.2']);
  });

  it('names what attacks a step below the premises of that step, which are told', () => {
    const rows = shown('path', 'doubt');
    expect(rows).toEqual(['0 T', '1 because:', '2 T.1', '2 but that does not follow: T.2']);
  });

  it('tells in full what lives elsewhere and is not told, and where its grounds stand', () => {
    const [, second] = lines('branch', 'other');
    expect([second!.number, second!.voice, second!.after]).toEqual(['T.1.1', 'The author:', '(paraphrase; its grounds: see T.1.1)']);
  });

  it('says of an unstated premise that somebody else would need and the author rejects, just that', () => {
    expect(lines('statement', 'unsaid')[0]!.voice).toBe('Not said in the text (Bob), but needed by it, and rejected by the author:');
  });

  it('does not make an objection to a hidden reason one to the claim', () => {
    const row = linesOf({ map, locale: 'en' }, everything(map, new Set(['con']))).find(({ number }) => number === 'T.1.2')!;
    expect(row.word).toBe('because (1 hidden) but');
  });

  it('tells the answer of a closed question in a line of its own', () => {
    const closed = linesOf({ map, locale: 'en' }, visibleSubmap(map, { open: new Set(), kept: undefined, hide: 'remove' }));
    expect(closed.map(({ number, voice }) => `${number} ${voice}`)).toEqual(['T The author:', ' ', '1.1 The author:']);
  });

  it('is read as no markup, and its address is not escaped', () => {
    const written = asMarkdown(lines('statement', 'reason'), { lines: ['*x*'], address: 'https://example.org/a_b/#v=1&f.set=c_d' });
    expect(written).toContain('A \\*reason\\* \\<b\\>');
    expect(written).toContain('\\*x\\*');
    expect(written).toContain('<https://example.org/a_b/#v=1&f.set=c_d>');
  });

  it('keeps what turns the direction of a line to itself', () => {
    const rtl = (words: string): string => linesOf({ map: mapOf({ thesis: 'a', statements: [statement('a', { text: { en: words } })] }), locale: 'en' }, everything(mapOf({ thesis: 'a', statements: [statement('a', { text: { en: words } })] })))[0]!.text;
    expect(rtl('שלום (1)')).toBe('\u2068שלום (1)\u2069');
    expect(rtl('a \u2069\u202Eb')).toBe('a b');
  });

  it('of a text in another language says in which', () => {
    const other = mapOf({ thesis: 'a', statements: [statement('a')] });
    expect(linesOf({ map: other, locale: 'zh' }, everything(other))[0]!.after).toContain('英语');
  });
});

test('a picture names whose a statement is that it only refers to', () => {
  const map = mapOf({ speakers: [{ id: 'bob', name: { en: 'Bob' } }], statements: [statement('a', { speaker: 'bob', stance: 'rejects' }), statement('b'), statement('c', { implicit: true })] });
  expect(map.statements.map(voiceOf(map, 'en'))).toEqual(['(Bob · author\u00a0rejects) ', '', '(unstated\u00a0premise) ']);
});

test('in any map and any part, each line with words has number, voice and stance before them, and each statement that is drawn one line', () => {
  fc.assert(
    fc.property(anyMap(), fc.nat(), fc.constantFrom(...PARTS), (map, pick, part) => {
      const { id } = map.statements[pick % map.statements.length]!;
      const visible = partOfMap(map, part, id)!;
      const told = linesOf({ map, locale: 'en' }, visible);
      const numbers = told.flatMap(({ number }) => (number === '' ? [] : [number]));
      expect(numbers).toContain(spineOf(map).placeOf(id)!.number);
      for (const line of told.filter(({ number }) => number !== '')) {
        const place = spineOf(map).places.find(({ number }) => number === line.number)!;
        expectSafe(map, map.statements.find((each) => each.id === place.id)!, asText([line], { lines: [], address: '' }).split('\n')[0]!, 'en');
      }
      const ids = draw(map, { visible }).boxes.map((box) => box.id).filter((each) => spineOf(map).placeOf(each));
      for (const each of ids) expect(numbers.filter((number) => number === spineOf(map).placeOf(each)!.number)).toHaveLength(1);
      expect(ids).toContain(id);
      if (part === 'statement') expect(ids).toEqual([id]);
    }),
    { numRuns: 100 },
  );
});

test('in any map, a filtered screen and what it spells out are told and drawn by every layout, no box on another', () => {
  fc.assert(
    fc.property(anyMap({ maxStatements: 12 }), fc.nat(), fc.constantFrom(...PARTS), fc.constantFrom(...LAYOUT_IDS), (map, pick, part, layout) => {
      const { id } = map.statements[pick % map.statements.length]!;
      for (const visible of [partOfMap(map, part, id)!, spelledOut(visibleSubmap(map, { open: new Set(), kept: undefined, hide: 'remove' })), spelledOut(everything(map, new Set([id])))]) {
        expect(overlaps(draw(map, { visible, layout }))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
