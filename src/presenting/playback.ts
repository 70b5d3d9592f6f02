// What a talk shows, scene by scene: what has come by then, what comes with it, what it is about. The whole talk at once, so that
// its stage can be laid out once and nothing moves.

import { broughtBy, withItsWay } from '../analysis/chosen.ts';
import { spineOf, subtreeOf, withUndercuts } from '../analysis/spine.ts';
import { referenceRow } from '../layout/drawing.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import type { Talk, TalkScene } from './talk.ts';

export interface PlayedScene {
  readonly scene: TalkScene;
  /** From 0. */
  readonly at: number;
  /** Everything on the stage in this scene, boxes and steps; the same set as before where nothing came or went. */
  readonly shown: ReadonlySet<Id>;
  /** The same in the scene before. */
  readonly before: ReadonlySet<Id>;
  /** Questions and statements that come. */
  readonly added: readonly Id[];
  /** The boxes that the camera frames; of a step its premises and what they bear on. */
  readonly focus: readonly Id[];
  /** Ids that the map does not have. */
  readonly missing: readonly Id[];
}

export interface Playback {
  readonly scenes: readonly PlayedScene[];
  /** All that ever has a place: what is shown at any time, with the claims that lead there. */
  readonly ever: ReadonlySet<Id>;
}

/** The scenes of a talk on a map; ids that the map does not have are passed over and named. O(scenes * (what is shown)) */
export function playbackOf(map: ArgumentMap, { scenes }: Pick<Talk, 'scenes'>): Playback {
  const index = indexOf(map);
  const spine = spineOf(map);
  const isHere = (id: Id): boolean => index.statement(id) !== undefined || index.question(id) !== undefined || index.inference(id) !== undefined;
  const isBox = (id: Id): boolean => spine.stepOf(id) === undefined;
  const told = new Set<Id>();
  let shown: ReadonlySet<Id> = new Set();
  const played = scenes.map((scene, at): PlayedScene => {
    const before = shown;
    const coming = scene.show.flatMap((id) => broughtBy(map, id)).filter((id) => !before.has(id));
    const going = new Set(scene.hide.flatMap((id) => goneWith(map, id)));
    if (coming.length > 0 || going.size > 0) shown = new Set([...before, ...coming].filter((id) => !going.has(id)));
    for (const id of shown) told.add(id);
    const focus = boxesInFocus(map, scene.focus);
    for (const id of scene.focus) told.add(id);
    const named = [...scene.show, ...scene.hide, ...scene.focus, ...scene.highlight, ...(scene.whatIf ? [...scene.whatIf.reject, ...scene.whatIf.doubt, ...scene.whatIf.grant] : [])];
    return { scene, at, shown, before, added: [...new Set(coming)].filter(isBox), focus, missing: [...new Set(named)].filter((id) => !isHere(id)) };
  });
  return { scenes: played, ever: withItsWay(map, told) };
}

/** What goes with a record: all that hangs below it. */
function goneWith(map: ArgumentMap, id: Id): Id[] {
  const spine = spineOf(map);
  const place = spine.placeOf(id);
  const step = spine.stepOf(id);
  const roots = place ? [place] : step ? withUndercuts(step).flatMap(({ premises }) => premises.flatMap((premise) => premise.place ?? [])) : (spine.bands.find((band) => band.id === id)?.roots ?? []);
  const below = roots.flatMap(subtreeOf);
  const steps = below.flatMap((each) => [...each.steps.flatMap(withUndercuts), ...(each.step ? [each.step] : [])]).map((each) => each.id);
  return [id, ...below.map((each) => each.id), ...steps, ...(step ? withUndercuts(step).map((each) => each.id) : [])];
}

/** The boxes that stand for records, each once: of a step what it bears on and its premises, also where they live elsewhere. */
export function boxesInFocus(map: ArgumentMap, ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids.flatMap((id) => boxesOf(map, id)))];
}

function boxesOf(map: ArgumentMap, id: Id): readonly Id[] {
  const step = spineOf(map).stepOf(id);
  if (step) return [step.under.id, ...step.premises.map((premise) => (premise.place ? premise.id : referenceRow(id, premise.id)))];
  return broughtBy(map, id).slice(0, 1);
}
