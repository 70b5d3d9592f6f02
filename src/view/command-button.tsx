// A button that does what a command does: disabled while that would be nothing, with its key beside it where one is wanted.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { commandOf, runCommand, type FirstCommandId } from '../store/commands/index.ts';
import { useStores } from './stores-context.tsx';

interface CommandButtonProps {
  readonly command: FirstCommandId;
  readonly label: string;
  /** What stands on the button; the label where nothing is said. */
  readonly sign?: string;
  readonly isPressed?: boolean;
  readonly hasKey?: boolean;
  /** The command whose key stands on it, where it is another one. */
  readonly keyOf?: FirstCommandId;
  readonly className?: string;
  /** Left out where the bar has no room: on a common screen, or on a small one. */
  readonly spare?: 'soon' | 'late';
}

/** A press of the pointer leaves the focus where it is, so that keys go on acting on the map; Tab comes here all the same. */
export function keepFocus(event: { preventDefault: () => void }): void {
  event.preventDefault();
}

export function CommandButton({ command, label, sign, isPressed, hasKey = false, className, spare, keyOf = command }: CommandButtonProps): ReactNode {
  const stores = useStores();
  const known = commandOf(command);
  // What a command can do follows from these; a button is drawn again when the answer changes.
  const can = (): boolean => known.when(stores);
  useStore(stores.document, can);
  useStore(stores.view, can);
  const canRun = useStore(stores.session, can);
  const key = hasKey ? commandOf(keyOf).keys?.[0] : undefined;
  return (
    <button
      type="button"
      className={className}
      data-spare={spare}
      disabled={!canRun}
      aria-pressed={isPressed}
      aria-keyshortcuts={key}
      {...(sign === undefined ? {} : { 'aria-label': label, title: label })}
      onMouseDown={keepFocus}
      onClick={() => runCommand(stores, command)}
    >
      {sign ?? label}
      {key !== undefined && <span className="key" aria-hidden="true">{key.replace('Shift+', '⇧').replace('Control+', 'Ctrl ').toUpperCase()}</span>}
    </button>
  );
}
