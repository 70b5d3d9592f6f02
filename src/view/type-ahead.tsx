// Takes what is typed while a panel with a field is on its way, so that no letter is lost or taken for a key of the map.

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useMessages, useStores } from './stores-context.tsx';

export function TypeAhead(): ReactNode {
  const { session } = useStores();
  const messages = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const typed = useStore(session, ({ typedAhead }) => typedAhead);
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    field.current?.focus();
    // It may itself stand in for another one, whose text it has and goes on with.
    field.current?.setSelectionRange(typed.length, typed.length);
    // Whatever comes in its place gives the focus back there.
    return () => before?.focus();
    // Once: the text it begins with is the one it was made with.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return <input ref={field} className="unseen" value={typed} aria-label={messages['bar.search']} onChange={({ target }) => session.setState({ typedAhead: target.value })} />;
}
