// The text of a field that comes late: what was typed until it is there is in it.

import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useStores } from './stores-context.tsx';

/** The text and what sets it, as `useState` gives them. What was typed while the field was being made counts too: it is read from the store until the field itself is written in. */
export function useTypedAhead(): [string, (text: string) => void] {
  const { session } = useStores();
  const ahead = useStore(session, ({ typedAhead }) => typedAhead);
  const [text, setText] = useState<string>();
  useEffect(() => () => session.setState({ typedAhead: '' }), [session]);
  return [text ?? ahead, setText];
}
