// One reading held against the reader's own or the author's: where they part, whether any of that would change what the essay
// sets out to show, and what both say.

import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { compareReadings, type Parting, type Saying } from '../../analysis/what-if/compare-readings.ts';
import { namerIn } from '../../formats/chain-sentences.ts';
import { messagesOf } from '../../i18n/translate.ts';
import { ownReadingMessagesOf, readerName } from '../../i18n/own-reading.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { NO_ADDITIONS, type OwnReading } from '../../model/own-reading.ts';
import { runCommand } from '../../store/commands/index.ts';
import type { OpenedReading } from '../../store/own-reading-store.ts';
import { isSaid } from '../../store/view-store.ts';
import { readingOf } from '../../store/what-if/readings.ts';
import { useStores } from '../stores-context.tsx';

interface ComparisonProps {
  /** As its author has it, and as it is shown. */
  readonly map: ArgumentMap;
  readonly shown: ArgumentMap;
  readonly reading: OpenedReading;
}

export function ReadingComparison({ map, shown, reading: { reading, name: whose } }: ComparisonProps): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const words = ownReadingMessagesOf(lang);
  const hasSaid = useStore(stores.view, isSaid) || shown !== map;
  // What the reader says may change while this is shown.
  const { opened, areNamesHidden } = useStore(stores.ownReading);
  const others = opened.filter((each) => each.reading !== reading).map((each) => (areNamesHidden ? { ...each, name: words.nameless(each.key) } : each));
  useStore(stores.view, (view) => view.said);
  const [wish, setWish] = useState<'mine' | 'author' | number>('mine');
  const other = others.find(({ key }) => key === wish);
  const against = other ? 'other' : hasSaid && wish === 'mine' ? 'mine' : 'author';
  const authors: OwnReading = { map: map.id, reject: [], doubt: [], grant: [], because: new Map(), own: NO_ADDITIONS };
  const mine = other ? other.reading : against === 'mine' ? readingOf(stores, map) : authors;
  const who = other?.name ?? words.you;
  const { map: whole, partings, same, outcomes, sameOutcomes, bothHold } = compareReadings(map, mine, reading, readerName);
  const name = namerIn({ map: whole, locale: lang });
  const messages = messagesOf(lang);
  const isShown = (id: string): boolean => indexOf(shown).statement(id) !== undefined || indexOf(shown).inference(id) !== undefined;

  const told = ({ id, a, b, addedBy }: Parting): string => {
    if (addedBy) return words.adds(addedBy === 'b' ? whose : who);
    const isAgainst = indexOf(map).statement(id)?.stance === 'rejects';
    const first = other ? [words.theySay(who, a, isAgainst)] : against === 'author' ? [] : [words.youSaying(a)];
    return [...first, words.theySay(whose, b, isAgainst)].join(messages['list.comma']);
  };
  const why = (from: OwnReading, id: string, by: string): ReactNode => {
    const line = from.because.get(id);
    return line === undefined ? null : <p className="consequence-why"><bdi>{words.why(by, line)}</bdi></p>;
  };
  return (
    <section className="comparison" aria-label={words.compareWith(whose)}>
      <h3><bdi>{words.compareWith(whose)}</bdi></h3>
      {(hasSaid || others.length > 0) && (
        <fieldset className="print-choices">
          <legend>{words.against}</legend>
          {(hasSaid ? (['mine', 'author'] as const) : (['author'] as const)).map((each) => (
            <label key={each} className="choice"><input type="radio" name="against" checked={against === each} onChange={() => setWish(each)} /> {each === 'mine' ? words.compareMine : words.compareAuthor}</label>
          ))}
          {others.length > 0 && (
            <select aria-label={words.against} value={other?.key ?? ''} onChange={({ target }) => setWish(target.value === '' ? 'author' : Number(target.value))}>
              <option value="">–</option>
              {others.map(({ key, name: each }) => <option key={key} value={key}>{each}</option>)}
            </select>
          )}
        </fieldset>
      )}
      <p className="hint">{words.outcomes(sameOutcomes.length, outcomes.length)}{lang === 'zh' ? '' : ' '}{words.hold(bothHold.length, map.statements.length)}</p>
      <h4>{words.part(partings.length)}</h4>
      <ol className="consequences without-icons">
        {partings.map((parting) => {
          const { id, changes } = parting;
          const line = <><span className="consequence-claim">{name(id)}</span><span className="consequence-words"><bdi>{told(parting)}</bdi></span></>;
          return (
            <li key={id}>
              {isShown(id) && parting.addedBy !== 'b' ? <button type="button" className="consequence" onClick={() => runCommand(stores, 'select', id)}>{line}</button> : <p className="consequence">{line}</p>}
              {parting.addedBy === undefined && why(mine, id, who)}
              {parting.addedBy === undefined && why(reading, id, whose)}
              <p className="consequence-why">{changes.length === 0 ? words.mattersNot : changes.every((each) => each === id) ? words.mattersItself : words.matters(messages['list.and'](changes.filter((each) => each !== id).map(name)))}</p>
            </li>
          );
        })}
      </ol>
      {same.length > 0 && <h4>{words.agree(same.length)}</h4>}
      <ul className="consequences without-icons">
        {same.map(({ id, said }) => (
          <li key={id}>
            <button type="button" className="consequence" onClick={() => runCommand(stores, 'select', id)}>
              <span className="consequence-claim">{name(id)}</span>
              <span className="consequence-words">{words.both(said satisfies Saying)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
