// Outline or map: the same argument, the same selection. In the bar, on a small screen in the foot, where a thumb reaches it.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { runCommand } from '../store/commands/index.ts';
import { shownAs, VIEWS } from '../store/view-store.ts';
import { keepFocus } from './command-button.tsx';
import { useMessages, useStores } from './stores-context.tsx';

export function ViewSwitch(): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const isNarrow = useStore(stores.session, (session) => session.isNarrow);
  const shown = shownAs(useStore(stores.view), isNarrow);
  return (
    <div className="view-switch" role="group" aria-label={messages['view.label']}>
      {VIEWS.toReversed().map((view) => (
        <button key={view} type="button" aria-pressed={view === shown} aria-keyshortcuts="F2" onMouseDown={keepFocus} onClick={() => runCommand(stores, 'toggle-view', view)}>{messages[`bar.${view}`]}</button>
      ))}
    </div>
  );
}
