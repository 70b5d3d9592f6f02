// The words of the text, wherever something shows them: fetched, and the reader's copy recalled, when they are first wanted.

import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { ownWords, type OwnWords } from '../analysis/own-words.ts';
import { useStores } from './stores-context.tsx';

export function useOwnWords(): ReadonlyMap<string, OwnWords> {
  const stores = useStores();
  const { map, source, brought } = useStore(stores.document);
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  useEffect(() => {
    if (!map) return;
    void stores.document.loadSource();
    void import('../store/own-text.ts').then(({ recallOwnText }) => recallOwnText(stores));
  }, [stores, map]);
  return useMemo(() => ownWords(source, brought, lang), [source, brought, lang]);
}
