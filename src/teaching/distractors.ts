// What somebody wrote for the exercises of a map: wrong premises for E7, and for E9 claims without their words of sureness. It is the
// file `exercises.json` beside the map.

import * as z from 'zod/mini';
import type { Id } from '../model/argument-map.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import { deepFreeze } from '../model/filled.ts';
import { ID_PATTERN } from '../model/format.ts';
import { localizedText } from '../model/schema.ts';

/** For one premise: the same the wrong way round, and more than the step needs. */
export interface WrongPremises {
  readonly converse: LocalizedText;
  readonly tooStrong: LocalizedText;
}

export interface Distractors {
  readonly formatVersion: 1;
  readonly map: Id;
  /** By the id of the step, then of the premise that is left out of it. */
  readonly premises: Readonly<Record<Id, Readonly<Record<Id, WrongPremises>>>>;
  /** By the id of the statement: what it says, without how sure that is. */
  readonly bare?: Readonly<Record<Id, LocalizedText>>;
}

const id = z.string().check(z.regex(ID_PATTERN));
const schema: z.ZodMiniType<Distractors> = z.object({
  formatVersion: z.literal(1),
  map: id,
  premises: z.record(id, z.record(id, z.object({ converse: localizedText, tooStrong: localizedText }))),
  bare: z.exactOptional(z.record(id, localizedText)),
});

/** The distractors in any value; nothing where it is something else, or is of another map. Linear in the value; frozen. */
export function parseDistractors(value: unknown, map: Id): Distractors | undefined {
  const shaped = schema.safeParse(value);
  return shaped.success && shaped.data.map === map ? deepFreeze(shaped.data) : undefined;
}
