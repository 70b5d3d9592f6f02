// Where the reader is, for those who hear it. It comes after the map, which does not wait for it.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { spokenPosition } from '../formats/spoken-position.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { useStores } from './stores-context.tsx';
import { useView } from './use-view.ts';

export function Spoken({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const view = useView();
  const { lang, notation } = useStore(stores.preferences);
  // The walk speaks for itself.
  const isWalking = useStore(stores.session, (session) => session.walk !== undefined);
  return view.at === undefined || isWalking ? '' : spokenPosition(map, view.at, lang, notation);
}
