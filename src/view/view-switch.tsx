// Outline or map, and as what the map is drawn: the same argument, the same selection. In the bar; on a small screen in the
// foot, where a thumb reaches it, and without the layouts.

import type { KeyboardEvent, ReactNode } from 'react';
import { useStore } from 'zustand';
import { LAYOUT_IDS, type LayoutId } from '../layout/layouts/ids.ts';
import { runCommand } from '../store/commands/index.ts';
import { shownAs } from '../store/view-store.ts';
import { keepFocus } from './command-button.tsx';
import { pressIn } from './press.ts';
import { useMessages, useStores } from './stores-context.tsx';
import { useView } from './use-view.ts';
import { drawnAs } from '../store/app-stores.ts';

/** Chosen in the panel or the palette; the bar has it only while it is shown. */
const RARE: readonly LayoutId[] = ['pyramid', 'blocks', 'layered'];

export function ViewSwitch(): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const isNarrow = useStore(stores.session, (session) => session.isNarrow);
  const view = useView();
  const shown = shownAs(view, isNarrow);
  const layout = drawnAs(stores);
  const choice = (name: string, isShown: boolean, key: string, choose: () => void): ReactNode => (
    <button key={name} type="button" tabIndex={isShown ? 0 : -1} aria-pressed={isShown} aria-keyshortcuts={key} onMouseDown={keepFocus} onClick={choose}>{name}</button>
  );
  const toView = (to: 'map' | 'outline'): ReactNode => choice(messages[`bar.${to}`], shown === to, 'F2', () => runCommand(stores, 'toggle-view', to));
  const toLayout = (id: LayoutId): ReactNode => choice(messages[`layout.${id}`], shown === 'map' && layout === id, 'G', () => runCommand(stores, 'layout', id));
  const walk = (event: KeyboardEvent): void => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const step = (by: number): void => buttons[(buttons.indexOf(document.activeElement as HTMLButtonElement) + by + buttons.length) % buttons.length]?.focus();
    pressIn(stores, event, 'buttons', { step });
  };
  return (
    // The arrows walk the buttons, which are one stop of Tab together (WAI-ARIA toolbar).
    <div className="view-switch" role="toolbar" tabIndex={-1} aria-label={messages['view.label']} onKeyDown={walk}>
      {toView('outline')}
      {isNarrow ? toView('map') : LAYOUT_IDS.filter((id) => !RARE.includes(id) || layout === id).map(toLayout)}
    </div>
  );
}
