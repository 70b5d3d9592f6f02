// What is on paper, whatever is on the screen: the outline of what is open, or at the reader's wish the drawing on one page.
// It is made when the browser says that it is about to print, for nobody sees it before.

import './print.css';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { PrintedDrawing } from './printed-drawing.tsx';
import { PrintedOutline } from './printed-outline.tsx';
import { useOnPaper } from './use-on-paper.ts';

export function Printing({ map }: { readonly map: ArgumentMap }): ReactNode {
  const { isOnPaper, what } = useOnPaper();
  if (!isOnPaper) return null;
  // The panel that makes a sheet of exercises puts it beside the page itself.
  if (what === 'sheet' || what === 'key') return null;
  // Beside the page, which paper leaves out.
  return createPortal(what === 'view' ? <PrintedDrawing map={map} /> : <PrintedOutline map={map} />, document.body);
}
