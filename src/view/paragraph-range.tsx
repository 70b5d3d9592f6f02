// A range of the text's paragraphs as a filter: a strip with as much in each cell as the paragraph has statements, to be
// brushed over, and the same by two lists for whoever uses no pointer.

import { max } from 'd3-array';
import { useRef, type PointerEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { filterMessagesOf } from '../i18n/filter.ts';
import { runCommand } from '../store/commands/index.ts';
import { useStores } from './stores-context.tsx';

const STRIP = { width: 270, height: 40, gap: 1 } as const;

export function ParagraphRange({ counts }: { readonly counts: ReadonlyMap<string, number> }): ReactNode {
  const stores = useStores();
  const chosen = useStore(stores.view, (view) => view.filters.paragraph);
  const lang = useStore(stores.preferences, (state) => state.lang);
  const words = filterMessagesOf(lang);
  const start = useRef<number>(undefined);
  const paragraphs = [...counts.keys()];
  if (paragraphs.length < 2) return null;
  const places = chosen.map((id) => paragraphs.indexOf(id)).filter((i) => i >= 0);
  const first = Math.min(...places);
  const last = Math.max(...places);
  const choose = (from: number, to: number): void => {
    const values = paragraphs.slice(Math.min(from, to), Math.max(from, to) + 1);
    runCommand(stores, 'choose-filter', { filter: 'paragraph', values });
  };
  const cell = STRIP.width / paragraphs.length;
  const placeOf = (event: PointerEvent<SVGSVGElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return Math.max(0, Math.min(paragraphs.length - 1, Math.floor(((event.clientX - left) / width) * paragraphs.length)));
  };
  const most = Math.max(1, max(counts.values()) ?? 1);
  const list = (label: string, at: number, set: (i: number) => void): ReactNode => (
    <label>
      {label}{' '}
      <select value={places.length === 0 ? '' : String(at)} onChange={(event) => (event.target.value === '' ? runCommand(stores, 'clear-filter', 'paragraph') : set(Number(event.target.value)))}>
        <option value="">{words.anywhere}</option>
        {paragraphs.map((id, i) => <option key={id} value={i}>{id}</option>)}
      </select>
    </label>
  );
  return (
    <fieldset className="paragraphs">
      <legend>{words.paragraph}</legend>
      <svg
        className="strip"
        width={STRIP.width}
        height={STRIP.height}
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = placeOf(event);
          choose(start.current, start.current);
        }}
        onPointerMove={(event) => start.current !== undefined && choose(start.current, placeOf(event))}
        onPointerUp={() => (start.current = undefined)}
        onPointerCancel={() => (start.current = undefined)}
      >
        {paragraphs.map((id, i) => {
          const height = ((counts.get(id) ?? 0) / most) * (STRIP.height - 4);
          const isIn = i >= first && i <= last;
          return (
            <g key={id} className={isIn ? 'cell chosen' : 'cell'}>
              <rect className="cell-room" x={i * cell} width={cell - STRIP.gap} height={STRIP.height} />
              <rect className="cell-bar" x={i * cell} y={STRIP.height - height} width={cell - STRIP.gap} height={height} />
            </g>
          );
        })}
      </svg>
      <p className="range">
        {list(words.from, first, (i) => choose(i, places.length === 0 ? i : Math.max(i, last)))} {list(words.to, last, (i) => choose(places.length === 0 ? i : Math.min(first, i), i))}
      </p>
    </fieldset>
  );
}
