// The lines between the layers. Each step has a joint where its premises meet; from there a line goes to each of them, past
// the layers between in the places kept for it, so that none runs through a box.

import type { LayoutRequest, Point, Route } from '../drawing.ts';
import { rowSpecs, stepSpecs } from '../row-table.ts';
import type { Lines } from '../draw-lines.ts';
import { sCurve } from '../geometry.ts';
import type { Edge, Layers, Node } from './graph.ts';
import type { LayerGap } from './measures.ts';

const AFTER_WORD = 6;
/** Between a word and the line that it stands above. */
const ABOVE = 9;
const BEFORE_NODE = 6;
const PILL_PITCH = 22;

export interface LayerPlaces {
  readonly gap: LayerGap;
  readonly xOf: (layer: number) => number;
  readonly rightOf: (layer: number) => number;
  readonly lineOf: (node: Node) => number;
  readonly pitch: number;
}

type Word = 'because' | 'but' | 'that-is';

/** The words beside a claim, in this order. */
export function wordsBeside(request: LayoutRequest, edges: readonly Edge[]): Word[] {
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  const has = (test: (edge: Edge) => boolean): boolean => edges.some(test);
  const bears = (word: 'support' | 'attack') => ({ step }: Edge): boolean => step >= 0 && steps[step]!.attacks < 0 && steps[step]!.word === word;
  return [
    ...(has(bears('support')) ? ['because' as const] : []),
    ...(has(bears('attack')) ? ['but' as const] : []),
    ...(has(({ step, to }) => step < 0 && rows[to]?.kind !== 'more') ? ['that-is' as const] : []),
  ];
}

