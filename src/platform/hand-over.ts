// The other side of `large-reader.ts`: reads a file, says how far it is, and hands each piece of the map over once that is checked. While
// the rules look at all of it, the page puts the pieces together.

import { openInSteps } from '../formats/open-in-steps.ts';
import { readMapBy } from '../formats/read-map-text.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import type { Placed, ReadMessage } from './large-reader.ts';

/** Never rejects: what is nested deeper than can be written again is left to the page. O(bytes) */
export async function handOver(bytes: Uint8Array, send: (message: ReadMessage) => void): Promise<void> {
  try {
    let given: ArgumentMap | undefined;
    const { result, locate, advise } = await readMapBy(bytes, (value) =>
      (given = openInSteps(value, { tell: (checked, of) => send({ checked, of }), frame: (frame) => send({ frame: JSON.stringify(frame) }), records: (list, records) => send({ list, records: JSON.stringify(records) }) })),
    );
    const placed = async (findings: readonly Diagnostic[]): Promise<Placed> => ({ findings, places: findings.length > 0 ? findings.map(await locate()) : [] });
    if (!result.ok) return send({ refused: await placed(result.findings) });
    // Only what came in steps went over in pieces.
    if (result.value !== given) return send({ broken: true });
    send({ complete: true });
    send({ advice: await placed(await advise()) });
  } catch {
    send({ broken: true });
  }
  return undefined;
}
