// Opening and closing, as functions from what is open to what is open. Each returns its argument where nothing changes,
// so that a caller can see by identity whether anything happened.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { childrenOf, pathTo, spineOf, subtreeOf, type Band, type Place, type Spine, type Step } from './spine.ts';
import { ALL_GROUNDS, MOST_GROUNDS, type OpenState } from './visible.ts';

const initial = new WeakMap<ArgumentMap, OpenState>();

/**
 * What is open when a map appears: nothing, but without questions its roots, for then they are all that there is.
 * The same value for the same map. O(roots) the first time, O(1) after.
 */
export function initialOpen(map: ArgumentMap): OpenState {
  const known = initial.get(map);
  if (known) return known;
  const open = new Set<string>();
  if (map.questions.length === 0) for (const band of spineOf(map).bands) openBand(open, band);
  initial.set(map, open);
  return open;
}

/**
 * Opens a question, the thesis or a statement. A question opens with its first level: its roots are drawn with their
 * grounds. Anything else is left as it is. O(what is open + roots).
 */
export function openOne(map: ArgumentMap, open: OpenState, id: Id): OpenState {
  return changed(open, (set) => {
    const band = bandOf(spineOf(map), id);
    if (band) openBand(set, band);
    else if (spineOf(map).placeOf(id)) addPlain(set, id);
  });
}

/** Opens a statement with its grounds beyond the first five. */
export function openAllGrounds(map: ArgumentMap, open: OpenState, id: Id): OpenState {
  return changed(open, (set) => {
    if (spineOf(map).placeOf(id)) addWhole(set, id);
  });
}

/**
 * Closes a question, the thesis or a statement, with everything below it: opened again, it shows one level.
 * O(subtree); from `all`, O(map).
 */
export function closeOne(map: ArgumentMap, open: OpenState, id: Id): OpenState {
  const spine = spineOf(map);
  const below = partOf(spine, id);
  if (below.length === 0 && !bandOf(spine, id)) return open;
  return changed(open === 'all' ? expanded(map) : open, (set) => {
    for (const closed of [id, ...below.map((place) => place.id)]) {
      set.delete(closed);
      set.delete(closed + ALL_GROUNDS);
    }
  });
}

/** Opens everything below a question, the thesis or a statement. O(subtree). */
export function openAllOf(map: ArgumentMap, open: OpenState, id: Id): OpenState {
  const spine = spineOf(map);
  return changed(open, (set) => {
    const band = bandOf(spine, id);
    if (band) openBand(set, band);
    for (const place of partOf(spine, id)) openWhole(set, place);
  });
}

/** Opens what is closed but on the screen: in one band, or everywhere. O(what is open). */
export function oneLevelMore(map: ArgumentMap, open: OpenState, bandId?: Id): OpenState {
  return changed(open, (set) => {
    for (const band of spineOf(map).bands) {
      if (bandId !== undefined && band.id !== bandId) continue;
      if (band.id !== undefined && !has(set, band.id)) {
        openBand(set, band);
        continue;
      }
      for (const place of frontierOf(set, band)) set.add(place.id);
    }
  });
}

/** Nothing open. */
export function closeAll(open: OpenState): OpenState {
  return open !== 'all' && open.size === 0 ? open : new Set();
}

/**
 * Opens the way to a record, so that it is drawn: its band and every statement above it, whole where the way leads through
 * a ground beyond the first five. A question, the thesis or an unknown id needs none. O(depth + siblings on the way).
 */
export function openPathTo(map: ArgumentMap, open: OpenState, id: Id): OpenState {
  const spine = spineOf(map);
  const step = spine.stepOf(id);
  const place = spine.placeOf(id) ?? step?.under;
  if (!place || (place.id === map.thesis && !step)) return open;
  return changed(open, (set) => {
    const { band } = place;
    if (band.id !== undefined && !has(set, band.id)) openBand(set, band);
    if (step) openFor(set, place, step);
    const path = pathTo(place);
    path.forEach((above, i) => {
      const next = path[i + 1];
      if (next) openFor(set, above, next.step);
    });
  });
}

/**
 * The record itself where it is drawn, else the nearest above it that is: what a selection falls back to when something
 * closes. `undefined` for what is not in the map. O(depth + siblings on the way)
 */
