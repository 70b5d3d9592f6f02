// Lines, their marks and their words, as the page shows them (`lines.tsx`, `canvas.css`), painted. Far off a line is straight and has no mark.

import type { Route } from '../../../layout/drawing.ts';
import { seenBy, type Camera } from '../../../layout/level-of-detail.ts';
import type { PlaceIndex } from '../../../layout/place-index.ts';
import { READABLE } from '../../../layout/limits.ts';
import { barPath } from '../../../scene/bar-path.ts';
import { BOLD, TYPE } from '../../../scene/type-scale.ts';
import type { Words } from '../../../i18n/notation.ts';
import type { Messages } from '../../../i18n/translate.ts';
import { dimmedAt, type Brush, type Colour } from './brush.ts';
import { say } from './paint-box.ts';

type Kind = Route['kind'];

const COLOUR: Readonly<Record<Kind, Colour>> = { support: 'support', attack: 'attack', undercut: 'attack', elaboration: 'frame', more: 'frame', spine: 'frame', reference: 'ink', trunk: 'frame' };
const DASH: Readonly<Partial<Record<Kind, readonly number[]>>> = { more: [1, 4], elaboration: [1, 4], reference: [5, 3] };
const WIDTH = 1.4;
/** So many times as wide is a line that holds again. */
const RESTORED = 2.6 / WIDTH;
/** Below this zoom a curve is its ends with one corner between, and a line shorter than so many pixels is nothing. */
const CURVED = 0.3;
const LEAST_LENGTH = 1.5;
/** So many lines are stroked at once. */
const STROKE = 500;
/** Down to this zoom marks stand where lines arrive, and rules between the questions. */
export const MARKED = 0.5;
const PILL = { width: 62, height: 20 } as const;

/** What a line looks like beyond its kind: how what the reader says bears on it. */
export interface LineState {
  readonly isDimmed: (id: string) => boolean;
  /** A step that no longer holds, and one that holds again. */
  readonly asItStands: (inference: string | undefined) => 'fallen' | 'restored' | undefined;
}

/** In page units. O(lines on the screen and their points) */
export function* paintLines({ context: c, colour }: Brush, index: PlaceIndex, camera: Camera, state: LineState): Generator<undefined, void> {
  const { bands } = index.drawing;
  const { zoom } = camera;
  const seen = seenBy(camera, 8);
  if (zoom >= MARKED) {
    c.strokeStyle = colour.hair;
    c.lineWidth = 1;
    c.beginPath();
    for (const { y, rule } of bands) {
      if (rule === 'none' || y < seen[1] || y > seen[3]) continue;
      c.moveTo(typeof rule === 'number' ? rule : seen[0], y);
      c.lineTo(seen[2], y);
    }
    c.stroke();
  }
  // One stroke for all lines that look alike: that is what a canvas is quick at.
  const alike = new Map<string, Route[]>();
  for (const route of index.routesIn(...seen)) {
    const { kind, inference, to } = route;
    const key = `${kind} ${state.isDimmed(to) ? 'dimmed' : ''} ${state.asItStands(inference) ?? ''}`;
    const group = alike.get(key);
    if (group) group.push(route);
    else alike.set(key, [route]);
  }
  // What is dimmed lies below: from afar there is much of it.
  const inOrder = [...alike].toSorted(([a], [b]) => Number(b.includes(' dimmed ')) - Number(a.includes(' dimmed ')));
  for (const [key, group] of inOrder) {
    const [kind, dimmed, stands] = key.split(' ') as [Kind, string, string];
    c.strokeStyle = colour[stands === 'fallen' ? 'frame' : COLOUR[kind]];
    c.globalAlpha = dimmed === '' ? 1 : dimmedAt(zoom);
    c.lineWidth = (zoom < CURVED ? 1 / zoom : WIDTH) * (stands === 'restored' ? RESTORED : 1);
    c.setLineDash(zoom < CURVED ? [] : stands === 'fallen' ? [1, 4.5] : [...(DASH[kind] ?? [])]);
    for (let from = 0; from < group.length; from += STROKE) {
      c.beginPath();
      for (const route of group.slice(from, from + STROKE)) trace(c, route, zoom);
      c.stroke();
      if (from + STROKE < group.length) yield;
    }
  }
  c.setLineDash([]);
  c.globalAlpha = 1;
}

function trace(c: CanvasRenderingContext2D, route: Route, zoom: number): void {
  if (zoom < CURVED) {
    const [[x0, y0], [x1, y1]] = route.ends ?? [route.points[0]!, route.points.at(-1)!];
    if ((Math.abs(x1 - x0) + Math.abs(y1 - y0)) * zoom < LEAST_LENGTH) return;
    // The way is down first where a trunk runs, else across.
    const second = route.ends ? undefined : route.points[1];
    const isSteep = second !== undefined && route.points.length > 2 && Math.abs(second[0] - x0) < Math.abs(second[1] - y0);
    c.moveTo(x0, y0);
    c.lineTo(isSteep ? x0 : (x0 + x1) / 2, isSteep ? y1 : y0);
    if (!isSteep) c.lineTo((x0 + x1) / 2, y1);
    c.lineTo(x1, y1);
    return;
  }
  const { points } = route;
  c.moveTo(...points[0]!);
  for (let i = 1; i < points.length; i++) c.lineTo(points[i]![0], points[i]![1]);
}

/** Words, bars and what is counted on lines, in page units. O(marks near the screen) */
export function paintMarks(brush: Brush, { drawing, marksIn }: PlaceIndex, camera: Camera, { terms, messages }: { readonly terms: Words; readonly messages: Messages }): void {
  const { context: c, colour } = brush;
  if (camera.zoom < MARKED) return;
  const [x0, y0, x1, y1] = seenBy(camera, 80);
  const marks = marksIn(x0, y0, x1, y1);
  const isSeen = (x: number, y: number): boolean => x >= x0 && x <= x1 && y >= y0 && y <= y1;
  c.strokeStyle = colour.attack;
  c.fillStyle = colour.support;
  c.lineWidth = 1.8;
  for (const bar of marks.flatMap(({ bars }) => bars)) {
    if (!isSeen(bar.x, bar.y)) continue;
    const path = new Path2D(barPath(bar));
    if (bar.direction === 'up') c.fill(path);
    else c.stroke(path);
  }
  if (camera.zoom < READABLE) return;
  const type = TYPE[drawing.level === 'near' ? 'word' : 'row-word'];
  for (const { key, polarity, x, y } of marks.flatMap(({ words }) => words)) if (isSeen(x, y)) say(brush, terms[key], type, x, y - type.line / 2, polarity);
  for (const { key, x, y } of drawing.heads) if (isSeen(x, y)) say(brush, messages[`head.${key}`], BOLD.label, x, y - TYPE.label.line / 2, 'second');
  for (const { count, x, y } of marks.flatMap(({ pills }) => pills)) {
    if (!isSeen(x, y)) continue;
    const text = messages['box.hidden'](count);
    c.fillStyle = colour.paper;
    c.strokeStyle = colour.frame;
    c.lineWidth = 1;
    c.setLineDash([3, 2]);
    c.beginPath();
    c.roundRect(x - PILL.width / 2, y - PILL.height / 2, PILL.width, PILL.height, PILL.height / 2);
    c.fill();
    c.stroke();
    c.setLineDash([]);
    say(brush, text, BOLD.label, x - brush.width(text, BOLD.label) / 2, y - TYPE.label.line / 2, 'second');
  }
}
