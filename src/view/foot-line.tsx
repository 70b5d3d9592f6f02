// The line at the foot: how to read the map, and for what is pointed at or focused its relation as a sentence.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { spineOf } from '../analysis/spine.ts';
import { relationSentence } from '../formats/relation-sentence.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { runCommand } from '../store/commands/index.ts';
import { isFiltered, visibleOf } from '../store/view-store.ts';
import { useMessages, useStores } from './stores-context.tsx';

export function FootLine({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const view = useStore(stores.view);
  const lang = useStore(stores.preferences, (state) => state.lang);
  const hovered = useStore(stores.session, (state) => state.hovered);
  const pointed = hovered ?? view.at;
  const step = pointed === undefined ? undefined : (spineOf(map).placeOf(pointed)?.step?.id ?? pointed);
  const sentence = step === undefined ? '' : relationSentence(map, step, lang);
  const { shown, closed, filtered } = visibleOf(map, view);
  return (
    <footer className="foot">
      <p className="foot-sentence" role="status">{sentence}</p>
      {sentence === '' && <p className="foot-legend">{messages['legend.read']} {messages['legend.marks']}</p>}
      <p className="foot-counts">
        {messages['filter.status'](shown, closed, filtered)}{' '}
        {isFiltered(view) && <button type="button" onClick={() => runCommand(stores, 'show-all')}>{messages['filter.show-all']}</button>}
      </p>
    </footer>
  );
}
