// What exercises are made from besides the map: its text, the kinds of step, wrong premises that somebody wrote. What does not come is
// done without.

import { ownWords } from '../../analysis/own-words.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Locale } from '../../model/localized-text.ts';
import type { Sources } from '../../teaching/context.ts';
import { parseDistractors } from '../../teaching/distractors.ts';
import type { AppStores } from '../app-stores.ts';
import { loadSchemes } from '../load-schemes.ts';
import { fileBeside, isOwn, mapFileOf } from '../map-file.ts';

declare const TextDecoder: new (label: 'utf-8') => { decode(bytes: Uint8Array): string };

const BESIDE = 'exercises.json';

/** Fetched anew with each map. Never rejects. */
export async function sourcesFor(stores: AppStores, map: ArgumentMap, lang: Locale): Promise<Sources> {
  const { document, fetchFile } = stores;
  const { name } = document.getState();
  const [schemes, distractors] = await Promise.all([loadSchemes(fetchFile), distractorsOf(stores, map, name), document.loadSource()]);
  const { source, map: now } = document.getState();
  const own = now === map ? source : undefined;
  // The reader's own copy of a text is not everybody's: what is asked must be the same for all.
  return { words: ownWords(own, undefined, lang), ...(own ? { source: own } : {}), ...(schemes ? { schemes } : {}), ...(distractors ? { distractors } : {}) };
}

async function distractorsOf({ fetchFile }: AppStores, map: ArgumentMap, name: string | undefined): Promise<Sources['distractors']> {
  const file = name === undefined || isOwn(name) ? undefined : mapFileOf(name);
  // Only the maps that come with the site have such a file: elsewhere asking for it would be an error on the console.
  const beside = file?.startsWith('data/maps/') ? fileBeside(file, BESIDE) : undefined;
  const answer = beside === undefined ? undefined : await fetchFile(beside).answer;
  if (!answer?.ok) return undefined;
  try {
    return parseDistractors(JSON.parse(new TextDecoder('utf-8').decode(answer.bytes)), map.id);
  } catch {
    return undefined;
  }
}
