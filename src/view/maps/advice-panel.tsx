// What the rules advise on a map that the reader brought: it is open, and each line leads to its place.

import './maps.css';
import { useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { mapsMessagesOf } from '../../i18n/maps.ts';
import { runCommand } from '../../store/commands/index.ts';
import { Findings } from '../findings.tsx';
import { Panel } from '../panel.tsx';
import { useStores } from '../stores-context.tsx';

export function AdvicePanel(): ReactNode {
  const stores = useStores();
  const { lang } = useStore(stores.preferences);
  const { map, advice } = useStore(stores.document);
  useEffect(() => void stores.document.loadAdvice(), [stores, map]);
  const words = mapsMessagesOf(lang);
  const isEmpty = advice?.findings.length === 0;
  return (
    <Panel title={words.adviceTitle} className="advice">
      <p className="hint">{isEmpty ? words.noAdvice : words.adviceHint}</p>
      {advice && !isEmpty && <Findings findings={advice.findings} locate={advice.locate} lang={lang} onGo={({ ids: [id] }) => runCommand(stores, 'select', id)} />}
    </Panel>
  );
}
