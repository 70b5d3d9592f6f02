// The focus, given to something that is there only after the next drawing.

import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Gives the focus to the first of these that is there then, in the root or the exercise around it; else to the line that tells what to do. */
export type FocusNext = (...selectors: readonly string[]) => void;

/** @param root around all that the focus can be given to */
export function useFocusNext(root: RefObject<HTMLElement | null>): FocusNext {
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    const selectors = wanted.current;
    if (selectors.length === 0) return;
    wanted.current = [];
    for (const selector of [...selectors, '.board-status']) {
      const found = root.current?.querySelector<HTMLElement>(selector) ?? root.current?.closest('form')?.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  });
  return useCallback((...selectors) => {
    wanted.current = selectors;
  }, []);
}
