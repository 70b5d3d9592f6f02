// What is typed into a field that tells more, or less, than what its text comes to: it stands as it is typed, and can be undone by the
// browser, as long as the value is the one that it came to; who opens something else sees that.

import { useState } from 'react';

interface Draft<T> {
  /** What stands in the field; nothing where that is the value. */
  readonly draft: string | undefined;
  /** To be told what is typed, and what value that comes to. */
  readonly type: (text: string, comesTo: T) => void;
  /** To be called when the field is left: the value stands in it. */
  readonly leave: () => void;
}

export function useDraft<T>(value: T): Draft<T> {
  const [typed, setTyped] = useState<{ readonly text: string; readonly left: T }>();
  return { draft: typed && Object.is(typed.left, value) ? typed.text : undefined, type: (text, left) => setTyped({ text, left }), leave: () => setTyped(undefined) };
}
