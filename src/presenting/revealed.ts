// A drawing as far as it has been told: each box where it will always be, and the lines and words that lead to what is there.

import type { Drawing } from '../layout/drawing.ts';
import type { Id } from '../model/argument-map.ts';

/** The parts of a drawing that belong to what is shown; those of bands and columns are left out. O(drawing) */
export function revealed(drawing: Drawing, shown: ReadonlySet<Id>): Drawing {
  const isThere = (id: string): boolean => shown.has(id);
  const boxes = drawing.boxes.filter(({ id }) => isThere(id));
  // A row that refers elsewhere stands for a premise of its step.
  const stepOfRow = new Map(drawing.routes.flatMap(({ to, inference }) => (inference === undefined ? [] : [[to, inference] as const])));
  const rows = drawing.rows.filter(({ id }) => isThere(stepOfRow.get(id) ?? ''));
  const drawn = new Set([...boxes, ...rows].map(({ id }) => id));
  const routes = drawing.routes.filter(({ id, inference, kind, from, to }) => kind !== 'spine' && (inference === undefined ? drawn.has(from) && drawn.has(to) : isThere(inference) && (id === inference || drawn.has(to))));
  // A word stands before the lines of its kind: it comes with the first of them.
  const led = new Set(routes.map(({ from, kind }) => `${from} ${kind === 'attack' ? 'attack' : 'support'}`));
  const steps = new Set(routes.flatMap(({ inference }) => inference ?? []));
  // Between linked premises it stands only where all of them have come.
  const apart = new Set(drawing.routes.flatMap(({ inference, to }) => (inference === undefined || drawn.has(to) ? [] : [inference])));
  return {
    ...drawing,
    boxes,
    rows,
    routes,
    leads: [],
    bands: [],
    heads: [],
    pills: [],
    words: drawing.words.filter(({ key, of, polarity }) => (key === 'and' ? steps.has(of) && !apart.has(of) : key === 'does-not-follow' ? steps.has(of) : led.has(`${of} ${polarity}`))),
    joints: drawing.joints.filter(({ id }) => steps.has(id)),
    bars: drawing.bars.filter(({ inference }) => inference !== undefined && steps.has(inference)),
  };
}

/** The same lines in two parts: those that lead to or from what is in focus, with their words, and the rest of the lines, bare. O(drawing) */
export function aboutFocus(drawing: Drawing, focus: readonly Id[]): { readonly about: Drawing; readonly rest: Drawing } {
  const ids = new Set<string>(focus);
  const steps = new Set(drawing.routes.flatMap(({ inference, to }) => (inference !== undefined && ids.has(to) ? [inference] : [])));
  const isAbout = ({ inference, to }: Drawing['routes'][number]): boolean => (inference === undefined ? ids.has(to) : steps.has(inference));
  const routes = drawing.routes.filter(isAbout);
  const led = new Set(routes.map(({ from, kind }) => `${from} ${kind === 'attack' ? 'attack' : 'support'}`));
  return {
    about: {
      ...drawing,
      routes,
      words: drawing.words.filter(({ key, of, polarity }) => (key === 'and' || key === 'does-not-follow' ? steps.has(of) : led.has(`${of} ${polarity}`))),
      joints: drawing.joints.filter(({ id }) => steps.has(id)),
      bars: drawing.bars.filter(({ inference }) => inference !== undefined && steps.has(inference)),
    },
    rest: { ...drawing, routes: drawing.routes.filter((route) => !isAbout(route)), words: [], joints: [], bars: [] },
  };
}
