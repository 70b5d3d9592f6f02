// The places of one health list: each a button that goes there. Of a long list the first few, until more are asked for.

import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { HealthListId } from '../../analysis/health/index.ts';
import type { HealthEntry } from '../../analysis/health/health-list.ts';
import { numberOf } from '../../analysis/number-of.ts';
import { voiceOf } from '../../formats/take-along/voice.ts';
import { healthMessagesOf } from '../../i18n/health.ts';
import { languageTag } from '../../i18n/language-name.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import { useStores } from '../stores-context.tsx';
import { useGo } from './use-go.ts';

const SHOWN_FIRST = 5;
/** One or two more are shown at once: a button for them would take as much room. */
const FEW_MORE = 2;

interface EntriesProps {
  readonly map: ArgumentMap;
  readonly list: HealthListId;
  readonly entries: readonly HealthEntry[];
}

export function Entries({ map, list, entries }: EntriesProps): ReactNode {
  const words = healthMessagesOf(useStore(useStores().preferences, (state) => state.lang));
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || entries.length <= SHOWN_FIRST + FEW_MORE ? entries : entries.slice(0, SHOWN_FIRST);
  if (entries.length === 0) return null;
  return (
    <>
      <ul className="entries">{shown.map((entry, i) => <li key={i}><Entry map={map} list={list} entry={entry} /></li>)}</ul>
      {shown.length < entries.length && <button type="button" className="plain" onClick={() => setWhole(true)}>{words.showAll(entries.length)}</button>}
    </>
  );
}

function Entry({ map, list, entry: { ids, tension, gap } }: { readonly map: ArgumentMap; readonly list: HealthListId; readonly entry: HealthEntry }): ReactNode {
  const lang = useStore(useStores().preferences, (state) => state.lang);
  const words = healthMessagesOf(lang);
  const said = tension && textIn(tension.text, lang, map.language);
  return (
    <>
      {tension && said && <p className="tension"><em>{words.tension[tension.kind]}</em> <span lang={languageTag(said.lang)}>{said.text}</span></p>}
      {gap && <p className="hint">{words.gap[gap.label](gap.stance === 'rejects')}</p>}
      {ids.map((id, i) => {
        const word = tension?.resolvedBy === id ? words.resolvedBy : list === 'circles' && i > 0 ? words.reasonFor : undefined;
        return <Place key={id} map={map} id={id} word={word} />;
      })}
    </>
  );
}

function Place({ map, id, word }: { readonly map: ArgumentMap; readonly id: Id; readonly word: string | undefined }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const isHere = useStore(stores.view, ({ at }) => at === id);
  const go = useGo();
  const statement = indexOf(map).statement(id)!;
  const { text, lang: spoken } = textIn(statement.short ?? statement.text, lang, map.language);
  return (
    <button type="button" className="place" aria-current={isHere || undefined} onClick={() => go('select', id)}>
      {word !== undefined && <em>{word} </em>}
      <span className="place-number">{numberOf(map, id)}</span> <span className="place-voice">{voiceOf(map, lang)(statement)}</span>
      <span lang={languageTag(spoken)}>{text}</span>
    </button>
  );
}
