// The page: bar, map, panel, foot. What is opened now and then comes when it is first opened.

import { useCallback, useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { loadMessages } from '../i18n/translate.ts';
import { languageTag } from '../i18n/language-name.ts';
import { keyOf } from '../store/commands/command.ts';
import { commandForKey } from '../store/commands/index.ts';
import type { MarksPort } from '../store/ports.ts';
import { isFiltered, isOnStage, shownAs } from '../store/view-store.ts';
import { Bar } from './bar.tsx';
import { Canvas as Drawn } from './canvas/canvas.tsx';
import { loadFlow } from './canvas/flow.ts';
import { FootLine } from './foot-line.tsx';
import { Later, later } from './later.tsx';
import { useMessages, useStores } from './stores-context.tsx';
import type { MenuAt } from './record-menu.tsx';
import { TypeAhead } from './type-ahead.tsx';
import { useView } from './use-view.ts';
import { usePicked } from './use-picked.ts';

/** Drawn when React Flow is there, which nobody waits for who reads the outline. */
const Canvas = later(async () => (await loadFlow(), { Canvas: Drawn }), 'Canvas');
const Panels = later(() => import('./panels.tsx'), 'Panels');
const Doors = later(() => import('./maps/doors.tsx'), 'Doors');
const Outline = later(() => import('./outline/outline.tsx'), 'Outline');
const Reader = later(() => import('./reader/reader.tsx'), 'Reader');
const HoveredWords = later(() => import('./reader/hovered-words.tsx'), 'HoveredWords');
const PathLine = later(() => import('./path-line.tsx'), 'PathLine');
const Printing = later(() => import('./print/printing.tsx'), 'Printing');
const Spoken = later(() => import('./spoken.tsx'), 'Spoken');
const FailureReport = later(() => import('./failure-report.tsx'), 'FailureReport');
const FilterStrip = later(() => import('./filter-strip.tsx'), 'FilterStrip');
const Notices = later(() => import('./notices.tsx'), 'Notices');
const RecordMenu = later(() => import('./record-menu.tsx'), 'RecordMenu');
const Stage = later(() => import('./present/stage.tsx'), 'Stage');
const NowAndThen = later(() => import('./now-and-then.tsx'), 'NowAndThen');

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
  const { map, failure } = usePicked(stores.document, 'map', 'failure');
  const { lang, theme } = useStore(stores.preferences);
  const view = useView();
  const { panel: opened, walk, notices, isPaletteOpen, isMapHidden } = usePicked(stores.session, 'panel', 'walk', 'notices', 'isPaletteOpen', 'isMapHidden');
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
  const [menu, setMenu] = useState<MenuAt>();
  const onContextMenu = (event: MouseEvent): void => {
    const target = event.target as Element;
    const of = target.closest('.route-target') ? stores.session.getState().hovered : target.closest<HTMLElement>('.react-flow__node[data-id], [role="treeitem"]')?.dataset['id'];
    // Words that are marked belong to the browser's own menu.
    if (of === undefined || getSelection()?.toString()) return;
    event.preventDefault();
    setMenu({ of, x: event.clientX, y: event.clientY });
  };
  // What the first view can do without is fetched after it; Print will wait for nothing.
  const [isReady, setReady] = useState(false);
  const watched = useMemo((): MarksPort => ({ ...marks, ready: (id) => (marks.ready(id), setReady(true), void loadMessages('zh'), void import('../model/open-map.ts').catch(() => {}), void stores.followReading()) }), [marks, stores]);
  useEffect(() => (isReady ? FilterStrip.ahead() : undefined), [isReady]);
  // A first map that takes long says how far it is.
  const isLong = useStore(stores.document.opening, ({ of }) => of > 0);
  const isNarrow = useIsNarrow();
  // It comes while the map is fetched.
  useState(() => isNarrow || void loadFlow().catch(() => {}));
  useLayoutEffect(() => stores.session.setState({ isNarrow }), [stores, isNarrow]);
  const shown = shownAs(view, isNarrow);
  const opening = <p className="empty" role="status">{messages['app.loading']}</p>;
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
    <div className="page" onKeyDown={onKeyDown} onContextMenu={onContextMenu}>
      <Bar />
      {map && isFiltered(view) && <Later><FilterStrip map={map} /></Later>}
      <main className="stage">
        {map ? <div inert={isCovered}>{shown === 'map' ? <Later key="map" fallback={opening} onLost={() => stores.view.setState({ view: 'outline' })}><Canvas map={map} marks={watched} /></Later> : <Later key="outline" fallback={opening} onLost={() => stores.view.setState({ view: 'map' })}><Outline map={map} marks={watched} /></Later>}</div> : !failure && opening}
        <Later>{map?.source && isReady && <HoveredWords map={map} />}</Later>
        {failure && (!map || panel === 'failure') && <Later><FailureReport failure={failure} lang={lang} onClose={map && (() => stores.session.showPanel('none'))} /></Later>}
      </main>
      <Later onLost={() => stores.view.setState({ text: undefined })}>{map && view.text && <Reader map={map} />}</Later>
      <Later fallback={panel === 'search' && <TypeAhead />} onLost={() => stores.session.showPanel('none')}>{panel !== 'none' && panel !== 'failure' && <Panels panel={panel} map={map} />}</Later>
      {/* The region is there before the first notice, or nobody would hear of it. */}
      <div className="notices" role="status"><Later>{notices.length > 0 && <Notices />}</Later></div>
      <Later fallback={isPaletteOpen && <TypeAhead />} onLost={() => stores.session.setState({ isPaletteOpen: false })}>{(isReady || walk || isPaletteOpen || view.talk) && <NowAndThen map={map} />}</Later>
      {/* Likewise: what is spoken comes with the first selection. */}
      <p className="unseen" role="status"><Later>{map && isReady && view.at !== undefined && <Spoken map={map} />}</Later></p>
      <Later>{map && isReady && <PathLine map={map} />}</Later>
      {map && <FootLine map={map} isOutline={shown === 'outline'} isReady={isReady} />}
      <Later>{map && isReady && <Printing map={map} />}</Later>
      <Later>{(isReady || failure || isLong) && <Doors />}</Later>
      <Later>{menu && <RecordMenu at={menu} onClose={() => setMenu(undefined)} />}</Later>
    </div>
  );
}
