// The lines between a claim and what stands below it: down to the bus, along it, and from there to each step one line, which
// branches where its premises are linked. What attacks a step comes from the joint on the line of that step, one level lower, and
// stands right of its premises: so no line meets a box or crosses another.

import type { Bar, LayoutRequest, Point, Route, StepSpec } from '../drawing.ts';
import type { Lines } from '../draw-lines.ts';
import { rounded } from '../geometry.ts';
import { rowSpecs, stepSpecs } from '../row-table.ts';
import { depthsOf, type Forest } from './forest.ts';
import { PYRAMID } from './measures.ts';
import type { Placement } from './place.ts';

const CORNER = 5;
/** Places come from sums in which halves and thirds are rounded. */
const SAME = 0.01;
/** Below the bus, the mark of what attacks a claim. */
const MARK = 7;
/** Words without a cell need a little room. */
const BEFORE_WORDS = 2;

/** Draws all lines of the trees. O(rows) */
export function drawPyramid(request: LayoutRequest, forest: Forest, { middle, top }: Placement, lines: Lines): void {
  const { level } = request;
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  const { tree, bands, start, below, headOf, zoneBelow } = forest;
  const measures = PYRAMID[level];
  const depths = depthsOf(steps);
  /** By step, where its line comes down. */
  const lineX = new Float64Array(steps.length);
  const midOf = (row: number): number => middle[start + row]!;

  const family = (claim: number): void => {
    const children = below[claim]!;
    const isQuestion = claim < start;
    // Above what bears on no question stands nothing that it could hang from.
    if (children.length === 0 || (isQuestion && !bands[claim - 1]!.header)) return;
    const id = isQuestion ? bands[claim - 1]!.id : rows[claim - start]!.id;
    const zone = zoneBelow(claim);
    const x = middle[claim]!;
    const bottom = top[claim]! + (isQuestion ? headOf(claim - 1) : rows[claim - start]!.height);
    const bus = bottom + measures.bus;
    const levelAt = (depth: number): number => bus + zone.pitch * depth;
    const boxes = bottom + zone.height;
    const bracket = boxes - measures.arrive;

    /** What bears on the claim itself, each by its first row. */
    const direct = children.filter((i) => (depths[rows[i]!.step] ?? 0) === 0 && (steps[rows[i]!.step]?.rows[0] ?? i) === i);
    const isLone = direct.length === 1;
    for (const i of children) {
      const own = steps[rows[i]!.step]?.rows;
      if (own?.[0] !== i) continue;
      const [from, to] = [midOf(i), midOf(own.at(-1)!)];
      // Straight down where nothing else comes from the claim and its premises lie at both sides.
      lineX[rows[i]!.step] = isLone && direct[0] === i ? Math.min(to, Math.max(from, x)) : (from + to) / 2;
    }
    const atOf = (i: number): number => (rows[i]!.step < 0 ? midOf(i) : lineX[rows[i]!.step]!);
    const [first, last] = [atOf(direct[0]!), atOf(direct.at(-1)!)];
    /** The way to a line that comes down from the bus. */
    const fromBus = (at: number): Point[] => {
      if (isLone) return Math.abs(at - x) < SAME ? [[at, bottom]] : [[x, bottom], [x, bus], [at, bus]];
      if (at === first && at < x) return [[Math.min(at + CORNER, x), bus], [at, bus]];
      if (at === last && at > x) return [[Math.max(at - CORNER, x), bus], [at, bus]];
      return [[at, bus]];
    };
    if (!isLone) {
      const trunk = { inference: undefined, from: id, to: id, kind: isQuestion ? 'spine' : 'trunk' } as const;
      const name = isQuestion ? `band:${id}` : `trunk:${id}`;
      lines.routes.push({ id: name, ...trunk, points: [[x, bottom], [x, bus]] });
      lines.routes.push({ id: `${name}:bus`, ...trunk, points: [[Math.min(first + CORNER, x), bus], [Math.max(last - CORNER, x), bus]] });
    }
    const lead = (route: Omit<Route, 'points'>, points: readonly Point[]): void => void lines.routes.push({ ...route, points: rounded(points, CORNER) });
    const edge = (i: number): number => boxes - (rows[i]!.kind === 'statement' ? 0 : BEFORE_WORDS);

    const drawStep = (step: StepSpec, s: number): void => {
      const { id: inference, polarity, word, through } = step;
      const at = lineX[s]!;
      const depth = depths[s]!;
      const isUndercut = depth > 0;
      const kind = isUndercut ? 'undercut' : polarity;
      const joint = levelAt(depth + 1);
      const isLinked = step.rows.length > 1;
      const first = step.rows[0]!;
      const route = { id: inference, inference, from: isUndercut ? steps[step.attacks]!.id : id, to: rows[first]!.id };
      const way: Point[] = isUndercut ? [[lineX[step.attacks]!, levelAt(depth)], [at, levelAt(depth)]] : fromBus(at);
      const end: Point = [at, isLinked ? bracket : edge(first)];
      const mark = (y: number, direction: Bar['direction'] = 'horizontal', markX = at): void => void lines.bars.push({ x: markX, y, direction, inference });
      const pill = levelAt(depth) + zone.pitch / 2;
      if (through > 0) lines.pills.push({ step: inference, count: through, x: at, y: pill });
      if (isUndercut) mark(levelAt(depth), 'cross', lineX[step.attacks]);
      else if (word === 'attack' && (through > 0 || polarity === 'attack')) mark(bus + MARK);
      if (through > 0 && word !== polarity && !isUndercut) {
        // As far as what is hidden the line says how that bears on the claim, beyond it how the step bears on what is hidden.
        lead({ ...route, id: `${inference}:hidden`, kind: word }, [...way, [at, pill]]);
        lead({ ...route, kind }, [[at, pill], end]);
        if (polarity === 'attack') mark(joint - MARK);
      } else lead({ ...route, kind }, [...way, end]);
      lines.joints.push({ id: inference, x: at, y: joint });
      if (!isLinked) return;
      const ends = [step.rows[0], step.rows.at(-1)];
      step.rows.forEach((i, k) => {
        // What lies between stands below the line from one end to the other.
        const from: Point[] = ends.includes(i) && midOf(i) !== at ? [[at, bracket]] : [];
        lead({ id: `${inference}:${k + 1}`, inference, from: id, to: rows[i]!.id, kind }, [...from, [midOf(i), bracket], [midOf(i), edge(i)]]);
      });
    };

    for (const i of children) {
      const { id: to, kind, step: s } = rows[i]!;
      const step = steps[s];
      if (step) {
        if (step.rows[0] === i) drawStep(step, s);
        continue;
      }
      const by = isQuestion ? 'spine' : kind === 'more' ? 'more' : 'elaboration';
      lead({ id: `${by}:${to}`, inference: undefined, from: id, to, kind: by }, [...fromBus(midOf(i)), [midOf(i), edge(i)]]);
    }
  };

  for (let claim = 1; claim < tree.parents.length; claim++) family(claim);
}
