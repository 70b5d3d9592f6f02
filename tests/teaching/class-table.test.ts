// The results of a class as a table: what each got, what was hard, what a spreadsheet makes of it.

import { describe, expect, it } from 'vitest';
import { classCsv, classTable } from '../../src/teaching/class-table.ts';
import { drawnAnswer } from '../../src/teaching/chance.ts';
import { grade } from '../../src/teaching/grade.ts';
import { randomOf } from '../../src/teaching/random.ts';
import { gradeSheet, itemsOfSheet, type Sheet } from '../../src/teaching/sheet.ts';
import { bell } from './shipped.ts';

const SHEET: Sheet = { map: bell.map.id, kinds: ['E1', 'E3', 'E4', 'E11'], number: 8, order: 'mixed', seed: 5, lang: 'en', hints: 4 };
const ITEMS = itemsOfSheet(bell.map, SHEET, bell.sources);

describe('the table of a class', () => {
  const results = Array.from({ length: 12 }, (_, n) => ({
    by: `learner ${n}`,
    set: SHEET,
    answers: ITEMS.filter((_item, i) => (n + i) % 4 !== 0).map((item, i) => ({ item: item.id, answer: drawnAnswer(item, randomOf(n, 'class', String(i))) })),
  }));
  const table = classTable(ITEMS, results, []);

  it('has for each learner what grading their set gives', () => {
    for (const [n, { score, cells }] of table.rows.entries()) {
      expect(score).toBe(gradeSheet(ITEMS, results[n]!.answers).score);
      expect(cells).toEqual(ITEMS.map(({ id }, i) => {
        const own = results[n]!.answers.find((each) => each.item === id);
        return own && grade(ITEMS[i]!, own.answer).score;
      }));
    }
  });

  it('has for each item every answer once, with all who gave it', () => {
    for (const [i, { answers, answered, mean }] of table.columns.entries()) {
      const who = answers.flatMap(({ by }) => by);
      expect(who).toHaveLength(answered);
      expect(new Set(who).size).toBe(answered);
      expect(who.toSorted()).toEqual(table.rows.filter(({ cells }) => cells[i] !== undefined).map(({ by }) => by).toSorted());
      const scores = table.rows.flatMap(({ cells }) => cells[i] ?? []);
      expect(mean).toBeCloseTo(scores.reduce((sum, each) => sum + each, 0) / scores.length, 12);
    }
  });

  it('is worked out again when an answer is accepted', () => {
    const [item] = ITEMS;
    const wrong = table.columns[0]!.answers.find(({ score }) => score !== null && score < 1)!;
    const after = classTable(ITEMS, results, [{ item: item!.id, answer: wrong.answer, reason: 'it is' }]);
    for (const [n, { by, cells }] of after.rows.entries()) expect(cells[0]).toBe(wrong.by.includes(by) ? 1 : table.rows[n]!.cells[0]);
  });
});

it('a spreadsheet gets no formula, and every field whole', () => {
  const csv = classCsv({ rows: [{ by: '=1+1', score: 0.5, cells: [1, null] }, { by: 'a "b", c\nd', score: null, cells: [undefined, 1 / 3] }], columns: ['x', 'y'].map((item) => ({ item, mean: 0, answered: 0, answers: [] })) }, { name: 'Name', mean: 'Mean' });
  expect(csv).toBe('\uFEFFName,Mean,x,y\r\n\'=1+1,0.5,1,\r\n"a ""b"", c\nd",,,0.333\r\n');
});
