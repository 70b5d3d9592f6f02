// Nearer, farther, everything: for whoever has no wheel.

import type { ReactNode } from 'react';
import { runCommand } from '../../store/commands/index.ts';
import { useMessages, useStores } from '../stores-context.tsx';

const BUTTONS = [
  ['zoom-in', 'canvas.zoom-in', '+'],
  ['zoom-out', 'canvas.zoom-out', '−'],
  ['fit', 'canvas.fit', '⤢'],
] as const;

export function ZoomButtons(): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  return (
    <div className="zoom-buttons">
      {BUTTONS.map(([command, label, sign]) => (
        <button key={command} type="button" aria-label={messages[label]} title={messages[label]} onClick={() => runCommand(stores, command)}>{sign}</button>
      ))}
    </div>
  );
}
