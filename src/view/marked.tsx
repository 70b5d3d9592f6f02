// A text with what was searched for in it marked.

import type { ReactNode } from 'react';
import type { Mark } from '../analysis/search-marks.ts';

/** @param marks in order, as `marksOf` gives them */
export function Marked({ text, marks, lang }: { readonly text: string; readonly marks: readonly Mark[]; readonly lang?: string | undefined }): ReactNode {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    pieces.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return <bdi lang={lang}>{pieces}{text.slice(from)}</bdi>;
}
