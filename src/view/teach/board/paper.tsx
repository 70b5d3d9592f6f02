// A drawn map on a sheet that scrolls: never smaller than it was measured, so that all of it can be read.

import type { Node } from '@xyflow/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { TEXT_EDGE } from '../../../layout/columns.ts';
import { messagesOf } from '../../../i18n/translate.ts';
import { createWhatIfStore, type WhatIf } from '../../../store/what-if-store.ts';
import { Lines } from '../../canvas/lines.tsx';
import { play } from '../../canvas/motion.ts';
import { Later, later } from '../../later.tsx';
import { StoresContext, useStores } from '../../stores-context.tsx';
import { pan } from './pan.ts';
import type { Drawn } from './use-drawn.ts';

const FallenLines = later(() => import('../../what-if/fallen-lines.tsx'), 'FallenLines');

/** What of the left edge of a page is kept: no questions are tied together there. */
const LEFT = 22;
/** Around the drawing, so that rings and what hangs over an edge can be seen. */
const AROUND = { right: 24, bottom: 40 } as const;
const ABOVE = 24;
const STILL = { x: 0, y: 0, zoom: 1 } as const;

interface PaperProps {
  readonly drawn: Drawn;
  readonly tags: WhatIf['tags'];
  /** Where nothing on the sheet takes the focus, the sheet does, under this name. */
  readonly label?: string;
  /** How much of the left edge is shown. */
  readonly left?: number;
  readonly children: ReactNode;
}

/** Where a node stands on the sheet. */
export function spotStyle({ position: { x, y }, width = 0, height = 0 }: Node): { left: number; top: number; width: number; height: number } {
  return { left: x, top: y, width, height };
}

export function Paper({ drawn: { map, scene, drawing, lang }, tags, label, left = LEFT, children }: PaperProps): ReactNode {
  const stores = useStores();
  // What the reader says elsewhere is not said of this map, though its steps may be called the same.
  const [whatIf] = useState(createWhatIfStore);
  useEffect(() => whatIf.setState({ tags }), [whatIf, tags]);
  const apart = useMemo(() => ({ ...stores, whatIf }), [stores, whatIf]);
  const sheet = useRef<HTMLDivElement>(null);
  const before = useRef(drawing);
  useLayoutEffect(() => {
    if (sheet.current && before.current !== drawing) play(sheet.current, before.current, STILL, drawing, STILL);
    before.current = drawing;
  }, [drawing]);
  const right = Math.max(0, ...drawing.boxes.map((box) => box.x + box.width), ...drawing.rows.map((row) => row.x + row.width));
  const cut = TEXT_EDGE - left;
  const above = Math.min(...drawing.boxes.map(({ y }) => y)) - ABOVE;
  return (
    <StoresContext value={apart}>
      <div className="board-scroll" data-scrolls onPointerDown={pan} {...(label === undefined ? {} : { role: 'region', 'aria-label': label, tabIndex: 0 })}>
        <div className="board-sheet" style={{ width: right - cut + AROUND.right, height: drawing.bounds.height - above + AROUND.bottom }}>
          <div className="board-page" ref={sheet} style={{ left: -cut, top: -above }}>
            <Lines map={map} drawing={drawing} messages={messagesOf(lang)} terms={scene.words} isReady={false} isDimmed={() => false} />
            {tags.size > 0 && <Later><FallenLines drawing={drawing} /></Later>}
            {children}
          </div>
        </div>
      </div>
    </StoresContext>
  );
}
