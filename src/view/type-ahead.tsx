// Takes what is typed while a panel with a field is on its way, so that no letter is lost or taken for a key of the map.

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useMessages, useStores } from './stores-context.tsx';

export function TypeAhead(): ReactNode {
  const { session } = useStores();
  const messages = useMessages();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    field.current?.focus();
    // Whatever comes in its place gives the focus back there.
    return () => before?.focus();
  }, []);
  return <input ref={field} className="unseen" aria-label={messages['bar.search']} onChange={({ target }) => session.setState({ typedAhead: target.value })} />;
}
