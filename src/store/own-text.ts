// The reader's own copy of the text of a map: matched to the sentences that are known of it, kept in this browser and nowhere
// else, forgotten when the reader says so.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { groundedIn } from '../analysis/sentences.ts';
import { bringText } from '../analysis/text/bring-text.ts';
import type { BringResult } from '../analysis/text/brought-text.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import type { AppStores } from './app-stores.ts';

/** Characters; a book of 3,000 pages. */
export const LONGEST_TEXT = 10_000_000;

const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Matches a text to the map on the screen; where it is the map's text it is shown, and kept. Never rejects. */
export async function bringOwnText(stores: AppStores, text: string): Promise<BringResult | undefined> {
  const { map, source } = stores.document.getState();
  if (!map || !source) return undefined;
  const outcome = bringText(text, source, { hash, hintsOf: hintsOf(map) });
  if (!outcome.ok || stores.document.getState().map !== map) return outcome;
  stores.document.setState({ brought: outcome.text });
  if (!(await (await stores.texts()).keep(map.id, text))) stores.session.notify('text-not-kept');
  return outcome;
}

/** Shows the copy that was kept for the map on the screen, if there is one. What no longer fits is left where it is. */
export async function recallOwnText(stores: AppStores): Promise<void> {
  const { map, brought } = stores.document.getState();
  if (!map?.source?.file || brought) return;
  const text = await (await stores.texts()).read(map.id);
  if (text === undefined) return;
  await stores.document.loadSource();
  const { map: now, source } = stores.document.getState();
  if (now !== map || !source) return;
  const outcome = bringText(text, source, { hash, hintsOf: hintsOf(map) });
  if (outcome.ok) stores.document.setState({ brought: outcome.text });
}

/** Forgets the copy, here and in the browser's memory. */
export async function forgetOwnText(stores: AppStores): Promise<void> {
  const { map } = stores.document.getState();
  if (!map) return;
  stores.document.setState({ brought: undefined });
  await (await stores.texts()).forget(map.id);
}

/** What the map says of a sentence, in a language: its statements, to tell sentences by. */
function hintsOf(map: ArgumentMap): (sentence: string, language: string) => readonly string[] {
  return (sentence, language) => groundedIn(map, sentence).statements.flatMap((id) => indexOf(map).statement(id)!.text[language] ?? []);
}
