// What follows from what the reader said, nearest first, each in a sentence; a press goes there.

import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Consequence } from '../../analysis/what-if/consequences.ts';
import { addedTo } from '../../analysis/what-if/with-own.ts';
import { chainSentences, namerIn, nearestSentences, statusWords, type Told } from '../../formats/chain-sentences.ts';
import { ownReadingMessagesOf } from '../../i18n/own-reading.ts';
import { whatIfMessagesOf } from '../../i18n/what-if.ts';
import { languageTag } from '../../i18n/language-name.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';
import { StatusIcon } from './status-icon.tsx';

/** As many as are listed at once; a person takes in a dozen. */
const SHOWN = 12;

export function ConsequenceList({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const { now, consequences } = useStore(stores.whatIf);
  if (!now || now.map !== map) return null;
  const words = whatIfMessagesOf(lang);
  const told: Told = { map, now, consequences, locale: lang };
  const all = [...consequences.values()];
  const said = all.filter(({ from }) => from === undefined);
  const follow = all.filter(({ id, from }) => from !== undefined && indexOf(map).statement(id));
  return (
    <section aria-live="polite">
      <h3>{words.said}</h3>
      <Entries told={told} entries={said} />
      <h3>{follow.length === 0 ? words.nothingFollows : words.follows(follow.length)}</h3>
      {follow.length === 0 ? said.slice(0, SHOWN).map((each) => <p key={each.id} className="hint">{whyNothing(told, each)}</p>) : <p className="hint">{follow.some(({ before, after }) => before === 'in' && after !== 'in') ? '' : `${words.noneFalls} `}{words.followsHint}</p>}
      <Entries told={told} entries={follow} />
    </section>
  );
}

function Entries({ told, entries }: { readonly told: Told; readonly entries: readonly Consequence[] }): ReactNode {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? entries : entries.slice(0, SHOWN);
  return (
    <>
      <ol className="consequences">{shown.map((each) => <Entry key={each.id} told={told} consequence={each} />)}</ol>
      {shown.length < entries.length && <button type="button" className="plain" onClick={() => setWhole(true)}>{whatIfMessagesOf(told.locale).showAll(entries.length)}</button>}
    </>
  );
}

function Entry({ told, consequence }: { readonly told: Told; readonly consequence: Consequence }): ReactNode {
  const { id, from, status } = consequence;
  const stores = useStores();
  const isHere = useStore(stores.view, ({ at }) => at === id);
  const because = useStore(stores.ownReading, (reading) => (from === undefined ? reading.because.get(id) : undefined));
  const { map, locale } = told;
  const statement = indexOf(map).statement(id);
  const isAdded = from === undefined && status === 'restored' && addedTo(map)?.ids.has(id) === true;
  const said = statement && textIn(statement.short ?? statement.text, locale, map.language);
  const sentences = from === undefined ? [] : nearestSentences(told, id);
  const space = locale === 'zh' ? '' : ' ';
  return (
    <li>
      <button type="button" className="consequence" aria-current={isHere || undefined} onClick={() => runCommand(stores, 'select', id)}>
        <StatusIcon status={isAdded ? 'added' : status} />
        <span className="consequence-claim" lang={said && languageTag(said.lang)}>{said?.text ?? namerIn(told)(id)}</span>
        <span className="consequence-words">{statusWords(told, consequence)}</span>
      </button>
      {because !== undefined && <p className="consequence-why"><bdi>{ownReadingMessagesOf(locale).becauseOf(because)}</bdi></p>}
      {sentences.length > 0 && <p className="consequence-why" title={chainSentences(told, id).join(space)}>{sentences.join(space)}</p>}
    </li>
  );
}

/** Why nothing follows from what was said of a record. */
function whyNothing({ map, now, locale }: Told, { id, before, after }: Consequence): string {
  const words = whatIfMessagesOf(locale);
  const name = namerIn({ map, locale })(id);
  const rests: readonly Id[] = [...indexOf(map).inferencesFrom(id), ...indexOf(map).elaborationsOf(id)].map((each) => each.id);
  if (before === after) return after === 'in' ? words.alreadyIn(name) : words.alreadyOut(name);
  return rests.length === 0 && now.graph.node.get(id)! < now.graph.statements ? words.nothingRests(name) : words.otherReasons(name);
}
