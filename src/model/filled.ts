// The last step through every door: what may be absent is there, and nothing can be changed any more.

import type { ArgumentMap } from './argument-map.ts';
import type { mapSchema } from './schema.ts';

/** A shape with its absent lists empty, frozen. */
export function filled(shape: ReturnType<typeof mapSchema.parse>): ArgumentMap {
  const { questions = [], speakers = [], inferences = [], tensions = [] } = shape;
  return deepFreeze({ ...shape, questions, speakers, inferences, tensions });
}

/** Freezes a value and all in it, with a stack: an unknown field may be as deep as it likes. */
export function deepFreeze<T>(value: T): T {
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const inner of Object.values(next)) stack.push(inner);
  }
  return value;
}
