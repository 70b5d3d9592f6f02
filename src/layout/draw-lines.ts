// The lines of one open question, with their words, brackets, joints and bars, in the strips of the gap.

import { columnsOf, gapWidth, rowMetricsOf } from './columns.ts';
import type { Polarity } from '../model/argument-map.ts';
import { routeLater, type DrawnLines, type LayoutRequest, type Point, type Route, type StepSpec } from './drawing.ts';
import { rounded, sCurve } from './geometry.ts';
import type { Family } from './place-rows.ts';
import { rowSpecs, stepSpecs } from './row-table.ts';

/** What is drawn between the boxes, while it is being drawn. */
export type Lines = { readonly [Kind in keyof DrawnLines]: DrawnLines[Kind][number][] };

export function noLines(): Lines {
  return { routes: [], words: [], joints: [], bars: [], pills: [] };
}

/** Between a word's end and its line. */
const AFTER_WORD = 6;
const CORNER = 6;
/** Between `and` and its bracket, where the line of an attack on the step may pass. */
const AND_BEFORE = 13;
/** Where an undercut of an undercut lands, left of what it attacks. */
const BEFORE_BOX = 4;
/** Around a word that stands in the line itself. */
const BEFORE_ROW_WORD = 3;

type Word = Family['words'][number];

const polarityOf = (word: Word): Polarity => (word === 'but' ? 'attack' : 'support');

/**
 * Draws the lines of the rows in `order`. O(rows).
 * Fans leave in the order of their targets with the same easing, so that no two of them cross.
 */
