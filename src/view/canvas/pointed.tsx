// What is pointed at or selected among the lines; it comes after the first view.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { spineOf } from '../../analysis/spine.ts';
import { referenceRow, type Drawing } from '../../layout/drawing.ts';
import { leadsAt, linesTo } from '../../layout/place-index.ts';
import { numbersOf, placedAt, placesOf } from '../../layout/place-table.ts';
import { targetIdOf, type ArgumentMap } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { useStores } from '../stores-context.tsx';
import { asItStands, pathOf } from './line-looks.ts';

/** Between a box and the ring around it; rows stand close together. */
const RING = { near: 3, middle: 1 } as const;

/** The step that is pointed at with a ring around its ends, and the led lines whose ends are. Apart, so that hovering draws nothing else again. */
export function Pointed({ map, drawing }: { readonly map: ArgumentMap; readonly drawing: Drawing }): ReactNode {
  const stores = useStores();
  const hovered = useStore(stores.session, (session) => session.hovered);
  const at = useStore(stores.view, (view) => view.at);
  const tags = useStore(stores.whatIf, (state) => state.tags);
  const pointed = hovered ?? at;
  if (pointed === undefined) return null;
  const step = spineOf(map).placeOf(pointed)?.step?.id ?? pointed;
  const inference = indexOf(map).inference(step);
  const places = placesOf(drawing);
  const ringed = inference && hovered !== undefined ? numbersOf(places, [...new Set([...inference.premises, targetIdOf(inference)])]) : [];
  // The lines of a step lead to what it rests on, whether that stands here or is only referred to.
  const lines = linesTo(drawing, numbersOf(places, inference?.premises.flatMap((id) => [id, referenceRow(step, id)]) ?? []));
  const ring = RING[drawing.level];
  const fallen = asItStands(tags.get(step));
  return (
    <>
      {ringed.map((i) => placedAt(places, i)).map(({ id, x, y, width, height }) => <rect key={id} className="pointed-end" x={x - ring} y={y - ring} width={width + ring * 2} height={height + ring * 2} rx={ring * 2} />)}
      {lines.flatMap(({ routes }) => routes.filter((route) => route.inference === step)).map(({ id, kind, points }) => <path key={id} className={`route route-${kind} route-pointed${fallen}`} d={pathOf(points)} />)}
      {leadsAt(drawing, pointed).map(({ id, points }) => <path key={id} className="route route-reference" d={pathOf(points)} />)}
    </>
  );
}
