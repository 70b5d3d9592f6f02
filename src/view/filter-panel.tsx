// The filters, each choice with the number that a click would leave.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { choiceCounts } from '../analysis/filtering.ts';
import { filters } from '../analysis/filters/index.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { runCommand } from '../store/commands/index.ts';
import { CHOICES, filterStateOf } from '../store/view-store.ts';
import { filterValueName } from './filter-names.ts';
import { Panel } from './panel.tsx';
import { useMessages, useStores } from './stores-context.tsx';

export function FilterPanel({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const view = useStore(stores.view);
  const lang = useStore(stores.preferences, (state) => state.lang);
  const counts = choiceCounts(map, filterStateOf(view));

  return (
    <Panel title={messages['filter.title']}>
      <p className="hint">{messages['filter.hint']}</p>
      <label className="field">
        {messages['filter.text']}
        <input data-first type="search" value={view.q} onChange={(event) => runCommand(stores, 'search', event.target.value)} />
      </label>
      {CHOICES.map((choice) => {
        const filter = filters.find((each) => each.id === choice)!;
        return (
          <fieldset key={choice}>
            <legend>{messages[`filter.${choice}`]}</legend>
            {filter.optionsOf(map).map((value) => (
              <label key={value} className="choice">
                <input type="checkbox" checked={view.filters[choice].includes(value)} onChange={() => runCommand(stores, 'toggle-filter', { filter: choice, value })} />
                <span>{filterValueName(map, choice, value, lang)}</span>
                <span className="count">{counts[choice].get(value) ?? 0}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
      <fieldset>
        <legend>{messages['filter.rest']}</legend>
        {(['dim', 'remove'] as const).map((hide) => (
          <label key={hide} className="choice">
            <input type="radio" name="hide" checked={view.hide === hide} onChange={() => runCommand(stores, 'hide-mode', hide)} />
            <span>{messages[`filter.${hide}`]}</span>
          </label>
        ))}
      </fieldset>
    </Panel>
  );
}
