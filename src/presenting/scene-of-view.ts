// A scene of what somebody looks at on the map: it is about what is selected, shows what is open there as far as an audience can take
// it in at once, and supposes what was said.

import { broughtBy } from '../analysis/chosen.ts';
import { sentencesOf } from '../analysis/sentences.ts';
import { pathTo, spineOf } from '../analysis/spine.ts';
import type { VisiblePlace, VisibleStep, VisibleSubmap } from '../analysis/visible.ts';
import type { Overrides } from '../analysis/what-if/overrides.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { boxesInFocus } from './playback.ts';
import { freeSceneId } from './scene-id.ts';
import { titleAbout } from './scene-title.ts';
import { MOST_FOCUS, MOST_NEW, type TalkScene } from './talk.ts';

/** What the map looks like. */
export interface LookedAt {
  readonly visible: VisibleSubmap;
  readonly at: Id | undefined;
  /** The selected sentence of the text. */
  readonly sentence: string | undefined;
  readonly said: Overrides;
}

/**
 * The scene of this, after others. Where more would come at once than an audience takes in, only what it is about comes.
 * @param before what the scenes before it leave on the stage
 * @param isTaken whether a scene has this id
 */
export function sceneOfView(map: ArgumentMap, looked: LookedAt, before: ReadonlySet<Id>, isTaken: (id: Id) => boolean): TalkScene {
  const all = sceneOfAll(map, looked, before, isTaken);
  const added = all.show.flatMap((id) => broughtBy(map, id)).filter((id) => spineOf(map).stepOf(id) === undefined && !before.has(id));
  return new Set(added).size > MOST_NEW ? onlyItsFocus(map, all, before) : all;
}

/** The same with all that is open, and without what was there before and is not. */
export function sceneOfAll(map: ArgumentMap, { visible, at, sentence, said }: LookedAt, before: ReadonlySet<Id>, isTaken: (id: Id) => boolean): TalkScene {
  const here = idsIn(map, visible, at);
  const there = new Set(here.flatMap((id) => broughtBy(map, id)));
  const show = here.filter((id) => broughtBy(map, id).some((each) => !before.has(each)));
  const focus = focusOf(map, at, there, show.length > 0 ? show : here);
  const about = at !== undefined && there.has(at) ? at : (focus[0] ?? here[0] ?? map.id);
  const supposed = said.reject.length + said.doubt.length + said.grant.length > 0;
  return {
    id: freeSceneId(about, isTaken),
    title: titleAbout(map, about),
    show,
    hide: goneFrom(map, before, there),
    focus,
    highlight: [],
    sentences: sentence === undefined ? [...new Set(focus.flatMap((id) => sentencesOf(map, id)))] : [sentence],
    ...(supposed ? { whatIf: said } : {}),
  };
}

/** The same scene with no more than what it is about, and the claims that lead there. */
export function onlyItsFocus(map: ArgumentMap, scene: TalkScene, before: ReadonlySet<Id>): TalkScene {
  const boxes = scene.focus.flatMap((id) => broughtBy(map, id));
  const show = withWhatItNeeds(map, boxes.filter((id) => spineOf(map).stepOf(id) === undefined)).concat(scene.focus.filter((id) => spineOf(map).stepOf(id)));
  return { ...scene, show: [...new Set(show)].filter((id) => broughtBy(map, id).some((each) => !before.has(each))), hide: [] };
}

/** Boxes with the question and the claims above each, which come first, and with what each holds only together with. */
export function withWhatItNeeds(map: ArgumentMap, boxes: readonly Id[]): readonly Id[] {
  return [
    ...new Set(
      boxes.flatMap((id) => {
        const place = spineOf(map).placeOf(id);
        return place ? [...(place.band.kind === 'question' ? [place.band.id!] : []), ...pathTo(place).map((each) => each.id), ...(place.step?.premises.flatMap((premise) => (premise.place ? [premise.id] : [])) ?? [])] : [id];
      }),
    ),
  ];
}

/** What is drawn, as a scene names it: open questions and their statements in reading order; of closed ones only what is selected. */
function idsIn(map: ArgumentMap, { bands }: VisibleSubmap, at: Id | undefined): readonly Id[] {
  const ids: Id[] = [];
  const add = (shown: VisiblePlace): void => {
    ids.push(shown.place.id);
    shown.steps.forEach(addStep);
    shown.elaborations.forEach(add);
  };
  const addStep = ({ step, premises, undercuts }: VisibleStep): void => {
    const living = premises.flatMap(({ shown }) => shown ?? []);
    // A step whose premises live elsewhere is there without any box of its own.
    if (living.length === 0) ids.push(step.id);
    living.forEach(add);
    undercuts.forEach(addStep);
  };
  for (const { band, isOpen, roots } of bands) {
    if (band.kind === 'question' && (isOpen || band.id === at)) ids.push(band.id!);
    if (isOpen || band.kind === 'thesis') roots.forEach(add);
    else for (const root of roots) if (root.place.id === at) add(root);
  }
  return withWhatItNeeds(map, ids);
}

/** What is selected, else what comes, as much as can be in focus. */
function focusOf(map: ArgumentMap, at: Id | undefined, there: ReadonlySet<Id>, coming: readonly Id[]): readonly Id[] {
  const asked = spineOf(map).bands.find((band) => band.kind === 'question' && band.id === at);
  // A question is told by its answer; the way above the picture names the question itself.
  const answer = asked?.roots.find(({ id }) => there.has(id));
  if (answer) return [answer.id];
  if (at !== undefined && there.has(at)) {
    const boxes = boxesInFocus(map, [at]);
    return boxes.length <= MOST_FOCUS ? [at] : boxes.slice(0, 1);
  }
  const boxes = coming.filter((id) => spineOf(map).placeOf(id) !== undefined);
  return boxes.length <= MOST_FOCUS ? boxes : boxes.slice(0, 1);
}

/** What left, without what goes along with it. */
function goneFrom(map: ArgumentMap, before: ReadonlySet<Id>, there: ReadonlySet<Id>): readonly Id[] {
  const spine = spineOf(map);
  const gone = [...before].filter((id) => !there.has(id));
  const isGone = new Set(gone);
  return gone.filter((id) => {
    const place = spine.placeOf(id);
    if (place) return !(place.parent ? isGone.has(place.parent.id) : place.band.kind === 'question' && isGone.has(place.band.id!));
    const step = spine.stepOf(id);
    return !step || (!isGone.has(step.under.id) && step.premises.every((premise) => !premise.place || !isGone.has(premise.id)));
  });
}
