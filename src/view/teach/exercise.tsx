// One item: what is asked, of what, the answer, hints, and what is said of the answer. Its key is nowhere on the page before it is checked.

import { useMemo, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { TeachMessages } from '../../i18n/teach.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { practiceOf } from '../../store/teach/practice.ts';
import { checkAnswer } from '../../teaching/answers.ts';
import { textIn } from '../../model/localized-text.ts';
import { passageOf } from '../../teaching/passage.ts';
import { wentWrong } from '../../teaching/practice.ts';
import { AFTER_MODEL, HINTS, withoutKey, type Item } from '../../teaching/item.ts';
import { Later, later } from '../later.tsx';
import { useStores } from '../stores-context.tsx';
import { Judged, JudgedMore } from './judged.tsx';
import { ShapeOf } from './shapes/index.tsx';
import { useIsOnMap } from './shapes/place.tsx';
import { isWhole } from './shapes/shape.ts';
import { useFocusOnTheWay } from './use-focus-on-the-way.ts';

const Fall = later(() => import('./board/fall.tsx'), 'Fall');

export function Exercise({ map, item, words }: { readonly map: ArgumentMap; readonly item: Item; readonly words: TeachMessages }): ReactNode {
  const practice = practiceOf(useStores());
  const { lesson, draft, hints, looked, isAside, grade, at, items, attempts } = useStore(practice);
  const isOnMap = useIsOnMap();
  const source = useStore(useStores().document, (document) => document.source);
  const passage = passageOf(map, source, item);
  const open = useMemo(() => withoutKey(item), [item]);
  const prompt = useRef<HTMLHeadingElement>(null);
  const judged = useRef<HTMLElement>(null);
  const isDone = grade !== undefined;
  useFocusOnTheWay({ prompt, judged, isDone, isAside });
  if (!lesson) return null;
  const most = lesson.sheet.hints;
  const canCheck = draft !== undefined && isWhole(item, draft) && checkAnswer(item, draft).ok;
  const isSet = lesson.practice === 'set';
  // The attempt that was just judged is no earlier one.
  const lastTime = isSet ? undefined : wentWrong(isDone ? attempts.slice(0, attempts.findLastIndex((each) => each.item === item.id)) : attempts, item.id);
  // What lies there as a card, or stands on the map as a box, is not said beside it as well.
  const isThere = (id: string): boolean => item.shape === 'place' && (item.cards.some((each) => each.id === id) || (isOnMap && item.targets.some((each) => each.id === id)));
  const passages = item.about.filter(({ id }) => !isThere(id));
  return (
    <form className="exercise" onSubmit={(event) => (event.preventDefault(), isDone ? practice.next() : practice.check())}>
      <p className="exercise-where">{isSet && <>{words.at(at + 1, items.length)} · </>}{item.kind} {words.kind[item.kind]}{lastTime !== undefined && <> · {words.again(lastTime)}</>}</p>
      <h3 ref={prompt} className="exercise-prompt" tabIndex={-1} data-first={isDone ? undefined : true}>{item.prompt}</h3>
      {passages.map(({ id, as, text }) => (
        <figure key={`${as} ${id}`} className="passage">
          <figcaption>{as}</figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      ))}
      {passage && (
        <details className="in-text">
          <summary>{words.passage(passage.id.slice(1))}</summary>
          <p>{textIn(passage.precis, item.lang, map.language).text}</p>
        </details>
      )}
      <ShapeOf item={open} draft={draft} isDone={isDone} model={isDone ? item.accept.model : undefined} verdicts={grade?.verdicts} words={words} onAnswer={practice.answer} />
      {(hints > 0 || looked) && (
        <section className="hints" aria-label={words.hints} role="status">
          {item.hints.slice(0, hints).map((hint, i) => <p key={hint}><span className="hint-step">{words.hint(i + 1, HINTS)}</span> {hint}</p>)}
          {looked && <p>{words.looked}</p>}
        </section>
      )}
      {grade && <Judged ref={judged} item={item} grade={grade} words={words} />}
      {grade?.fall && grade.fall.reject.length > 0 && <Later><Fall map={map} fall={grade.fall} lang={item.lang} words={words} /></Later>}
      <p className="exercise-ways">
        {isDone ? (
          <>
            <button type="submit" className="framed-button main">{isSet && at === items.length - 1 ? words.finish : words.next}</button>
            {!isAside && <button type="button" className="plain" onClick={practice.look}>{words.lookAtMapAfter}</button>}
          </>
        ) : (
          <>
            <button type="submit" className="framed-button main" disabled={!canCheck}>{words.check}</button>
            {hints < most && <button type="button" className="framed-button" onClick={practice.hint}>{hints === HINTS - 1 ? words.modelHint(AFTER_MODEL) : words.hint(hints + 1, most)}</button>}
            {!isAside && most > 0 && <button type="button" className="plain" onClick={practice.look}>{words.lookAtMap}</button>}
          </>
        )}
        {isAside && <button type="button" className="plain come-back" onClick={practice.comeBack}>{words.back}</button>}
      </p>
      {grade && <JudgedMore map={map} item={item} grade={grade} words={words} />}
    </form>
  );
}
