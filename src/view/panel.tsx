// A panel at the right: a title, a way to close it, the focus inside when it opens and back where it was when it closes.

import './panel.css';
import { useEffect, useRef, type ReactNode } from 'react';
import { useMessages, useStores } from './stores-context.tsx';

export function Panel({ title, className = '', children }: { readonly title: string; readonly className?: string; readonly children: ReactNode }): ReactNode {
  const { session } = useStores();
  const messages = useMessages();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const inside = panel.current;
    (inside?.querySelector<HTMLElement>('[data-first]') ?? inside)?.focus();
    return () => {
      if (opener instanceof HTMLElement && (document.activeElement === document.body || inside?.contains(document.activeElement))) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside ref={panel} className={`panel ${className}`} aria-label={title} tabIndex={-1}>
      <header className="panel-head">
        <h2>{title}</h2>
        <button type="button" aria-label={messages['panel.close']} title={messages['panel.close']} onClick={() => session.showPanel('none')}>×</button>
      </header>
      {children}
    </aside>
  );
}
