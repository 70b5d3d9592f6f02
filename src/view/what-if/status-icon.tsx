// What became of a record as a picture of its own for each status: word and picture before colour.

import type { ReactNode } from 'react';
import type { Tag } from '../../store/what-if-store.ts';
import { STATUS_PATHS } from './looks.ts';

export function StatusIcon({ status }: { readonly status: Tag['status'] | 'added' }): ReactNode {
  return (
    <svg className="status-icon" width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
      <path d={STATUS_PATHS[status]} />
    </svg>
  );
}
