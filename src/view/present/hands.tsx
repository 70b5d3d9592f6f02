// A show of hands: how many are for what. A digit key or a press adds one, Shift takes one away, a number can be typed; bars stand beside.

import { max, sum } from 'd3-array';
import { useEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { talkMessagesOf } from '../../i18n/talk.ts';
import { useStores } from '../stores-context.tsx';

export interface HandsChoice {
  readonly key: string;
  readonly text: ReactNode;
  /** Stands below it in smaller letters. */
  readonly note?: ReactNode;
  /** Whether it is what the text says, once that is shown. */
  readonly mark?: 'right' | 'partly' | 'wrong';
}

interface HandsProps {
  readonly choices: readonly HandsChoice[];
  /** As they were kept; what is missing is none. */
  readonly counts: readonly number[];
  readonly onCount: (counts: readonly number[]) => void;
}

/** More hands than any room has are a slip of the finger. */
const MOST_HANDS = 9999;

export function Hands({ choices, counts, onCount }: HandsProps): ReactNode {
  const words = talkMessagesOf(useStore(useStores().preferences, (state) => state.lang));
  const all = choices.map((_, i) => counts[i] ?? 0);
  const set = (i: number, count: number): number => {
    const now = Math.max(0, Math.min(MOST_HANDS, count));
    onCount(all.with(i, now));
    return now;
  };
  // What is no count leaves the field again.
  const type = (i: number, field: HTMLInputElement): void => {
    field.value = String(/^\d{0,5}$/.test(field.value) ? set(i, Number(field.value)) : all[i]!);
  };
  useDigits(choices.length, (i, by) => set(i, all[i]! + by));
  const most = max(all) ?? 0;
  const together = sum(all);
  return (
    <ol className="hands">
      {choices.map(({ key, text, note, mark }, i) => (
        <li key={key} className={mark ?? ''}>
          <button type="button" onClick={(event) => set(i, all[i]! + (event.shiftKey ? -1 : 1))}>
            <span className="hands-key" aria-hidden="true">{i + 1}</span> {text}
            {note !== undefined && <small>{note}</small>}
            <b className="unseen"> {all[i]}</b>
            {most > 0 && <svg className="hands-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width={(100 * all[i]!) / most} height={1} /></svg>}
          </button>
          <input inputMode="numeric" aria-label={words.handsFor(i + 1)} value={all[i]} onFocus={(event) => event.target.select()} onChange={({ target }) => type(i, target)} />
          <span className="hands-share">{most > 0 && words.share(all[i]! / together)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The digits of keyboard and number pad, wherever the focus is but in a field. They can be turned off with the other letter keys. */
function useDigits(count: number, add: (i: number, by: 1 | -1) => void): void {
  const { preferences } = useStores();
  const act = useRef(add);
  useEffect(() => {
    act.current = add;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const digit = Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? 0);
      if (digit === 0 || digit > count || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!preferences.getState().letterKeys || (event.target instanceof Element && event.target.closest('input, textarea, select'))) return;
      act.current(digit - 1, event.shiftKey ? -1 : 1);
      event.preventDefault();
      event.stopPropagation();
    };
    // Before whatever keeps keys to itself.
    addEventListener('keydown', press, true);
    return () => removeEventListener('keydown', press, true);
  }, [count, preferences]);
}
