// The readings that are open: whose they are, one held against the reader's or the author's, all of them laid over the map.

import { useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { tallyReadings } from '../../analysis/what-if/tally-readings.ts';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import { namerIn } from '../../formats/chain-sentences.ts';
import { messagesOf } from '../../i18n/translate.ts';
import { ownReadingMessagesOf, SAID } from '../../i18n/own-reading.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { runCommand } from '../../store/commands/index.ts';
import type { OpenedReading } from '../../store/own-reading-store.ts';
import { closeReading, leftOutIds, takeReading } from '../../store/what-if/readings.ts';
import { Entry } from '../entry.tsx';
import { useStores } from '../stores-context.tsx';
import { ReadingComparison } from './reading-comparison.tsx';

/** As many as are listed at once, of claims and of ids that were left out. */
const SHOWN = 12;

export function OpenedReadings({ map: shown }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const words = ownReadingMessagesOf(useStore(stores.preferences, (preferences) => preferences.lang));
  const { opened: named, isOverlaid, areNamesHidden } = useStore(stores.ownReading);
  const opened = useMemo(() => (areNamesHidden ? named.map((each) => ({ ...each, name: words.nameless(each.key) })) : named), [named, areNamesHidden, words]);
  const [chosen, setChosen] = useState<number>();
  const map = authorsMap(shown);
  if (opened.length === 0) return null;
  const compared = opened.length === 1 ? opened[0] : opened.find(({ key }) => key === chosen);
  const others = opened.filter(({ isOtherVersion }) => isOtherVersion).length;
  const isSeveral = opened.length > 1;
  const list = (
    <ul className="reading-list">
      {opened.map((each) => (
        <Entry key={each.key}>
          <p className="say">
            <bdi className="reading-name">{each.name}</bdi>
            <button type="button" aria-label={words.takeOf(each.name)} title={words.takeHint} onClick={() => void takeReading(stores, each)}>{words.take}</button>
            <button type="button" className="own-remove" aria-label={words.close(each.name)} title={words.close(each.name)} onClick={() => closeReading(stores, each.key)}>×</button>
          </p>
          <Notes map={map} reading={each} />
        </Entry>
      ))}
    </ul>
  );
  return (
    <section>
      <h3>{words.opened(opened.length)}</h3>
      {isSeveral && others > 0 && <p className="hint">{words.someOther(others)}</p>}
      <label className="choice"><input type="checkbox" checked={isOverlaid} onChange={() => stores.ownReading.setState({ isOverlaid: !isOverlaid })} /> {words.overlay}</label>
      <label className="choice"><input type="checkbox" checked={!areNamesHidden} onChange={() => stores.ownReading.setState({ areNamesHidden: !areNamesHidden })} /> {words.named}</label>
      {!isSeveral && list}
      {isSeveral && <Tallies map={map} opened={opened} isNamed={!areNamesHidden} />}
      {isSeveral && (
        <label className="field">
          {words.compareOne}
          <select value={compared?.key ?? ''} onChange={({ target }) => setChosen(Number(target.value))}>
            <option value="">{words.nobody}</option>
            {opened.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
          </select>
        </label>
      )}
      {compared && <ReadingComparison key={compared.key} map={map} shown={shown} reading={compared} />}
      {isSeveral && (
        <details className="further">
          <summary>{words.oneByOne}</summary>
          {list}
          <p className="say"><button type="button" onClick={() => closeReading(stores)}>{words.closeAll}</button></p>
        </details>
      )}
    </section>
  );
}

/** What has to be known of a reading: another version of the map, what was left out. */
function Notes({ map, reading: { reading, isOtherVersion, leftOut } }: { readonly map: ArgumentMap; readonly reading: OpenedReading }): ReactNode {
  const lang = useStore(useStores().preferences, (preferences) => preferences.lang);
  const words = ownReadingMessagesOf(lang);
  const ids = leftOutIds(leftOut);
  return (
    <>
      {isOtherVersion && <p className="hint">{words.otherVersion(reading.version ?? words.noVersion, map.version ?? words.noVersion)}</p>}
      {ids.length > 0 && <p className="hint"><bdi>{words.leftOut(ids.length, `${ids.slice(0, SHOWN).join(messagesOf(lang)['list.comma'])}${ids.length > SHOWN ? ' …' : ''}`)}</bdi></p>}
    </>
  );
}

/** How many say what, nearest to an even split first; a press goes there. */
function Tallies({ map, opened, isNamed }: { readonly map: ArgumentMap; readonly opened: readonly OpenedReading[]; readonly isNamed: boolean }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const words = ownReadingMessagesOf(lang);
  const [isWhole, setWhole] = useState(false);
  const name = namerIn({ map, locale: lang });
  const all = tallyReadings(map, opened.map(({ reading }) => reading));
  return (
    <>
      <h4>{all.length === 0 ? words.noTallies : words.tallies}</h4>
      <ol className="consequences without-icons">
        {(isWhole ? all : all.slice(0, SHOWN)).map(({ id, counts, adding, because }) => (
          <li key={id}>
            <button type="button" className="consequence" onClick={() => runCommand(stores, 'select', id)}>
              <span className="consequence-claim">{name(id)}</span>
              <span className="consequence-words">{words.tally(counts, adding, opened.length)}</span>
            </button>
            {isNamed && SAID.filter((said) => counts[said] > 0).map((said) => <p key={said} className="consequence-why"><bdi>{words.who(said, opened.flatMap(({ reading, name: whose }) => (reading[said].includes(id) ? [whose] : [])))}</bdi></p>)}
            {because.slice(0, SHOWN).map(({ reading, why }) => <p key={reading} className="consequence-why"><bdi>{words.why(opened[reading]!.name, why)}</bdi></p>)}
          </li>
        ))}
      </ol>
      {!isWhole && all.length > SHOWN && <button type="button" className="plain" onClick={() => setWhole(true)}>{words.showAll(all.length)}</button>}
    </>
  );
}
