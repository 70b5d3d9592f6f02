// Crux, React Flow, Cytoscape and a bare canvas with the same boxes under the same hand.

import { median } from 'd3-array';
import { generateMap } from '../../../src/model/generated/generate-map.ts';
import { findBrowser } from '../../browser.mjs';
import type { Frames } from '../painting/gestures.ts';
import { measure, type Measured, type Row } from '../painting/measure.ts';
import { buildPages, startSite } from '../painting/site.ts';
import { SUBJECTS, type Filtered } from '../painting/subjects.ts';
import { ms, type Measurement } from './table.ts';

const SIZES = [80, 1000, 5000, 10_000, 50_000];
/** So many are only shown to what is made for it. */
const MANY = 50_000;
const FOR_MANY = ['crux', 'canvas'];
const QUICK_SIZES = [300];

export const painting: Measurement = {
  id: 'painting',
  isQuick: true,
  run: async ({ isQuick, sizes = isQuick ? QUICK_SIZES : SIZES, only, log }) => {
    await buildPages();
    const maps = new Map(sizes.map((statements) => [`bench/${statements}.json`, generateMap({ statements, seed: 1, shape: 'debate' })]));
    const site = await startSite(new Map([...maps].map(([path, map]) => [path, JSON.stringify(map)])));
    const setting = { executablePath: await findBrowser(), url: site.url, effort: isQuick ? { milliseconds: 400, leastFrames: 5, rounds: 1 } : { milliseconds: 1000, leastFrames: 8, rounds: 3 }, limit: isQuick ? 15_000 : 60_000 };
    const rows: Row[] = [];
    try {
      for (const [path, map] of maps) {
        const asked = only ?? (map.statements.length >= MANY ? FOR_MANY : undefined);
        for (const subject of SUBJECTS.filter(({ name }) => name === SUBJECTS[0]!.name || !asked || asked.some((word) => name.toLowerCase().includes(word.toLowerCase())))) {
          const row = await measure(subject, map, path, setting);
          rows.push(row);
          log(`${row.statements} statements, ${row.subject}: ${cellsOf(row, blankOf(rows, row)).slice(2).join(' | ')}`);
        }
      }
    } finally {
      await site.close();
    }
    return {
      title: 'Painting (milliseconds; median / p95 / p99 of the times between frames)',
      columns: ['Statements', 'Drawn by', 'first boxes', 'pan', 'overview', 'zoom', 'work a frame: pan / overview / zoom', 'filter: hide half is seen (and all there)', 'show again', 'pressed by hand, one after the other: hide / show (medians)', 'heap over blank (MB)', 'elements, reading / overview', 'boxes seen, reading / overview'],
      rows: rows.map((row) => cellsOf(row, blankOf(rows, row))),
      data: rows,
    };
  },
};

function blankOf(rows: readonly Row[], { statements }: Row): number {
  const heap = rows.find((row) => row.statements === statements && row.subject === SUBJECTS[0]!.name)?.heap;
  return typeof heap === 'number' ? heap : 0;
}

function cellsOf(row: Row, blank: number): readonly string[] {
  const told = <T>(value: Measured<T>, tell: (value: Exclude<T, string>) => string): string => (typeof value === 'string' ? value : tell(value as Exclude<T, string>));
  const frames = (value: Measured<Frames>): string => told(value, ({ median, p95, p99 }) => [median, p95, p99].map(ms).join(' / '));
  const work = (value: Measured<Frames>): string => told(value, (each) => ms(each.work));
  const pair = (value: Measured<readonly [number, number]>): string => told(value, (both) => both.join(' / '));
  const filtered = ({ seen, whole }: Filtered): string => (whole > seen ? `${ms(seen)} (${ms(whole)})` : ms(seen));
  const pressed = (all: Exclude<Row['presses'], string>): string => (['on', 'off'] as const).flatMap((way) => (all.length === 0 ? [] : [filtered({ seen: median(all.map((each) => each[way].seen))!, whole: median(all.map((each) => each[way].whole))! })])).join(' / ');
  const isBlank = row.subject === SUBJECTS[0]!.name;
  return [String(row.statements), row.subject, told(row.first, ms), frames(row.pan), frames(row.overview), frames(row.zoom), [row.pan, row.overview, row.zoom].map(work).join(' / '), told(row.hide, filtered), told(row.show, filtered), told(row.presses, pressed), isBlank ? '0' : told(row.heap, (heap) => ((heap - blank) / 1e6).toFixed(1)), pair(row.elements), pair(row.boxes)];
}
