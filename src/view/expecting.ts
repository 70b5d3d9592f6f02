// Who points at a filter may press it: what that would show is worked out before, while nothing else is to be done.

import type { DOMAttributes } from 'react';
import type { AppStores } from '../store/app-stores.ts';
import type { ArgOf, CommandId } from '../store/commands/index.ts';
import { viewAfter } from '../store/commands/view-after.ts';

/** Handlers for what runs a command that filters: as long as it is pointed at or has the focus, what would be shown after it is expected. */
export function expecting<Id extends CommandId>(stores: AppStores, id: Id, arg?: ArgOf<Id>): Pick<DOMAttributes<Element>, 'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur'> {
  const begin = (): void => stores.session.setState({ expected: viewAfter(stores, id, arg) });
  const end = (): void => stores.session.setState({ expected: undefined });
  return { onPointerEnter: begin, onPointerLeave: end, onFocus: begin, onBlur: end };
}
