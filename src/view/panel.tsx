// A panel at the right: a title, a way to close it, the focus inside when it opens and back where it was when it closes.

import './panel.css';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useMessages, useStores } from './stores-context.tsx';

interface PanelProps {
  readonly title: string;
  readonly className?: string;
  /** What its cross does, where that is more than to show no panel. */
  readonly onClose?: () => void;
  /** Keys that act while the focus is inside. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** For a panel about what is selected: that does not stand behind it. */
export function useSelectedInSight(): void {
  const { session, view } = useStores();
  useEffect(() => {
    const { at } = view.getState();
    if (at !== undefined) session.getState().camera?.show(at);
  }, [session, view]);
}

export function Panel({ title, className = '', onClose, onKeyDown, children }: PanelProps): ReactNode {
  const { session } = useStores();
  const messages = useMessages();
  const panel = useRef<HTMLElement>(null);
  // At once, for a letter in between would be a key of the map.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const inside = panel.current;
    (inside?.querySelector<HTMLElement>('[data-first]') ?? inside)?.focus();
    return () => {
      if (document.activeElement !== document.body && !inside?.contains(document.activeElement)) return;
      // On the map, what is selected now comes before what was then.
      const back = opener?.closest('.react-flow__node') ? (document.querySelector('.react-flow__node.selected') ?? opener) : opener;
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    };
  }, []);
  return (
    // Keys are caught where they arrive; the panel is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside ref={panel} onKeyDown={onKeyDown} className={`panel ${className}`} aria-label={title} tabIndex={-1}>
      <header className="panel-head">
        <h2>{title}</h2>
        <button type="button" aria-label={messages['panel.close']} title={messages['panel.close']} onClick={onClose ?? (() => session.showPanel('none'))}>×</button>
      </header>
      {children}
    </aside>
  );
}
