// When something is on paper: the browser says that it is about to print, or somebody has asked for it on the page.

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import type { SessionState } from '../../store/session-store.ts';
import { useStores } from '../stores-context.tsx';

/** Whether to make what paper shows, and what was asked for; the dialogue of the browser opens once that is made. */
export function useOnPaper(): { readonly isOnPaper: boolean; readonly what: NonNullable<SessionState['printing']>['what'] | undefined } {
  const { session } = useStores();
  const printing = useStore(session, (state) => state.printing);
  const [isOnPaper, setOnPaper] = useState(() => matchMedia('print').matches);

  useEffect(() => {
    const paper = matchMedia('print');
    const before = (): void => flushSync(() => setOnPaper(true));
    const after = (): void => {
      setOnPaper(false);
      session.setState({ printing: undefined });
    };
    const onChange = (): void => setOnPaper(paper.matches);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    paper.addEventListener('change', onChange);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      paper.removeEventListener('change', onChange);
    };
  }, [session]);

  useEffect(() => {
    if (!printing) return undefined;
    const frame = requestAnimationFrame(() => print());
    return () => cancelAnimationFrame(frame);
  }, [printing]);

  return { isOnPaper: isOnPaper || printing !== undefined, what: printing?.what };
}
