// The inference schemes, fetched when somebody first asks for them and kept. Apart from the stores: the first view needs none.

import { readSchemesText } from '../formats/read-schemes-text.ts';
import type { Schemes } from '../model/schemes.ts';
import type { FetchPort } from './ports.ts';

const FILE = 'data/schemes.json';

const asked = new WeakMap<FetchPort, Promise<Schemes | undefined>>();

/** The schemes; nothing where they did not come or are not sound, and then the next call asks again. Never rejects. */
export function loadSchemes(fetchFile: FetchPort): Promise<Schemes | undefined> {
  const known = asked.get(fetchFile);
  if (known) return known;
  const coming = fetchSchemes(fetchFile);
  asked.set(fetchFile, coming);
  void coming.then((schemes) => schemes ?? asked.delete(fetchFile));
  return coming;
}

async function fetchSchemes(fetchFile: FetchPort): Promise<Schemes | undefined> {
  const answer = await fetchFile(FILE).answer;
  if (!answer.ok) return undefined;
  const { result } = await readSchemesText(answer.bytes);
  return result.ok ? result.value : undefined;
}
