// Going somewhere from the panel: where it lies over the map, it steps aside.

import { runCommand, type ArgOf } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';

export function useGo(): <Id extends 'select' | 'next-unread'>(command: Id, arg?: ArgOf<Id>) => void {
  const stores = useStores();
  return (command, arg) => {
    if (runCommand(stores, command, arg) && stores.session.getState().isNarrow) stores.session.showPanel('none');
  };
}
