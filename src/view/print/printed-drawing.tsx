// The drawing as it stands on the screen, as one page of vectors.

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { drawingSvg } from '../../formats/drawing-svg.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { sceneOf } from '../../scene/scene.ts';
import { seenOf } from '../../store/view-store.ts';
import { measureText } from '../canvas/measure-text.ts';
import { useStores } from '../stores-context.tsx';
import { PrintedOrigin } from './printed-origin.tsx';

export function PrintedDrawing({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const host = useRef<HTMLDivElement>(null);
  const { request, drawing } = useStore(stores.drawing);
  const { lang, also } = useStore(stores.preferences);
  const view = useStore(stores.view);
  const isFar = useStore(stores.session, (session) => session.isFar);
  useLayoutEffect(() => {
    if (!host.current || !request || !drawing) return;
    const { layout, level, pageWidth } = request;
    const { boxes } = sceneOf(map, seenOf(map, view, isFar), { layout, locale: lang, also, level, pageWidth, measure: measureText });
    show(host.current, drawingSvg(drawing, boxes, lang));
  }, [map, request, drawing, lang, also, view, isFar]);
  const isWide = drawing !== undefined && drawing.bounds.width > drawing.bounds.height;
  return (
    <article className={`print-sheet print-drawing ${isWide ? 'wide' : 'tall'}`}>
      <div ref={host} className="print-picture" />
      <PrintedOrigin map={map} />
    </article>
  );
}

/** The picture brings its own style, which must not reach the page and which its policy would refuse: it stands in a shadow. */
function show(host: HTMLElement, markup: string): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const rules: string[] = [];
  // In the texts of a picture every < is escaped, so these are its own.
  const bare = markup
    .replace(/<style>([^<]*)<\/style>/g, (_, css: string) => (rules.push(css), ''))
    .replace(/(<[^<>]*?) style="([^"<>]*)"/g, (_, before: string, css: string) => `${before} data-style="${rules.push(`[data-style="${rules.length}"]{${css}}`) - 1}"`);
  const svg = new DOMParser().parseFromString(bare, 'image/svg+xml').documentElement;
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${rules.join('')} text{font-family:var(--serif)}.sans{font-family:var(--sans)}svg{width:100%;height:100%;display:block}.page{fill:#fff}*{print-color-adjust:exact}`);
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(svg);
}
