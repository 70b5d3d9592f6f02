// The palette: everything that can be done or gone to, by typing a part of its name; a list that the keys walk (WAI-ARIA
// combobox with a list), in a dialog that gives the focus back.

import '../panel.css';
import './palette.css';
import { useId, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { paletteMessagesOf } from '../../i18n/palette.ts';
import type { PaletteEntry } from '../../store/palette/entry.ts';
import { openSources } from '../../store/palette/find.ts';
import { sources } from '../../store/palette/sources.ts';
import { useChoices } from '../choices.tsx';
import { keyName } from '../key-name.ts';
import { useMessages, useStores } from '../stores-context.tsx';
import { useTypedAhead } from '../use-typed-ahead.ts';

/** Letters that can be typed; more than any name has. */
const LONGEST = 200;

export function Palette(): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const { lang } = useStore(stores.preferences);
  const mapsStatus = useStore(stores.maps, ({ status }) => status);
  const words = paletteMessagesOf(lang);
  const [typed, setTyped] = useTypedAhead();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // At once, for in between keys would be those of the map.
  useLayoutEffect(() => {
    // A press beside it closes it, where the browser can.
    const shown = dialog.current!;
    shown.setAttribute('closedby', 'any');
    shown.showModal();
    if (stores.maps.getState().status === 'unasked') void stores.maps.refresh();
    // However it goes, as by its key pressed again: only a dialog that is closed gives the focus back.
    return () => shown.close();
  }, [stores]);
  const close = (): void => stores.session.setState({ isPaletteOpen: false });

  // What can be done is asked once: nothing changes behind the dialog but the list of maps, which may come late.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const find = useMemo(() => openSources(sources, stores), [stores, mapsStatus]);
  const groups = useMemo(() => find(typed, lang), [find, typed, lang]);
  const entries = groups.flatMap((group) => group.entries);

  const run = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    // The focus is back where it was before the command may move it.
    dialog.current?.close();
    entry.run();
  };
  const { field, list, active, optionId, reset } = useChoices({ id: 'palette-list', count: entries.length, start: 0, take: (i) => run(entries[i]) });
  let before = 0;
  return (
    <dialog ref={dialog} className="palette" aria-label={words.title} onClose={close}>
      <label className="field">
        {words.label}
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            reset();
          }}
          {...field}
        />
      </label>
      <button type="button" className="palette-close" aria-label={messages['panel.close']} title={messages['panel.close']} onClick={() => dialog.current?.close()}>×</button>
      <p className="hint" role="status">{typed.trim() === '' ? words.few : words.found(entries.length)}</p>
      <div {...list} aria-label={words.title} tabIndex={-1}>
        {groups.map((group) => {
          const first = before;
          before += group.entries.length;
          return (
            <div key={group.group} role="group" aria-labelledby={`${id}${group.group}`}>
              <p id={`${id}${group.group}`} className="palette-group" role="presentation">{words.groups[group.group]}</p>
              {group.entries.map((entry, i) => (
                // The input keeps the focus and moves among the choices by key.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                <div key={entry.id} id={optionId(first + i)} role="option" aria-selected={first + i === active} onClick={() => run(entry)}>
                  <bdi>{entry.names[lang]}</bdi>
                  {entry.key !== undefined && <kbd>{keyName(entry.key, lang)}</kbd>}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </dialog>
  );
}
