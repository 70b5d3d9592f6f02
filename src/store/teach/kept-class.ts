// What this browser keeps for a teacher, by map: the set, the further answers that count, and what came back from the class. Nothing of it
// is in an address.

import * as z from 'zod/mini';
import type { Id } from '../../model/argument-map.ts';
import { sheetSchema, type Sheet } from '../../teaching/sheet.ts';
import type { StoragePort } from '../ports.ts';

export const CLASS_KEY = 'crux.class';

/** Letters of what came back, of all maps together: less than half of what a browser keeps for a page. */
const MOST_LETTERS = 2_000_000;
/** Of maps those that were taught last. */
const MOST_MAPS = 10;

export interface KeptClass {
  readonly of: Id;
  /** With the further answers that the teacher lets count. */
  readonly sheet: Sheet;
  /** Results and readings, each as its file. */
  readonly texts: readonly string[];
}

/** `too-much`: more than this program asks a browser to keep; `refused`: the browser is full or keeps nothing. */
export type Keeping = 'kept' | 'too-much' | 'refused';

const schema: z.ZodMiniType<readonly KeptClass[]> = z.array(z.object({ of: z.string(), sheet: sheetSchema, texts: z.array(z.string()) }));

/** What is kept, the newest first; nothing where somebody's hand or another version made something else of it. O(letters) */
function keptIn(storage: StoragePort): readonly KeptClass[] {
  try {
    const shaped = schema.safeParse(JSON.parse(storage.read(CLASS_KEY) ?? '[]'));
    return shaped.success ? shaped.data : [];
  } catch {
    return [];
  }
}

/** What is kept of a map. O(letters) */
export function readClass(storage: StoragePort, map: Id): KeptClass | undefined {
  return keptIn(storage).find(({ of }) => of === map);
}

/** Puts it in the place of what was kept of the map; other maps give way, the oldest first, before this one is given up. O(letters) */
export function keepClass(storage: StoragePort, own: KeptClass): Keeping {
  const size = ({ texts }: KeptClass): number => texts.reduce((sum, { length }) => sum + length, 0);
  if (size(own) > MOST_LETTERS) return 'too-much';
  let left = MOST_LETTERS - size(own);
  const others = keptIn(storage).filter((each) => each.of !== own.of && (left -= size(each)) >= 0);
  return storage.write(CLASS_KEY, JSON.stringify([own, ...others].slice(0, MOST_MAPS))) ? 'kept' : 'refused';
}

/** Forgets what is kept of a map. */
export function forgetClass(storage: StoragePort, map: Id): boolean {
  return storage.write(CLASS_KEY, JSON.stringify(keptIn(storage).filter(({ of }) => of !== map)));
}
