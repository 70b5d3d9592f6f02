// What became of a record as a picture of its own for each status: word and picture before colour.

import type { ReactNode } from 'react';
import type { Tag } from '../../store/what-if-store.ts';

/** Within 14 x 14, in lines of 1.6. */
const PATHS: Readonly<Partial<Record<Tag['status'] | 'added', string>>> = {
  // A barred square; a question mark; a tick.
  rejected: 'M2 2H12V12H2ZM2 12L12 2',
  doubted: 'M4 4.6A3 3 0 1 1 7.6 7.4Q7 7.8 7 9M7 11.4V12.4',
  granted: 'M2 7.5L5.5 11L12 3.5',
  // Half a ring.
  open: 'M7 2A5 5 0 0 1 7 12M7 2V3M7 11V12',
  // An arrow that comes back.
  restored: 'M4.5 2L1.5 5L4.5 8M1.5 5H9A3.5 3.5 0 0 1 9 12H6',
  // A balance that has tipped.
  outweighed: 'M1.5 5L12.5 9M7 7V12.5M4.5 12.5H9.5',
  // A lintel whose support is gone.
  'loses-support': 'M1.5 2H12.5V6H1.5ZM7 8V9.5M7 11V12.5',
  // Two of three posts.
  weakened: 'M3 2V12M7 2V12M11 2V3.5M11 5.5V7M11 9V10.5',
  // Somebody's word.
  contested: 'M1.5 2H12.5V9H6L3.5 12V9H1.5Z',
  relieved: 'M2 7H12',
  // A weight that hangs on one thread.
  bears: 'M1.5 2H12.5M7 2V7M3.5 7H10.5L12 12.5H2Z',
  added: 'M7 2V12M2 7H12',
};

export function StatusIcon({ status }: { readonly status: Tag['status'] | 'added' }): ReactNode {
  return (
    <svg className="status-icon" width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
      <path d={PATHS[status]} />
    </svg>
  );
}
