// The menu of a box, a row or a line, by the pointer's other button or the key for it: what can be said of it and done with it.

import './record-menu.css';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { commandNamesOf } from '../i18n/commands.ts';
import { inspectorMessagesOf } from '../i18n/inspector.ts';
import { commandOf, runCommand, type CommandId } from '../store/commands/index.ts';
import { keyName } from './key-name.ts';
import { useStores } from './stores-context.tsx';

/** In this order; what would do nothing is left out. */
const ITEMS = ['reject', 'doubt', 'grant', 'panel-what-if', 'why', 'against', 'panel-inspector', 'panel-take', 'copy-link'] as const satisfies readonly CommandId[];
/** Between the menu and the edge of the window. */
const MARGIN = 8;

export interface MenuAt {
  readonly of: string;
  readonly x: number;
  readonly y: number;
}

export function RecordMenu({ at: { of, x, y }, onClose }: { readonly at: MenuAt; readonly onClose: () => void }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const names = commandNamesOf(lang);
  const menu = useRef<HTMLDivElement>(null);
  // What the commands act on is what the menu was opened on; where that is no record, there is no menu.
  const isSelected = useStore(stores.view, (view) => view.at === of);
  useLayoutEffect(() => {
    runCommand(stores, 'select', of);
    if (stores.view.getState().at !== of) onClose();
  }, [stores, of]); // oxlint-disable-line react-hooks/exhaustive-deps -- closing is the same whoever is asked
  useLayoutEffect(() => {
    const { width, height } = menu.current!.getBoundingClientRect();
    menu.current!.style.left = `${Math.max(MARGIN, Math.min(x, innerWidth - width - MARGIN))}px`;
    menu.current!.style.top = `${Math.max(MARGIN, Math.min(y, innerHeight - height - MARGIN))}px`;
  }, [x, y, isSelected]);
  useEffect(() => {
    if (!isSelected) return undefined;
    const opener = document.activeElement;
    menu.current!.querySelector<HTMLElement>('button')?.focus();
    return () => {
      // A panel that has opened meanwhile keeps the focus.
      if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus({ preventScroll: true });
    };
  }, [isSelected]);
  const step = (by: number): void => {
    const items = [...menu.current!.querySelectorAll<HTMLElement>('button')];
    items[(items.indexOf(document.activeElement as HTMLElement) + by + items.length) % items.length]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      {/* A press beside the menu closes it. */}
      <div className="menu-beside" aria-hidden="true" onPointerDown={onClose} />
      <div ref={menu} role="menu" tabIndex={-1} className="record-menu" aria-label={inspectorMessagesOf(lang).menu} onKeyDown={onKeyDown}>
        {ITEMS.filter((id) => isSelected && commandOf(id).when(stores)).map((id) => {
          const [key] = commandOf(id).keys ?? [];
          return (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                onClose();
                runCommand(stores, id);
              }}
            >
              {names[id]}
              {key !== undefined && <span className="key" aria-hidden="true">{keyName(key, lang)}</span>}
            </button>
          );
        })}
      </div>
    </>
  );
}
