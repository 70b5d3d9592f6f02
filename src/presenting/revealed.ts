// A drawing as far as it has been told: each box where it will always be, and the lines and words that lead to what is there.

import type { Drawing, Route } from '../layout/drawing.ts';
import { sCurve } from '../layout/geometry.ts';
import type { Id } from '../model/argument-map.ts';
import type { Stage, Viewport } from './framing.ts';

/** The parts of a drawing that belong to what is shown; those of bands and columns are left out. O(drawing) */
export function revealed(drawing: Drawing, shown: ReadonlySet<Id>): Drawing {
  const isThere = (id: string): boolean => shown.has(id);
  const boxes = drawing.boxes.filter(({ id }) => isThere(id));
  // A row that refers elsewhere stands for a premise of its step.
  const stepOfRow = new Map(drawing.routes.flatMap(({ to, inference }) => (inference === undefined ? [] : [[to, inference] as const])));
  const rows = drawing.rows.filter(({ id }) => isThere(stepOfRow.get(id) ?? ''));
  const drawn = new Set([...boxes, ...rows].map(({ id }) => id));
  const routes = drawing.routes.filter(({ id, inference, kind, from, to }) => kind !== 'spine' && (inference === undefined ? drawn.has(from) && drawn.has(to) : isThere(inference) && (id === inference || drawn.has(to))));
  return { ...withLines(drawing, routes, new Set(routes.flatMap(({ inference }) => inference ?? [])), drawn), leads: [], bands: [], heads: [], pills: [] };
}

/** A drawing with only some of its boxes and rows, and the lines that begin and end at them. O(drawing) */
export function among(drawing: Drawing, ids: ReadonlySet<string>): Drawing {
  const led = new Set(drawing.routes.flatMap(({ inference, to }) => (inference !== undefined && ids.has(to) ? [inference] : [])));
  const routes = drawing.routes.filter(({ id, kind, from, to, inference }) => kind !== 'undercut' && ids.has(from) && (ids.has(to) || (id === inference && led.has(id))));
  const steps = new Set(routes.flatMap(({ inference }) => inference ?? []));
  // What attacks a step hangs on its line.
  const undercuts = drawing.routes.filter(({ kind, from, to }) => kind === 'undercut' && ids.has(to) && (steps.has(from) || ids.has(from)));
  for (const { inference } of undercuts) if (inference !== undefined) steps.add(inference);
  const branches = new Map<string, Route[]>();
  for (const route of drawing.routes) {
    const { id, inference } = route;
    if (inference === undefined || id === inference) continue;
    const known = branches.get(inference);
    if (known) known.push(route);
    else branches.set(inference, [route]);
  }
  return withLines(drawing, [...routes, ...undercuts].flatMap((route) => whole(route, branches.get(route.inference ?? '') ?? [], ids)), steps, ids);
}

/**
 * The boxes and rows that are there, these lines, and what belongs to them. A word stands before the lines of its kind: it comes with the
 * first of them; between linked premises it stands only where all of them have come.
 */
function withLines(drawing: Drawing, routes: readonly Route[], steps: ReadonlySet<string>, there: ReadonlySet<string>): Drawing {
  const led = new Set(routes.map(({ from, kind }) => `${from} ${kind === 'attack' ? 'attack' : 'support'}`));
  const apart = new Set(drawing.routes.flatMap(({ inference, to }) => (inference === undefined || there.has(to) ? [] : [inference])));
  return {
    ...drawing,
    boxes: drawing.boxes.filter(({ id }) => there.has(id)),
    rows: drawing.rows.filter(({ id }) => there.has(id)),
    routes,
    words: drawing.words.filter(({ key, of, polarity }) => (key === 'and' ? steps.has(of) && !apart.has(of) : key === 'does-not-follow' ? steps.has(of) : led.has(`${of} ${polarity}`))),
    joints: drawing.joints.filter(({ id }) => steps.has(id)),
    bars: drawing.bars.filter(({ inference }) => inference !== undefined && steps.has(inference)),
  };
}

/** Of premises that hold only together, and not all of which are there, each that is has a line of its own: half a bracket looks like a fault. */
function whole(route: Route, branches: readonly Route[], ids: ReadonlySet<string>): readonly Route[] {
  if (branches.every(({ to }) => ids.has(to))) return [route];
  if (route.id !== route.inference) return [];
  return branches.filter(({ to }) => ids.has(to)).map((branch) => ({ ...branch, from: route.from, ends: undefined, points: sCurve(route.points[0]!, branch.points.at(-1)!) }));
}

/**
 * What a picture shows under its camera: what is framed, and of the rest what stands whole beside the claim that it bears on; what is cut
 * or hangs on nothing is left out, for an audience takes it for a fault. O(drawing * its depth on the screen)
 */
export function inPicture(drawing: Drawing, framed: readonly Id[], viewport: Viewport, stage: Stage): ReadonlySet<string> {
  const there = new Set<string>(framed);
  const whole = [...drawing.boxes, ...drawing.rows].filter((box) => !there.has(box.id) && isWhole(box, viewport, stage));
  const leading = new Map<string, string[]>(drawing.routes.map(({ to }) => [to, []]));
  for (const { from, to } of drawing.routes) leading.get(to)!.push(from);
  const claimOfStep = new Map(drawing.routes.flatMap(({ inference, kind, from }) => (inference === undefined || kind === 'undercut' ? [] : [[inference, from] as const])));
  for (let before = -1; before < there.size; ) {
    before = there.size;
    for (const { id } of whole) if (leading.get(id)?.some((from) => there.has(from) || there.has(claimOfStep.get(from) ?? ''))) there.add(id);
  }
  return there;
}

/** A box may reach so far into the margins, in CSS pixels. */
const SLACK = 12;

function isWhole(box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, { x, y, zoom }: Viewport, { inset, width, height }: Stage): boolean {
  const [left, top] = [x + box.x * zoom, y + box.y * zoom];
  return left >= 0 && left + box.width * zoom <= width && top >= inset.top - SLACK && top + box.height * zoom <= height - inset.bottom + SLACK;
}
