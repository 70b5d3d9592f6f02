// Practising: an exercise over the map, or beside it once the map is looked at; a set of a teacher, or what comes next by itself.

import './teach.css';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { teachMessagesOf } from '../../i18n/teach.ts';
import { languageTag } from '../../i18n/language-name.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { itemAt, practiceOf } from '../../store/teach/practice.ts';
import { Panel } from '../panel.tsx';
import { useStores } from '../stores-context.tsx';
import { EndOfSet } from './end-of-set.tsx';
import { Exercise } from './exercise.tsx';
import { Mastery } from './mastery.tsx';

export function PracticePanel({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const practice = practiceOf(stores);
  const state = useStore(practice);
  const { lesson, items, at, problems, tooSmallFor, kinds, isKept, isAside } = state;
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const isNarrow = useStore(stores.session, (session) => session.isNarrow);
  const words = teachMessagesOf(lang);
  const item = itemAt(state);
  const isSet = lesson?.practice === 'set';
  if (isAside && isNarrow) {
    return (
      <aside className="practice-strip" aria-label={words.practice}>
        <button type="button" className="framed-button" onClick={practice.comeBack}>{words.back}</button>
      </aside>
    );
  }
  const body = (): ReactNode => {
    if (!lesson) return <p role="status">{words.coming}</p>;
    if (items.length === 0) return <p role="status">{kinds.length === 0 && tooSmallFor.length === 0 ? words.none : ''}</p>;
    if (!item) return <EndOfSet map={map} words={words} />;
    return (
      <div lang={languageTag(item.lang)}>
        <Exercise key={item.id} map={map} item={item} words={teachMessagesOf(item.lang)} />
      </div>
    );
  };
  return (
    <Panel title={isSet ? words.set : words.practice} className={`practice${isAside ? ' aside' : ' whole'}`} onClose={practice.leave}>
      {problems.map(({ key, value }) => <p key={`${key} ${value}`} className="practice-told" role="status">{words.ignoredPart(key, value, words.ignored[key])}</p>)}
      {tooSmallFor.length > 0 && <p className="practice-told" role="status">{words.tooSmall(words.list(tooSmallFor), words.list(kinds.length > 0 ? kinds : practice.able()))}</p>}
      {isSet && items.length > 0 && items.length < lesson.sheet.number && <p className="practice-told" role="status">{words.fewer(items.length, lesson.sheet.number)}</p>}
      {!isKept && <p className="practice-told" role="status">{words.notKept}</p>}
      {isSet && items.length > 0 && (
        <nav className="set-steps" aria-label={words.progress(state.given.length, items.length)}>
          {[...items, undefined].map((each, i) => (
            <button key={each?.id ?? 'end'} type="button" className={each && state.given.some((one) => one.item === each.id) ? 'answered' : ''} aria-current={i === at ? 'step' : undefined} aria-label={each ? words.at(i + 1, items.length) : words.finish} onClick={() => practice.goTo(i)}>{each ? i + 1 : '■'}</button>
          ))}
        </nav>
      )}
      {body()}
      {lesson && !isSet && items.length > 0 && <Mastery words={words} />}
    </Panel>
  );
}
