// The lines of one open question, with their words, brackets, joints and bars, in the strips of the gap.

import { columnWidth, columnX, gapOf, gapWidth, rowMetricsOf } from './columns.ts';
import type { Bar, HiddenPill, Joint, LayoutRequest, PlacedWord, Point, Route, StepSpec } from './drawing.ts';
import { rounded, sCurve } from './geometry.ts';
import type { Family } from './place-rows.ts';

/** What is drawn between the boxes. */
export interface Lines {
  readonly routes: Route[];
  readonly words: PlacedWord[];
  readonly joints: Joint[];
  readonly bars: Bar[];
  readonly pills: HiddenPill[];
}

/** Between a word's end and its line. */
const AFTER_WORD = 6;
const CORNER = 6;

/**
 * Draws the lines of the rows in `order`. O(rows).
 * Fans leave in the order of their targets with the same easing, so that no two of them cross.
 */
export function drawLines(request: LayoutRequest, order: readonly number[], families: readonly Family[], tops: ReadonlyMap<number, number>, lines: Lines): void {
  const { rows, steps, level, wordWidths } = request;
  const gap = gapOf(request);
  const { wordPitch } = rowMetricsOf(level);
  const xOf = (i: number): number => columnX(level, gap, rows[i]!.column) + rows[i]!.indent;
  const lineOf = (i: number): number => tops.get(i)! + rows[i]!.anchor;
  const landing = new Map<number, Point>();

  for (const i of order) {
    const { words, children } = families[i]!;
    if (children.length === 0) continue;
    const row = rows[i]!;
    const right = columnX(level, gap, row.column) + columnWidth(level, row.column);
    const next = right + gapWidth(gap);
    const fanStart = next - gap.runIn - gap.fan;
    const wordY = (word: Family['words'][number]): number => lineOf(i) + wordPitch * Math.max(0, words.indexOf(word));
    if (level === 'near') for (const key of words) lines.words.push({ key, x: right + gap.space, y: wordY(key), of: row.id });
    const run = (from: Point, to: Point): Point[] => [from, ...sCurve([fanStart, from[1]], [fanStart + gap.fan, to[1]]), to];
    const startOf = (word: Family['words'][number]): Point => {
      if (level !== 'near') return [fanStart, lineOf(i)];
      const width = word === 'because' ? wordWidths.support : word === 'but' ? wordWidths.attack : wordWidths.elaboration;
      return [right + gap.space + Math.min(width, gap.word - AFTER_WORD) + AFTER_WORD, wordY(word)];
    };
    // Rows end where their text ends: one line leads on from there to where the fan begins.
    if (level !== 'near') {
      const start: Point = [xOf(i) + row.width + gap.space, lineOf(i)];
      if (start[0] < fanStart) lines.routes.push({ id: `trunk:${row.id}`, inference: undefined, from: row.id, to: row.id, kind: 'trunk', points: [start, [fanStart, start[1]]] });
    }
    const drawn = new Set<number>();
    for (const child of children) {
      const { step: s, kind, id } = rows[child]!;
      const to: Point = [xOf(child), lineOf(child)];
      const step = steps[s];
      if (!step) {
        const isMore = kind === 'more';
        const start: Point = isMore ? startOf(words.at(-1) === 'because' ? 'because' : 'but') : startOf('that-is');
        lines.routes.push({ id: `${kind}:${id}`, inference: undefined, from: row.id, to: id, kind: isMore ? 'more' : 'elaboration', points: run(start, to) });
      } else if (!drawn.has(s)) {
        drawn.add(s);
        if (step.attacks < 0) drawStep(step, s, startOf(step.word === 'support' ? 'because' : 'but'));
        else drawUndercut(step, s);
      }
    }

    function drawStep(step: StepSpec, s: number, start: Point): void {
      const kind = step.polarity;
      if (step.word === 'attack' && level === 'near') lines.bars.push({ x: start[0], y: start[1], direction: 'vertical', inference: step.id });
      const ys = step.rows.map(lineOf);
      const first = step.rows[0]!;
      const middle = ys.length > 1 ? (ys[0]! + ys.at(-1)!) / 2 : ys[0]!;
      const end: Point = [ys.length > 1 ? next - gap.bracket : xOf(first), middle];
      lines.routes.push({ id: step.id, inference: step.id, from: row.id, to: rows[first]!.id, kind, points: run(start, end) });
      if (ys.length > 1) bracket(step, kind, next - gap.bracket, middle, ys);
      lines.joints.push({ id: step.id, x: next - gap.runIn + 6, y: middle });
      landing.set(s, [next - (ys.length > 1 ? gap.bracket + 6 : gap.undercut), middle]);
      if (step.through > 0) lines.pills.push({ step: step.id, count: step.through, x: fanStart - gap.pill / 2, y: start[1] });
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
      landing.set(s, [x - gap.undercut + 10, y]);
    }

    function bracket(step: StepSpec, kind: Route['kind'], x: number, middle: number, ys: readonly number[]): void {
      step.rows.forEach((r, k) => {
        const points: Point[] = [[x, middle], [x, ys[k]!], [xOf(r), ys[k]!]];
        lines.routes.push({ id: `${step.id}:${k + 1}`, inference: step.id, from: row.id, to: rows[r]!.id, kind, points: rounded(points, CORNER) });
        if (k > 0 && level === 'near') lines.words.push({ key: 'and', x: xOf(r) + 6, y: tops.get(r)! - 11, of: step.id });
      });
    }
  }
}