export function drawLines(request: LayoutRequest, order: readonly number[], families: readonly Family[], tops: Float64Array, lines: Lines): void {
  const { level, wordWidths } = request;
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  const columns = columnsOf(request);
  const { gap } = columns;
  const { wordPitch } = rowMetricsOf(level);
  const xOf = (i: number): number => columns.xOf(rows[i]!.column) + rows[i]!.indent;
  const lineOf = (i: number): number => tops[i]! + rows[i]!.anchor;
  const widthOf = (word: Word): number => (word === 'because' ? wordWidths.support : word === 'but' ? wordWidths.attack : wordWidths.elaboration);
  const landing = new Map<number, Point>();

  for (const i of order) {
    const { words, children } = families[i]!;
    if (children.length === 0) continue;
    const row = rows[i]!;
    const right = columns.xOf(row.column) + columns.widthOf(row.column);
    const next = right + gapWidth(gap);
    const fanStart = next - gap.runIn - gap.pill - gap.fan;
    const fanEnd = fanStart + gap.fan;
    const pillEnd = fanEnd + gap.pill;
    const wordY = (word: Word): number => lineOf(i) + wordPitch * Math.max(0, words.indexOf(word));
    if (level === 'near') for (const key of words) lines.words.push({ key, polarity: polarityOf(key), x: right + gap.space, y: wordY(key), of: row.id });
    const startOf = (word: Word): Point => {
      if (level !== 'near') return [fanStart, lineOf(i)];
      return [right + gap.space + Math.min(widthOf(word), gap.word - AFTER_WORD) + AFTER_WORD, wordY(word)];
    };
    // Rows end where their text ends: one line leads on from there to where the fan begins.
    if (level !== 'near') {
      const start: Point = [xOf(i) + row.width + gap.space, lineOf(i)];
      if (start[0] < fanStart) lines.routes.push({ id: `trunk:${row.id}`, inference: undefined, from: row.id, to: row.id, kind: 'trunk', points: [start, [fanStart, start[1]]] });
    }
    const worded = new Set<Word>();
    /** The line from a word, or to the first of its kind through the word, to what it leads to. */
    const lead = (word: Word, [x, y]: Point, route: Omit<Route, 'points'>): void => {
      const start = startOf(word);
      const fan = (to: number): Route => routeLater(route, [start, [to, y]], () => [start, ...sCurve([fanStart, start[1]], [fanEnd, y]), [to, y]]);
      if (level === 'near' || worded.has(word)) return void lines.routes.push(fan(x));
      worded.add(word);
      lines.words.push({ key: word, polarity: polarityOf(word), x: pillEnd + BEFORE_ROW_WORD, y, of: row.id });
      const after = pillEnd + BEFORE_ROW_WORD * 2 + widthOf(word);
      lines.routes.push(fan(pillEnd), { ...route, id: `${route.id}:in`, points: [[Math.min(after, x), y], [x, y]] });
    };
    const drawn = new Set<number>();
    for (const child of children) {
      const { step: s, kind, id } = rows[child]!;
      const step = steps[s];
      if (!step) {
        const isMore = kind === 'more';
        const word = !isMore ? 'that-is' : words.includes('but') ? 'but' : 'because';
        lead(word, [xOf(child), lineOf(child)], { id: `${kind}:${id}`, inference: undefined, from: row.id, to: id, kind: isMore ? 'more' : 'elaboration' });
      } else if (!drawn.has(s)) {
        drawn.add(s);
        if (step.attacks < 0) drawStep(step, s);
        else drawUndercut(step, s);
      }
    }

    function drawStep(step: StepSpec, s: number): void {
      const kind = step.polarity;
      // Near, the word stands before what is hidden, from the middle distance after it.
      const word = (level === 'near' ? step.word : kind) === 'support' ? 'because' : 'but';
      const start = startOf(word);
      if (word === 'but' && level === 'near') lines.bars.push({ x: start[0], y: start[1], direction: 'vertical', inference: step.id });
      const ys = step.rows.map(lineOf);
      const first = step.rows[0]!;
      const middle = level === 'near' ? (ys[0]! + ys.at(-1)!) / 2 : ys[0]!; // farther off, `and` stands in the rows below
      const route = { id: step.id, inference: step.id, from: row.id, to: rows[first]!.id };
      const pillMiddle = fanEnd + gap.pill / 2;
      const end: Point = [ys.length > 1 ? next - gap.bracket : xOf(first), middle];
      if (step.through > 0 && step.word !== kind && level === 'near') {
        // As far as what is hidden the line says how that bears on the claim, beyond it how the step bears on what is hidden.
        lines.routes.push({ ...route, id: `${step.id}:hidden`, kind: step.word, points: [start, ...sCurve([fanStart, start[1]], [fanEnd, middle]), [pillMiddle, middle]] });
        lines.routes.push({ ...route, kind, points: [[pillMiddle, middle], end] });
        if (kind === 'attack') lines.bars.push({ x: pillEnd, y: middle, direction: 'vertical', inference: step.id });
      } else lead(word, end, { ...route, kind });
      if (step.through > 0) lines.pills.push({ step: step.id, count: step.through, x: pillMiddle, y: middle });
      if (ys.length > 1) bracket(step, kind, next - gap.bracket, middle, ys);
      lines.joints.push({ id: step.id, x: next - (level === 'near' ? gap.runIn - 6 : gap.undercut), y: middle });
      landing.set(s, [next - (ys.length > 1 ? gap.bracket + 6 : gap.undercut), middle]);
    }

    function drawUndercut(step: StepSpec, s: number): void {
      const at = landing.get(step.attacks);
      if (!at) return;
      const ys = step.rows.map(lineOf);
      const x = step.rows.length > 1 ? xOf(step.rows[0]!) - 8 : xOf(step.rows[0]!);
      const y = step.rows.length > 1 ? (ys[0]! + ys.at(-1)!) / 2 : ys[0]!;
      lines.routes.push({ id: step.id, inference: step.id, from: steps[step.attacks]!.id, to: rows[step.rows[0]!]!.id, kind: 'undercut', points: rounded([at, [at[0], y], [x, y]], CORNER) });
      if (step.rows.length > 1) bracket(step, 'undercut', x, y, ys);
      lines.bars.push({ x: at[0], y: at[1], direction: 'horizontal', inference: step.id });
      lines.joints.push({ id: step.id, x: (at[0] + x) / 2, y });
      landing.set(step.attacks, [at[0] - 4, at[1]]); // the next undercut of this step keeps clear of this one
      landing.set(s, [x - BEFORE_BOX, y]);
    }

    function bracket(step: StepSpec, kind: Route['kind'], x: number, middle: number, ys: readonly number[]): void {
      step.rows.forEach((r, k) => {
        const points: Point[] = [[x, middle], [x, ys[k]!], [xOf(r), ys[k]!]];
        lines.routes.push({ id: `${step.id}:${k + 1}`, inference: step.id, from: row.id, to: rows[r]!.id, kind, points: rounded(points, CORNER) });
        if (k === 0) return;
        const [andX, andY] = level === 'near' ? [xOf(r) + 6, tops[r]! - 11] : [x - AND_BEFORE - wordWidths.and, ys[k]!];
        lines.words.push({ key: 'and', polarity: step.polarity, x: andX, y: andY, of: step.id });
      });
    }
  }
}
