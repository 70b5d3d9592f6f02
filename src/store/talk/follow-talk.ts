// Brings the talk that the address names, for the map that is open: a story made of the map, or what was written for it.

import { read } from '../../formats/read-map-text.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Result } from '../../model/diagnostics.ts';
import { checkTalk } from '../../presenting/check-talk.ts';
import { parseTalk } from '../../presenting/parse-talk.ts';
import { playbackOf } from '../../presenting/playback.ts';
import { tellStory } from '../../presenting/stories/index.ts';
import { STORY_IDS } from '../../presenting/stories/story.ts';
import type { Talk } from '../../presenting/talk.ts';
import type { AppStores } from '../app-stores.ts';
import { mapFileOf } from '../map-file.ts';
import { NO_TALK } from '../talk-store.ts';
import { answersOf } from './answers.ts';
import { linkWindows } from './link-windows.ts';
import { OWN, ownTalkOf } from './own-talk.ts';

/** The talk that was written for a map that comes with the site, as the address names it. */
export const CURATED = 'curated';

/** The file of that talk, beside that of the map. */
export const talkFileOf = (mapName: string): string | undefined => mapFileOf(mapName)?.replace(/[^/]*$/, 'talk.json');

/** Begins, with the talk that is named now. Each failure is told, and the map stays. */
export function followTalk(stores: AppStores): void {
  const { document, view, session, talk, storage } = stores;
  let latest = 0;
  // Without another window the talk goes on all the same.
  const linked = linkWindows(stores).catch(() => {});
  const work = async (): Promise<void> => {
    const { map, name: mapName } = document.getState();
    const { talk: name } = view.getState();
    const ticket = ++latest;
    if (!map || name === undefined) return talk.setState(NO_TALK);
    // What a speaker asks for as soon as the talk can be seen is heard.
    const [found] = await Promise.all([bringTalk(stores, map, mapName ?? '', name), linked]);
    if (ticket !== latest) return;
    if (!found.ok) {
      session.notify(name === OWN ? 'talk-not-here' : found.findings[0]?.rule === 'talk-other-map' ? 'talk-other-map' : 'talk-not-found', { talk: name });
      view.setState({ talk: undefined, scene: undefined });
      return;
    }
    const playback = playbackOf(map, found.value);
    const missing = playback.scenes.flatMap((scene) => scene.missing).length;
    if (missing > 0 && talk.getState().name !== name) session.notify('talk-missing', { count: missing });
    talk.setState({ name, talk: found.value, playback, layer: 'none', pointed: undefined, isAway: false, answers: answersOf(storage, `${map.id}/${name}`) });
  };
  void work();
  document.subscribe((now, before) => now.map !== before.map && void work());
  view.subscribe((now, before) => now.talk !== before.talk && void work());
}

/** A talk by its name, for a map. @returns the findings are empty where there is none of this name */
export async function bringTalk(stores: AppStores, map: ArgumentMap, mapName: string, name: string): Promise<Result<Talk>> {
  if (name === OWN) {
    const { draft } = ownTalkOf(stores).getState();
    return draft ? { ok: true, value: draft } : { ok: false, findings: [] };
  }
  const story = STORY_IDS.find((id) => id === name);
  if (story) {
    const talk = tellStory(map, story);
    return talk.scenes.length > 0 ? { ok: true, value: talk } : { ok: false, findings: [] };
  }
  const file = name === CURATED ? talkFileOf(mapName) : undefined;
  if (file === undefined) return { ok: false, findings: [] };
  const answer = await stores.fetchFile(file).answer;
  if (!answer.ok) return { ok: false, findings: [] };
  const { result } = await read(answer.bytes, parseTalk);
  if (!result.ok) return result;
  const wrong = checkTalk(map, result.value).filter(({ severity }) => severity === 'error');
  return wrong.length > 0 ? { ok: false, findings: wrong } : result;
}
