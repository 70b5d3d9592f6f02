// Copying and saving, and what became of it, said beside the button as long as it holds.

import { useState } from 'react';
import type { TeachMessages } from '../../i18n/teach.ts';
import { useStores } from '../stores-context.tsx';

/** @param of what was copied or saved: of another one nothing is said yet */
export function useSaid(words: TeachMessages, of = ''): { readonly said: string; readonly copy: (text: string) => Promise<void>; readonly save: (name: string, type: string, data: string) => void } {
  const stores = useStores();
  const [last, setLast] = useState({ said: '', of });
  const setSaid = (said: string): void => setLast({ said, of });
  return {
    said: last.of === of ? last.said : '',
    copy: async (text) => setSaid((await stores.copy(text)) ? words.copied : words.notCopied),
    save: (name, type, data) => setSaid(stores.save(name, type, data) ? words.saved : words.notSaved),
  };
}
