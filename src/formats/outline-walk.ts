// Where a key leads in the outline, as the tree pattern of the ARIA Authoring Practices has it. Rows in, a row out.

import type { OutlineRow } from './outline-rows.ts';

export const ROW_MOVES = ['next', 'previous', 'first', 'last', 'in', 'out'] as const;
export type RowMove = (typeof ROW_MOVES)[number];

/** The index of the row that a record is told in: its own, or the one that has its word. -1 for none. O(rows) */
export function rowOfRecord(rows: readonly OutlineRow[], id: string | undefined): number {
  if (id === undefined) return -1;
  const own = rows.findIndex((row) => row.id === id);
  return own >= 0 ? own : rows.findIndex((row) => row.step === id);
}

/** The row that a move leads to; the same where there is none. `in` leads to the first row below, `out` to the row above. O(1) */
export function rowAfter(rows: readonly OutlineRow[], at: number, move: RowMove): number {
  const last = rows.length - 1;
  switch (move) {
    case 'next':
      return Math.min(at + 1, last);
    case 'previous':
      return Math.max(at - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return last;
    case 'in':
      return rows[at + 1]?.parent === at ? at + 1 : at;
    case 'out':
      return rows[at] && rows[at].parent >= 0 ? rows[at].parent : at;
  }
}

/** The closed records beside a row, itself included, that a key opens at once. O(rows) */
export function closedBeside(rows: readonly OutlineRow[], at: number): string[] {
  const parent = rows[at]?.parent;
  return rows.flatMap(({ parent: above, toggle }) => (above === parent && toggle && !toggle.isOpen ? [toggle.id] : []));
}

/**
 * The next row, from `at` on and round, whose text, word or number begins with what was typed; with one letter the search
 * begins after `at`, so that the same letter walks on. -1 where there is none. O(letters)
 */
export function rowThatBegins(rows: readonly OutlineRow[], at: number, typed: string): number {
  const wanted = plain(typed);
  const start = Array.from(typed).length > 1 ? at : at + 1;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[(Math.max(start, 0) + i) % rows.length]!;
    const begins = [row.text?.text, ...row.answers.map(({ text }) => text), row.number, row.text === undefined ? row.words[0]?.text : undefined];
    if (begins.some((text) => text !== undefined && plain(text).startsWith(wanted))) return (Math.max(start, 0) + i) % rows.length;
  }
  return -1;
}

/** Without the marks around a text, and whatever its case. */
function plain(text: string): string {
  return text.toLowerCase().replace(/^[“”‘’"'[〔「『(（+\s]+/u, '');
}
