// What of the reader's own copy was recognised, and how to have it forgotten.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { BroughtText } from '../../analysis/text/brought-text.ts';
import { readerMessagesOf } from '../../i18n/reader.ts';
import { forgetOwnText } from '../../store/own-text.ts';
import { useStores } from '../stores-context.tsx';

export function OwnTextAccount({ brought }: { readonly brought: BroughtText }): ReactNode {
  const stores = useStores();
  const words = readerMessagesOf(useStore(stores.preferences, (preferences) => preferences.lang));
  const { byDigest, likely, expected, missing, added } = brought.account;
  const rest = [...(missing.length > 0 ? [words.missingHere(missing.length)] : []), ...(added > 0 ? [words.addedHere(added)] : [])];
  return (
    <>
      <span className="hint" role="status">
        {byDigest === 0 ? words.aligned(likely, expected) : words.account(byDigest, likely, expected)} {rest.join(words.between)}
        {missing.length > 0 && ` (${missing.slice(0, MOST_NAMED).join(words.between)}${missing.length > MOST_NAMED ? '…' : ''})`}
      </span>
      <button type="button" className="plain" onClick={() => void forgetOwnText(stores)}>{words.forget}</button>
    </>
  );
}

const MOST_NAMED = 12;
