// Where keys lead in the outline.

import { describe, expect, it } from 'vitest';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import { outlineRows, type OutlineRow } from '../../src/formats/outline-rows.ts';
import { closedBeside, rowAfter, rowOfRecord, rowThatBegins } from '../../src/formats/outline-walk.ts';
import { picnic } from '../analysis/picnic.ts';

const rowsOf = (...open: string[]): OutlineRow[] => outlineRows(picnic, visibleSubmap(picnic, { open: new Set(open), kept: undefined, hide: 'dim' }), 'en');
// go, q-weather, dry, dry-because, report, season, old-report, clouds, but-wind, q-food
const rows = rowsOf('q-weather', 'dry');
const at = (id: string): number => rows.findIndex((row) => row.id === id);

describe('a key in the outline', () => {
  it('goes to the next row and the one before, and stays at the ends', () => {
    expect(rowAfter(rows, at('report'), 'next')).toBe(at('season'));
    expect(rowAfter(rows, at('report'), 'previous')).toBe(at('dry-because'));
    expect(rowAfter(rows, at('q-food'), 'next')).toBe(at('q-food'));
    expect(rowAfter(rows, 0, 'previous')).toBe(0);
    expect(rowAfter(rows, 3, 'last')).toBe(rows.length - 1);
    expect(rowAfter(rows, 3, 'first')).toBe(0);
  });

  it('goes in to the first row below and out to the row that it hangs below', () => {
    expect(rowAfter(rows, at('dry'), 'in')).toBe(at('dry-because'));
    expect(rowAfter(rows, at('clouds'), 'in')).toBe(at('clouds'));
    expect(rowAfter(rows, at('old-report'), 'out')).toBe(at('dry-because'));
    expect(rowAfter(rows, at('but-wind'), 'out')).toBe(at('q-weather'));
    expect(rowAfter(rows, 0, 'out')).toBe(0);
  });

  it('finds what is closed beside a row', () => {
    expect(closedBeside(rowsOf(), 0)).toEqual(['q-weather', 'q-food']);
    expect(closedBeside(rows, at('q-weather'))).toEqual(['q-food']);
  });

  it('finds the row of a record: its own, or for a step without one that of its premise', () => {
    expect(rowOfRecord(rows, 'dry-because')).toBe(at('dry-because'));
    expect(rowOfRecord(rows, 'dry-but')).toBe(at('clouds'));
    expect(rowOfRecord(rows, 'deep')).toBe(-1);
    expect(rowOfRecord(rows, undefined)).toBe(-1);
  });
});

describe('letters', () => {
  it('find the next row that begins with them, whatever marks stand around it, and go round', () => {
    expect(rowThatBegins(rows, at('report'), 'o')).toBe(at('old-report'));
    expect(rowThatBegins(rows, at('clouds'), 'r')).toBe(at('report'));
    expect(rowThatBegins(rows, 0, 'will the')).toBe(at('q-weather'));
    expect(rowThatBegins(rows, at('q-weather'), 'w')).toBe(at('q-food'));
    expect(rowThatBegins(rows, 0, 'zebra')).toBe(-1);
  });

  it('find a row by its number', () => {
    expect(rowThatBegins(rows, 0, '1.1.4')).toBe(at('clouds'));
    expect(rowThatBegins(rows, 0, '2')).toBe(at('q-food'));
  });

  it('find the answer that stands in the row of its closed question', () => {
    expect(rowThatBegins(rowsOf(), 0, 'eno')).toBe(2);
  });
});
