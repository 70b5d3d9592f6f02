// The stores, as components read them.

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { messagesOf, type Messages } from '../i18n/translate.ts';
import type { AppStores } from '../store/app-stores.ts';

export const StoresContext = createContext<AppStores | undefined>(undefined);

/** The stores of this page. @throws Error outside the application */
export function useStores(): AppStores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('Components need the stores around them.');
  return stores;
}

/** The messages in the reader's language. */
export function useMessages(): Messages {
  return messagesOf(useStore(useStores().preferences, (preferences) => preferences.lang));
}
