// The lines of a cross. Reasons share a rail that rises to their claim; the first objection is level with what it opposes,
// the others join a rail beside the column; what attacks a step passes above its first premise and ends on its line.

import type { LayoutRequest, Point, Route } from '../drawing.ts';
import { rowSpecs, stepSpecs } from '../row-table.ts';
import type { Lines } from '../draw-lines.ts';
import { rounded } from '../geometry.ts';
import type { CrossTree, Group, Item } from './families.ts';
import type { CrossMeasures } from './measures.ts';

const CORNER = 6;
/** Between a claim and the bar at which an objection stops. */
export const BEFORE_BAR = 4;
/** Between a line and what is counted at its end. */
export const BEFORE_REST = 5;
/** From a column to the word beside it. */
const AFTER_BAR = 8;
/** Right of a column: the rail of its further objections. Left of one: the lane of its undercuts. */
const RAIL = 16;
const LANE = 14;
/** Between a claim's edge or line and the middle of its word. */
const ABOVE_LINE = { near: 11, middle: 9 } as const;
const AFTER_RAIL = 10;

export interface Columns {
  readonly xOf: (column: number) => number;
  readonly rightOf: (column: number) => number;
}

/** Draws everything below the items in `order` into `lines`. O(items) */
export function drawCross(request: LayoutRequest, tree: CrossTree, columns: Columns, measures: CrossMeasures, order: readonly Item[], tops: ReadonlyMap<Item, number>, lines: Lines): void {
  const { level } = request;
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  const xOf = (item: Item): number => columns.xOf(tree.specOf(item).column) + tree.specOf(item).indent;
  const lineOf = (item: Item): number => tops.get(item)! + tree.specOf(item).anchor;
  const idOf = (item: Item): string => rows[item]?.id ?? `hidden:${steps[tree.hiddenOf(item)!]!.id}`;

  for (const item of order) {
    const { objections, reasons, again, rest } = tree.familyOf(item);
    const { width, height, column } = tree.specOf(item);
    const bottom = tops.get(item)! + height;
    const rail = xOf(item) + measures.rail;
    const from = idOf(item);
    /** What is counted hangs by a line of its own kind. */
    const drawRest = (to: Item, points: readonly Point[]): void => void lines.routes.push({ id: `more:${idOf(to)}`, inference: undefined, from, to: idOf(to), kind: 'more', points: rounded(shortened(points, BEFORE_REST), CORNER) });
    const isPill = tree.hiddenOf(item) !== undefined;
    if (isPill) lines.pills.push({ step: steps[tree.hiddenOf(item)!]!.id, count: steps[tree.hiddenOf(item)!]!.through, x: xOf(item) + width / 2, y: lineOf(item) });

    /** From a claim down its rail to what stands below it. */
    const rise = (to: Item): Point[] => [[rail, bottom], [rail, lineOf(to)], [xOf(to), lineOf(to)]];
    const shown = reasons.filter(({ step }) => step >= 0);
    for (const group of shown) drawStep(group, item, 'support', rise(group.items[0]!));
    for (const { items: [to] } of reasons.filter(({ step }) => step < 0)) drawRest(to!, rise(to!));
    if (shown.length > 0) {
      if (!isPill) lines.words.push({ key: 'because', polarity: 'support', x: rail + AFTER_RAIL, y: bottom + ABOVE_LINE[level], of: from });
      lines.bars.push({ x: rail, y: bottom + 2, direction: 'up', inference: undefined });
    }
    again.forEach((to, i) => {
      lines.routes.push({ id: `elaboration:${idOf(to)}`, inference: undefined, from, to: idOf(to), kind: 'elaboration', points: rounded(rise(to), CORNER) });
      if (i === 0) lines.words.push({ key: 'that-is', polarity: 'support', x: rail + AFTER_RAIL, y: tops.get(to)! - measures.word + ABOVE_LINE[level], of: from });
    });
    for (const to of rest) drawRest(to, rise(to));

    const start: Point = [xOf(item) + width + BEFORE_BAR, lineOf(item)];
    const side = columns.rightOf(column) + RAIL;
    for (const group of objections) {
      const [to] = group.items;
      const y = lineOf(to!);
      const points: Point[] = y === start[1] ? [start, [xOf(to!), y]] : [start, [side, start[1]], [side, y], [xOf(to!), y]];
      if (group.step >= 0) drawStep(group, item, 'attack', points);
      else drawRest(to!, points);
    }
    if (objections.length > 0) lines.bars.push({ x: start[0], y: start[1], direction: 'vertical', inference: steps[objections[0]!.step]?.id });
    if (objections.some(({ step }) => step >= 0) && !isPill) lines.words.push({ key: 'but', polarity: 'attack', x: columns.rightOf(column) + AFTER_BAR, y: start[1] - ABOVE_LINE[level], of: from });
  }

  /** The line of one step, its bracket where premises hold only together, and what attacks it. */
  function drawStep(group: Group, claim: Item, kind: 'support' | 'attack', points: readonly Point[]): void {
    const step = steps[group.step]!;
    const [first, ...others] = group.items;
    const isHidden = tree.hiddenOf(first!) !== undefined;
    const route = { id: isHidden ? `${step.id}:hidden` : step.id, inference: step.id, from: idOf(claim), kind };
    const start = others.length > 0 ? shortened(points, measures.bracket) : points;
    lines.routes.push({ ...route, to: idOf(first!), points: rounded(start, CORNER) });
    if (isHidden) return;
    bracket(group, route);
    lines.joints.push({ id: step.id, x: xOf(first!) - measures.landing, y: lineOf(first!) });
    for (const undercut of group.undercuts) drawUndercut(undercut, first!, step.id);
  }

  function bracket({ items: [first, ...others] }: Group, route: Omit<Route, 'to' | 'points'>): void {
    if (others.length === 0) return;
    const x = xOf(first!) - measures.bracket;
    for (const [k, item] of [first!, ...others].entries()) {
      const points: Point[] = k === 0 ? [[x, lineOf(item)], [xOf(item), lineOf(item)]] : [[x, lineOf(first!)], [x, lineOf(item)], [xOf(item), lineOf(item)]];
      lines.routes.push({ ...route, id: `${route.id}:${k + 1}`, to: idOf(item), points: rounded(points, CORNER) });
      if (k > 0) lines.words.push({ key: 'and', polarity: route.kind === 'support' ? 'support' : 'attack', x: xOf(item) + 6, y: tops.get(item)! - measures.linked / 2, of: route.id });
    }
  }

  /** Left of the box that attacks a step, up its lane, above the first premise of the step and down on its line. */
  function drawUndercut(group: Group, attacked: Item, on: string): void {
    const step = steps[group.step]!;
    const [first, ...others] = group.items;
    const landing = xOf(attacked) - (others.length > 0 ? measures.landing + 3 : measures.landing);
    const channel = tops.get(attacked)! - measures.channel;
    const y = lineOf(first!);
    const lane = columns.xOf(tree.specOf(first!).column) - LANE;
    const edge: Point = [xOf(first!) - (others.length > 0 ? measures.bracket : 0), y];
    const points: Point[] = y === channel ? [edge, [landing, y], [landing, lineOf(attacked)]] : [edge, [lane, y], [lane, channel], [landing, channel], [landing, lineOf(attacked)]];
    const route = { id: step.id, inference: step.id, from: on, kind: 'undercut' as const };
    lines.routes.push({ ...route, to: idOf(first!), points: rounded(points, CORNER) });
    bracket(group, route);
    lines.bars.push({ x: landing, y: lineOf(attacked), direction: 'cross', inference: step.id });
    lines.joints.push({ id: step.id, x: lane, y });
    for (const each of group.undercuts) drawUndercut(each, first!, step.id);
  }
}

/** The same line, ending so far before its end. */
function shortened(points: readonly Point[], by: number): Point[] {
  const [x, y] = points.at(-1)!;
  return [...points.slice(0, -1), [x - by, y]];
}
