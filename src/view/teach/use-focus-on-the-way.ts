// Where the focus goes on the way through an item: to what is asked, then to the verdict, to the way back while the map is looked at,
// and back again. It never falls to the page.

import { useEffect, useRef, type RefObject } from 'react';

interface Way {
  readonly prompt: RefObject<HTMLElement | null>;
  readonly judged: RefObject<HTMLElement | null>;
  readonly isDone: boolean;
  readonly isAside: boolean;
}

export function useFocusOnTheWay({ prompt, judged, isDone, isAside }: Way): void {
  const was = useRef<{ readonly isDone: boolean; readonly isAside: boolean }>(undefined);
  useEffect(() => {
    const before = was.current;
    was.current = { isDone, isAside };
    const own = judged.current ?? prompt.current;
    const panel = own?.closest<HTMLElement>('.panel');
    if (!before) {
      // A new item begins at its top.
      panel?.scrollTo(0, 0);
      own?.focus();
    } else if (isDone !== before.isDone || (before.isAside && !isAside)) {
      own?.focus();
      own?.scrollIntoView({ block: 'nearest' });
    } else if (isAside && !before.isAside && (document.activeElement === document.body || !document.activeElement)) {
      panel?.querySelector<HTMLElement>('.come-back')?.focus();
    }
  }, [prompt, judged, isDone, isAside]);
}
