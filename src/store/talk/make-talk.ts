// What somebody does who makes a talk: add what they look at as a scene, begin with a talk that there is, bring one in, take it out.

import { cleaned } from '../../analysis/what-if/overrides.ts';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import { read, type Reading } from '../../formats/read-map-text.ts';
import { openPathTo } from '../../analysis/open-state.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { checkTalk } from '../../presenting/check-talk.ts';
import { onlyItsFocus, sceneOfAll, sceneOfView } from '../../presenting/scene-of-view.ts';
import { replaced, shownBefore, talkOf, withScene } from '../../presenting/edit-talk.ts';
import { parseTalk } from '../../presenting/parse-talk.ts';
import { MOST, type Talk, type TalkScene } from '../../presenting/talk.ts';
import type { AppStores } from '../app-stores.ts';
import type { OwnFile } from '../ports.ts';
import { visibleOf } from '../view-store.ts';
import { begin } from './begin.ts';
import { bringTalk } from './follow-talk.ts';
import { changeTalk, OWN, ownTalkOf } from './own-talk.ts';

/** The map that talks are made of: what the reader added to it is in no talk. */
function mapOf({ document }: AppStores): ArgumentMap | undefined {
  const { map } = document.getState();
  return map && authorsMap(map);
}

/** Adds what is on the map as a scene, after the one that is worked on. */
export function addView(stores: AppStores): void {
  const map = mapOf(stores);
  const scene = nextScene(stores);
  if (!map || !scene) return;
  const { draft, picked } = ownTalkOf(stores).getState();
  if (draft && draft.scenes.length >= MOST.scenes) return stores.session.notify('talk-full', { most: MOST.scenes });
  changeTalk(stores, draft ? withScene(map, draft, scene, indexIn(draft, picked) + 1) : talkOf(map, scene), { picked: scene.id });
}

/** The scene that adding what is on the map would make now. */
export function nextScene(stores: AppStores): TalkScene | undefined {
  const map = mapOf(stores);
  const { draft, picked } = ownTalkOf(stores).getState();
  return map && sceneHere(stores, map, draft, draft ? indexIn(draft, picked) + 1 : 0);
}

/** How a scene is taken anew: as a new one would be, with all that is open, or with no more than what it is about. */
type Extent = 'view' | 'all' | 'focus';

/** Lets a scene show what is on the map now, or less of what it shows; its words stay. */
export function takeAgain(stores: AppStores, at: number, extent: Extent): void {
  const map = mapOf(stores);
  const { draft } = ownTalkOf(stores).getState();
  const scene = draft?.scenes[at];
  if (!map || !draft || !scene) return;
  if (extent === 'focus') return changeTalk(stores, replaced(map, draft, at, onlyItsFocus(map, scene, shownBefore(map, draft, at))));
  const { show, hide, focus, sentences, whatIf } = sceneHere(stores, map, draft, at, extent === 'all' ? sceneOfAll : sceneOfView);
  const { whatIf: _, ...kept } = scene;
  changeTalk(stores, replaced(map, draft, at, { ...kept, show, hide, focus, sentences, ...(whatIf ? { whatIf } : {}) }));
}

/** Where a scene stands that is named; at the end where none is. */
function indexIn({ scenes }: Talk, id: Id | undefined): number {
  const at = scenes.findIndex((scene) => scene.id === id);
  return at < 0 ? scenes.length - 1 : at;
}

function sceneHere(stores: AppStores, map: ArgumentMap, draft: Talk | undefined, at: number, make = sceneOfView): TalkScene {
  const view = stores.view.getState();
  const looked = { visible: visibleOf(map, view), at: view.at, sentence: view.sentence, said: cleaned(map, view.said).overrides };
  return make(map, looked, shownBefore(map, draft, at), (id) => draft?.scenes.some((scene) => scene.id === id) ?? false);
}

/** Goes on the map to what a scene is about. */
export function lookAt(stores: AppStores, { focus, show }: TalkScene): void {
  const map = mapOf(stores);
  const at = focus[0] ?? show.at(-1);
  if (map && at !== undefined) stores.view.setState({ at, open: openPathTo(map, stores.view.getState().open, at) });
}

/** Begins with a talk that there is: what was written for the map, or a story. Answers whether there is one. */
export async function startFrom(stores: AppStores, name: string): Promise<boolean> {
  const map = mapOf(stores);
  const found = map && (await bringTalk(stores, map, stores.document.getState().name ?? '', name));
  if (!found?.ok || mapOf(stores) !== map) return false;
  changeTalk(stores, found.value, { picked: found.value.scenes[0]!.id });
  return true;
}

/**
 * Brings in a talk from a file, in the place of the one that is made.
 * @returns what is wrong with it, where it is not brought in
 */
export async function openTalk(stores: AppStores, file: OwnFile): Promise<Reading<Talk> | undefined> {
  const map = mapOf(stores);
  if (!map) return undefined;
  const bytes = await file.bytes().catch(() => new Uint8Array());
  const reading = await read(bytes, parseTalk);
  if (!reading.result.ok) return reading;
  const wrong = checkTalk(map, reading.result.value).filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) return { ...reading, result: { ok: false, findings: wrong } };
  changeTalk(stores, reading.result.value, { picked: reading.result.value.scenes[0]!.id });
  return undefined;
}

/** Hands it over as a file. */
export function saveTalk({ session, save, ...stores }: AppStores, talk: Talk): void {
  const name = stores.document.getState().map?.id.replace(/[^A-Za-z0-9._-]+/g, '-') ?? 'map';
  session.notify(save(`${name}.talk.json`, 'application/json', `${JSON.stringify(talk, null, 2)}\n`) ? 'part-saved' : 'file-not-saved');
}

/** Gives it, from a scene on. */
export async function giveOwn(stores: AppStores, scene?: Id): Promise<void> {
  await begin(stores, OWN);
  if (scene !== undefined) stores.view.setState({ scene });
}
