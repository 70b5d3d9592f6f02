// The quick door for a large map: the same checks, a step of records at a time, so that whoever waits can be told how far it is.

import type { ArgumentMap } from '../model/argument-map.ts';
import { tooMany } from '../model/most-records.ts';
import { documentOf, soundMap } from '../model/sound-map.ts';
import { mapSchema } from '../model/schema.ts';

/** The lists of records in a map. */
export const LISTS = ['questions', 'speakers', 'statements', 'inferences', 'tensions'] as const;

/** Records that are checked before it is told: some milliseconds. */
const STEP = 500;

/** Told what is checked on the way. */
export interface Steps {
  /** How many of how many records are checked: nothing of them first, all of them last. */
  readonly tell: (done: number, of: number) => void;
  /** Given the map without its records, and then these as they are checked against the schema; what the rules say of them all comes at the end. */
  readonly frame?: (frame: Readonly<Record<string, unknown>>) => void;
  readonly records?: (list: (typeof LISTS)[number], records: readonly unknown[]) => void;
}

/** What `openMap` answers, told on the way; nothing for more records than the page can bear. Linear in the value. */
export function openInSteps(value: unknown, { tell, frame, records }: Steps): ArgumentMap | undefined {
  const document = documentOf(value);
  if (!document || tooMany(document)) return undefined;
  const lists = LISTS.filter((list) => Array.isArray(document[list]));
  const recordsOf = (list: (typeof LISTS)[number]): readonly unknown[] => document[list] as readonly unknown[];
  const of = lists.reduce((sum, list) => sum + recordsOf(list).length, 0);
  let done = 0;
  tell(done, of);
  const rest = mapSchema.safeParse({ ...document, ...Object.fromEntries(lists.map((list) => [list, []])) });
  if (!rest.success) return undefined;
  frame?.({ ...rest.data, ...Object.fromEntries(LISTS.map((list) => [list, []])) });
  const checked: Record<string, unknown[]> = {};
  for (const list of lists) {
    const into: unknown[] = (checked[list] = []);
    for (let at = 0; at < recordsOf(list).length; at += STEP) {
      const step = mapSchema.shape[list].safeParse(recordsOf(list).slice(at, at + STEP));
      if (!step.success) return undefined;
      for (const record of step.data!) into.push(record);
      records?.(list, step.data!);
      tell((done += step.data!.length), of);
    }
  }
  return soundMap({ ...rest.data, ...checked });
}
