// Search as you type, in both languages, with the way to every hit. Enter walks the hits; a click goes to one.

import { useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { numberOf } from '../analysis/number-of.ts';
import { searchOf, type Hit } from '../analysis/search.ts';
import { searchWords } from '../analysis/search-words.ts';
import { marksOf, type Mark } from '../analysis/search-marks.ts';
import { isShown } from '../analysis/walk.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn, type Locale } from '../model/localized-text.ts';
import { languageTag } from '../i18n/language-name.ts';
import { searchMessagesOf } from '../i18n/search.ts';
import { runCommand } from '../store/commands/index.ts';
import { keptOf, visibleOf } from '../store/view-store.ts';
import { useChoices } from './choices.tsx';
import { Marked } from './marked.tsx';
import { Panel } from './panel.tsx';
import { useMessages, useStores } from './stores-context.tsx';
import { useOwnWords } from './use-own-words.ts';
import { useTypedAhead } from './use-typed-ahead.ts';
import { useView } from './use-view.ts';

/** Letters of a search; more than any phrase that one looks for. */
const LONGEST = 200;

export function SearchPanel({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const view = useView();
  const words = searchMessagesOf(lang);
  const [query, setQuery] = useTypedAhead();
  const search = useMemo(() => searchOf(map), [map]);
  const hits = useMemo(() => search(query), [search, query]);
  const own = useOwnWords();
  const inText = useMemo(() => searchWords(own, query), [own, query]);
  const index = indexOf(map);
  const goTo = (i: number): void => {
    if (hits[i]) runCommand(stores, 'select', hits[i].id);
    else if (inText[i - hits.length]) runCommand(stores, 'select-sentence', inText[i - hits.length]!.id);
  };
  const { field, list, active, optionId, go, step, reset } = useChoices({ id: 'search-hits', count: hits.length + inText.length, start: -1, onStep: goTo, take: (_, by) => step(by) });

  const kept = view.hide === 'remove' ? keptOf(map, view) : undefined;
  const visible = visibleOf(map, view);
  const isFilteredOut = (id: Id): boolean => kept !== undefined && index.statement(id) !== undefined && !kept.has(id) && !isShown(map, visible, id);
  const stepOf = (id: Id): string => {
    const record = index.statement(id) ?? index.question(id);
    return record ? textIn(record.short ?? record.text, lang, map.language).text : '';
  };
  return (
    <Panel title={messages['bar.search']} className="search">
      <label className="field">
        {words.label}
        <input
          data-first
          type="search"
          maxLength={LONGEST}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            reset();
          }}
          {...field}
        />
      </label>
      <p className="hint" role="status">{query.trim() === '' ? words.hint : words.found(hits.length + inText.length)}</p>
      <div {...list} aria-label={words.hits}>
        {hits.map((hit: Hit, i) => (
          // The input keeps the focus and moves among the hits by key.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div key={hit.id} id={optionId(i)} role="option" aria-selected={i === active} onClick={() => go(i)}>
            <span className="hit-path">{[numberOf(map, hit.id), ...hit.path.map(stepOf)].join(' › ')}</span>
            <HitText map={map} hit={hit} query={query} lang={lang} />
            {isFilteredOut(hit.id) && <span className="hit-path">{words.filtered}</span>}
          </div>
        ))}
        {inText.map(({ id, terms }, i) => {
          const { text, language } = own.get(id)!;
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div key={id} id={optionId(hits.length + i)} role="option" aria-selected={hits.length + i === active} onClick={() => go(hits.length + i)}>
              <span className="hit-path">{id} · {words.inText}</span>
              <span className="hit-text"><Marked text={text} marks={marksOf(text, query, terms)} lang={languageTag(language)} /></span>
            </div>
          );
        })}
      </div>
    </Panel>
  );
}

/** The text in the reader's language; where what was searched for stands in another one only, that too. */
function HitText({ map, hit: { id, terms }, query, lang }: { readonly map: ArgumentMap; readonly hit: Hit; readonly query: string; readonly lang: Locale }): ReactNode {
  const text = (indexOf(map).statement(id) ?? indexOf(map).question(id))?.text;
  if (!text) return null;
  const marksIn = (each: string): readonly Mark[] => marksOf(text[each] ?? '', query, terms);
  const own = textIn(text, lang, map.language);
  const other = marksIn(own.lang).length > 0 ? undefined : map.language.find((each) => each !== own.lang && marksIn(each).length > 0);
  return (
    <>
      <span className="hit-text"><Marked text={own.text} marks={marksIn(own.lang)} lang={languageTag(own.lang)} /></span>
      {other !== undefined && <span className="hit-text also"><Marked text={text[other]!} marks={marksIn(other)} lang={languageTag(other)} /></span>}
    </>
  );
}
