// The filters, each choice with the number that a click would leave: the questions that readers ask most first, what is
// asked now and then behind *More*.

import { max } from 'd3-array';
import { memo, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { choiceCounts } from '../analysis/filtering.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { filterMessagesOf } from '../i18n/filter.ts';
import { readFilterHintOf } from '../i18n/read-filter.ts';
import { runCommand } from '../store/commands/index.ts';
import { CHOICES, filterStateOf, type Choice } from '../store/view-store.ts';
import { expecting } from './expecting.ts';
import { filterValueName } from './filter-names.ts';
import { Panel } from './panel.tsx';
import { ParagraphRange } from './paragraph-range.tsx';
import { useStores } from './stores-context.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import { useView } from './use-view.ts';

const FIRST: readonly Choice[] = ['question', 'speaker', 'stance', 'role'];
const FURTHER: readonly Choice[] = CHOICES.map(({ id }) => id).filter((id) => id !== 'set' && id !== 'paragraph' && id !== 'near' && !FIRST.includes(id));

export function FilterPanel({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const view = useView();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const words = filterMessagesOf(lang);
  // What a press leaves is seen before what another would.
  const counted = useAfterPaint(view);
  const counts = useMemo(() => choiceCounts(map, filterStateOf(counted)), [map, counted]);
  const choices = (choice: Choice): ReactNode => <Choices key={choice} map={map} choice={choice} counts={counts[choice]} />;
  const isFurtherSet = [...FURTHER, 'paragraph' as const].some((choice) => view.filters[choice].length > 0);

  return (
    <Panel title={words.title}>
      {choices('set')}
      <label className="field">
        {words.text}
        <input data-first type="search" value={view.q} onChange={(event) => runCommand(stores, 'search', event.target.value)} />
      </label>
      <fieldset>
        <legend>{words.rest}</legend>
        {(['remove', 'dim'] as const).map((hide) => (
          <label key={hide} className="choice" {...expecting(stores, 'hide-mode', hide)}>
            <input type="radio" name="hide" checked={view.hide === hide} onChange={() => runCommand(stores, 'hide-mode', hide)} />
            <span>{words[hide]}</span>
          </label>
        ))}
      </fieldset>
      {FIRST.map(choices)}
      <details className="further" open={isFurtherSet || undefined}>
        <summary>{words.more}</summary>
        {FURTHER.map(choices)}
        <ParagraphRange counts={counts.paragraph} />
      </details>
      <p className="hint">{words.hint}</p>
    </Panel>
  );
}

const Choices = memo(function Choices({ map, choice, counts }: { readonly map: ArgumentMap; readonly choice: Choice; readonly counts: ReadonlyMap<string, number> }): ReactNode {
  const stores = useStores();
  const chosen = useStore(stores.view, (view) => view.filters[choice]);
  const lang = useStore(stores.preferences, (state) => state.lang);
  const words = filterMessagesOf(lang);
  const most = max(counts.values()) ?? 0;
  const options = [...counts.keys()];
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend>{words[choice]}</legend>
      {choice === 'read' && chosen.length > 0 && <p className="hint">{readFilterHintOf(lang)}</p>}
      {options.map((value) => (
        <label key={value} className="choice" {...expecting(stores, 'toggle-filter', { filter: choice, value })}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => runCommand(stores, 'toggle-filter', { filter: choice, value })} />
          <span>{filterValueName(map, choice, value, lang)}</span>
          <Count n={counts.get(value) ?? 0} most={most} digits={String(map.statements.length).length} />
        </label>
      ))}
    </fieldset>
  );
});

/** Width of the longest bar. */
const BAR = 54;

/** What a click would leave, and how much that is beside the other choices. As wide for any number: names keep their lines. */
function Count({ n, most, digits }: { readonly n: number; readonly most: number; readonly digits: number }): ReactNode {
  return (
    <span className="count">
      <svg className="count-bar" width={BAR} height={4} aria-hidden="true"><rect x={BAR * (1 - n / Math.max(1, most))} width={(BAR * n) / Math.max(1, most)} height={4} /></svg>
      <span style={{ minWidth: `${digits}ch` }}>{n}</span>
    </span>
  );
}
