// The drawing as it stands on the screen, as one page of vectors.

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { drawingSvg } from '../../formats/drawing-svg.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { LAYOUT_IDS } from '../../layout/layouts/ids.ts';
import { FIRST_FRAME } from '../../scene/frames/later.ts';
import { sceneOf } from '../../scene/scene.ts';
import { seenOf } from '../../store/view-store.ts';
import { measureText } from '../canvas/measure-text.ts';
import { useFrame } from '../canvas/use-frame.ts';
import { useStores } from '../stores-context.tsx';
import { PrintedOrigin } from './printed-origin.tsx';
import { showOnPaper } from './svg-on-paper.ts';

export function PrintedDrawing({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const host = useRef<HTMLDivElement>(null);
  const { request, drawing } = useStore(stores.drawing);
  const { lang, also, notation, direction } = useStore(stores.preferences);
  const view = useStore(stores.view);
  const isFar = useStore(stores.session, (session) => session.isFar);
  const frame = useFrame(LAYOUT_IDS.find((id) => id === request?.layout) ?? FIRST_FRAME.id);
  useLayoutEffect(() => {
    if (!host.current || !request || !drawing || frame?.id !== drawing.layout) return;
    const { level, pageWidth } = request;
    const { boxes, words } = sceneOf(map, seenOf(map, view, isFar), { frame, locale: lang, also, level, pageWidth, notation, direction, measure: measureText });
    showOnPaper(host.current, drawingSvg(drawing, boxes, lang, { terms: words }));
  }, [map, request, drawing, frame, lang, also, notation, direction, view, isFar]);
  const isWide = drawing !== undefined && drawing.bounds.width > drawing.bounds.height;
  return (
    <article className={`print-sheet print-drawing ${isWide ? 'wide' : 'tall'}`}>
      <div ref={host} className="print-picture" />
      <PrintedOrigin map={map} />
    </article>
  );
}
