// At the end of what is printed: that it is a paraphrase, of which version of which map, and the address of exactly this.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { dateIn } from '../../i18n/date.ts';
import { printMessagesOf } from '../../i18n/print.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { useStores } from '../stores-context.tsx';

export function PrintedOrigin({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const words = printMessagesOf(lang);
  const { title, version, updated, licence } = map;
  const parts = [textIn(title, lang, map.language).text, version && words.version(version), updated && dateIn(updated, lang), licence];
  return (
    <footer className="print-origin print-small">
      <p>{words.paraphrase}</p>
      <p>{parts.filter(Boolean).join(' · ')}</p>
      <p className="print-address">{stores.link()}</p>
    </footer>
  );
}
