// Folds the line that says how to read the map, and calls it back.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { runCommand } from '../store/commands/index.ts';
import { keepFocus } from './command-button.tsx';
import { useMessages, useStores } from './stores-context.tsx';

export function LegendButton(): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const isOpen = useStore(stores.preferences, (state) => state.legendOpen);
  const label = messages[isOpen ? 'legend.hide' : 'legend.show'];
  return <button type="button" className="legend-button" aria-label={label} title={label} aria-expanded={isOpen} onMouseDown={keepFocus} onClick={() => runCommand(stores, 'toggle-legend')}>{isOpen ? '×' : '?'}</button>;
}
