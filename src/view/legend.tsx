// How to read the map, in one line with the marks themselves; folds to a question mark in the same corner.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Mark } from '../analysis/tally.ts';
import { runCommand } from '../store/commands/index.ts';
import { MarkGlyph } from './canvas/mark-glyph.tsx';
import { keepFocus } from './command-button.tsx';
import { useMessages, useStores } from './stores-context.tsx';

const MARKS: readonly (readonly ['legend.reason' | 'legend.objection' | 'legend.answered' | 'legend.granted' | 'legend.unstated', Omit<Mark, 'id' | 'linked'>])[] = [
  ['legend.reason', { shape: 'reason', implicit: false }],
  ['legend.objection', { shape: 'objection', implicit: false, status: 'unanswered' }],
  ['legend.answered', { shape: 'objection', implicit: false, status: 'answered' }],
  ['legend.granted', { shape: 'objection', implicit: false, status: 'granted' }],
  ['legend.unstated', { shape: 'reason', implicit: true }],
];

export function Legend(): ReactNode {
  const messages = useMessages();
  return (
    <p className="foot-legend">
      <span className="legend-reading">
        {messages['legend.left-to-right']} <em className="word-support">{messages['word.because']}</em> {messages['legend.its-reasons']} <em className="word-attack">{messages['word.but']}</em> {messages['legend.its-objections']}
      </span>
      {MARKS.map(([name, mark]) => (
        <span key={name} className="legend-mark">
          <svg width={13} height={14} aria-hidden="true"><MarkGlyph mark={mark} x={1} y={1} size={11} /></svg>
          {messages[name]}
        </span>
      ))}
    </p>
  );
}

export function LegendButton(): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const isOpen = useStore(stores.preferences, (state) => state.legendOpen);
  const label = messages[isOpen ? 'legend.hide' : 'legend.show'];
  return <button type="button" className="legend-button" aria-label={label} title={label} aria-expanded={isOpen} onMouseDown={keepFocus} onClick={() => runCommand(stores, 'toggle-legend')}>{isOpen ? '×' : '?'}</button>;
}
