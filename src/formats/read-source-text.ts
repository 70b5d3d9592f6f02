// From the bytes of `source.json` to the text of a map. Apart from the map itself, which does not wait for it.

import { parseSource } from '../model/parse-source.ts';
import type { Source } from '../model/source.ts';
import { read, type Reading } from './read-map-text.ts';

/** The text of a map from the bytes of its `source.json`. Linear in the bytes. */
export function readSourceText(bytes: Uint8Array): Promise<Reading<Source>> {
  return read(bytes, parseSource);
}
