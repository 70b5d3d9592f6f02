// The fragment of the page's address, and its history. Browsers punish a page that writes either too often (they drop the
// write, and some throw), so rewriting waits a moment and entries have a budget.

import type { LocationPort } from '../store/ports.ts';

/** Shortest time between two rewritings, in milliseconds, and the time after what they follow: it is to be seen first. */
const PAUSE = 250;
const AFTER = 50;

/** Most entries within `SPAN` milliseconds; a key that is held down makes no more. Safari allows 100 in 30 s. */
const MOST_ENTRIES = 40;
const SPAN = 20_000;

/** An entry as it is written; what is kept with it tells it from an address that somebody typed. */
interface Entry {
  readonly whole: string;
  readonly shown: string;
}

/** What is kept with an entry; `step` is how many entries of this page stand before it. */
type Kept = Entry & { readonly step: number };

export function createLocation(): LocationPort {
  let waiting: Entry | undefined;
  let timer = 0;
  let lastWrite = -Infinity;
  let entries: number[] = [];
  const known = stepOf(window.history.state);
  let step = known ?? 0;
  /** The last entry of this page; of a page that was loaded anew nobody knows. */
  let last = known === undefined ? 0 : Infinity;
  /** How far the browser was asked to go and has not yet gone: it goes in its own time, and where it then is, is known only there. */
  let going = 0;
  /** How far further it was asked to go meanwhile. */
  let further = 0;

  const write = (how: 'pushState' | 'replaceState', entry: Entry): void => {
    drop();
    lastWrite = performance.now();
    try {
      const next = how === 'pushState' ? step + 1 : step;
      window.history[how]({ crux: { ...entry, step: next } satisfies Kept }, '', `#${entry.shown}`);
      if (how === 'pushState') last = step = next;
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
  const replace = (whole: string, shown: string): void => {
    window.clearTimeout(timer);
    waiting = { whole, shown };
    timer = window.setTimeout(flush, Math.max(AFTER, lastWrite + PAUSE - performance.now()));
  };
  const travel = (by: number): void => {
    // Where nobody knows whether anything stands ahead, nothing may come of it, and nothing may wait for it.
    going = by > 0 && last === Infinity ? 0 : by;
    window.history.go(by);
  };
  window.addEventListener('pagehide', flush);

  return {
    read: () => waiting?.whole ?? kept(window.history.state)?.whole ?? window.location.hash.slice(1),
    replace,
    push: (whole, shown) => {
      const now = performance.now();
      entries = entries.filter((time) => time > now - SPAN);
      if (entries.length >= MOST_ENTRIES) return replace(whole, shown);
      entries.push(now);
      flush(); // what the old entry still waits for belongs to it
      write('pushState', { whole, shown });
    },
    go: (by) => {
      if (going === 0) travel(by);
      else further += by;
    },
    canGo: (by) => {
      const at = step + going + further;
      return by < 0 ? at > 0 : at < last;
    },
    link: (fragment) => `${window.location.href.replace(/#.*$/s, '')}#${fragment}`,
    onChange: (listener) => {
      const changed = (event: PopStateEvent): void => {
        drop(); // it was meant for the entry that has been left
        going = 0;
        const to = stepOf(event.state);
        // An address that was typed is a new entry, and what stood ahead is gone.
        if (to === undefined) last = step += 1;
        else step = to;
        const entry = kept(event.state);
        listener(entry?.whole ?? window.location.hash.slice(1), entry ? 'travelled' : 'typed');
        const rest = Math.max(-step, Math.min(last - step, further));
        further = 0;
        if (rest !== 0) travel(rest);
      };
      window.addEventListener('popstate', changed);
      return () => window.removeEventListener('popstate', changed);
    },
  };
}

/** What we kept with an entry, as long as the address is still the one that was written with it. */
function kept(state: unknown): Entry | undefined {
  const entry = (state as { readonly crux?: Partial<Entry> } | null)?.crux;
  if (typeof entry?.whole !== 'string' || typeof entry.shown !== 'string') return undefined;
  return new URL(`#${entry.shown}`, window.location.href).hash === window.location.hash ? { whole: entry.whole, shown: entry.shown } : undefined;
}

function stepOf(state: unknown): number | undefined {
  const step = (state as { readonly crux?: Partial<Kept> } | null)?.crux?.step;
  return typeof step === 'number' && Number.isSafeInteger(step) && step >= 0 ? step : undefined;
}
