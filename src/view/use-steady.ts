// A handler that stays the same function while what it does changes: React Flow tells all its boxes of each new one.

import { useCallback, useInsertionEffect, useRef } from 'react';

/** The same function at every render; it does what the last one that was rendered does. Not to be called while rendering. */
export function useSteady<Args extends readonly unknown[], Result>(handler: (...args: Args) => Result): (...args: Args) => Result {
  const latest = useRef(handler);
  useInsertionEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
