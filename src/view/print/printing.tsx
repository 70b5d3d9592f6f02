// What is on paper, whatever is on the screen: the outline of what is open, or at the reader's wish the drawing on one page.
// It is made when the browser says that it is about to print, for nobody sees it before.

import './print.css';
import { useEffect, useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useStore } from 'zustand';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { useStores } from '../stores-context.tsx';
import { PrintedDrawing } from './printed-drawing.tsx';
import { PrintedOutline } from './printed-outline.tsx';

export function Printing({ map }: { readonly map: ArgumentMap }): ReactNode {
  const { session } = useStores();
  const printing = useStore(session, (state) => state.printing);
  const [isOnPaper, setOnPaper] = useState(() => matchMedia('print').matches);

  useEffect(() => {
    const paper = matchMedia('print');
    const before = (): void => flushSync(() => setOnPaper(true));
    const after = (): void => {
      setOnPaper(false);
      session.setState({ printing: undefined });
    };
    const onChange = (): void => setOnPaper(paper.matches);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    paper.addEventListener('change', onChange);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      paper.removeEventListener('change', onChange);
    };
  }, [session]);

  useEffect(() => {
    if (!printing) return undefined;
    const frame = requestAnimationFrame(() => print());
    return () => cancelAnimationFrame(frame);
  }, [printing]);

  if (!isOnPaper && !printing) return null;
  // The panel that makes a sheet of exercises has put it beside the page.
  if (printing?.what === 'sheet' || printing?.what === 'key') return null;
  // Beside the page, which paper leaves out.
  return createPortal(printing?.what === 'view' ? <PrintedDrawing map={map} /> : <PrintedOutline map={map} />, document.body);
}
