// How to read the map, in one line with the marks themselves; folds to a question mark in the same corner.

import { Fragment, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Mark } from '../analysis/tally.ts';
import { LAYOUT_IDS, type LayoutId } from '../layout/layouts/ids.ts';
import { legendMessagesOf, type LegendWords } from '../i18n/legend.ts';
import { wordsIn, type Direction } from '../i18n/notation.ts';
import { MarkGlyph } from './canvas/mark-glyph.tsx';
import { useStores } from './stores-context.tsx';
import { drawnAs } from '../store/app-stores.ts';

const MARKS: readonly (readonly [keyof LegendWords, Omit<Mark, 'id' | 'linked'>])[] = [
  ['reason', { shape: 'reason', implicit: false }],
  ['objection', { shape: 'objection', implicit: false, status: 'unanswered' }],
  ['answered', { shape: 'objection', implicit: false, status: 'answered' }],
  ['granted', { shape: 'objection', implicit: false, status: 'granted' }],
  ['unstated', { shape: 'reason', implicit: true }],
];

type Piece = keyof LegendWords | 'because' | 'but';

/** How a layout is read in a direction: what is told, and between it the words on the lines. */
const READING: Readonly<Record<LayoutId, Readonly<Record<Direction, readonly Piece[]>>>> = {
  'tidy-tree': {
    'conclusion-first': ['left-to-right', 'because', 'its-reasons', 'but', 'its-objections'],
    'ground-first': ['grounds', 'because', 'the-claim', 'but', 'it'],
  },
  pyramid: {
    'conclusion-first': ['under'],
    'ground-first': ['under'],
  },
  icicle: {
    'conclusion-first': ['beside'],
    'ground-first': ['beside'],
  },
  blocks: {
    'conclusion-first': ['within'],
    'ground-first': ['within'],
  },
  layered: {
    'conclusion-first': ['left-to-right', 'because', 'its-reasons', 'but', 'its-objections'],
    'ground-first': ['grounds', 'because', 'the-claim', 'but', 'it'],
  },
  cross: {
    'conclusion-first': ['below', 'because', 'its-reasons', 'right', 'but', 'its-objections'],
    'ground-first': ['below', 'because', 'its-reasons', 'left', 'but', 'its-objections'],
  },
};

export function Legend(): ReactNode {
  const stores = useStores();
  const { lang, notation, direction } = useStore(stores.preferences);
  const told = legendMessagesOf(lang);
  const asked = useStore(stores.view, () => drawnAs(stores));
  const layout = LAYOUT_IDS.find((id) => id === asked) ?? 'tidy-tree';
  const words = wordsIn(lang, notation, ['cross', 'pyramid', 'icicle', 'blocks'].includes(layout) ? undefined : direction);
  return (
    <p className="foot-legend">
      <span className="legend-reading">
        {READING[layout][direction].map((piece) => (
          <Fragment key={piece}>{piece === 'because' ? <em className="word-support">{words.because}</em> : piece === 'but' ? <em className="word-attack">{words.but}</em> : told[piece]} </Fragment>
        ))}
      </span>
      {MARKS.map(([name, mark]) => (
        <span key={name} className="legend-mark">
          <svg width={13} height={14} aria-hidden="true"><MarkGlyph mark={mark} x={1} y={1} size={11} /></svg>
          {told[name]}
        </span>
      ))}
    </p>
  );
}
