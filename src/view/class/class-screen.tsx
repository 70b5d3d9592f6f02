// What the whole class looks at: over everything, in words for the last row. Escape closes it.

import './class.css';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { classMessagesOf } from '../../i18n/class.ts';
import { useStores } from '../stores-context.tsx';

interface ClassScreenProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** What stands beside the title. */
  readonly ways?: ReactNode;
  readonly children: ReactNode;
}

export function ClassScreen({ title, onClose, onKeyDown, ways, children }: ClassScreenProps): ReactNode {
  const stores = useStores();
  const words = classMessagesOf(useStore(stores.preferences, (preferences) => preferences.lang));
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation(); // the page below has no keys meanwhile
    onKeyDown?.(event);
  };
  return createPortal(
    // Keys are caught where they arrive; the screen is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog ref={dialog} className="class-screen" aria-label={title} onClose={onClose} onKeyDown={press}>
      <header>
        <h2 tabIndex={-1} autoFocus>{title}</h2>
        {ways}
        <button type="button" onClick={() => void stores.fullScreen()}>{words.full}</button>
        <button type="button" onClick={() => dialog.current?.close()} aria-label={words.close} title={words.close}>×</button>
      </header>
      {children}
    </dialog>,
    document.body,
  );
}
