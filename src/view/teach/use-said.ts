// Copying and saving, and what became of it, said beside the button.

import { useState } from 'react';
import type { TeachMessages } from '../../i18n/teach.ts';
import { useStores } from '../stores-context.tsx';

export function useSaid(words: TeachMessages): { readonly said: string; readonly copy: (text: string) => Promise<void>; readonly save: (name: string, type: string, data: string) => void } {
  const stores = useStores();
  const [said, setSaid] = useState('');
  return {
    said,
    copy: async (text) => setSaid((await stores.copy(text)) ? words.copied : words.notCopied),
    save: (name, type, data) => setSaid(stores.save(name, type, data) ? words.saved : words.notSaved),
  };
}
