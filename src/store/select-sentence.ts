// Selecting a sentence of the text: the most prominent statement that stands in it is selected, the way to each of them opens,
// and what the filters have removed of them is shown all the same. What opened for one sentence closes with the next, or whoever
// reads the text to its end would have the whole map open.

import { openPathTo } from '../analysis/open-state.ts';
import type { OpenState } from '../analysis/visible.ts';
import { groundedIn } from '../analysis/sentences.ts';
import { isShown } from '../analysis/walk.ts';
import type { AppStores } from './app-stores.ts';
import { isFiltered, visibleOf } from './view-store.ts';

/** What was open before sentences were selected, and what the last of them opened. */
const before = new WeakMap<AppStores, { readonly was: OpenState; readonly now: OpenState }>();

/** Selects a sentence by its id. One that nothing stands in leaves what else is selected as it is. O(size of the map) */
export function selectSentence(stores: AppStores, sentence: string): void {
  const { map } = stores.document.getState();
  if (!map) return;
  const view = stores.view.getState();
  const { statements, steps, questions, tensions } = groundedIn(map, sentence);
  const at = [...statements, ...questions, ...steps, ...tensions][0];
  const last = before.get(stores);
  const was = last?.now === view.open ? last.was : view.open;
  const open = [...statements, ...(at === undefined ? [] : [at])].reduce((now, id) => openPathTo(map, now, id), was);
  before.set(stores, { was, now: open });
  const isRemoving = view.hide === 'remove' && isFiltered(view);
  const visible = isRemoving ? visibleOf(map, { ...view, open }) : undefined;
  const gone = visible ? statements.filter((id) => !isShown(map, visible, id)) : [];
  stores.view.setState({ sentence, at: at ?? view.at, open, ...(gone.length > 0 && { extra: [...view.extra, ...gone] }) });
}
