// The keys of a talk, wherever the focus is on its page: what is typed into a field, and what presses a button, is none of them.

import { useEffect, type KeyboardEvent } from 'react';
import { isLetterKey, keyOf } from '../../store/commands/command.ts';
import { commandForKey } from '../../store/commands/index.ts';
import type { CommandId } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';

/** @param run what a command of the talk means here @returns the handler for the page */
export function useKeys(run: (id: CommandId) => void): (event: KeyboardEvent) => void {
  const stores = useStores();
  const press = (event: KeyboardEvent | globalThis.KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const key = keyOf(event);
    // A clicker goes on whatever the focus is in; other keys belong to a field.
    const isClicker = key === 'PageDown' || key === 'PageUp';
    if (event.defaultPrevented || (target.closest('input, textarea, select') && !isClicker) || (target.closest('button') && (key === 'Enter' || key === 'Space'))) return;
    if (isLetterKey(key) && !stores.preferences.getState().letterKeys) return;
    const command = commandForKey(key, 'scene');
    if (command?.scope !== 'scene' || !command.when(stores)) return;
    run(command.id as CommandId);
    event.preventDefault();
    event.stopPropagation();
  };
  useEffect(() => {
    const onBody = (event: globalThis.KeyboardEvent): void => {
      if (event.target === document.body) press(event);
    };
    addEventListener('keydown', onBody);
    return () => removeEventListener('keydown', onBody);
  });
  return press;
}
