// The end of a set: what each item came to, and what the teacher is given.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { learnerMessagesOf } from '../../i18n/learner.ts';
import type { TeachMessages } from '../../i18n/teach.ts';
import { practiceOf } from '../../store/teach/practice.ts';
import { codeOfResult } from '../../teaching/result-code.ts';
import { resultFileName, writeResult, type Result } from '../../teaching/result.ts';
import { gradeSheet } from '../../teaching/sheet.ts';
import { useStores } from '../stores-context.tsx';

/** What was pressed is gone. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}

export function EndOfSet({ words }: { readonly words: TeachMessages }): ReactNode {
  const stores = useStores();
  const practice = practiceOf(stores);
  const { lesson, items, given, accepted, name } = useStore(practice);
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const [code, setCode] = useState('');
  const [said, setSaid] = useState('');
  const [asksAgain, setAsksAgain] = useState(false);
  const hintsOf = (item: string): number => given.find((each) => each.item === item)?.hints ?? 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.closest('.panel')?.scrollTo(0, 0);
  }, []);
  const set = lesson?.sheet;
  useEffect(() => {
    let isCurrent = true;
    if (set) void codeOfResult({ by: name.trim(), set, answers: given }).then((made) => isCurrent && setCode(made));
    return () => {
      isCurrent = false;
    };
  }, [set, name, given]);
  if (!set) return null;
  const result: Result = { by: name.trim(), set, answers: given };
  const file = resultFileName(result);
  const m = learnerMessagesOf(lang);
  const { score, grades } = gradeSheet(items, given, accepted);
  return (
    <section className="set-end">
      <h3 ref={heading} tabIndex={-1} data-first>{words.done}</h3>
      <p className="judged-text"><strong>{words.doneScore(score)}</strong> {words.progress(given.length, items.length)}</p>
      <ol className="set-scores">
        {items.map((item, i) => (
          <li key={item.id}>
            <button type="button" className="plain" onClick={() => practice.goTo(i)}>{words.kind[item.kind]}</button>
            <span className="set-about">{item.about[0]?.text ?? item.prompt}</span>
            <span className="set-score">{grades[i]?.grade ? words.score(grades[i].grade.score) : words.notAnswered}{hintsOf(item.id) > 0 && ` · ${m.hints(hintsOf(item.id))}`}</span>
          </li>
        ))}
      </ol>
      {given.length < items.length && <p className="practice-told">{m.unanswered(items.length - given.length)}</p>}
      <h3>{words.handIn}</h3>
      <p className="hint">{words.handInHint}</p>
      <label className="field">{words.name}<input value={name} maxLength={60} autoComplete="off" onChange={(event) => practice.rename(event.target.value)} /></label>
      {result.by === '' ? <p>{m.nameFirst}</p> : (
        <>
          <p className="hand-in">
            <button type="button" className="framed-button main" disabled={code === ''} onClick={() => void stores.copy(code).then((isCopied) => setSaid(isCopied ? m.copied : words.notCopied))}>{words.copyCode}</button>
            <button type="button" className="framed-button" onClick={() => setSaid(stores.save(file, 'application/json', writeResult(result)) ? m.saved(file) : words.notSaved)}>{words.saveFile}</button>
          </p>
          <p role="status">{said}</p>
          <label className="field">{words.code}<textarea readOnly rows={3} value={code} /></label>
        </>
      )}
      {asksAgain ? (
        <p role="alertdialog" aria-label={words.restart} className="practice-told restart">
          {m.reallyRestart(given.length)} <button type="button" className="framed-button" ref={takeFocus} onClick={() => setAsksAgain(false)}>{m.keepThem}</button> <button type="button" className="plain" onClick={practice.restart}>{words.restart}</button>
        </p>
      ) : <p><button type="button" className="plain" title={words.restartHint} onClick={() => (given.length === 0 ? practice.restart() : setAsksAgain(true))}>{words.restart}</button></p>}
    </section>
  );
}
