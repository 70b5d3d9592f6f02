// What a page tells of a scene: not the whole stage but what the scene is about and brings, what that bears on, and as much of the way
// there as can be read in a few columns. What does not fit below its claim begins a tree of its own; its number says where it belongs.

import { spineOf, type Band, type Place, type Step } from '../../analysis/spine.ts';
import type { VisibleBand, VisiblePlace, VisibleStep, VisibleSubmap } from '../../analysis/visible.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import type { PlayedScene } from '../playback.ts';

/** Claim, reason, and what bears on that: more columns leave no text that can be read on paper. */
export const MOST_COLUMNS = 3;
/** Boxes that come besides those in focus and what these bear on. */
const MOST_BESIDES = 6;

/** `scene`: with everything that comes in it; `focus`: what it is about, and what that bears on. */
export type PageExtent = 'scene' | 'focus';

/** The part of the map on the page of a scene; nothing that has not been told by then. O(map) */
export function partOfScene(map: ArgumentMap, played: Pick<PlayedScene, 'scene' | 'focus' | 'added' | 'shown'>, extent: PageExtent): VisibleSubmap {
  const { places, questions, steps } = chosenOf(map, played, extent);
  const columns = columnsOf(map, places, steps);
  const isBelow = (place: Place): boolean => (columns.get(place) ?? 0) > 0;
  const show = (place: Place): VisiblePlace => ({
    place,
    isOpen: true,
    isDimmed: false,
    steps: place.steps.flatMap((step) => showStep(step)),
    elaborations: place.elaborations.filter(isBelow).map(show),
    folded: [],
    foldedElaborations: 0,
    removed: [],
  });
  // Only what is drawn here, and of what lives elsewhere the reference, where the scene has that step.
  const showStep = (step: Step): VisibleStep[] => {
    const undercuts = step.undercuts.flatMap(showStep);
    const premises = step.premises.flatMap(({ id, place }): VisibleStep['premises'] => (place ? (isBelow(place) ? [{ id, shown: show(place) }] : []) : steps.has(step) ? [{ id, shown: undefined }] : []));
    return premises.length === 0 ? undercuts : [{ step, word: step.polarity, through: [], premises, undercuts }];
  };
  const roots = spineOf(map).places.filter((place) => columns.get(place) === 0);
  const bands = spineOf(map).bands.flatMap((band): VisibleBand[] => {
    const own = band.roots.filter((root) => roots.includes(root));
    return own.length > 0 || questions.has(band.id ?? '') ? [{ band, isOpen: true, roots: own.map(show) }] : [];
  });
  const aside = roots.filter((place) => !place.band.roots.includes(place));
  const total = map.statements.length;
  return { bands: aside.length > 0 ? withAside(bands, aside, aside.map(show)) : bands, shown: columns.size, closed: total - columns.size, filtered: 0, dimmed: 0, total };
}

/** The bands, and what begins in the middle of the map below them, where the rest of a map stands. */
function withAside(bands: readonly VisibleBand[], places: readonly Place[], shown: readonly VisiblePlace[]): VisibleBand[] {
  const rest = bands.find(({ band }) => band.kind === 'rest');
  const band: Band = { kind: 'rest', id: undefined, number: '', roots: [...(rest?.band.roots ?? []), ...places] };
  return [...bands.filter((each) => each !== rest), { band, isOpen: true, roots: [...(rest?.roots ?? []), ...shown] }];
}

interface Chosen {
  readonly places: ReadonlySet<Place>;
  readonly questions: ReadonlySet<Id>;
  /** Those whose premises are told although they live elsewhere. */
  readonly steps: ReadonlySet<Step>;
}

function chosenOf(map: ArgumentMap, { scene, focus, added, shown }: Pick<PlayedScene, 'scene' | 'focus' | 'added' | 'shown'>, extent: PageExtent): Chosen {
  const { placeOf, stepOf, bands } = spineOf(map);
  const isTold = ({ id }: Place): boolean => shown.has(id) || focus.includes(id);
  const places = new Set<Place>();
  const steps = new Set<Step>();
  /** With what it is linked with, and where it attacks a step, with that. */
  const add = (place: Place | undefined): void => {
    if (!place || places.has(place) || !isTold(place)) return;
    places.add(place);
    for (const step of [place.step, place.step?.attacks]) for (const premise of step?.premises ?? []) add(premise.place);
  };
  const addStep = (step: Step | undefined): void => {
    if (!step) return;
    steps.add(step);
    add(step.under);
    for (const premise of step.premises) add(premise.place);
  };
  for (const id of focus) add(placeOf(id));
  for (const id of scene.focus) addStep(stepOf(id));
  const about = [...places];
  for (const place of about) add(place.parent);
  if (extent === 'scene') {
    const most = places.size + MOST_BESIDES;
    for (const id of [...added, ...scene.highlight]) if (places.size < most) add(placeOf(id));
    for (const id of scene.show) if (places.size < most && shown.has(id)) addStep(stepOf(id));
  }
  const questions = new Set(bands.flatMap(({ id }) => (id !== undefined && focus.includes(id) ? [id] : [])));
  // The way to all of it, as far as the columns reach.
  for (let i = 1; extent === 'scene' && i < MOST_COLUMNS; i++) {
    const sofar = [...places];
    for (const { parent } of sofar) if (parent && heightFrom(parent, places) <= MOST_COLUMNS) add(parent);
  }
  return { places, questions, steps };
}

/** How many columns a claim and those of some places that hang below it take. O(places) */
function heightFrom(claim: Place, places: ReadonlySet<Place>): number {
  let most = 1;
  for (const each of places) {
    let height = 1;
    for (let at: Place | undefined = each; at && height <= MOST_COLUMNS + 1; at = at.parent, height++) if (at === claim) most = Math.max(most, height);
  }
  return most;
}

/** Each place in its column, from 0: a column right of its claim where that is there, and there are columns left. O(places) */
function columnsOf(map: ArgumentMap, places: ReadonlySet<Place>, steps: ReadonlySet<Step>): ReadonlyMap<Place, number> {
  // What bears on these lives elsewhere, and needs a column for the reference.
  const referring = new Set([...steps].flatMap(({ under, premises }) => (premises.some(({ place }) => !place) ? [under] : [])));
  const columns = new Map<Place, number>();
  for (const place of spineOf(map).places) {
    if (!places.has(place)) continue;
    const claim = place.parent ? columns.get(place.parent) : undefined;
    const attacked = place.step?.attacks?.premises;
    // What attacks a step that is not there hangs nowhere.
    const hangs = claim !== undefined && claim + 1 + (referring.has(place) ? 1 : 0) < MOST_COLUMNS && (attacked?.some((premise) => premise.place && (columns.get(premise.place) ?? 0) > 0) ?? true);
    columns.set(place, hangs ? claim + 1 : 0);
  }
  return columns;
}
