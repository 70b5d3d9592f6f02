// Search as you type, in both languages, with the way to every hit. Enter walks the hits; a click goes to one.

import { useEffect, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { searchOf, type Hit } from '../analysis/search.ts';
import { spineOf } from '../analysis/spine.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn } from '../model/localized-text.ts';
import { searchMessagesOf } from '../i18n/search.ts';
import { runCommand } from '../store/commands/index.ts';
import { Panel } from './panel.tsx';
import { useMessages, useStores } from './stores-context.tsx';

export function SearchPanel({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const words = searchMessagesOf(lang);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const search = useMemo(() => searchOf(map), [map]);
  const hits = useMemo(() => search(query), [search, query]);
  const index = indexOf(map);
  const go = (i: number): void => {
    const hit = hits[i];
    if (!hit) return;
    setActive(i);
    runCommand(stores, 'select', hit.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: event.shiftKey ? -1 : 1 }[event.key];
    if (step === undefined || hits.length === 0) return;
    event.preventDefault();
    go((active + step + hits.length) % hits.length);
  };
  useEffect(() => {
    document.getElementById(`hit-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const textOf = (id: Id): string => {
    const record = index.statement(id) ?? index.question(id);
    return record ? textIn(record.text, lang, map.language).text : '';
  };
  const stepOf = (id: Id): string => {
    const record = index.statement(id) ?? index.question(id);
    return record ? textIn(record.short ?? record.text, lang, map.language).text : '';
  };
  const numberOf = (id: Id): string => spineOf(map).placeOf(id)?.number ?? spineOf(map).bands.find((band) => band.id === id)?.number ?? '';
  return (
    <Panel title={messages['bar.search']} className="search">
      <label className="field">
        {words.label}
        <input
          data-first
          type="search"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls="search-hits"
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 && hits[active] ? `hit-${active}` : undefined}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p className="hint" role="status">{query.trim() === '' ? words.hint : words.found(hits.length)}</p>
      <div id="search-hits" role="listbox" aria-label={words.hits}>
        {hits.map((hit: Hit, i) => (
          // The input keeps the focus and moves among the hits by key.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div key={hit.id} id={`hit-${i}`} role="option" aria-selected={i === active} onClick={() => go(i)}>
            <span className="hit-path">{[numberOf(hit.id), ...hit.path.map(stepOf)].join(' › ')}</span>
            <span className="hit-text">{textOf(hit.id)}</span>
          </div>
        ))}
      </div>
    </Panel>
  );
}