export function nearestShown(map: ArgumentMap, open: OpenState, id: Id): Id | undefined {
  const spine = spineOf(map);
  const step = spine.stepOf(id);
  const place = spine.placeOf(id) ?? step?.under;
  if (!place) return bandOf(spine, id)?.id ?? (map.tensions.some((tension) => tension.id === id) ? id : undefined);
  if (openPathTo(map, open, id) === open) return id;
  const { band } = place;
  if (open === 'all' || (band.id !== undefined && !has(open, band.id))) return band.id;
  const path = pathTo(place);
  const closed = path.findIndex((above, i) => i + 1 === path.length || !opensFor(open, above, path[i + 1]!.step));
  return path[closed]!.id;
}

/** Whether a question, the thesis or a statement is open by itself, not through a filter. */
export function isOpenIn(open: OpenState, id: Id): boolean {
  return open === 'all' || has(open, id);
}

/** Whether a question, the thesis or a statement hides anything that opening it would show. */
export function canOpen(map: ArgumentMap, open: OpenState, id: Id): boolean {
  return openOne(map, open, id) !== open && (bandOf(spineOf(map), id) !== undefined || hasGrounds(spineOf(map).placeOf(id)!));
}

/** The band that opens by this id. O(bands). */
function bandOf(spine: Spine, id: Id): Band | undefined {
  return spine.bands.find((band) => band.id === id);
}

/** A band's places, or a place and what is below it. */
function partOf(spine: Spine, id: Id): Place[] {
  const band = bandOf(spine, id);
  if (band) return band.roots.flatMap(subtreeOf);
  const place = spine.placeOf(id);
  return place ? subtreeOf(place) : [];
}

function has(open: ReadonlySet<string>, id: Id): boolean {
  return open.has(id) || open.has(id + ALL_GROUNDS);
}

function hasGrounds(place: Place): boolean {
  return place.steps.length > 0 || place.elaborations.length > 0;
}

function openBand(set: Set<string>, band: Band): void {
  if (band.id !== undefined) addPlain(set, band.id);
  for (const root of band.roots) if (hasGrounds(root)) addPlain(set, root.id);
}

function addPlain(set: Set<string>, id: Id): void {
  if (!set.has(id + ALL_GROUNDS)) set.add(id);
}

function addWhole(set: Set<string>, id: Id): void {
  set.delete(id);
  set.add(id + ALL_GROUNDS);
}

function openWhole(set: Set<string>, place: Place): void {
  if (place.steps.length > MOST_GROUNDS) addWhole(set, place.id);
  else if (hasGrounds(place)) addPlain(set, place.id);
}

/** Opens a claim far enough for one of its steps to be drawn. */
function openFor(set: Set<string>, claim: Place, step: Step | undefined): void {
  if (isFolded(claim, step)) addWhole(set, claim.id);
  else addPlain(set, claim.id);
}

/** Whether a claim is open far enough for one of its steps to be drawn. */
function opensFor(open: ReadonlySet<string>, claim: Place, step: Step | undefined): boolean {
  return open.has(claim.id + ALL_GROUNDS) || (open.has(claim.id) && !isFolded(claim, step));
}

/** Whether a step is beyond the first five; an undercut is drawn with the step that it attacks. */
function isFolded(claim: Place, step: Step | undefined): boolean {
  let first = step;
  while (first?.attacks) first = first.attacks;
  return first !== undefined && claim.steps.indexOf(first) >= MOST_GROUNDS;
}

/** The closed places with grounds that are reached through open ones. */
function frontierOf(set: ReadonlySet<string>, band: Band): Place[] {
  const frontier: Place[] = [];
  const stack = [...band.roots];
  while (stack.length > 0) {
    const place = stack.pop()!;
    if (!hasGrounds(place)) continue;
    if (has(set, place.id)) for (const child of childrenOf(place)) stack.push(child);
    else frontier.push(place);
  }
  return frontier;
}

/** `all`, as a set that something can be taken from. O(map). */
function expanded(map: ArgumentMap): ReadonlySet<string> {
  const set = new Set<string>();
  for (const band of spineOf(map).bands) if (band.id !== undefined) set.add(band.id);
  for (const place of spineOf(map).places) openWhole(set, place);
  return set;
}

/** A changed copy, or the same set where `change` changed nothing. `all` cannot be opened further. */
function changed(open: OpenState, change: (set: Set<string>) => void): OpenState {
  if (open === 'all') return open;
  const set = new Set(open);
  change(set);
  return set.size === open.size && [...set].every((id) => open.has(id)) ? open : set;
}
