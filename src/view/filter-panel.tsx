// The filters, each choice with the number that a click would leave.

import { max } from 'd3-array';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { choiceCounts } from '../analysis/filtering.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { filterMessagesOf } from '../i18n/filter.ts';
import { runCommand } from '../store/commands/index.ts';
import { CHOICES, filterStateOf } from '../store/view-store.ts';
import { filterValueName } from './filter-names.ts';
import { Panel } from './panel.tsx';
import { useStores } from './stores-context.tsx';

export function FilterPanel({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const view = useStore(stores.view);
  const lang = useStore(stores.preferences, (state) => state.lang);
  const words = filterMessagesOf(lang);
  const counts = choiceCounts(map, filterStateOf(view));

  return (
    <Panel title={words.title}>
      <p className="hint">{words.hint}</p>
      <label className="field">
        {words.text}
        <input data-first type="search" value={view.q} onChange={(event) => runCommand(stores, 'search', event.target.value)} />
      </label>
      <fieldset>
        <legend>{words.rest}</legend>
        {(['remove', 'dim'] as const).map((hide) => (
          <label key={hide} className="choice">
            <input type="radio" name="hide" checked={view.hide === hide} onChange={() => runCommand(stores, 'hide-mode', hide)} />
            <span>{words[hide]}</span>
          </label>
        ))}
      </fieldset>
      {CHOICES.map(({ id: choice, optionsOf }) => {
        const most = max(counts[choice].values()) ?? 0;
        return (
          <fieldset key={choice}>
            <legend>{words[choice]}</legend>
            {optionsOf(map).map((value) => (
              <label key={value} className="choice">
                <input type="checkbox" checked={view.filters[choice].includes(value)} onChange={() => runCommand(stores, 'toggle-filter', { filter: choice, value })} />
                <span>{filterValueName(map, choice, value, lang)}</span>
                <Count n={counts[choice].get(value) ?? 0} most={most} />
              </label>
            ))}
          </fieldset>
        );
      })}
    </Panel>
  );
}

/** Width of the longest bar. */
const BAR = 54;

/** What a click would leave, and how much that is beside the other choices. */
function Count({ n, most }: { readonly n: number; readonly most: number }): ReactNode {
  return (
    <span className="count">
      <svg className="count-bar" width={BAR} height={4} aria-hidden="true"><rect x={BAR * (1 - n / Math.max(1, most))} width={(BAR * n) / Math.max(1, most)} height={4} /></svg>
      {n}
    </span>
  );
}
