// An answer, held against the shape that an item asks for.

import type { Answer, Ask, Choice, Placement } from './item.ts';

/** Why a value is no answer to an item. */
export type AnswerFault =
  | { readonly fault: 'form'; readonly expected: Ask['shape'] }
  | { readonly fault: 'unknown'; readonly id: string }
  | { readonly fault: 'twice'; readonly id: string }
  | { readonly fault: 'missing'; readonly id: string }
  | { readonly fault: 'too-long'; readonly most: number };

export type CheckedAnswer = { readonly ok: true; readonly answer: Answer } | ({ readonly ok: false } & AnswerFault);

/** The value as an answer to what is asked, or the first thing that is wrong with it. Nothing is repaired. O(answer) */
export function checkAnswer(ask: Ask, value: unknown): CheckedAnswer {
  const form = { ok: false, fault: 'form', expected: ask.shape } as const;
  switch (ask.shape) {
    case 'pick-one':
      return typeof value !== 'string' ? form : (unknownOf([value], ask.options) ?? { ok: true, answer: value });
    case 'pick-many':
    case 'set':
    case 'order': {
      if (!isTexts(value)) return form;
      const missing = ask.shape === 'order' ? ask.options.find(({ id }) => !value.includes(id)) : undefined;
      return unknownOf(value, ask.options) ?? twiceIn(value) ?? (missing ? { ok: false, fault: 'missing', id: missing.id } : { ok: true, answer: value });
    }
    case 'match': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return form;
      const pairs = Object.entries(value);
      if (!pairs.every((pair): pair is [string, string] => typeof pair[1] === 'string')) return form;
      const wrong = pairs.find(([left, right]) => !ask.left.some(({ id, right: allowed }) => id === left && allowed.includes(right)));
      if (wrong) return { ok: false, fault: 'unknown', id: ask.left.some(({ id }) => id === wrong[0]) ? wrong[1] : wrong[0] };
      return { ok: true, answer: Object.fromEntries(pairs) };
    }
    case 'place': {
      if (!Array.isArray(value) || !value.every(isPlacement)) return form;
      const placed = value.map(({ id, target, relation }) => ({ id, target, relation }));
      return (
        unknownOf(placed.map(({ id }) => id), ask.cards) ??
        unknownOf(placed.map(({ target }) => target), ask.targets) ??
        unknownOf(placed.map(({ relation }) => relation), ask.relations) ??
        twiceIn(placed.map(({ id }) => id)) ??
        unknownOf(placed.flatMap(({ id, target }) => (id === target ? [id] : [])), []) ?? { ok: true, answer: placed }
      );
    }
    case 'written':
      return typeof value !== 'string' ? form : value.length > ask.most ? { ok: false, fault: 'too-long', most: ask.most } : { ok: true, answer: value };
  }
}

/** The answer of a shape that is one text: what `checkAnswer` lets through. */
export function asText(answer: Answer): string {
  return typeof answer === 'string' ? answer : '';
}

/** What stands under a key of a record itself: an id may be called `constructor`. */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether two answers say the same: the order counts only where it is asked for. O(answers) */
export function sameAnswer(shape: Ask['shape'], one: Answer, other: Answer): boolean {
  return canonical(shape, one) === canonical(shape, other);
}

function canonical(shape: Ask['shape'], answer: Answer): string {
  if (typeof answer === 'string') return answer.trim();
  if (!Array.isArray(answer)) return JSON.stringify(Object.entries(answer).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const each = (answer as readonly (string | Placement)[]).map((part) => (typeof part === 'string' ? part : JSON.stringify([part.id, part.target, part.relation])));
  return JSON.stringify(shape === 'order' ? each : each.toSorted());
}

function unknownOf(ids: readonly string[], known: readonly Choice[]): { readonly ok: false; readonly fault: 'unknown'; readonly id: string } | undefined {
  const unknown = ids.find((id) => !known.some((choice) => choice.id === id));
  return unknown === undefined ? undefined : { ok: false, fault: 'unknown', id: unknown };
}

function twiceIn(ids: readonly string[]): { readonly ok: false; readonly fault: 'twice'; readonly id: string } | undefined {
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  return twice === undefined ? undefined : { ok: false, fault: 'twice', id: twice };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isPlacement(value: unknown): value is Placement {
  if (typeof value !== 'object' || value === null) return false;
  const { id, target, relation } = value as Readonly<Record<string, unknown>>;
  return [id, target, relation].every((each) => typeof each === 'string');
}
