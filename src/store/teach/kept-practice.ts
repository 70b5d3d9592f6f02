// What this browser keeps of exercises: of each map what was tried and objected to, of each set what was
// answered, and the name to hand in with.

import * as z from 'zod/mini';
import type { Id } from '../../model/argument-map.ts';
import { HINTS, KINDS } from '../../teaching/item.ts';
import type { Attempt } from '../../teaching/practice.ts';
import { answerSchema, MOST_ITEMS, type Given } from '../../teaching/sheet.ts';
import { whole } from '../../teaching/checks.ts';
import type { StoragePort } from '../ports.ts';
import type { Objection } from './objections.ts';

export const PRACTICE_KEY = 'crux.practice';

/** The latest count; what is older would change nothing that is shown. */
const MOST_ATTEMPTS = 400;
const MOST_OBJECTIONS = 100;
/** Of maps and of sets, those that were worked on last. */
const MOST_KEPT = 20;

export interface KeptPractice {
  readonly name: string;
  readonly maps: readonly { readonly of: Id; readonly attempts: readonly Attempt[]; readonly objections?: readonly Objection[] }[];
  /** By what sets have alike that have the same items. */
  readonly sets: readonly { readonly of: string; readonly answers: readonly Given[] }[];
}

const score = z.union([z.number().check(z.gte(0), z.lte(1)), z.literal(null)]);
const attempt: z.ZodMiniType<Attempt> = z.object({ kind: z.enum(KINDS), item: z.string(), score });
const given: z.ZodMiniType<Given> = z.object({ item: z.string(), answer: answerSchema, hints: z.exactOptional(whole(0, HINTS)), contested: z.exactOptional(z.string()) });
const objection: z.ZodMiniType<Objection> = z.object({ item: z.string(), asked: z.string(), answered: z.string(), why: z.string() });
const schema: z.ZodMiniType<KeptPractice> = z.object({
  name: z.string(),
  maps: z.array(z.object({ of: z.string(), attempts: z.array(attempt), objections: z.exactOptional(z.array(objection)) })),
  sets: z.array(z.object({ of: z.string(), answers: z.array(given).check(z.maxLength(MOST_ITEMS)) })),
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
 * Puts what is given in the place of what was kept of the same map or set; what another window has kept meanwhile stays.
 * @returns whether it is kept. O(letters)
 */
export function keepPractice(storage: StoragePort, { name, maps, sets }: Partial<KeptPractice>): boolean {
  const kept = readPractice(storage);
  const next: KeptPractice = {
    name: name ?? kept.name,
    maps: [...(maps ?? []).map(({ of, attempts, objections = [] }) => ({ of, attempts: attempts.slice(-MOST_ATTEMPTS), ...(objections.length > 0 ? { objections: objections.slice(-MOST_OBJECTIONS) } : {}) })), ...othersOf(kept.maps, maps)].slice(0, MOST_KEPT),
    sets: [...(sets ?? []), ...othersOf(kept.sets, sets)].slice(0, MOST_KEPT),
  };
  return storage.write(PRACTICE_KEY, JSON.stringify(next));
}

function othersOf<T extends { readonly of: string }>(entries: readonly T[], changed: readonly T[] = []): readonly T[] {
  return entries.filter(({ of }) => !changed.some((each) => each.of === of));
}
