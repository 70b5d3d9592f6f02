// What this browser keeps of exercises: of each map what was tried, of each set what was answered, and the name to hand in with.

import * as z from 'zod/mini';
import type { Id } from '../../model/argument-map.ts';
import { HINTS, KINDS } from '../../teaching/item.ts';
import type { Attempt } from '../../teaching/practice.ts';
import { answerSchema, MOST_ITEMS, type Given } from '../../teaching/sheet.ts';
import type { StoragePort } from '../ports.ts';

export const PRACTICE_KEY = 'crux.practice';

/** The latest count; what is older would change nothing that is shown. */
const MOST_ATTEMPTS = 400;
/** Of maps and of sets, those that were worked on last. */
const MOST_KEPT = 20;

export interface KeptPractice {
  readonly name: string;
  readonly maps: readonly (readonly [Id, readonly Attempt[]])[];
  readonly sets: readonly (readonly [string, readonly Given[]])[];
}

const score = z.nullable(z.number().check(z.gte(0), z.lte(1)));
const attempt: z.ZodMiniType<Attempt> = z.object({ kind: z.enum(KINDS), item: z.string(), score });
const given: z.ZodMiniType<Given> = z.object({ item: z.string(), answer: answerSchema, hints: z.exactOptional(z.int().check(z.gte(0), z.lte(HINTS))), contested: z.exactOptional(z.string()) });
const schema: z.ZodMiniType<KeptPractice> = z.object({
  name: z.string(),
  maps: z.array(z.tuple([z.string(), z.array(attempt)])),
  sets: z.array(z.tuple([z.string(), z.array(given).check(z.maxLength(MOST_ITEMS))])),
});

const NOTHING: KeptPractice = { name: '', maps: [], sets: [] };

/** What is kept; nothing where somebody's hand or another version made something else of it. O(letters) */
export function readPractice(storage: StoragePort): KeptPractice {
  try {
    const shaped = schema.safeParse(JSON.parse(storage.read(PRACTICE_KEY) ?? 'null'));
    return shaped.success ? shaped.data : NOTHING;
  } catch {
    return NOTHING;
  }
}

/**
 * Changes what is kept; what another window has kept meanwhile stays.
 * @returns whether it is kept. O(letters)
 */
export function keepPractice(storage: StoragePort, { name, attempts, answers }: { readonly name?: string; readonly attempts?: readonly [Id, readonly Attempt[]]; readonly answers?: readonly [string, readonly Given[]] }): boolean {
  const kept = readPractice(storage);
  const next: KeptPractice = {
    name: name ?? kept.name,
    maps: attempts ? first(kept.maps, [attempts[0], attempts[1].slice(-MOST_ATTEMPTS)]) : kept.maps,
    sets: answers ? first(kept.sets, answers) : kept.sets,
  };
  return storage.write(PRACTICE_KEY, JSON.stringify(next));
}

function first<T extends readonly [string, unknown]>(entries: readonly T[], entry: T): readonly T[] {
  return [entry, ...entries.filter(([key]) => key !== entry[0])].slice(0, MOST_KEPT);
}
