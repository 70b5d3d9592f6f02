// A value that is shown a moment later, so that what matters more is painted first; of several in quick succession only the last.

import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** Longer than this nobody should wait for it, however busy the page is (ms). */
const LATEST = 500;

/** The value; after it has changed, the one before until the next frame has been painted and there is time. */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(() => value);
  useEffect(() => {
    if (Object.is(shown, value)) return undefined;
    let end = (): void => cancelAnimationFrame(frame);
    const frame = requestAnimationFrame(() => (end = whenIdle(() => setShown(() => value), LATEST)));
    return () => end();
  }, [shown, value]);
  return shown;
}
