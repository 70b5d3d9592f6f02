// What a command would show, asked before it is run.

import type { AppStores } from '../app-stores.ts';
import type { ViewState } from '../view-store.ts';
import { runCommand, type ArgOf, type CommandId } from './index.ts';

/** The view as it would be after a command that changes nothing else; nothing is done. */
export function viewAfter<Id extends CommandId>(stores: AppStores, id: Id, arg?: ArgOf<Id>): ViewState {
  let next = stores.view.getState();
  const setState = (given: Partial<ViewState>): void => void (next = { ...next, ...given });
  runCommand({ ...stores, view: { ...stores.view, getState: () => next, setState } }, id, arg);
  return next;
}
