// What is worked out before somebody presses what is pointed at: a press waits for it otherwise.

import { useEffect } from 'react';
import type { ViewState } from '../../store/view-store.ts';
import { useStores } from '../stores-context.tsx';
import { useSteady } from '../use-steady.ts';
import { stepsWhenIdle } from '../when-idle.ts';

/** So many milliseconds a pointer rests before anything is done for it: most pass by. */
const REST = 50;

/** @param steps what is done for a view that is expected, while the page is idle; it ends with that expectation */
export function useExpected(steps: (expected: ViewState) => Iterator<unknown, void>): void {
  const { session } = useStores();
  const begin = useSteady(steps);
  useEffect(() => {
    let end = (): void => {};
    const forget = session.subscribe(({ expected }, before) => {
      if (expected === before.expected) return;
      end();
      if (!expected) return;
      const resting = setTimeout(() => (end = stepsWhenIdle(begin(expected), () => {})), REST);
      end = () => clearTimeout(resting);
    });
    return () => {
      forget();
      end();
    };
  }, [session, begin]);
}
