// What is asked beside a place on a sheet, where all of it is seen as the sheet stands and nothing that it is about is covered.

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { freeSide, type Area } from './free-side.ts';
import { seenOf } from './into-sight.ts';

interface BesideProps {
  readonly at: Area;
  /** What is not to be covered either. */
  readonly keep: readonly Area[];
  readonly children: ReactNode;
}

const EDGE = 6;

export function Beside({ at, keep, children }: BesideProps): ReactNode {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const seen = own.current && seenOf(own.current, EDGE);
    if (!own.current || !seen) return;
    own.current.style.maxHeight = `${seen.height}px`;
    const { left, top } = freeSide(at, keep, { width: own.current.offsetWidth, height: own.current.offsetHeight }, seen);
    own.current.style.left = `${left}px`;
    own.current.style.top = `${top}px`;
  }, [at, keep]);
  return <div ref={own} className="board-ask">{children}</div>;
}
