// The page: one bar, the map, one panel at a time, one line at the foot.

import { useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { textIn } from '../model/localized-text.ts';
import { runCommand } from '../store/commands/index.ts';
import type { MarksPort } from '../store/ports.ts';
import { Canvas } from './canvas/canvas.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { FootLine } from './foot-line.tsx';
import { Inspector } from './inspector.tsx';
import { Notices } from './notices.tsx';
import { useMessages, useStores } from './stores-context.tsx';

export function App({ marks }: { readonly marks: MarksPort }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const { map, status } = useStore(stores.document);
  const { lang, theme } = useStore(stores.preferences);
  const panel = useStore(stores.session, (session) => session.panel);

  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-Hans' : 'en';
    document.documentElement.dataset['theme'] = theme;
  }, [lang, theme]);

  const isDark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <div className="page">
      <header className="bar">
        <h1 className="bar-name">{messages['bar.label']}</h1>
        <p className="bar-map">{map && [textIn(map.title, lang, map.language).text, map.source && textIn(map.source.author, lang, map.language).text, map.source?.date].filter(Boolean).join(' · ')}</p>
        <button type="button" onClick={() => runCommand(stores, 'open-everything')}>{messages['bar.open-everything']}</button>
        <button type="button" onClick={() => runCommand(stores, 'close-all')}>{messages['bar.close-all']}</button>
        <button type="button" aria-pressed={panel === 'filter'} onClick={() => runCommand(stores, 'panel-filter')}>{messages['bar.filter']}</button>
        <button type="button" aria-pressed={panel === 'inspector'} onClick={() => runCommand(stores, 'panel-inspector')}>{messages['inspector.title']}</button>
        <button type="button" lang={lang === 'zh' ? 'en' : 'zh-Hans'} onClick={() => runCommand(stores, 'language')}>{messages['bar.other-language']}</button>
        <button type="button" aria-label={messages['bar.theme']} onClick={() => runCommand(stores, 'theme', isDark ? 'light' : 'dark')}>◐</button>
      </header>
      <main className="stage">
        {map ? <Canvas map={map} marks={marks} /> : <p className="empty" role="status">{status === 'failed' ? messages['app.failed'] : messages['app.loading']}</p>}
      </main>
      {map && panel === 'filter' && <FilterPanel map={map} />}
      {map && panel === 'inspector' && <Inspector map={map} />}
      <Notices />
      {map && <FootLine map={map} />}
    </div>
  );
}
