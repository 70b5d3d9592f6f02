// The steps within a scene: first its question to the audience, then the boxes in focus, as many at a time as can be read, then what
// follows from the doubt that it carries. Each has an address.

import { overrideOf } from '../analysis/what-if/overrides.ts';
import type { Id } from '../model/argument-map.ts';
import { fitTogether, frameOf, groupsThatFit, type Framable, type Stage, type Viewport } from './framing.ts';
import type { PlayedScene } from './playback.ts';

export interface Beat {
  /** `ask`: what comes is not there yet. `whatIf`: what is said has its effect. */
  readonly kind: 'ask' | 'show' | 'whatIf';
  /** The boxes that it is about. */
  readonly focus: readonly Id[];
  /** With what is framed beside them: what they hold together with, and what they bear on. */
  readonly framed: readonly Id[];
  /** What they bear on, or what the beat before was about, and what could not be framed with them: told on a card. */
  readonly apart: readonly Id[];
  /** Missing where the stage has nothing in focus: the camera stays. */
  readonly viewport: Viewport | undefined;
}

/** What stands around a record. */
export interface Around {
  /** What it bears on. */
  readonly claimOf: (id: Id) => Id | undefined;
  /** What it holds only together with. */
  readonly partnersOf: (id: Id) => readonly Id[];
}

/**
 * The beats of a scene, at least one. What a box in focus holds together with and bears on is framed with it where all can be read.
 * @param boxOf where a record stands on the stage, and how large its words are
 */
export function beatsOf({ scene, focus, shown }: Pick<PlayedScene, 'scene' | 'focus' | 'shown'>, boxOf: (id: Id) => Framable | undefined, { claimOf, partnersOf }: Around, stage: Stage): readonly Beat[] {
  const framedAlong = (group: readonly Id[], before: readonly Id[]): Omit<Beat, 'kind' | 'focus'> => {
    const boxesOf = (ids: readonly Id[]): readonly Framable[] => ids.flatMap((id) => boxOf(id) ?? []);
    const claims = [...new Set(group.flatMap((id) => claimOf(id) ?? []))].filter((id) => shown.has(id) && !group.includes(id));
    const partners = group.flatMap(partnersOf).filter((id) => shown.has(id) && !group.includes(id));
    const framed = [...new Set([...partners, ...claims])].reduce((ids, id) => (boxOf(id) && fitTogether(boxesOf([...ids, id]), stage) ? [...ids, id] : ids), group);
    // What bears on nothing is told beside what the scene was about before.
    const apart = claims.length === 0 && before.length > 0 ? before.slice(0, 1) : claims.filter((id) => !framed.includes(id));
    const { left = 0, top = 0 } = stage.card ?? {};
    const withCards = { ...stage, inset: { ...stage.inset, left: stage.inset.left + left, top: stage.inset.top + top } };
    const isRoom = apart.length > 0 && fitTogether(boxesOf(framed), withCards);
    return { framed, apart: isRoom ? apart : [], viewport: frameOf(boxesOf(framed), isRoom ? withCards : stage) };
  };
  const boxes = focus.flatMap((id) => {
    const box = boxOf(id);
    return box ? [{ ...box, id }] : [];
  });
  const groups = groupsThatFit(boxes, stage).map((group) => group.map(({ id }) => id));
  const shows = groups.map((ids, i): Beat => ({ kind: 'show', focus: ids, ...framedAlong(ids, groups[i - 1] ?? []) }));
  const all: readonly Beat[] = shows.length > 0 ? shows : [{ kind: 'show', focus: [], framed: [], apart: [], viewport: undefined }];
  const first = all[0]!;
  return [...(scene.ask ? [{ ...first, kind: 'ask' as const }] : []), ...all, ...(scene.whatIf ? [{ ...(all.find(({ focus: ids }) => ids.some((id) => overrideOf(scene.whatIf!, id) !== undefined)) ?? first), kind: 'whatIf' as const }] : [])];
}
