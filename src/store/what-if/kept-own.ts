// What a reader adds to maps, and why, as this browser keeps it: by the id of their map, the map that was changed last first.
// Bounded, and another version or somebody's hand may have written it.

import type { Id } from '../../model/argument-map.ts';
import { READING_FORMAT, READING_KIND, type OwnReading } from '../../model/own-reading.ts';
import { parseReading } from '../../model/parse-reading.ts';

export interface KeptOwn {
  readonly by: string;
  /** By map; what is said of its statements is in the address and not here. */
  readonly maps: ReadonlyMap<Id, Pick<OwnReading, 'because' | 'own'>>;
}

const VERSION = 1;
const MOST_MAPS = 20;
/** Letters of all together: a browser gives a site some five million, and this is not the only thing kept. */
export const MOST_LETTERS = 500_000;

/** What is usable of a text that was kept. Never throws. O(letters) */
export function parseOwn(text: string | undefined): KeptOwn {
  const nothing: KeptOwn = { by: '', maps: new Map() };
  let value: unknown;
  try {
    value = JSON.parse(text ?? 'null');
  } catch {
    return nothing;
  }
  if (typeof value !== 'object' || value === null) return nothing;
  const { v, by, maps } = value as Record<string, unknown>;
  if (v !== VERSION || !Array.isArray(maps)) return nothing;
  return {
    by: typeof by === 'string' ? by : '',
    maps: new Map(maps.slice(0, MOST_MAPS).flatMap((each: unknown): [Id, OwnReading][] => {
      const [map, kept] = Array.isArray(each) ? (each as unknown[]) : [];
      // It comes in by the same door as a file.
      const reading = parseReading({ ...(typeof kept === 'object' ? kept : {}), kind: READING_KIND, formatVersion: READING_FORMAT, map });
      return reading.ok ? [[reading.value.map, reading.value]] : [];
    })),
  };
}

/** The text to keep once just this is said of a map; what was changed longest ago gives way. O(letters) */
export function ownText(before: KeptOwn, by: string, map: Id, now: Pick<OwnReading, 'because' | 'own'>): string {
  let room = MOST_LETTERS;
  const parts: string[] = [];
  for (const [id, { because, own }] of new Map([[map, now], ...[...before.maps].filter(([other]) => other !== map)])) {
    if (because.size === 0 && own.statements.length === 0) continue;
    const part = JSON.stringify([id, { because: Object.fromEntries(because), own }]);
    if ((room -= part.length) >= 0) parts.push(part);
  }
  return `{"v":${VERSION},"by":${JSON.stringify(by)},"maps":[${parts.slice(0, MOST_MAPS).join(',')}]}`;
}
