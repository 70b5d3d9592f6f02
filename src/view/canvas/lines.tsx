// Lines, words and bars of a drawing, as they were computed; above them, invisible, as much of each line as a finger needs.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { spineOf } from '../../analysis/spine.ts';
import type { Drawing, Point, Route } from '../../layout/drawing.ts';
import { targetIdOf, type ArgumentMap, type Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import type { Words } from '../../i18n/notation.ts';
import type { Messages } from '../../i18n/translate.ts';
import { barPath } from '../../scene/bar-path.ts';
import { runCommand } from '../../store/commands/index.ts';
import type { Tag } from '../../store/what-if-store.ts';
import { useStores } from '../stores-context.tsx';

const round = (n: number): number => Math.round(n * 10) / 10;
const pathOf = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;

/** Rules run past the page, as wide as any screen. */
const BEYOND = 4000;
const PILL = { width: 62, near: 20, middle: 15, room: 24 } as const;
/** Between a box and the ring around it; rows stand close together. */
const RING = { near: 3, middle: 1 } as const;

interface LinesProps {
  readonly map: ArgumentMap;
  readonly drawing: Drawing;
  readonly messages: Messages;
  readonly terms: Words;
  /** Boxes that a filter dims, and with them what leads there. */
  readonly isDimmed: (id: string) => boolean;
}

export function Lines({ map, drawing, messages, terms, isDimmed }: LinesProps): ReactNode {
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
      <Pointed map={map} drawing={drawing} />
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

/** A step that holds now, unlike before, and one that no longer does. */
function asItStands(tag: Tag | undefined): string {
  return !tag ? '' : tag.status === 'restored' || tag.status === 'granted' ? ' route-restored' : ' route-fallen';
}

/** The step that is pointed at with a ring around its ends, and the led lines whose ends are. Apart, so that hovering draws nothing else again. */
function Pointed({ map, drawing }: Pick<LinesProps, 'map' | 'drawing'>): ReactNode {
  const stores = useStores();
  const hovered = useStore(stores.session, (session) => session.hovered);
  const at = useStore(stores.view, (view) => view.at);
  const tags = useStore(stores.whatIf, (state) => state.tags);
  const pointed = hovered ?? at;
  if (pointed === undefined) return null;
  const step = spineOf(map).placeOf(pointed)?.step?.id ?? pointed;
  const ends = (route: Route): readonly (Id | undefined)[] => [route.from, route.to, route.inference];
  const inference = indexOf(map).inference(step);
  const ringed = inference && hovered !== undefined ? new Set([...inference.premises, targetIdOf(inference)]) : undefined;
  const ring = RING[drawing.level];
  const fallen = asItStands(tags.get(step));
  return (
    <>
      {ringed && drawing.boxes.filter(({ id }) => ringed.has(id)).map(({ id, x, y, width, height }) => <rect key={id} className="pointed-end" x={x - ring} y={y - ring} width={width + ring * 2} height={height + ring * 2} rx={ring * 2} />)}
      {drawing.routes.filter((route) => route.inference === step).map(({ id, kind, points }) => <path key={id} className={`route route-${kind} route-pointed${fallen}`} d={pathOf(points)} />)}
      {drawing.leads.filter((lead) => ends(lead).includes(pointed)).map(({ id, points }) => <path key={id} className="route route-reference" d={pathOf(points)} />)}
    </>
  );
}
