// A list that is walked from a field (WAI-ARIA combobox with a list): the field keeps the focus, the arrows move among the
// choices, Enter takes one.

import '../store/commands/later.ts';
import { useEffect, useState, type InputHTMLAttributes, type KeyboardEvent, type HTMLAttributes } from 'react';
import { pressIn } from './press.ts';
import { useStores } from './stores-context.tsx';

interface ChoicesOptions {
  /** Of the list, unique on the page. */
  readonly id: string;
  readonly count: number;
  /** The choice before anything is moved; -1 for none. */
  readonly start: number;
  /** Told where a key has led. */
  readonly onStep?: (i: number) => void;
  /** What Enter does. */
  readonly take: (i: number, by: 1 | -1) => void;
}

interface ChoicesProps {
  /** Moves to a choice. */
  readonly go: (i: number) => void;
  /** Moves so many choices on; by one it goes round. */
  readonly step: (by: number) => void;
  /** Back to the start, when the list is another one. */
  readonly reset: () => void;
  readonly field: InputHTMLAttributes<HTMLInputElement>;
  readonly list: HTMLAttributes<HTMLElement>;
  /** Where the field stands in the list; -1 before it. */
  readonly active: number;
  readonly optionId: (i: number) => string;
}

/** The properties of the field, the list and each choice. */
export function useChoices({ id, count, start, onStep, take }: ChoicesOptions): ChoicesProps {
  const stores = useStores();
  const [active, setActive] = useState(start);
  const optionId = (i: number): string => `${id}-${i}`;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const go = (i: number): void => {
    setActive(i);
    onStep?.(i);
  };
  const step = (by: number): void => {
    const to = active + by;
    // From before the first, one back is the last.
    if (Math.abs(by) === 1) go(to < 0 ? count - 1 : to % count);
    else go(Math.min(count - 1, Math.max(0, to)));
  };
  return {
    go,
    step,
    reset: () => setActive(start),
    field: {
      role: 'combobox',
      'aria-expanded': count > 0,
      'aria-controls': id,
      'aria-autocomplete': 'list',
      'aria-activedescendant': active >= 0 && active < count ? optionId(active) : undefined,
      onKeyDown: (event: KeyboardEvent) => pressIn(stores, event, 'field', { count, step, take: (by: 1 | -1) => take(active, by) }),
    },
    list: { id, role: 'listbox' },
    active,
    optionId,
  };
}
