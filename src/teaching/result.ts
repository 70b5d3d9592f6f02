// A learner's result: who, which set, what was answered, what is contested. Scores are not in it: they are worked out from it.

import * as z from 'zod/mini';
import { deepFreeze } from '../model/filled.ts';
import { oneLine } from '../model/own-reading.ts';
import { HINTS } from './item.ts';
import { answerSchema, MOST_ITEMS, sheetSchema, type Given, type Sheet } from './sheet.ts';
import { whole } from './checks.ts';

const RESULT_KIND = 'crux-result';
const RESULT_FORMAT = 1;
const MOST_LETTERS = { by: 60, contested: 300 } as const;

export interface Result {
  /** As the learner calls themselves. */
  readonly by: string;
  readonly set: Sheet;
  readonly answers: readonly Given[];
}

export type ResultFault = { readonly fault: 'not-a-result'; readonly found?: string } | { readonly fault: 'newer'; readonly found: number } | { readonly fault: 'form'; readonly path: string };

const schema = z.object({
  kind: z.literal(RESULT_KIND),
  formatVersion: z.literal(RESULT_FORMAT),
  by: z.string().check(z.maxLength(MOST_LETTERS.by)),
  set: sheetSchema,
  answers: z
    .array(
      z.object({
        item: z.string().check(z.maxLength(300)),
        answer: answerSchema,
        hints: z.exactOptional(whole(0, HINTS)),
        contested: z.exactOptional(z.string().check(z.maxLength(MOST_LETTERS.contested))),
      }),
    )
    .check(z.maxLength(MOST_ITEMS)),
});

/** The file of a result, as text. O(result) */
export function writeResult(result: Result): string {
  return `${JSON.stringify(plain(result), undefined, 2)}\n`;
}

/** As plain JSON. */
export function plain({ by, set, answers }: Result): object {
  return { kind: RESULT_KIND, formatVersion: RESULT_FORMAT, by, set, answers };
}

/** A trusted result from any value, or what is wrong with it; names and remarks are brought to one line. Linear in the value; frozen. */
export function parseResult(value: unknown): { readonly ok: true; readonly result: Result } | ({ readonly ok: false } & ResultFault) {
  const { kind, formatVersion } = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  if (kind !== RESULT_KIND) return { ok: false, fault: 'not-a-result', ...(typeof kind === 'string' ? { found: kind } : {}) };
  if (typeof formatVersion === 'number' && formatVersion > RESULT_FORMAT) return { ok: false, fault: 'newer', found: formatVersion };
  const shaped = schema.safeParse(value);
  if (!shaped.success) return { ok: false, fault: 'form', path: shaped.error.issues[0]?.path.map(String).join('.') ?? '' };
  const { by, set, answers } = shaped.data;
  const tidy = answers.map(({ contested, ...rest }): Given => ({ ...rest, ...(contested === undefined || oneLine(contested) === '' ? {} : { contested: oneLine(contested) }) }));
  return { ok: true, result: deepFreeze<Result>({ by: oneLine(by), set, answers: tidy }) };
}

/** How much of a name a file's name takes. */
const LONGEST_NAME = 40;

/** The name of the file of a result: whose it is, of which map and seed. Letters and digits of any script, the rest as hyphens. */
export function resultFileName({ by, set: { map, seed } }: Result): string {
  const plain = by.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const name = Array.from(plain).slice(0, LONGEST_NAME).join('').replace(/-$/, '');
  return `crux-result-${name === '' ? '' : `${name}-`}${map}-${seed}.json`;
}
