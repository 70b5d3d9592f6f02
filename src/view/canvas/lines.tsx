// Lines, words and bars of a drawing, as they were computed; above them, invisible, as much of each line as a finger needs.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Drawing } from '../../layout/drawing.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Words } from '../../i18n/notation.ts';
import type { Messages } from '../../i18n/translate.ts';
import { barPath } from '../../scene/bar-path.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';
import { asItStands, pathOf, round } from './line-looks.ts';
import { Later, later } from '../later.tsx';

const Pointed = later(() => import('./pointed.tsx'), 'Pointed');

/** Rules run past the page, as wide as any screen. */
const BEYOND = 4000;
const PILL = { width: 62, near: 20, middle: 15, room: 24 } as const;

interface LinesProps {
  readonly map: ArgumentMap;
  readonly drawing: Drawing;
  readonly messages: Messages;
  readonly terms: Words;
  /** Boxes that a filter dims, and with them what leads there. */
  readonly isDimmed: (id: string) => boolean;
  /** The first view is there: what comes with pointing at something may be fetched. */
  readonly isReady: boolean;
}

export function Lines({ map, drawing, messages, terms, isDimmed, isReady }: LinesProps): ReactNode {
  const stores = useStores();
  const tags = useStore(stores.whatIf, (state) => state.tags);
  const { bounds, routes, bars, words, bands, pills, heads } = drawing;
  const pill = PILL[drawing.level];
  return (
    <svg className={`lines lines-${drawing.level}`} width={bounds.width} height={bounds.height} aria-hidden="true">
      {bands.filter(({ rule }) => rule !== 'none').map((band) => (
        <line key={band.id} className="band-rule" x1={typeof band.rule === 'number' ? band.rule : -BEYOND} x2={bounds.width + BEYOND} y1={band.y} y2={band.y} />
      ))}
      {routes.map(({ id, kind, to, inference = '', points }) => (
        <path key={id} className={`route route-${kind}${isDimmed(to) ? ' dimmed' : ''}${asItStands(tags.get(inference))}`} d={pathOf(points)} />
      ))}
      {bars.map((bar, i) => <path key={i} className={bar.direction === 'up' ? 'head-mark' : 'bar-mark'} d={barPath(bar)} />)}
      {heads.map(({ key, x, y }) => <text key={`${key}:${round(y)}`} className="column-head" x={x} y={y + 4}>{messages[`head.${key}`]}</text>)}
      {words.map(({ key, polarity, x, y, of }) => (
        <text key={`${key}:${of}:${round(y)}`} className={`word word-${polarity}`} x={x} y={y + (drawing.level === 'near' ? 5 : 4)}>{terms[key]}</text>
      ))}
      <Later>{isReady && <Pointed map={map} drawing={drawing} />}</Later>
      {routes.map(({ id, inference, points }) =>
        inference === undefined ? null : (
          <path
            key={id}
            className="route-target"
            d={pathOf(points)}
            onMouseEnter={() => stores.session.hover(inference)}
            onMouseLeave={() => stores.session.hover(undefined)}
            onClick={() => runCommand(stores, 'select', inference)}
          />
        ),
      )}
      {/* Above what a finger needs of the lines: a press on a stub shows what it counts. */}
      {pills.map(({ step, count, x, y }) => (
        <g key={step} className="pill-target" onClick={() => runCommand(stores, 'show-hidden', { of: step, place: 'onLine' })} onMouseEnter={() => stores.session.hover(step)} onMouseLeave={() => stores.session.hover(undefined)}>
          <rect className="pill-room" x={x - PILL.width / 2} y={y - PILL.room / 2} width={PILL.width} height={PILL.room} />
          <rect className="pill-frame" x={x - PILL.width / 2} y={y - pill / 2} width={PILL.width} height={pill} rx={pill / 2} />
          <text className="pill" x={x} y={y + 4} textAnchor="middle">{messages['box.hidden'](count)}</text>
        </g>
      ))}
    </svg>
  );
}
