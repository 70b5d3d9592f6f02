// The other side of `large-reader.ts`: reads a file, says how far it is, and hands the map over in pieces.

import { LISTS, openInSteps, STEP } from '../formats/open-in-steps.ts';
import { readMapBy } from '../formats/read-map-text.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import type { Placed, ReadMessage } from './large-reader.ts';

/** Never rejects: what is nested deeper than can be written again is left to the page. O(bytes) */
export async function handOver(bytes: Uint8Array, send: (message: ReadMessage) => void): Promise<void> {
  try {
    const { result, locate, advise } = await readMapBy(bytes, (value) => openInSteps(value, (checked, of) => send({ checked, of })));
    const placed = async (findings: readonly Diagnostic[]): Promise<Placed> => ({ findings, places: findings.length > 0 ? findings.map(await locate()) : [] });
    if (!result.ok) return send({ refused: await placed(result.findings) });
    sendPieces(result.value, send);
    send({ advice: await placed(await advise()) });
  } catch {
    send({ broken: true });
  }
  return undefined;
}

function sendPieces(map: ArgumentMap, send: (message: ReadMessage) => void): void {
  send({ frame: JSON.stringify({ ...map, ...Object.fromEntries(LISTS.map((list) => [list, []])) }) });
  for (const list of LISTS) {
    for (let at = 0; at < map[list].length; at += STEP) send({ list, records: JSON.stringify(map[list].slice(at, at + STEP)) });
  }
  send({ complete: true });
}
