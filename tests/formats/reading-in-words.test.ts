// Differing readings in words: both values, the reason, and how the picture would change, for every field of the format.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingInWords } from '../../src/formats/reading-in-words.ts';
import { readingMessagesOf } from '../../src/i18n/readings.ts';
import type { Inference, Reading, Statement } from '../../src/model/argument-map.ts';
import { fieldsOf } from '../../src/model/known-fields.ts';
import { parseMap } from '../../src/model/parse.ts';
import { picnic } from '../analysis/picnic.ts';

const reading = (field: string, value: unknown): Reading => ({ field, value, why: { en: 'So.' } });
const statement = (id: string): Statement => picnic.statements.find((each) => each.id === id)!;
const inference = (id: string): Inference => picnic.inferences.find((each) => each.id === id)!;
const said = (record: Statement | Inference, field: string, value: unknown): string[] => {
  const { here, there, change } = readingInWords(picnic, record, reading(field, value), 'en');
  return [here, there, change];
};

describe('a reading of a statement', () => {
  it('of the author’s stance tells the frame, and which objections count otherwise', () => {
    expect(said(statement('old-report'), 'stance', 'concedes')).toEqual(['rejects', 'grants', 'It would no longer be struck as rejected. Its frame would be double, as granted by the author. One objection would count as the author’s own or granted.']);
    expect(said(statement('clouds'), 'stance', 'rejects')).toEqual(['leaves open', 'rejects', 'It would be struck, as rejected by the author.']);
    expect(said({ ...statement('report'), implicit: true }, 'stance', 'concedes')[2]).toBe('Its small line would say “author\u00a0grants”.');
  });

  it('of its place, its voice and its sureness', () => {
    expect(said(statement('report'), 'question', 'q-food')).toEqual(['under question 1 (Weather)', 'under question 2 (Food)', 'It would stand under question 2 (Food).']);
    expect(said(statement('report'), 'speaker', 'bob')).toEqual(['Ann', 'Bob', 'It would stand in quotation marks, under the name of Bob.']);
    expect(said(statement('clouds'), 'speaker', 'author')[2]).toBe('It would stand without a name and without quotation marks, as the author’s own words.');
    expect(said(statement('report'), 'hedge', 'probable')).toEqual(['nothing said', 'probable', 'Its small line would say “probably”.']);
    expect(said({ ...statement('report'), hedge: 'possible' }, 'hedge', 'certain')[2]).toBe('Its small line would no longer say “possibly”.');
    expect(said(statement('but-wind'), 'qualifies', null)).toEqual(['1.1 “dry”', 'nothing said', 'It would no longer be drawn as a reservation.']);
  });

  it('of a value that makes no sense shows it as it is', () => {
    expect(said(statement('report'), 'stance', { odd: 1 })).toEqual(['asserts', '{"odd":1}', 'How it would look cannot be told.']);
    expect(said(statement('report'), 'answers', 'nowhere')[1]).toBe('nowhere');
    expect(said(statement('report'), 'constructor', 'x')).toEqual(['nothing said', 'x', 'How it would look cannot be told.']);
  });
});

describe('a reading of a step', () => {
  it('of what it bears on', () => {
    expect(said(inference('because-1'), 'target', { statement: 'dry' })).toEqual(['2.1 “enough”', '1.1 “dry”', 'Its line would lead to 1.1 “dry”.']);
    const [, there, change] = said(inference('dry-but'), 'target', { inference: 'dry-because' });
    expect([there, change]).toEqual(['the step from 1.1.1 “report” and 1.1.2 “season” to 1.1 “dry”', 'Its line would end on the line of that step, as an attack on it.']);
    expect(said(inference('because-1'), 'target', 7)[2]).toBe('How it would look cannot be told.');
  });

  it('of its polarity and its premises', () => {
    expect(said(inference('because-1'), 'polarity', 'attack')).toEqual(['for it', 'against it', 'It would be drawn as an objection.']);
    expect(said(inference('because-1'), 'premises', ['r1', 'r2'])[2]).toBe('A bracket would join these 2 statements on the line.');
  });
});

it('every field that can be read differently has a name, and a change that can be told, in both languages', () => {
  const apart = ['id', 'readings', 'note', 'critical'];
  const values: Readonly<Record<string, unknown>> = { stance: 'rejects', hedge: 'possible', premises: ['r1'], polarity: 'attack', target: { statement: 'dry' }, text: { en: 'Other.' }, implicit: true };
  for (const [kind, record] of [['statement', statement('report')], ['inference', inference('because-1')]] as const) {
    for (const field of fieldsOf(kind)) {
      if (apart.includes(field)) continue;
      for (const locale of ['en', 'zh'] as const) {
        const words = readingMessagesOf(locale);
        const { change } = readingInWords(picnic, record, reading(field, values[field] ?? 'dry'), locale);
        expect([field, Object.keys(words.fields).includes(field), change !== words.change.unknown]).toEqual([field, true, true]);
      }
    }
  }
});

it('every reading of a shipped map can be told', () => {
  for (const slug of ['deepseek-shock-wave', 'first-bell-at-nine']) {
    const parsed = parseMap(JSON.parse(readFileSync(`data/maps/${slug}/map.json`, 'utf8')));
    if (!parsed.ok) throw new Error(slug);
    const map = parsed.value;
    for (const record of [...map.statements, ...map.inferences]) {
      for (const each of record.readings ?? []) {
        for (const locale of ['en', 'zh'] as const) {
          const { here, there, change } = readingInWords(map, record, each, locale);
          expect(there).not.toBe(here);
          expect(change).not.toBe(readingMessagesOf(locale).change.unknown);
          for (const words of [here, there, change]) expect(words).toMatch(/^(?!.*(undefined|\[object|\{)).+/);
        }
      }
    }
  }
});
