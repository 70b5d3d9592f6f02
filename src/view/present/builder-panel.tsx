// Making a talk: what is on the map becomes a scene; scenes are put in order, given words, kept, saved and opened.

import './builder.css';
import { useMemo, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Reading } from '../../formats/read-map-text.ts';
import { builderMessagesOf } from '../../i18n/builder.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { titledIn } from '../../presenting/edit-talk.ts';
import { MOST, type Talk } from '../../presenting/talk.ts';
import { shortIn } from '../../presenting/teller.ts';
import { keyOf } from '../../store/commands/command.ts';
import { commandForKey, runCommand } from '../../store/commands/index.ts';
import '../../store/commands/later.ts';
import { giveOwn, nextScene, openTalk, saveTalk } from '../../store/talk/make-talk.ts';
import { changeTalk, ownTalkOf, travelTalk } from '../../store/talk/own-talk.ts';
import { Findings } from '../findings.tsx';
import { fileOf } from '../maps/own-file.ts';
import { Panel } from '../panel.tsx';
import { useStores } from '../stores-context.tsx';
import { LineField } from '../what-if/line-field.tsx';
import { SceneList } from './scene-list.tsx';
import { TalkStarts } from './talk-starts.tsx';

export function BuilderPanel({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const { draft, past, future, picked } = useStore(ownTalkOf(stores));
  const [refused, setRefused] = useState<Reading<Talk>>();
  const [isOver, setOver] = useState(false);
  const words = builderMessagesOf(lang);
  // Follows from what is open and selected, which is said here, so that it is drawn anew.
  const view = useStore(stores.view);
  const next = useMemo(() => nextScene(stores), [stores, view, draft, picked]); // oxlint-disable-line react-hooks/exhaustive-deps -- read from the stores
  const open = async (file: File | undefined): Promise<void> => {
    if (file) setRefused(await openTalk(stores, fileOf(file)));
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void open(event.dataTransfer.files[0]);
  };
  const press = (event: KeyboardEvent): void => {
    // In a field, what is undone is what was typed.
    if ((event.target as HTMLElement).matches('input, textarea, select')) return;
    const key = keyOf(event);
    if (commandForKey(key, 'map')?.id === 'add-scene' && stores.preferences.getState().letterKeys) {
      event.preventDefault();
      runCommand(stores, 'add-scene');
    }
    const to = ({ 'Control+z': 'past', 'Meta+z': 'past', 'Control+y': 'future', 'Control+Shift+z': 'future', 'Meta+Shift+z': 'future' } as const)[key];
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    travelTalk(stores, to);
  };
  const found = refused?.result;
  return (
    <Panel title={words.title} className="builder" onKeyDown={press}>
      {/* A file may be let go anywhere here; the button beside does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="builder-inside" onDragOver={(event) => event.dataTransfer.types.includes('Files') && (event.preventDefault(), setOver(true))} onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)} onDrop={drop}>
        {isOver && <p className="hint">{words.drop}</p>}
        {!draft && <p className="hint">{words.intro}</p>}
        <div className="builder-add"><button type="button" className="framed-button" data-first onClick={() => runCommand(stores, 'add-scene')}>{draft ? words.add : words.addFirst}<span className="key" aria-hidden="true">⇧A</span></button>
          {draft && (
            <span className="builder-ways">
              <button type="button" className="framed-button" onClick={() => void giveOwn(stores)}>▷ {words.play}</button>
              <button type="button" className="framed-button" onClick={() => saveTalk(stores, draft)}>{words.save}</button>
              <button type="button" className="framed-button" disabled={past.length === 0} onClick={() => travelTalk(stores, 'past')}>{words.undo}</button>
              <button type="button" className="framed-button" disabled={future.length === 0} onClick={() => travelTalk(stores, 'future')}>{words.redo}</button>
            </span>
          )}
          {next && <p className="hint">{words.next(next.focus.map((id) => shortIn(map, id, lang)).join(' · '))}</p>}
        </div>
        {found && !found.ok && (
          <div role="alert">
            <p>{words.refused}</p>
            <Findings findings={found.findings} locate={refused?.locate} lang={lang} />
          </div>
        )}
        {draft ? (
          <>
            <SceneList map={map} talk={draft} />
            <LineField label={words.name} value={textIn(draft.title, lang, map.language).text} emptied={textIn(titledIn(draft.title, lang, '', map.title), lang, map.language).text} most={MOST.text} onChange={(value) => changeTalk(stores, { ...draft, title: titledIn(draft.title, lang, value, map.title) }, { part: 'title' })} />
            <label className="choice"><input type="checkbox" checked={draft.untold === 'ghost'} onChange={({ target }) => changeTalk(stores, { ...draft, untold: target.checked ? 'ghost' : 'hidden' })} /> {words.ghosts}</label>
          </>
        ) : <TalkStarts />}
        <p className="builder-ways">
          {!draft && past.length > 0 && <button type="button" className="framed-button" onClick={() => travelTalk(stores, 'past')}>{words.undo}</button>}
          {draft && <button type="button" className="framed-button" onClick={() => changeTalk(stores, undefined)}>{words.over}</button>}
          <label className="framed-button file-button">{words.open}<input type="file" className="unseen" accept=".json,application/json" onChange={({ target }) => (void open(target.files?.[0]), (target.value = ''))} /></label>
        </p>
        {draft && <p className="hint">{words.kept}</p>}
      </div>
    </Panel>
  );
}
