// The doors that are everywhere on the page: a file or a text dropped, a text pasted while no field has the focus. And what
// is being opened, as long as that takes.

import './maps.css';
import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { mapsMessagesOf } from '../../i18n/maps.ts';
import { runCommand } from '../../store/commands/index.ts';
import type { OwnFile } from '../../store/ports.ts';
import { useStores } from '../stores-context.tsx';
import { fileOf, textFile } from './own-file.ts';

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
      runCommand(stores, 'open-file', broughtIn(data));
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
      {status === 'loading' && map && (
        <p className="opening" role="status">
          {words.opening} <button type="button" className="plain" onClick={() => runCommand(stores, 'cancel-opening')}>{words.cancel}</button>
        </p>
      )}
    </>
  );
}
