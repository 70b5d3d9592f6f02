// Copies a text as Markdown; where the clipboard is refused, it stands there to be selected.

import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { healthMessagesOf } from '../../i18n/health.ts';
import { useStores } from '../stores-context.tsx';

export function CopyMarkdown({ label, write }: { readonly label: string; readonly write: () => string }): ReactNode {
  const stores = useStores();
  const words = healthMessagesOf(useStore(stores.preferences, (state) => state.lang));
  const [refused, setRefused] = useState<string>();
  const copy = async (): Promise<void> => {
    const text = write();
    const isCopied = await stores.copy(text);
    setRefused(isCopied ? undefined : text);
    stores.session.notify(isCopied ? 'text-copied' : 'text-not-copied');
  };
  return (
    <>
      <button type="button" className="plain" onClick={() => void copy()}>{label}</button>
      {refused !== undefined && (
        <label className="field">
          {words.notCopied}
          <textarea readOnly rows={10} value={refused} dir="auto" />
        </label>
      )}
    </>
  );
}
