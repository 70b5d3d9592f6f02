// The results of a class side by side: who, what, which items were hard, and what was answered instead; also as CSV.

import { sameAnswer } from './answers.ts';
import type { Accepted } from './grade.ts';
import type { Answer, Item } from './item.ts';
import type { Result } from './result.ts';
import { gradeSheet } from './sheet.ts';

/** What came of one item for one learner: not answered, or not to be judged by a machine, or a score. */
export type Cell = number | null | undefined;

export interface LearnerRow {
  readonly by: string;
  /** As `gradeSheet` gives it. */
  readonly score: number | null;
  /** How many steps of hints were taken, over all items; looking at the map is one. */
  readonly hints: number;
  readonly cells: readonly Cell[];
}

/** One answer, and who gave it. */
export interface GivenAnswer {
  readonly answer: Answer;
  readonly score: number | null;
  readonly by: readonly string[];
  /** Why somebody thinks that it is right. */
  readonly contested: readonly { readonly by: string; readonly why: string }[];
}

export interface ItemColumn {
  readonly item: string;
  /** Over those who answered; missing where nobody did, or where no machine can judge. */
  readonly mean: number | undefined;
  readonly answered: number;
  /** How many of them took a hint. */
  readonly hinted: number;
  /** The most frequent first. */
  readonly answers: readonly GivenAnswer[];
}

export interface ClassTable {
  readonly rows: readonly LearnerRow[];
  readonly columns: readonly ItemColumn[];
}

/** @param results all of the set that the items are of. The cost is that of grading each answer. */
export function classTable(items: readonly Item[], results: readonly Result[], accepted: readonly Accepted[]): ClassTable {
  const scored = results.map((result) => ({ result, score: gradeSheet(items, result.answers, accepted) }));
  const rows = scored.map(({ result, score }): LearnerRow => ({ by: result.by, score: score.score, hints: result.answers.reduce((sum, { hints = 0 }) => sum + hints, 0), cells: score.grades.map((each) => each.grade?.score) }));
  const columns = items.map((item, i): ItemColumn => {
    const answers: { answer: Answer; score: number | null; by: string[]; contested: { by: string; why: string }[] }[] = [];
    for (const { result, score } of scored) {
      const given = result.answers.find((each) => each.item === item.id);
      const judged = score.grades[i]?.grade;
      if (!given || !judged) continue;
      let group = answers.find((each) => sameAnswer(item.shape, each.answer, given.answer));
      // Hints make a score lower, not the answer another one.
      if (group) group.score = judged.score === null ? null : Math.max(group.score ?? 0, judged.score);
      else answers.push((group = { answer: given.answer, score: judged.score, by: [], contested: [] }));
      group.by.push(result.by);
      if (given.contested !== undefined) group.contested.push({ by: result.by, why: given.contested });
    }
    const scores = rows.flatMap(({ cells }) => (typeof cells[i] === 'number' ? [cells[i]] : []));
    return {
      item: item.id,
      mean: scores.length === 0 ? undefined : scores.reduce((sum, each) => sum + each, 0) / scores.length,
      answered: answers.reduce((sum, { by }) => sum + by.length, 0),
      hinted: results.filter((result) => result.answers.some((each) => each.item === item.id && (each.hints ?? 0) > 0)).length,
      answers: answers.toSorted((a, b) => b.by.length - a.by.length),
    };
  });
  return { rows, columns };
}

/**
 * The table for a spreadsheet: a line for each learner, scores 0 to 1, what was not answered empty.
 * The head of an item is its number on the sheet, its kind and its id.
 * @param head the names of the first columns. O(table)
 */
export function classCsv({ rows }: ClassTable, items: readonly Item[], head: { readonly name: string; readonly mean: string; readonly hints: string }): string {
  const number = (score: Cell): string => (typeof score === 'number' ? String(Math.round(score * 1000) / 1000) : '');
  const lines = [[head.name, head.mean, head.hints, ...items.map(({ id }, i) => `${i + 1} ${id}`)], ...rows.map(({ by, score, hints, cells }) => [by, number(score), String(hints), ...cells.map(number)])];
  return `\uFEFF${lines.map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** Quoted; what a spreadsheet would take for a formula gets an apostrophe before it. */
function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
