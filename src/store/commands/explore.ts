// Opening, selecting, following relations, and the guided walk.

import { canOpen, closeAll, closeOne, isOpenIn, nearestShown, oneLevelMore, openAllGrounds, openAllOf, openOne, openPathTo } from '../../analysis/open-state.ts';
import {
  first,
  isShown,
  last,
  nextPlace,
  nextSibling,
  nextUnansweredObjection,
  previousSibling,
  toConclusion,
  toFirstReason,
  type WalkTarget,
} from '../../analysis/walk.ts';
import type { OpenState, VisibleSubmap } from '../../analysis/visible.ts';
import { indexOf } from '../../model/map-index.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { frameAtHand } from '../../scene/frames/later.ts';
import type { Follow, Frame } from '../../scene/frames/frame.ts';
import type { AppStores } from '../app-stores.ts';
import { isFiltered, keptOf, layoutOf, visibleOf, type ViewState } from '../view-store.ts';
import { defineCommand } from './command.ts';

type Walked = keyof NonNullable<Frame['walk']>;
type Change = (map: ArgumentMap, open: OpenState, id: Id) => OpenState;
const openIfCan: Change = (map, open, id) => (canOpen(map, open, id) ? openOne(map, open, id) : open);
const toggle: Change = (map, open, id) => (isOpenIn(open, id) ? closeOne(map, open, id) : openIfCan(map, open, id));

export const EXPLORE_COMMANDS = [
  opening('open', ['o'], openIfCan),
  opening('close', ['c'], closeOne),
  opening('toggle', ['Enter', 'Space'], toggle),
  openingAndSelecting('toggle-at', toggle),
  // From afar, where nothing is shown open, a click only ever opens.
  openingAndSelecting('open-at', openIfCan),
  opening('open-all-grounds', ['m'], openAllGrounds),
  opening('open-all-of', ['Shift+o'], openAllOf),
  // One level more of a band, or everywhere: nobody has to select anything first.
  defineCommand('one-level-more', {
    keys: ['l'],
    scope: 'map',
    when: (stores, band?: Id) => changesOpen(stores, (map, open) => oneLevelMore(map, open, band)),
    run: (stores, band?: Id) => setOpen(stores, (map, open) => oneLevelMore(map, open, band)),
  }),
  defineCommand('close-all', {
    keys: ['x'],
    scope: 'map',
    when: (stores) => changesOpen(stores, (_, open) => closeAll(open)),
    run: (stores) => setOpen(stores, (_, open) => closeAll(open)),
  }),
  defineCommand('open-everything', {
    keys: ['Shift+l'],
    scope: 'map',
    when: (stores) => changesOpen(stores, () => 'all'),
    run: (stores) => setOpen(stores, () => 'all'),
  }),
  defineCommand('select', {
    scope: 'map',
    when: (stores) => mapOf(stores) !== undefined,
    run: select,
  }),
  following('to-conclusion', ['ArrowLeft'], toConclusion),
  following('to-first-reason', ['ArrowRight'], toFirstReason),
  following('next-sibling', ['ArrowDown'], nextSibling),
  following('previous-sibling', ['ArrowUp'], previousSibling),
  defineCommand('next-unanswered', {
    keys: ['u'],
    scope: 'map',
    when: (stores) => unansweredFrom(stores) !== undefined,
    run: (stores) => select(stores, unansweredFrom(stores)?.to),
  }),
  defineCommand('next-unread', {
    keys: ['j'],
    scope: 'map',
    when: (stores) => unreadFrom(stores) !== undefined,
    run: (stores) => select(stores, unreadFrom(stores)),
  }),
  defineCommand('forget-read', {
    scope: 'map',
    when: ({ progress }) => progress.getState().read.size > 0,
    run: ({ progress }) => progress.setState({ read: new Set() }),
  }),
  going('first', ['Home'], first),
  going('last', ['End'], last),
  defineCommand('start-walk', {
    keys: ['w'],
    scope: 'map',
    when: (stores) => (mapOf(stores)?.statements.length ?? 0) > 0,
    run: (stores) => void startWalk(stores),
  }),
  walking('next-stop', ['n'], 1),
  walking('previous-stop', ['p'], -1),
  defineCommand('leave-walk', {
    scope: 'map',
    when: (stores) => stores.session.getState().walk !== undefined,
    run: (stores) => stores.session.setState({ walk: undefined }),
  }),
] as const;

/** A command that changes what is open at one record: the given one, else the selected one. */
function opening<const T extends string>(id: T, keys: readonly string[], change: Change) {
  const changeAt = (stores: AppStores, given: Id | undefined) => (map: ArgumentMap, open: OpenState): OpenState => {
    const at = given ?? stores.view.getState().at;
    return at === undefined ? open : change(map, open, at);
  };
  return defineCommand(id, {
    keys,
    scope: 'map',
    when: (stores, given?: Id) => changesOpen(stores, changeAt(stores, given)),
    run: (stores, given?: Id) => setOpen(stores, changeAt(stores, given)),
  });
}

