// Practising: an exercise over the map, or beside it once the map is looked at; a set of a teacher, or what comes next by itself.

import './teach.css';
import { useEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { teachMessagesOf } from '../../i18n/teach.ts';
import { learnerMessagesOf } from '../../i18n/learner.ts';
import { languageTag } from '../../i18n/language-name.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { itemAt, practiceOf } from '../../store/teach/practice.ts';
import { Panel } from '../panel.tsx';
import { useStores } from '../stores-context.tsx';
import { EndOfSet } from './end-of-set.tsx';
import { Exercise } from './exercise.tsx';
import { Mastery } from './mastery.tsx';
import { Objections } from './objections.tsx';
import { SetSteps } from './set-steps.tsx';
import { useClearOfBar } from './use-clear-of-bar.ts';

/** The exercise goes, and with it what had the focus. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}

export function PracticePanel({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const practice = practiceOf(stores);
  const state = useStore(practice);
  const { lesson, items, problems, tooSmallFor, kinds, isKept, isAside } = state;
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const isNarrow = useStore(stores.session, (session) => session.isNarrow);
  const hasText = useStore(stores.view, (view) => view.text !== undefined);
  const words = teachMessagesOf(lang);
  const item = itemAt(state);
  const isSet = lesson?.practice === 'set';
  useEffect(() => {
    if (!isAside) return undefined;
    // From the map and the text; what lies over them has the key first.
    const onKey = (event: KeyboardEvent): void => {
      const isElsewhere = stores.session.getState().isPaletteOpen || (event.target instanceof Element && event.target.closest('[role="menu"], [role="dialog"]') !== null);
      if (event.key !== 'Escape' || isElsewhere) return;
      event.preventDefault();
      event.stopPropagation();
      practice.comeBack();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [stores, practice, isAside]);
  const content = useRef<HTMLDivElement>(null);
  useClearOfBar(content, state.hints);
  // Beside map and text there is no room for a third.
  if (isAside && (isNarrow || hasText)) {
    return (
      <aside className="practice-strip" aria-label={words.practice}>
        <button ref={takeFocus} type="button" className="framed-button" onClick={practice.comeBack}>{words.back}</button>
      </aside>
    );
  }
  const body = (): ReactNode => {
    if (!lesson) return <p role="status">{words.coming}</p>;
    if (items.length === 0) return <p role="status">{kinds.length === 0 && tooSmallFor.length === 0 ? words.none : ''}</p>;
    if (!item) return <EndOfSet words={words} />;
    return (
      <div ref={content} lang={languageTag(item.lang)}>
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
      {isSet && items.length > 0 && state.given.length === 0 && state.at === 0 && <p className="practice-arrival">{learnerMessagesOf(lang).arrival(items.length, textIn(map.title, lang, map.language).text)}</p>}
      {isSet && items.length > 0 && <SetSteps words={words} />}
      {body()}
      {lesson && !isSet && items.length > 0 && <Mastery words={words} />}
      {lesson && !isSet && <Objections words={words} />}
    </Panel>
  );
}
