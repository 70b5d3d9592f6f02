// Hands out the map on the screen as one HTML file that works from disk: the map as its author has it, its text as far as the site has
// it, the talk that is given or was written for it, and the present address. Nothing of the reader's own is in it.

import { authorsMap } from '../analysis/what-if/with-own.ts';
import { filledPage } from '../formats/one-file.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { textIn } from '../model/localized-text.ts';
import { STORY_IDS } from '../presenting/stories/story.ts';
import type { Talk } from '../presenting/talk.ts';
import type { AppStores } from './app-stores.ts';
import { checkAgainst, decode, EMPTY_ADDRESS, encode } from './deep-link.ts';
import { fileBeside, isOwn, mapFileOf, ONE_FILE } from './map-file.ts';
import { INDEX, type ShippedMap } from './maps-store.ts';
import { curatedOf } from './talk/begin.ts';
import { bringTalk, CURATED, talkFileOf } from './talk/follow-talk.ts';
import { DISTRACTORS, distractorsOf } from './teach/sources.ts';
import type { ViewState } from './view-store.ts';

// Part of every runtime that the stores are for.
declare const TextDecoder: new (label: 'utf-8') => { decode(bytes: Uint8Array): string };

const isStory = (talk: string): boolean => (STORY_IDS as readonly string[]).includes(talk);

/**
 * Makes the file and saves it; says whether that could be begun, or why there is none. Never rejects.
 * @param lesson exercises with which it begins, in place of what the present address says of them
 * @param called tells this file from others of the same map, in its name
 */
export async function takeOneFile(stores: AppStores, lesson?: ViewState['lesson'], called?: string): Promise<void> {
  const { document, session, preferences } = stores;
  const { map: shown, name } = document.getState();
  if (!shown || name === undefined) return;
  const map = authorsMap(shown);
  const here = stores.link();
  const [page, talk, distractors] = await Promise.all([stores.fetchFile(ONE_FILE).answer, talkOf(stores, map, name), distractorsOf(stores, map), document.loadSource()]);
  const { map: now, source } = document.getState();
  // Whoever has gone on to another map meanwhile asks again there.
  if (!now || authorsMap(now) !== map) return;
  const slug = nameInFile(map, name);
  const file = mapFileOf(slug)!;
  const sourceFile = map.source?.file === undefined ? undefined : fileBeside(file, map.source.file);
  const whole = page.ok
    ? filledPage(new TextDecoder('utf-8').decode(page.bytes), textIn(map.title, preferences.getState().lang, map.language).text, {
        maps: { path: INDEX, value: [{ slug, title: map.title, talk: talk !== undefined } satisfies ShippedMap] },
        map: { path: file, value: map },
        source: source && sourceFile !== undefined ? { path: sourceFile, value: source } : undefined,
        exercises: distractors && { path: fileBeside(file, DISTRACTORS)!, value: distractors },
        talk: talk && { path: talkFileOf(slug)!, value: talk },
        address: { path: '', value: addressIn(stores, here, map, slug, talk, lesson) },
      })
    : undefined;
  if (whole === undefined) return session.notify('page-not-fetched');
  const fileName = `${[map.id, map.version, called].filter((part) => part !== undefined && part !== '').join('-')}.html`;
  session.notify(stores.save(fileName, 'text/html', whole) ? 'part-saved' : 'file-not-saved');
}

/** A map that was brought has no name that means anything elsewhere. */
function nameInFile(map: ArgumentMap, name: string): string {
  return isOwn(name) ? map.id.toLowerCase().replace(/[^a-z0-9-]/g, '-') : name;
}

/** The talk that is given, else the one that was written for the map; stories are made of the map wherever it is. */
async function talkOf(stores: AppStores, map: ArgumentMap, mapName: string): Promise<Talk | undefined> {
  const { talk, name } = stores.talk.getState();
  if (talk && name !== undefined && !isStory(name)) return talk;
  if ((await curatedOf(stores)) === undefined) return undefined;
  const found = await bringTalk(stores, map, mapName, CURATED);
  return found.ok ? found.value : undefined;
}

/** @param here the whole address of the present view */
function addressIn({ layouts }: AppStores, here: string, map: ArgumentMap, slug: string, talk: Talk | undefined, lesson: ViewState['lesson'] | undefined): string {
  const { state } = checkAgainst(map, decode(here.slice(here.indexOf('#') + 1)).state, layouts);
  const told = state.talk === undefined || isStory(state.talk) ? state.talk : talk && CURATED;
  // A file begins as its talk, not as the window beside it.
  if (lesson) return encode({ ...EMPTY_ADDRESS, map: slug, lang: state.lang, lesson });
  return encode({ ...state, map: slug, mode: state.mode === 'speaker' ? 'read' : state.mode, talk: told, scene: told && state.scene });
}