/** Draws all lines. O(edges and the places that they pass) */
export function drawLayers(request: LayoutRequest, layers: Layers, places: LayerPlaces, edgesFrom: ReadonlyMap<Node, readonly Edge[]>, lines: Lines): void {
  const { wordWidths } = request;
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  const { gap, xOf, rightOf, lineOf, pitch } = places;
  const joints = new Map<number, Point>();
  const firstOf = ({ via, to }: Edge): Node => via[0] ?? to;
  /** Lines of the counts of hidden claims, by layer: two of them may lead to the same premise, and neither may cover the other. */
  const counted: number[][] = [];
  const freeLine = (layer: number, wish: number, isCounted: boolean): number => {
    if (!isCounted) return wish;
    const taken = (counted[layer] ??= []);
    let y = wish;
    while (taken.some((other) => Math.abs(other - y) < PILL_PITCH)) y += PILL_PITCH;
    taken.push(y);
    return y;
  };

  for (const [claim, edges] of edgesFrom) {
    const row = rows[claim]!;
    const layer = layers.layerOf(claim);
    const fanStart = rightOf(layer) + gap.space + gap.word;
    const fanEnd = fanStart + gap.fan;
    const jointX = fanEnd + gap.pill;
    const next = xOf(layer + 1);
    const words = wordsBeside(request, edges);
    const startX = xOf(layer) + row.width + gap.space;
    const wordY = (word: Word): number => lineOf(claim) + pitch * Math.max(0, words.indexOf(word));
    const widthOf = { because: wordWidths.support, but: wordWidths.attack, 'that-is': wordWidths.elaboration };
    for (const key of words) lines.words.push({ key, polarity: key === 'but' ? 'attack' : 'support', x: startX, y: wordY(key), of: row.id });
    const startOf = (word: Word): Point => [startX + (words.includes(word) ? widthOf[word] + AFTER_WORD : 0), wordY(word)];
    const fan = (word: Word, y: number): Point[] => [startOf(word), ...sCurve([fanStart, startOf(word)[1]], [fanEnd, y])];
    if (words.includes('but')) lines.bars.push({ x: startOf('but')[0], y: wordY('but'), direction: 'vertical', inference: undefined });

    const groups = new Map<number, Edge[]>();
    for (const edge of edges) {
      if (edge.step < 0) {
        const isMore = rows[edge.to]?.kind === 'more';
        const route = { id: `${isMore ? 'more' : 'elaboration'}:${row.id}:${rows[edge.to]!.id}`, inference: undefined, from: row.id, to: rows[edge.to]!.id, kind: isMore ? ('more' as const) : ('elaboration' as const) };
        lines.routes.push({ ...route, points: [...fan(isMore ? (words[0] ?? 'because') : 'that-is', lineOf(firstOf(edge))), ...onward(edge, layer)] });
      } else {
        const group = groups.get(edge.step);
        if (group) group.push(edge);
        else groups.set(edge.step, [edge]);
      }
    }
    // A step comes before what attacks it.
    for (const [s, group] of Array.from(groups).toSorted(([a], [b]) => a - b)) {
      const step = steps[s]!;
      const ends = group.map((edge) => lineOf(firstOf(edge)));
      const base = { inference: step.id, from: row.id };
      if (step.attacks >= 0) {
        const at = joints.get(step.attacks);
        if (!at) continue;
        group.forEach((edge, k) => lines.routes.push({ ...base, id: k === 0 ? step.id : `${step.id}:${k + 1}`, from: steps[step.attacks]!.id, to: rows[edge.to]!.id, kind: 'undercut', points: [...(at[0] < next - BEFORE_NODE ? sCurve(at, [next - BEFORE_NODE, ends[k]!]) : [at, [at[0], ends[k]!] as Point]), ...onward(edge, layer)] }));
        lines.bars.push({ x: at[0], y: at[1], direction: 'horizontal', inference: step.id });
        lines.joints.push({ id: step.id, x: next - BEFORE_NODE, y: ends[0]! });
        joints.set(s, [next - BEFORE_NODE, ends[0]!]);
      } else {
        const y = freeLine(layer, Math.round(ends.reduce((sum, end) => sum + end, 0) / ends.length), step.through > 0);
        const word = step.word === 'support' ? 'because' : 'but';
        joints.set(s, [jointX, y]);
        lines.joints.push({ id: step.id, x: jointX, y });
        if (step.through > 0) lines.pills.push({ step: step.id, count: step.through, x: fanEnd + gap.pill / 2, y });
        const kind: Route['kind'] = step.polarity;
        lines.routes.push({ ...base, id: step.through > 0 ? `${step.id}:hidden` : step.id, to: rows[group[0]!.to]!.id, kind: step.through > 0 ? step.word : kind, points: [...fan(word, y), [jointX, y]] });
        if (step.through > 0 && step.word !== kind && kind === 'attack') lines.bars.push({ x: jointX, y, direction: 'vertical', inference: step.id });
        group.forEach((edge, k) => {
          const isFirstPiece = k === 0 && step.through > 0;
          lines.routes.push({ ...base, id: isFirstPiece ? step.id : `${step.id}:${k + 1}`, to: rows[edge.to]!.id, kind, points: [...sCurve([jointX, y], [next - BEFORE_NODE, ends[k]!]), ...onward(edge, layer)] });
        });
      }
      group.forEach((edge, k) => {
        if (k === 0) return;
        const y = lineOf(firstOf(edge)) - ABOVE;
        const x = next - BEFORE_NODE - wordWidths.and;
        // Two steps may share a premise: one word says it of both.
        if (!lines.words.some((each) => each.key === 'and' && each.x === x && Math.abs(each.y - y) < ABOVE * 2)) lines.words.push({ key: 'and', polarity: step.polarity, x, y, of: step.id });
      });
    }
  }

  /** From the end of the first gap to the statement: past the layers between, and across the gaps after them. */
  function onward({ via, to }: Edge, layer: number): Point[] {
    const points: Point[] = [];
    via.forEach((place, i) => {
      const at = layer + 1 + i;
      const fanStart = rightOf(at) + gap.space + gap.word;
      const y = lineOf(place);
      const end = lineOf(via[i + 1] ?? to);
      points.push([xOf(at), y], ...sCurve([fanStart, y], [fanStart + gap.fan, end]));
    });
    points.push([xOf(layer + via.length + 1), lineOf(to)]);
    return points;
  }
}
