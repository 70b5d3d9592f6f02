// The page: bar, map, panel, foot. What is opened now and then comes when it is first opened.

import { lazy, useCallback, useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { loadMessages } from '../i18n/translate.ts';
import { languageTag } from '../i18n/language-name.ts';
import { keyOf } from '../store/commands/command.ts';
import { commandForKey } from '../store/commands/index.ts';
import type { MarksPort } from '../store/ports.ts';
import { isFiltered, isOnStage, shownAs } from '../store/view-store.ts';
import { Bar } from './bar.tsx';
import { Canvas } from './canvas/canvas.tsx';
import { FootLine } from './foot-line.tsx';
import { Later } from './later.tsx';
import { useMessages, useStores } from './stores-context.tsx';
import { TypeAhead } from './type-ahead.tsx';

const Panels = lazy(async () => ({ default: (await import('./panels.tsx')).Panels }));
const Palette = lazy(async () => ({ default: (await loadMessages('zh'), await import('./palette/palette.tsx')).Palette }));
const Doors = lazy(async () => ({ default: (await import('./maps/doors.tsx')).Doors }));
const Outline = lazy(async () => ({ default: (await import('./outline/outline.tsx')).Outline }));
const Reader = lazy(async () => ({ default: (await import('./reader/reader.tsx')).Reader }));
const HoveredWords = lazy(async () => ({ default: (await import('./reader/hovered-words.tsx')).HoveredWords }));
const PathLine = lazy(async () => ({ default: (await import('./path-line.tsx')).PathLine }));
const Printing = lazy(async () => ({ default: (await import('./print/printing.tsx')).Printing }));
const Spoken = lazy(async () => ({ default: (await import('./spoken.tsx')).Spoken }));
const FailureReport = lazy(async () => ({ default: (await import('./failure-report.tsx')).FailureReport }));
const FilterStrip = lazy(async () => ({ default: (await import('./filter-strip.tsx')).FilterStrip }));
const Notices = lazy(async () => ({ default: (await import('./notices.tsx')).Notices }));
const MenuOpener = lazy(async () => ({ default: (await import('./menu-opener.tsx')).MenuOpener }));
const Stage = lazy(async () => ({ default: (await import('./present/stage.tsx')).Stage }));
const DetourStrip = lazy(async () => ({ default: (await import('./present/detour-strip.tsx')).DetourStrip }));
const WalkBar = lazy(async () => ({ default: (await import('./walk-bar.tsx')).WalkBar }));

/** Whether a panel lies over the map instead of beside it (`panel.css`). */
function useIsNarrow(): boolean {
  const query = useMemo(() => matchMedia('(max-width: 700px)'), []);
  return useSyncExternalStore(
    useCallback(
      (changed) => {
        query.addEventListener('change', changed);
        return () => query.removeEventListener('change', changed);
      },
      [query],
    ),
    () => query.matches,
  );
}

export function App({ marks }: { readonly marks: MarksPort }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const { map, failure } = useStore(stores.document);
  const { lang, theme } = useStore(stores.preferences);
  const view = useStore(stores.view);
  const { panel: opened, walk, notices, isPaletteOpen, isMapHidden } = useStore(stores.session);
  const panel = opened === 'none' && view.lesson[0] ? 'practice' : opened;

  useEffect(() => {
    document.documentElement.lang = languageTag(lang);
    document.documentElement.dataset['theme'] = theme;
  }, [lang, theme]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const command = event.defaultPrevented ? undefined : commandForKey(keyOf(event), 'everywhere');
    // What lies over everything has the keys to itself.
    if (!command?.when(stores) || (isPaletteOpen && command.id !== 'palette')) return;
    command.run(stores);
    event.preventDefault();
  };
  // What the first view can do without is fetched after it; Print will wait for nothing.
  const [isReady, setReady] = useState(false);
  const watched = useMemo((): MarksPort => ({ ...marks, ready: (id) => (marks.ready(id), setReady(true), void loadMessages('zh'), void stores.followReading()) }), [marks, stores]);
  const isNarrow = useIsNarrow();
  useLayoutEffect(() => stores.session.setState({ isNarrow }), [stores, isNarrow]);
  const shown = shownAs(view, isNarrow);
  // What is covered is no place to tab to.
  const isCovered = isMapHidden || panel === 'failure' || (isNarrow && (opened !== 'none' || view.text !== undefined));
  if (map && (isOnStage(view) || (view.talk !== undefined && view.mode === 'speaker'))) {
    return (
      <div className="page">
        <Later onLost={() => stores.view.setState({ talk: undefined, mode: 'read' })}><Stage map={map} marks={watched} /></Later>
        <div className="notices" role="status"><Later>{notices.length > 0 && <Notices />}</Later></div>
      </div>
    );
  }
  return (
    // Keys that act everywhere are caught where they arrive; nothing here is a control itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="page" onKeyDown={onKeyDown}>
      <Bar />
      {map && isFiltered(view) && <Later><FilterStrip map={map} /></Later>}
      <main className="stage">
        {map ? <div inert={isCovered}>{shown === 'map' ? <Canvas map={map} marks={watched} /> : <Later onLost={() => stores.view.setState({ view: 'map' })}><Outline map={map} marks={watched} /></Later>}</div> : !failure && <p className="empty" role="status">{messages['app.loading']}</p>}
        <Later>{map?.source && isReady && <HoveredWords map={map} />}</Later>
        {failure && (!map || panel === 'failure') && <Later><FailureReport failure={failure} lang={lang} onClose={map && (() => stores.session.showPanel('none'))} /></Later>}
      </main>
      <Later onLost={() => stores.view.setState({ text: undefined })}>{map && view.text && <Reader map={map} />}</Later>
      <Later fallback={panel === 'search' && <TypeAhead />} onLost={() => stores.session.showPanel('none')}>{panel !== 'none' && panel !== 'failure' && <Panels panel={panel} map={map} />}</Later>
      {/* The region is there before the first notice, or nobody would hear of it. */}
      <div className="notices" role="status"><Later>{notices.length > 0 && <Notices />}</Later></div>
      <Later>{map && view.talk !== undefined && <DetourStrip />}</Later>
      <Later>{map && walk && <WalkBar map={map} walk={walk} />}</Later>
      {/* Likewise: what is spoken comes with the first selection. */}
      <p className="unseen" role="status"><Later>{map && isReady && view.at !== undefined && <Spoken map={map} />}</Later></p>
      <Later>{map && isReady && <PathLine map={map} />}</Later>
      {map && <FootLine map={map} isOutline={shown === 'outline'} isReady={isReady} />}
      <Later>{map && isReady && <Printing map={map} />}</Later>
      <Later>{(isReady || failure) && <Doors />}</Later>
      <Later>{map && isReady && <MenuOpener />}</Later>
      <Later fallback={<TypeAhead />} onLost={() => stores.session.setState({ isPaletteOpen: false })}>{isPaletteOpen && <Palette />}</Later>
    </div>
  );
}
