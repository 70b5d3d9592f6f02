// The fragment of the page's address, and its history. Browsers punish a page that writes either too often (they drop the
// write, and some throw), so rewriting waits a moment and entries have a budget.

import type { LocationPort } from '../store/ports.ts';

/** Shortest time between two rewritings, in milliseconds. */
const PAUSE = 250;

/** Most entries within `SPAN` milliseconds; a key that is held down makes no more. Safari allows 100 in 30 s. */
const MOST_ENTRIES = 40;
const SPAN = 20_000;

/** Tells our entries from addresses that somebody typed. */
const OURS = { crux: true };

export function createLocation(): LocationPort {
  let waiting: string | undefined;
  let timer = 0;
  let lastWrite = -Infinity;
  let entries: number[] = [];

  const write = (how: 'pushState' | 'replaceState', fragment: string): void => {
    drop();
    lastWrite = performance.now();
    try {
      window.history[how](OURS, '', `#${fragment}`);
    } catch {
      // Refused: the address lags behind until the next write.
    }
  };
  const drop = (): void => {
    window.clearTimeout(timer);
    waiting = undefined;
  };
  const flush = (): void => {
    if (waiting !== undefined) write('replaceState', waiting);
  };
  const replace = (fragment: string): void => {
    window.clearTimeout(timer);
    const rest = lastWrite + PAUSE - performance.now();
    waiting = fragment;
    if (rest <= 0) flush();
    else timer = window.setTimeout(flush, rest);
  };
  window.addEventListener('pagehide', flush);

  return {
    read: () => waiting ?? window.location.hash.slice(1),
    replace,
    push: (fragment) => {
      const now = performance.now();
      entries = entries.filter((time) => time > now - SPAN);
      if (entries.length >= MOST_ENTRIES) return replace(fragment);
      entries.push(now);
      flush(); // what the old entry still waits for belongs to it
      write('pushState', fragment);
    },
    link: (fragment) => `${window.location.href.replace(/#.*$/s, '')}#${fragment}`,
    onChange: (listener) => {
      const changed = (event: PopStateEvent): void => {
        drop(); // it was meant for the entry that has been left
        const isOurs = (event.state as typeof OURS | null)?.crux === true;
        listener(window.location.hash.slice(1), isOurs ? 'travelled' : 'typed');
      };
      window.addEventListener('popstate', changed);
      return () => window.removeEventListener('popstate', changed);
    },
  };
}
