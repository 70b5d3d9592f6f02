// One item: what is asked, of what, the answer, hints, and what is said of the answer. Its key is nowhere on the page before it is checked.

import { useEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { TeachMessages } from '../../i18n/teach.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { practiceOf } from '../../store/teach/practice.ts';
import { checkAnswer } from '../../teaching/answers.ts';
import { AFTER_MODEL, HINTS, withoutKey, type Item } from '../../teaching/item.ts';
import { useStores } from '../stores-context.tsx';
import { Judged } from './judged.tsx';
import { ShapeOf } from './shapes/index.tsx';
import { isWhole } from './shapes/shape.ts';

export function Exercise({ map, item, words }: { readonly map: ArgumentMap; readonly item: Item; readonly words: TeachMessages }): ReactNode {
  const practice = practiceOf(useStores());
  const { lesson, draft, hints, looked, isAside, grade, at, items } = useStore(practice);
  const prompt = useRef<HTMLHeadingElement>(null);
  const judged = useRef<HTMLElement>(null);
  useEffect(() => prompt.current?.focus({ preventScroll: false }), []);
  const isDone = grade !== undefined;
  const wasDone = useRef(isDone);
  useEffect(() => {
    if (isDone && !wasDone.current) judged.current?.focus();
    wasDone.current = isDone;
  }, [isDone]);
  if (!lesson) return null;
  const most = lesson.sheet.hints;
  const canCheck = draft !== undefined && isWhole(item, draft) && checkAnswer(item, draft).ok;
  const isSet = lesson.practice === 'set';
  return (
    <form className="exercise" onSubmit={(event) => (event.preventDefault(), isDone ? practice.next() : practice.check())}>
      <p className="exercise-where">{isSet && <>{words.at(at + 1, items.length)} · </>}{item.kind} {words.kind[item.kind]}</p>
      <h3 ref={prompt} className="exercise-prompt" tabIndex={-1} data-first>{item.prompt}</h3>
      {item.about.map(({ id, as, text }) => (
        <figure key={`${as} ${id}`} className="passage">
          <figcaption>{as}</figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      ))}
      <ShapeOf item={withoutKey(item)} draft={draft} isDone={isDone} words={words} onAnswer={practice.answer} />
      {(hints > 0 || looked) && (
        <section className="hints" aria-label={words.hints} role="status">
          {item.hints.slice(0, hints).map((hint, i) => <p key={hint}><span className="hint-step">{words.hint(i + 1, HINTS)}</span> {hint}</p>)}
          {looked && <p>{words.looked}</p>}
        </section>
      )}
      {grade && <Judged ref={judged} map={map} item={item} grade={grade} words={words} />}
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
        {isAside && <button type="button" className="plain" onClick={practice.comeBack}>{words.back}</button>}
      </p>
    </form>
  );
}
