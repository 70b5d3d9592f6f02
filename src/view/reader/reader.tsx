// The text beside the map: paragraph by paragraph, each sentence shaded by what it does in the argument. What is selected
// here is selected on the map, and what is selected there is marked here.

import '../panel.css';
import './reader.css';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { groundedIn, sentencesOf, withoutWords } from '../../analysis/sentences.ts';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import { shownText } from '../../analysis/shown-text.ts';
import { readerMessagesOf } from '../../i18n/reader.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { recallOwnText } from '../../store/own-text.ts';
import { runCommand } from '../../store/commands/index.ts';
import { NO_IDS } from '../../store/view-store.ts';
import { useMessages, useStores } from '../stores-context.tsx';
import { HeldPlace } from './held-place.tsx';
import { ShadeKey } from './shade-key.tsx';
import { RoleLine } from './role-line.tsx';
import { Strip } from './strip.tsx';
import { OwnTextAccount } from './own-text-account.tsx';
import { Tensions } from './tensions.tsx';
import { Tether } from './tether.tsx';
import { TextBody } from './text-body.tsx';
import { TextDoor } from './text-door.tsx';
import { Wordless } from './wordless.tsx';
import { useView } from '../use-view.ts';

export function Reader({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const { source, brought } = useStore(stores.document);
  const { at, sentence, held } = useView();
  // On a small screen a panel lies over the text.
  const isCovered = useStore(stores.session, (session) => session.isNarrow && session.panel !== 'none');
  const words = readerMessagesOf(lang);
  const text = useMemo(() => source && shownText(source, lang, brought), [source, lang, brought]);
  const [isTogether, setTogether] = useState(true);
  const [isAdding, setAdding] = useState(false);
  const canAdd = text !== undefined && !text.hasWords;
  const [given, setGiven] = useState<File | string>();
  const give = (event: { readonly preventDefault: () => void }, brought: File | string | undefined): void => {
    if (brought === undefined || brought === '' || !canAdd) return;
    event.preventDefault();
    setAdding(true);
    setGiven(brought);
  };
  const [list, setList] = useState<'wordless' | 'tensions'>();
  const toggle = (name: typeof list): void => setList(list === name ? undefined : name);
  const [pointed, setPointed] = useState<string>();
  // On the way to its card a sentence stays pointed at; between sentences there is nothing new to say.
  const point = useCallback((id: string | undefined, isOver = false) => (id !== undefined || isOver) && setPointed(id), []);
  const pane = useRef<HTMLElement>(null);
  const [fetched, setFetched] = useState<ArgumentMap>();
  useEffect(() => {
    void stores.document.loadSource().then(() => setFetched(map));
    void recallOwnText(stores);
  }, [stores, map]);

  const current = useMemo(() => (sentence !== undefined ? [sentence] : at === undefined ? NO_IDS : sentencesOf(map, at)), [map, at, sentence]);
  useEffect(() => {
    stores.session.setState({ lit: sentence === undefined ? NO_IDS : groundedIn(map, sentence).statements });
    return () => stores.session.setState({ lit: NO_IDS });
  }, [stores, map, sentence]);

  const wordless = useMemo(() => withoutWords(authorsMap(map)), [map]);
  return (
    // What is dropped on the text or pasted into it is a copy of it, and no map.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="reader"
      aria-label={words.title}
      ref={pane}
      inert={isCovered}
      onPointerLeave={() => point(undefined, true)}
      onDragOver={(event) => canAdd && event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => give(event, event.dataTransfer.files[0])}
      onPaste={(event) => (event.target as HTMLElement).closest('textarea') === null && give(event, event.clipboardData.files[0] ?? event.clipboardData.getData('text/plain'))}
    >
      <header className="panel-head">
        <h2>{text?.hasWords ? words.own : words.title}</h2>
        <button type="button" aria-label={messages['panel.close']} title={messages['panel.close']} onClick={() => runCommand(stores, 'toggle-text')}>×</button>
      </header>
      {!map.source?.file && <p className="hint">{words.none}</p>}
      {map.source?.file && !text && <p className="hint" role="status">{fetched === map ? words.missing : words.loading}</p>}
      {text && !text.hasWords && <p className="hint">{words.summary}</p>}
      {text && (
        <>
          <p className="reader-tools">
            {brought ? <OwnTextAccount brought={brought} /> : canAdd && <button type="button" className="framed-button" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>{words.add}</button>}
            <button type="button" className="framed-button" aria-pressed={list === 'wordless'} onClick={() => toggle('wordless')}>{words.wordless(wordless.length)}</button>
            {map.tensions.length > 0 && <button type="button" className="framed-button" aria-pressed={list === 'tensions'} onClick={() => toggle('tensions')}>{words.tensions(map.tensions.length)}</button>}
            <label className="choice"><input type="checkbox" checked={isTogether} onChange={() => setTogether(!isTogether)} /> {words.together}</label>
          </p>
          {isAdding && !brought && source && <TextDoor source={source} given={given} onClose={() => setAdding(false)} />}
          {held !== undefined && <HeldPlace map={map} text={text} held={held} sentence={current[0]} />}
          {list === 'wordless' ? <Wordless map={map} ids={wordless} /> : list === 'tensions' ? <Tensions map={map} onPick={() => setList(undefined)} /> : <TextBody map={map} text={text} current={current} onPoint={point} isTogether={isTogether} />}
          <RoleLine map={map} sentence={pointed ?? current[0]} isBackground={(id) => text.background.has(id)} />
          <ShadeKey map={map} text={text} />
          <Tether pane={pane} />
          <Strip map={map} text={text} current={current} pane={pane} />
        </>
      )}
    </section>
  );
}
