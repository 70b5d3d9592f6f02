// The reader's reading handed out, and those of others opened: listed, compared, laid over the map.

import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { dissenters } from '../../analysis/what-if/speaker-reading.ts';
import { addedTo, authorsMap } from '../../analysis/what-if/with-own.ts';
import { languageTag } from '../../i18n/language-name.ts';
import { ownReadingMessagesOf } from '../../i18n/own-reading.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import { MOST } from '../../model/own-reading.ts';
import type { OwnFile } from '../../store/ports.ts';
import { isSaid } from '../../store/view-store.ts';
import { copyReading, openReadings, openSpeaker, saveReading, sayBy, type OpeningAccount } from '../../store/what-if/readings.ts';
import { fileOf, textFile } from '../maps/own-file.ts';
import { useStores } from '../stores-context.tsx';
import { AccountOfOpening } from './account-of-opening.tsx';
import { LineField } from './line-field.tsx';
import { OpenedReadings } from './opened-readings.tsx';

export function ReadingsSection({ map }: { readonly map: ArgumentMap }): ReactNode {
  const words = ownReadingMessagesOf(useStore(useStores().preferences, (preferences) => preferences.lang));
  const hasOpened = useStore(useStores().ownReading, ({ opened }) => opened.length > 0);
  const [isOpen, setOpen] = useState(hasOpened);
  return (
    <details className="further readings" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.share}</summary>
      <p className="hint">{words.shareHint}</p>
      <Mine map={map} />
      <Doors />
      <Speakers map={authorsMap(map)} />
      <OpenedReadings map={map} />
    </details>
  );
}

/** Whose views stand in the text beside the author's: each can be laid beside the reader's own. */
function Speakers({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const words = ownReadingMessagesOf(lang);
  const ids = dissenters(map);
  if (ids.length === 0) return null;
  return (
    <>
      <p className="hint">{words.speakers}</p>
      <p className="say">
        {ids.map((id) => {
          const { text, lang: spoken } = textIn(indexOf(map).speaker(id)!.name, lang, map.language);
          return <button key={id} type="button" lang={languageTag(spoken)} onClick={() => openSpeaker(stores, map, id, text)}>{text}</button>;
        })}
      </p>
    </>
  );
}

/** The reader's own, as a file and as a code. */
function Mine({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const words = ownReadingMessagesOf(useStore(stores.preferences, (preferences) => preferences.lang));
  const by = useStore(stores.ownReading, (reading) => reading.by);
  const hasSaid = useStore(stores.view, isSaid);
  const [draft, setDraft] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const name = draft ?? by;
  const put = (): void => {
    sayBy(stores, name);
    setDraft(undefined);
  };
  if (!hasSaid && !addedTo(map)) return <p className="hint">{words.nothingToSave}</p>;
  return (
    <>
      <LineField label={words.by} value={name} most={MOST.by} onChange={setDraft} onLeave={put} onEnter={put} />
      <p className="say">
        <button type="button" onClick={() => saveReading(stores, map)}>{words.save}</button>
        <button type="button" onClick={() => void copyReading(stores, map).then(setRefused)}>{words.copy}</button>
      </p>
      {refused !== undefined && <label className="field">{words.code}<textarea readOnly rows={4} value={refused} onFocus={({ target }) => target.select()} /></label>}
    </>
  );
}

/** Files chosen or dropped, codes pasted; and what came of it. */
function Doors(): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const words = ownReadingMessagesOf(lang);
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [account, setAccount] = useState<OpeningAccount>();
  const take = async (files: readonly OwnFile[]): Promise<OpeningAccount> => {
    const outcome = await openReadings(stores, files, words.nameless);
    setAccount(outcome);
    return outcome;
  };
  const takePasted = async (): Promise<void> => {
    const { failed } = await take([textFile(pasted)]);
    // What is wrong stays there to be mended.
    if (failed.length === 0) setPasted('');
  };
  const onDrop = (event: DragEvent): void => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault(); // or the page would take it for a map
    void take([...event.dataTransfer.files].map(fileOf));
  };
  const onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault();
  };
  return (
    <div className="reading-doors" onDrop={onDrop} onDragOver={onDragOver}>
      <p className="say">
        <button type="button" onClick={() => chooser.current?.click()}>{words.open}</button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          aria-label={words.open}
          onChange={({ target }) => {
            void take([...(target.files ?? [])].map(fileOf));
            target.value = '';
          }}
        />
      </p>
      <label className="field">
        {words.paste}
        <textarea rows={2} spellCheck={false} value={pasted} onChange={({ target }) => setPasted(target.value)} />
      </label>
      {pasted.trim() !== '' && <p className="say"><button type="button" onClick={() => void takePasted()}>{words.openPasted}</button></p>}
      <p className="hint">{words.drop}</p>
      <AccountOfOpening account={account} />
    </div>
  );
}
