// What exercises are made from besides the map: its text, the kinds of step, wrong premises that somebody wrote. What does not come is
// done without.

import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Sources } from '../../teaching/context.ts';
import { parseDistractors } from '../../teaching/distractors.ts';
import type { AppStores } from '../app-stores.ts';
import { loadSchemes } from '../load-schemes.ts';
import { fileBeside, isOwn, mapFileOf } from '../map-file.ts';

declare const TextDecoder: new (label: 'utf-8') => { decode(bytes: Uint8Array): string };

/** The file of wrong premises, beside the map. */
export const DISTRACTORS = 'exercises.json';

/** Fetched anew with each map. Never rejects. */
export async function sourcesFor(stores: AppStores, map: ArgumentMap): Promise<Sources> {
  const { document, fetchFile } = stores;
  const [schemes, distractors] = await Promise.all([loadSchemes(fetchFile), distractorsOf(stores, map), document.loadSource()]);
  const { source, map: now } = document.getState();
  const own = now === map ? source : undefined;
  // Without the reader's own copy, which is not everybody's: what is asked must be the same for all.
  return { ...(own ? { source: own } : {}), ...(schemes ? { schemes } : {}), ...(distractors ? { distractors } : {}) };
}

/** Those that come with the map on the screen. Never rejects. */
export async function distractorsOf({ fetchFile, document }: AppStores, map: ArgumentMap): Promise<Sources['distractors']> {
  const { name } = document.getState();
  const file = name === undefined || isOwn(name) ? undefined : mapFileOf(name);
  // Only the maps that come with the site have such a file: elsewhere asking for it would be an error on the console.
  const beside = file?.startsWith('data/maps/') ? fileBeside(file, DISTRACTORS) : undefined;
  const answer = beside === undefined ? undefined : await fetchFile(beside).answer;
  if (!answer?.ok) return undefined;
  try {
    return parseDistractors(JSON.parse(new TextDecoder('utf-8').decode(answer.bytes)), map.id);
  } catch {
    return undefined;
  }
}
