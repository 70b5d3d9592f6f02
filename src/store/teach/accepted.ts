// Further answers that a teacher lets count, as a code in the address of a set.

import * as z from 'zod/mini';
import { readCode, writeCode } from '../../model/text-code.ts';
import type { Accepted } from '../../teaching/grade.ts';
import { answerSchema, MOST_ITEMS } from '../../teaching/sheet.ts';

const MOST_LETTERS = 200_000;
const schema: z.ZodMiniType<readonly Accepted[]> = z.array(z.object({ item: z.string(), answer: answerSchema, reason: z.string().check(z.maxLength(300)) })).check(z.maxLength(MOST_ITEMS));

/** As a code; nothing for none. O(answers) */
export async function writeAccepted(accepted: readonly Accepted[]): Promise<string | undefined> {
  return accepted.length === 0 ? undefined : writeCode(JSON.stringify(accepted));
}

/** What a code says; nothing where it is none. Never rejects. O(letters) */
export async function readAccepted(code: string | undefined): Promise<readonly Accepted[] | undefined> {
  if (code === undefined) return [];
  const read = await readCode(code, MOST_LETTERS);
  if ('fault' in read) return undefined;
  try {
    const shaped = schema.safeParse(JSON.parse(read.text));
    return shaped.success ? shaped.data : undefined;
  } catch {
    return undefined;
  }
}
