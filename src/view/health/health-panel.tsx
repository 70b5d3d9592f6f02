// Progress and health: how much was read of each part, and the places that one may want to look at again.

import './health.css';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { healthLists } from '../../analysis/health/index.ts';
import type { HealthList } from '../../analysis/health/health-list.ts';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import { healthMarkdown } from '../../formats/health-markdown.ts';
import { healthMessagesOf } from '../../i18n/health.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { Panel } from '../panel.tsx';
import { useStores } from '../stores-context.tsx';
import { CopyMarkdown } from './copy-markdown.tsx';
import { Entries } from './entries.tsx';
import { ReadTable } from './read-table.tsx';

export function HealthPanel({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const words = healthMessagesOf(useStore(stores.preferences, (state) => state.lang));
  return (
    <Panel title={words.title} className="health">
      <ReadTable map={map} />
      <h3>{words.audience.readers}</h3>
      <p className="hint">{words.hint}</p>
      <Lists map={map} audience="readers" />
      <details className="further">
        <summary>{words.audience.curators}</summary>
        <Lists map={map} audience="curators" />
      </details>
    </Panel>
  );
}

function Lists({ map: shown, audience }: { readonly map: ArgumentMap; readonly audience: HealthList['audience'] }): ReactNode {
  const stores = useStores();
  const { lang, notation } = useStore(stores.preferences);
  // What the lists say is said of the text.
  const map = authorsMap(shown);
  const words = healthMessagesOf(lang);
  return (
    <>
      {healthLists.filter((list) => list.audience === audience).map(({ id, entriesOf }) => {
        const entries = entriesOf(map);
        const { name, hint, none } = words.list[id];
        return (
          <section key={id} data-list={id}>
            <h4>{words.counted(name, entries.length)}</h4>
            {entries.length === 0 ? <p className="hint">{none}</p> : hint !== undefined && <p className="hint">{hint}</p>}
            <Entries key={map.id} map={map} list={id} entries={entries} />
          </section>
        );
      })}
      <CopyMarkdown label={words.copyLists} write={() => healthMarkdown({ map, locale: lang, notation }, audience, stores.link())} />
    </>
  );
}