/** The same as a click does it: it selects the record too, one entry of the history. */
function openingAndSelecting<const T extends string>(command: T, change: Change) {
  return defineCommand(command, {
    scope: 'map',
    when: (stores, id?: Id) => id !== undefined && mapOf(stores) !== undefined,
    run: (stores, id?: Id) => {
      const map = mapOf(stores);
      if (!map || id === undefined) return;
      stores.view.setState({ open: change(map, stores.view.getState().open, id), at: id });
    },
  });
}

/** A command that selects what it finds from the visible map. */
function going<const T extends string>(id: T, keys: readonly string[], go: (visible: VisibleSubmap, map: ArgumentMap, from: Id | undefined, layout: string) => WalkTarget | undefined) {
  const target = (stores: AppStores): WalkTarget | undefined => {
    const map = mapOf(stores);
    const view = stores.view.getState();
    return map && go(visibleOf(map, view), map, view.at, layoutOf(map, view));
  };
  return defineCommand(id, {
    keys,
    scope: 'map',
    when: (stores) => target(stores) !== undefined,
    run: (stores) => {
      const found = target(stores);
      if (found) select(stores, found.to);
    },
  });
}

/** A command that follows a relation from the selected record, on another frame where the eye goes elsewhere there; without a record it goes to the first box. */
function following<const T extends string>(id: T, keys: readonly string[], follow: Follow) {
  return going(id, keys, (visible, map, from, layout) => (from === undefined ? first(visible) : (frameAtHand(layout)?.walk?.[id as Walked] ?? follow)(map, visible, from)));
}

function walking<const T extends string>(id: T, keys: readonly string[], by: 1 | -1) {
  return defineCommand(id, {
    keys,
    scope: 'map',
    when: (stores) => {
      const { walk } = stores.session.getState();
      return walk?.stops[walk.at + by] !== undefined;
    },
    run: (stores) => {
      const { walk } = stores.session.getState();
      if (walk?.stops[walk.at + by]) goToStop(stores, walk.at + by);
    },
  });
}

function mapOf(stores: AppStores): ArgumentMap | undefined {
  return stores.document.getState().map;
}

function changesOpen(stores: AppStores, change: (map: ArgumentMap, open: OpenState) => OpenState): boolean {
  const map = mapOf(stores);
  const { open } = stores.view.getState();
  return map !== undefined && change(map, open) !== open;
}

/** Changes what is open; a selection that would disappear falls back to what closed over it. */
function setOpen(stores: AppStores, change: (map: ArgumentMap, open: OpenState) => OpenState): void {
  const map = mapOf(stores);
  if (!map) return;
  const view = stores.view.getState();
  const open = change(map, view.open);
  if (open === view.open) return;
  const at = view.at === undefined ? undefined : nearestShown(map, open, view.at);
  stores.view.setState({ open, at });
}

/** Selects a record and opens the way to it; selects nothing without one, or where the map does not have it. */
export function select(stores: AppStores, id?: Id): void {
  const map = mapOf(stores);
  if (!map) return;
  const view = stores.view.getState();
  const at = id === undefined ? undefined : nearestShown(map, 'all', id);
  const open = at === undefined ? view.open : openPathTo(map, view.open, at);
  // What the filters have removed is shown all the same: somebody goes there.
  const isGone = at !== undefined && view.hide === 'remove' && isFiltered(view) && indexOf(map).statement(at) !== undefined && !isShown(map, visibleOf(map, { ...view, open }), at);
  if (at !== view.at || open !== view.open || isGone) stores.view.setState({ at, open, ...(isGone && { extra: [...view.extra, at] }) });
}

function unansweredFrom(stores: AppStores): WalkTarget | undefined {
  const map = mapOf(stores);
  if (!map) return undefined;
  const view = stores.view.getState();
  return nextUnansweredObjection(map, visibleOf(map, view), view.at, reachableIn(map, view));
}

function unreadFrom(stores: AppStores): Id | undefined {
  const map = mapOf(stores);
  const view = stores.view.getState();
  const { read } = stores.progress.getState();
  const isReachable = map && reachableIn(map, view);
  return isReachable && nextPlace(map, view.at, ({ id }) => !read.has(id) && isReachable(id))?.id;
}

/** Whether a statement is not out of the way of a filter. */
function reachableIn(map: ArgumentMap, view: ViewState): (id: Id) => boolean {
  const kept = view.hide === 'remove' ? keptOf(map, view) : undefined;
  return (id) => kept === undefined || kept.has(id);
}

async function startWalk(stores: AppStores): Promise<void> {
  const map = mapOf(stores);
  const stops = map ? (await import('../../analysis/guided-walk.ts')).stepsOfWalk(map) : [];
  if (stops.length === 0 || mapOf(stores) !== map) return;
  stores.session.setState({ walk: { stops, at: 0 } });
  goToStop(stores, 0);
}

function goToStop(stores: AppStores, at: number): void {
  const { walk } = stores.session.getState();
  const stop = walk?.stops[at];
  if (!walk || !stop) return;
  stores.session.setState({ walk: { ...walk, at } });
  stores.view.setState({ at: stop.id, open: new Set(stop.open) });
}
