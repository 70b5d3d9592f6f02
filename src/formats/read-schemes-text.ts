// From the bytes of `schemes.json` to the schemes.

import { parseSchemes } from '../model/parse-schemes.ts';
import type { Schemes } from '../model/schemes.ts';
import { read, type Reading } from './read-map-text.ts';

/** The schemes from the bytes of their file. Linear in the bytes. */
export function readSchemesText(bytes: Uint8Array): Promise<Reading<Schemes>> {
  return read(bytes, parseSchemes);
}
