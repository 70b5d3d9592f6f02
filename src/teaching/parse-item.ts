// The door for items: the only way from outside to an `Item`. Nothing is repaired.

import * as z from 'zod/mini';
import { deepFreeze } from '../model/filled.ts';
import { checkAnswer } from './answers.ts';
import { exercises } from './exercises/index.ts';
import { KINDS, type Ask, type Item, type Key } from './item.ts';

/** What is wrong with a value that should be an item. */
export type ItemFault =
  | { readonly fault: 'not-an-item' }
  | { readonly fault: 'unknown-kind'; readonly kind: string }
  | { readonly fault: 'no-key' }
  | { readonly fault: 'form'; readonly path: string };

const choice = { id: z.string(), text: z.string(), note: z.exactOptional(z.string()) };
const choices = z.array(z.object(choice)).check(z.minLength(1));
const texts = z.array(z.string());
const ask: z.ZodMiniType<Ask> = z.discriminatedUnion('shape', [
  z.object({ shape: z.enum(['pick-one', 'pick-many', 'order', 'set']), options: choices }),
  z.object({ shape: z.literal('match'), left: z.array(z.object({ ...choice, right: texts })), right: choices }),
  z.object({ shape: z.literal('place'), cards: choices, targets: z.array(z.object({ ...choice, is: z.enum(['statement', 'step']) })), relations: choices, optional: z.exactOptional(z.literal(true)) }),
  z.object({ shape: z.literal('written'), most: z.number() }),
]);
const stance = z.enum(['asserts', 'concedes', 'rejects', 'leaves-open']);
const head = z.object({
  kind: z.enum(KINDS),
  id: z.string(),
  seed: z.number(),
  map: z.string(),
  mapVersion: z.exactOptional(z.string()),
  lang: z.enum(['en', 'zh']),
  prompt: z.string(),
  about: z.array(z.object({ id: z.string(), as: z.string(), text: z.string() })),
  part: z.exactOptional(
    z.object({
      statements: z.array(z.object({ id: z.string(), text: z.string(), speaker: z.string(), name: z.exactOptional(z.string()), stance, said: z.string() })),
      steps: z.array(z.object({ id: z.string(), premises: texts, target: z.string(), polarity: z.enum(['support', 'attack']), text: z.string() })),
    }),
  ),
  hints: texts,
});

/**
 * A trusted item from any value, or what is wrong with it.
 * @param value what JSON.parse gives; it is not changed
 * @returns frozen; one whose key fits what is asked. Linear in the value.
 */
export function parseItem(value: unknown): { readonly ok: true; readonly item: Item } | ({ readonly ok: false } & ItemFault) {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'kind') || !Object.hasOwn(value, 'shape')) return { ok: false, fault: 'not-an-item' };
  const { kind } = value as { readonly kind: unknown };
  const known = KINDS.find((each) => each === kind);
  if (!known) return { ok: false, fault: 'unknown-kind', kind: String(kind) };
  if (!Object.hasOwn(value, 'accept')) return { ok: false, fault: 'no-key' };
  const shaped = head.safeParse(value);
  if (!shaped.success) return { ok: false, fault: 'form', path: pathOf(shaped.error.issues) };
  const asked = ask.safeParse(value);
  if (!asked.success) return { ok: false, fault: 'form', path: pathOf(asked.error.issues) };
  const key = exercises[known].key.safeParse((value as { readonly accept: unknown }).accept);
  if (!key.success) return { ok: false, fault: 'form', path: pathOf(key.error.issues, 'accept') };
  const accept: Key = key.data;
  const model = checkAnswer(asked.data, accept.model);
  return model.ok ? { ok: true, item: deepFreeze<Item>({ ...shaped.data, ...asked.data, accept }) } : { ok: false, fault: 'form', path: 'accept.model' };
}

function pathOf(issues: readonly { readonly path: readonly PropertyKey[] }[], ...before: readonly string[]): string {
  return [...before, ...(issues[0]?.path.map(String) ?? [])].join('.');
}
