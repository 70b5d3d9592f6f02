// The doors that are everywhere on the page: a file or a text dropped, a text pasted while no field has the focus. And what
// is being opened, as long as that takes.

import './maps.css';
import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { mapsMessagesOf, type MapsWords } from '../../i18n/maps.ts';
import { runCommand } from '../../store/commands/index.ts';
import type { OwnFile } from '../../store/ports.ts';
import { useStores } from '../stores-context.tsx';
import { fileOf, openBrought, textFile } from './own-file.ts';

/** The first file of what was dropped or pasted, else its text; nothing where it is neither. */
function broughtIn(data: DataTransfer | null): OwnFile | undefined {
  const [file] = data?.files ?? [];
  if (file) return fileOf(file);
  const text = data?.getData('text/plain') ?? '';
  return text.trim() === '' ? undefined : textFile(text);
}

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
const isBrought = (data: DataTransfer | null): boolean => data?.types.some((type) => type === 'Files' || type === 'text/plain') ?? false;

export function Doors(): ReactNode {
  const stores = useStores();
  const { lang } = useStore(stores.preferences);
  const { status, map } = useStore(stores.document);
  const [isOver, setOver] = useState(false);
  const words = mapsMessagesOf(lang);

  useEffect(() => {
    const ends = new AbortController();
    const { signal } = ends;
    const take = (data: DataTransfer | null): void => {
      if ((data?.files.length ?? 0) > 1) stores.session.notify('one-map-at-a-time');
      const file = broughtIn(data);
      if (file) void openBrought(stores, file);
    };
    // Words of the page itself that are dragged about are nobody's map.
    let isOwn = false;
    addEventListener('dragstart', () => (isOwn = true), { signal });
    addEventListener('dragend', () => (isOwn = false), { signal });
    addEventListener('dragover', (event) => {
      // Whatever has taken it already, such as the text beside the map.
      if (event.defaultPrevented) return setOver(false);
      if (isOwn || !isBrought(event.dataTransfer) || isField(event.target)) return;
      event.preventDefault(); // or the browser would leave the page for the file
      setOver(true);
    }, { signal });
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener('drop', (event) => {
      setOver(false);
      if (isOwn || event.defaultPrevented) return;
      if (isField(event.target) && event.dataTransfer?.files.length === 0) return;
      event.preventDefault();
      take(event.dataTransfer);
    }, { signal });
    addEventListener('paste', (event) => {
      if (event.defaultPrevented) return;
      if (isField(event.target) && event.clipboardData?.files.length === 0) return;
      event.preventDefault();
      take(event.clipboardData);
    }, { signal });
    return () => ends.abort();
  }, [stores]);

  return (
    <>
      {isOver && <p className="drop-here">{words.drop}</p>}
      {status === 'loading' && <Opening words={words} canCancel={map !== undefined} />}
    </>
  );
}

/** How far it is: the bar tells it to the eye, the words by quarters to whoever listens. */
function Opening({ words, canCancel }: { readonly words: MapsWords; readonly canCancel: boolean }): ReactNode {
  const stores = useStores();
  const { done, of } = useStore(stores.document.opening);
  return (
    <div className="opening">
      <p role="status">{words.opening(of === 0 ? 0 : Math.floor((4 * done) / of) * 25)}</p>
      {of > 0 && <progress max={of} value={done} aria-label={words.opening(0)} />}
      {canCancel && (
        <button type="button" aria-keyshortcuts="Escape" onClick={() => runCommand(stores, 'cancel-opening')}>
          <span className="plain">{words.cancel}</span><span className="key" aria-hidden="true">{words.cancelKey}</span>
        </button>
      )}
    </div>
  );
}
