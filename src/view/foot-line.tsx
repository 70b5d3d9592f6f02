// The line at the foot: how to read the map, and for what is pointed at or selected its relation as a sentence.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { spineOf } from '../analysis/spine.ts';
import { relationSentence } from '../formats/relation-sentence.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { runCommand } from '../store/commands/index.ts';
import { isFiltered, keptOf, visibleOf } from '../store/view-store.ts';
import { Legend, LegendButton } from './legend.tsx';
import { useMessages, useStores } from './stores-context.tsx';

export function FootLine({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const view = useStore(stores.view);
  const { lang, legendOpen } = useStore(stores.preferences);
  const hovered = useStore(stores.session, (session) => session.hovered);
  const visible = visibleOf(map, view);
  const pointed = hovered ?? view.at;
  const step = pointed === undefined ? undefined : (spineOf(map).placeOf(pointed)?.step?.id ?? pointed);
  const sentence = step === undefined ? '' : relationSentence(map, step, lang);
  const { shown, closed, filtered } = visible;
  return (
    <footer className="foot">
      <p className="foot-sentence" title={sentence}>{sentence}</p>
      {sentence === '' && legendOpen && <Legend />}
      <p className="foot-counts">
        {keptOf(map, view)?.size === 0 ? messages['filter.none'] : messages['filter.status'](shown, closed, filtered)}{' '}
        {isFiltered(view) && <button type="button" onClick={() => runCommand(stores, 'show-all')}>{messages['filter.show-all']}</button>}
      </p>
      <button type="button" onClick={() => runCommand(stores, 'panel-help')}>{messages['bar.help']}</button>
      <LegendButton />
    </footer>
  );
}
