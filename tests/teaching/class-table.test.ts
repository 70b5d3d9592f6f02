// The results of a class as a table: what each got, what was hard, what a spreadsheet makes of it.

import { describe, expect, it } from 'vitest';
import { classCsv, classTable } from '../../src/teaching/class-table.ts';
import { drawnAnswer } from '../../src/teaching/chance.ts';
import { grade } from '../../src/teaching/grade.ts';
import { randomOf } from '../../src/model/random.ts';
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

  it('tells how many steps of hints each took, and how many took any for an item', () => {
    const [first, second] = results;
    const hinted = [{ ...first!, answers: first!.answers.map((each, i) => ({ ...each, ...(i < 2 ? { hints: i + 1 } : {}) })) }, { ...second!, answers: second!.answers.map((each, i) => ({ ...each, ...(i === 1 ? { hints: 4 } : {}) })) }];
    const taken = classTable(ITEMS, hinted, []);
    expect(taken.rows.map(({ hints }) => hints)).toEqual([3, second!.answers.length > 1 ? 4 : 0]);
    const of = (result: (typeof hinted)[number], i: number): string | undefined => result.answers[i]?.item;
    for (const { item, hinted: n } of taken.columns) expect(n, item).toBe([of(hinted[0]!, 0), of(hinted[0]!, 1), of(hinted[1]!, 1)].filter((each) => each === item).length);
  });

  it('is worked out again when an answer is accepted', () => {
    const [item] = ITEMS;
    const wrong = table.columns[0]!.answers.find(({ score }) => score !== null && score < 1)!;
    const after = classTable(ITEMS, results, [{ item: item!.id, answer: wrong.answer, reason: 'it is' }]);
    for (const [n, { by, cells }] of after.rows.entries()) expect(cells[0]).toBe(wrong.by.includes(by) ? 1 : table.rows[n]!.cells[0]);
  });
});

it('a spreadsheet gets no formula, and every field whole', () => {
  const rows = [{ by: '=1+1', score: 0.5, hints: 3, cells: [1, null] }, { by: 'a "b", c\nd', score: null, hints: 0, cells: [undefined, 1 / 3] }];
  const csv = classCsv({ rows, columns: [] }, ITEMS.slice(0, 2), { name: 'Name', mean: 'Mean', hints: 'Hints' });
  expect(csv).toBe(`\uFEFFName,Mean,Hints,1 ${ITEMS[0]!.id},2 ${ITEMS[1]!.id}\r\n'=1+1,0.5,3,1,\r\n"a ""b"", c\nd",,0,,0.333\r\n`);
});
