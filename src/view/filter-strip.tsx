// While anything is filtered: by what, how much passes, and the way back; always in sight, the panel open or not.

import { useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ArgumentMap } from '../model/argument-map.ts';
import { filterMessagesOf } from '../i18n/filter.ts';
import { runCommand, type ArgOf } from '../store/commands/index.ts';
import { CHOICES, keptOf } from '../store/view-store.ts';
import { Entry, useFocusGoesOn } from './entry.tsx';
import { expecting } from './expecting.ts';
import { filterValueName } from './filter-names.ts';
import { useStores } from './stores-context.tsx';
import { useView } from './use-view.ts';

export function FilterStrip({ map }: { readonly map: ArgumentMap }): ReactNode {
  const kept = keptOf(map, useView());
  return kept && <Strip map={map} passing={kept.size} />;
}

function Strip({ map, passing }: { readonly map: ArgumentMap; readonly passing: number }): ReactNode {
  const stores = useStores();
  const view = useView();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const words = filterMessagesOf(lang);
  const own = useRef<HTMLElement>(null);
  useFocusGoesOn(own);
  const chip = <Id extends 'toggle-filter' | 'search'>(key: string, kind: string, name: string, drop: Id, arg: ArgOf<Id>): ReactNode => (
    <Entry key={key}>
      <button type="button" className="chip" aria-label={words.drop(`${kind}: ${name}`)} onClick={() => runCommand(stores, drop, arg)} {...expecting(stores, drop, arg)}>
        <span className="chip-kind">{kind}</span> {name} <span aria-hidden="true">×</span>
      </button>
    </Entry>
  );
  return (
    <section className="filter-strip" aria-label={words.title} ref={own}>
      <ul>
        {CHOICES.flatMap(({ id: choice }) =>
          view.filters[choice].map((value) => chip(`${choice} ${value}`, words[choice], filterValueName(map, choice, value, lang), 'toggle-filter', { filter: choice, value })),
        )}
        {view.q.trim() !== '' && chip('q', words.text, view.q, 'search', '')}
      </ul>
      <p className="filter-fit" role="status">{words.fit(passing, map.statements.length)}</p>
      <button type="button" className="plain" onClick={() => runCommand(stores, 'show-all')} {...expecting(stores, 'show-all')}>{words['show-all']}</button>
    </section>
  );
}
