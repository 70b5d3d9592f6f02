// The boxes and steps of a map in the order in which they are walked by key: under a claim its steps, under a step its premises
// and then what attacks it.

import { spineOf, type Place, type Step } from '../analysis/spine.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';

export const WALK_KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'] as const;
export type WalkKey = (typeof WALK_KEYS)[number];

export interface WalkStop {
  readonly id: Id;
  readonly depth: number;
  readonly parent: WalkStop | undefined;
  readonly below: readonly WalkStop[];
}

/** Every box and step where it lives, in reading order. O(map) */
export function walkOf(map: ArgumentMap): readonly WalkStop[] {
  const stops: WalkStop[] = [];
  type Todo = { readonly at: Place | Step; readonly parent: (WalkStop & { readonly below: WalkStop[] }) | undefined };
  const todo: Todo[] = spineOf(map).bands.flatMap(({ roots }) => roots.map((at): Todo => ({ at, parent: undefined }))).toReversed();
  while (todo.length > 0) {
    const { at, parent } = todo.pop()!;
    const stop = { id: at.id, depth: parent ? parent.depth + 1 : 0, parent, below: [] as WalkStop[] };
    parent?.below.push(stop);
    stops.push(stop);
    const below = 'premises' in at ? [...at.premises.flatMap(({ place }) => place ?? []), ...at.undercuts] : [...at.steps, ...at.elaborations];
    todo.push(...below.map((each): Todo => ({ at: each, parent: stop })).toReversed());
  }
  return stops;
}

/** Where a stop stands on the sheet, in its units. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Steps stand as one above the other, though a line may bend between them. */
const RING_SLACK = 24;

/**
 * Where a key leads: right to what bears on a stop, left to what it bears on; up and down, of boxes and of steps apart, to the next
 * one in the same column as the eye sees it. Where there is none it stays.
 * @param seen where each stop stands. O(stops)
 */
export function walked(stops: readonly WalkStop[], from: Id | undefined, key: WalkKey, isStep: (id: Id) => boolean, seen: (id: Id) => Seen): Id | undefined {
  const stop = stops.find(({ id }) => id === from);
  if (!stop || key === 'Home') return stops[0]?.id;
  const beside = (by: 1 | -1): WalkStop | undefined => {
    const own = seen(stop.id);
    const slack = isStep(stop.id) ? RING_SLACK : -own.width / 4;
    const ahead = stops.flatMap((each) => {
      const { left, top, width } = seen(each.id);
      const isInColumn = left < own.left + own.width + slack && own.left < left + width + slack;
      return isInColumn && isStep(each.id) === isStep(stop.id) && by * (top - own.top) > 0 ? [{ each, far: by * (top - own.top) }] : [];
    });
    return ahead.toSorted((one, other) => one.far - other.far)[0]?.each;
  };
  const to = { ArrowRight: () => stop.below[0], ArrowLeft: () => stop.parent, ArrowDown: () => beside(1), ArrowUp: () => beside(-1), End: () => stops.at(-1) }[key]();
  return (to ?? stop).id;
}
